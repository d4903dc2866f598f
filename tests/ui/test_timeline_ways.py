"""The same events shown in other ways: in groups, with empty time folded, with a line at the present day."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from tests.timeline.examples import PUBLICATION, event, in_month, many_events, on_day, seed_events
from tests.ui.test_timeline_hands import show
from tests.ui.test_timeline_view import LEFT, NONE, document, view

from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.ui.session import Session
from frise.ui.settings import settings
from frise.ui.timeline_options import LanesBy, TimelineOptions, load_options, save_options
from frise.ui.timeline_view import TimelineView

__all__ = ["view"]


def test_options_are_remembered() -> None:
    settings().clear()
    assert load_options() == TimelineOptions()
    wanted = TimelineOptions(LanesBy.ACTOR, folded=True, today=False, legend=True, animated=False, wheel_lanes=True)
    save_options(wanted)
    assert load_options() == wanted
    settings().setValue("timeline/lanes", "something else")
    assert load_options().lanes is LanesBy.NOTHING
    settings().clear()


def test_the_legend_tells_the_marks_that_are_there(view: TimelineView, session: Session) -> None:
    top = view._item.minimap_top
    show(view, session, seed_events(), legend=True)
    assert view._item.minimap_top < top
    image = view.grab().toImage()
    paper = image.pixel(5, 398)
    assert sum(image.pixel(x, 385) != paper for x in range(10, 600)) > 20


def two_articles(session: Session) -> None:
    told = event("a", "Jadis", on_day(2017, 5, 3))
    told = replace(told, anchors=(replace(told.anchors[0], document="other"),))
    other = document([told], PUBLICATION, "other")
    session.show_project(Project((document(seed_events()), other)))


def test_articles_have_lanes_of_their_own_that_close(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    two_articles(session)
    view.set_options(TimelineOptions(animated=False, lanes=LanesBy.DOCUMENT))
    view.resize(1200, 700)
    view.grab()
    first, second = view.painter_.headers
    assert [len(header.group.rows) for header in (first, second)] == [5, 1]
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(40, round(first.top) + 12))
    view.grab()
    assert view.painter_.headers[0].closed
    assert view.painter_.headers[1].top < second.top
    assert {view.painter_.arrays.events[placed.mark.row].id for placed in view.painter_.scene.placed} == {"a"}  # type: ignore[union-attr]
    view.set_all_closed(closed=False)
    view.grab()
    assert not any(header.closed for header in view.painter_.headers)


def test_folding_brings_what_is_far_apart_together(view: TimelineView, session: Session) -> None:
    far = [event("far", "Alésia tombe", in_month(-51, 9)), *many_events(30, first=1990, last=2000)]
    show(view, session, far)
    scale = view.scale_of_time
    apart = scale.pixel(days_of(Day(1990, 1, 1))) - scale.pixel(days_of(Day(-51, 9, 15)))
    view.set_options(TimelineOptions(animated=False, folded=True))
    view.fit_all()
    view.grab()
    scale = view.scale_of_time
    assert len(scale.folds.starts) == 1
    assert scale.pixel(days_of(Day(1990, 1, 1))) - scale.pixel(days_of(Day(-51, 9, 15))) < apart / 3
    place = QPoint(round(scale.pixel(scale.folds.starts[0]) + 30), 60)
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    )
    assert "ans" in QToolTip.text()
    QToolTip.hideText()


def test_the_present_day_has_a_line_where_it_is_in_view(view: TimelineView) -> None:
    today = view._sources.today()
    view.show_range(days_of(today) - 100, days_of(today) + 100)
    without = view.grab().toImage()
    view.set_options(TimelineOptions(animated=False, today=True))
    column = round(view.scale_of_time.pixel(days_of(today)))
    drawn = view.grab().toImage()
    assert any(drawn.pixel(column, y) != without.pixel(column, y) for y in range(30, 200))
