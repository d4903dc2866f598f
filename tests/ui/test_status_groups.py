"""The timeline by status: what is to be verified, then what was confirmed, then what is disputed; rejected ones nowhere."""

from pathlib import Path

import pytest
from immutables import Map
from PySide6.QtWidgets import QApplication
from tests.timeline.examples import event, in_month, many_events, on_day
from tests.ui.test_timeline_view import document, view

from frise.project.decision import Decision, Status
from frise.project.edits import SetStatus
from frise.project.project import Project
from frise.timeline.arrays import event_arrays
from frise.ui.arrangement import AS_THEY_ARE, arrangement_of
from frise.ui.image_export import draw_image
from frise.ui.image_wish import ImageWish
from frise.ui.picture import PictureFormat
from frise.ui.session import Session
from frise.ui.status_groups import status_groups
from frise.ui.timeline_options import LanesBy, TimelineOptions
from frise.ui.timeline_view import TimelineView
from frise.wording.language import Language

__all__ = ["view"]
BY_STATUS = TimelineOptions(lanes=LanesBy.STATUS, animated=False, today=False)


def shown(view: TimelineView) -> list[tuple[str, list[str]]]:
    """The names of the groups and the events in each."""
    view.grab()
    stack = view._item.options.stack
    assert stack is not None
    return [(stack.names[group.key], sorted(event.id for event in group.arrays.events)) for group in stack.groups]


def test_an_event_goes_where_it_is_decided(view: TimelineView, session: Session) -> None:
    view.set_options(BY_STATUS)
    assert shown(view) == [("À vérifier", ["holders", "jassy", "launch", "letter", "post"])]
    session.do(SetStatus(("letter",), Status.DISPUTED), "état")
    session.do(SetStatus(("jassy", "post"), Status.CONFIRMED), "état")
    assert shown(view) == [
        ("À vérifier", ["holders", "launch"]),
        ("Confirmés", ["jassy", "post"]),
        ("Contestés", ["letter"]),
    ]
    session.undo_stack.undo()
    assert [name for name, _events in shown(view)] == ["À vérifier", "Contestés"]


def test_every_event_is_in_one_group() -> None:
    events = many_events(300)
    decided = Map({event.id: Decision(status=list(Status)[at % 4]) for at, event in enumerate(events[::2])})
    arrays = event_arrays(events)
    groups = status_groups(arrays, decided)
    assert [group.key for group in groups] == ["unverified", "confirmed", "disputed", "rejected"]
    assert sorted(row for group in groups for row in group.rows.tolist()) == list(range(len(arrays)))
    for group in groups:
        for row in group.rows.tolist():
            assert decided.get(arrays.events[row].id, Decision()).status == group.key
    assert status_groups(event_arrays(()), decided) == ()


@pytest.mark.parametrize(("language", "name"), [(Language.FR, "Confirmés"), (Language.EN, "Confirmed")])
def test_a_picture_names_them_too(language: Language, name: str) -> None:
    events = many_events(10)
    project = Project((document(events),), Map({events[0].id: Decision(status=Status.CONFIRMED)}))
    stack = arrangement_of(LanesBy.STATUS, project, language, folded=False).stack(event_arrays(events))
    assert stack is not None
    assert [stack.names[group.key] for group in stack.groups][1] == name


def test_a_rejected_event_is_in_no_picture(french: QApplication, tmp_path: Path) -> None:
    project = Project(
        (document([event("kept", "Gare", on_day(2016, 5, 3)), event("gone", "Pont", in_month(2017, 5))]),)
    )
    path = tmp_path / "frise.svg"

    def drawn(project: Project) -> str:
        wish = ImageWish(kind=PictureFormat.SVG)
        draw_image(project.shown, project, wish, None, AS_THEY_ARE, Language.FR, path, lambda _share: None)
        return path.read_text(encoding="utf-8")

    assert "Pont" in drawn(project)
    assert "Pont" not in drawn(SetStatus(("gone",), Status.REJECTED).apply(project))
    assert "Gare" in path.read_text(encoding="utf-8")
