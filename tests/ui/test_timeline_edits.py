"""Edits under the eyes of the reader: the view stays where it is, and so do the labels of whatever is not edited."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from tests.timeline.examples import WAITING, event, many_events, on_day, seed_events
from tests.ui.test_timeline_held import BY_ACTOR, BY_ARTICLE, acted
from tests.ui.test_timeline_view import STILL, document, view

from frise.project.decision import Status
from frise.project.edits import AddEvent, DescribeDocument, Edit, Redate, Retitle, SetStatus
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.timeline.labels import Label
from frise.ui.session import Session
from frise.ui.timeline_lists import list_waiting
from frise.ui.timeline_view import TimelineView

__all__ = ["view"]

ALL = tuple(each.id for each in seed_events())
EDITS = {
    "retitled": Retitle("letter", "Autrement"),
    "taken far away": Redate("letter", on_day(1066, 10, 14)),
    "without a date": Redate("letter", WAITING),
    "all gone": SetStatus(ALL, Status.REJECTED),
    "one more, far away": AddEvent(event("x", "Un fait", on_day(1066, 10, 14))),
}


def labels(view: TimelineView) -> dict[str, Label]:
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    return {view.painter_.arrays.events[placed.mark.row].id: placed.label for placed in scene.placed}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_an_edit_and_taking_it_back_never_move_the_view(
    view: TimelineView, session: Session, edit: Edit, whole: bool
) -> None:
    if not whole:
        view.show_range(days_of(Day(2018, 4, 1)), days_of(Day(2018, 7, 1)))
    view.grab()
    before = view.scale_of_time
    for step in (lambda: session.do(edit, "edit"), session.undo_stack.undo, session.undo_stack.redo):
        step()
        view.grab()
        assert view.scale_of_time == before


def test_nor_does_the_selection_that_is_left(view: TimelineView, session: Session) -> None:
    """The nearest of the selected takes over from the one that goes, wherever it is."""
    view.show_range(days_of(Day(2018, 10, 1)), days_of(Day(2018, 12, 1)))
    before = view.scale_of_time
    session.select_all(["launch", "jassy"], "jassy")
    assert view.scale_of_time == before
    session.do(SetStatus(("jassy",), Status.REJECTED), "edit")
    assert session.selected is not None
    assert session.selected.id == "launch"
    assert view.scale_of_time == before
    session.select("launch")
    assert view.scale_of_time != before


def test_lanes_stay_where_they_were_moved_to(view: TimelineView, session: Session) -> None:
    several = acted(120, 9)
    session.show_project(Project((document(several),)))
    for options, pixels in ((STILL, 120.0), (BY_ACTOR, -150.0)):
        view.set_options(options)
        view.grab()
        view.scroll_lanes(pixels)
        view.grab()
        assert view.painter_.scene is not None
        scroll = view.painter_.scene.scroll
        assert scroll > 0
        session.do(Retitle(several[7].id, "Autrement"), "edit")
        view.grab()
        assert view.painter_.scene.scroll == scroll


def test_with_folds_the_same_time_stays_in_view(view: TimelineView, session: Session) -> None:
    events = [event("far", "Jadis", on_day(-51, 9, 1)), *many_events(30, first=1990, last=2000)]
    session.show_project(Project((document(events),)))
    view.set_options(replace(STILL, folded=True))
    view.fit_all()
    before, scale = view.visible_range(), view.scale_of_time
    assert scale.folds
    session.do(Retitle("far", "Autrefois"), "edit")
    assert view.scale_of_time == scale
    session.do(Redate("far", on_day(1500, 9, 1)), "edit")
    assert view.scale_of_time.folds != scale.folds
    assert view.visible_range() == pytest.approx(before, abs=1e-3)


def test_a_publication_date_may_bring_out_what_it_places(view: TimelineView, session: Session) -> None:
    placed = [*seed_events(), event("x", "Un fait", on_day(1990, 1, 1))]
    session.show_project(Project((document(placed, Day(2018, 11, 13)),)))
    assert view.visible_range()[0] < days_of(Day(1990, 1, 1))


def test_another_title_leaves_the_other_labels_alone(view: TimelineView, session: Session) -> None:
    session.show_project(Project((document(many_events(3000)),)))
    before = labels(view)
    for name in list(before)[:5]:
        session.do(Retitle(name, "Autrement"), "edit")
        now = labels(view)
        assert now[name].caption.title == "Autrement"
        same = {each: label for each, label in before.items() if each in now and each != name}
        assert len(same) >= len(before) - 2
        assert {each: (now[each].place.lane, now[each].left) for each in same} == {
            each: (label.place.lane, label.left) for each, label in same.items()
        }
        session.undo_stack.undo()
        assert labels(view) == before


def test_the_groups_are_called_what_their_articles_are(view: TimelineView, session: Session) -> None:
    view.set_options(BY_ARTICLE)
    image = view.grab().toImage()
    session.do(DescribeDocument("article", "Un tout autre titre", "", 0), "edit")
    assert view._item.options.stack is not None
    assert view._item.options.stack.names["article"] == "Un tout autre titre"
    assert view.grab().toImage() != image


def test_what_waits_is_listed_in_the_text_s_order(view: TimelineView, session: Session) -> None:
    waiting = [event(f"w{number}", f"Le fait {number}", WAITING) for number in range(4)]
    session.show_project(Project((document([*seed_events(), *waiting]),)))
    session.do(SetStatus(("w1",), Status.REJECTED), "edit")
    session.undo_stack.undo()
    menu = list_waiting(view, session, QPoint(0, 0))
    assert [action.text().split("\t")[0] for action in menu.actions()] == [f"Le fait {number}" for number in range(4)]
    menu.close()
