"""The timeline says which events were confirmed and which are disputed, by a sign after their dates."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from tests.ui.test_timeline_view import view

from frise.project.decision import Status
from frise.project.edits import SetStatus
from frise.ui.session import Session
from frise.ui.timeline_view import TimelineView

__all__ = ["view"]


def dates(view: TimelineView) -> dict[str, str]:
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    events = view.painter_.arrays.events
    return {events[placed.mark.row].id: placed.label.caption.date for placed in scene.placed}


def test_a_decision_stands_after_the_date(view: TimelineView, session: Session) -> None:
    before = dates(view)
    assert before["letter"] == "mai 2018"
    session.do(SetStatus(("letter",), Status.CONFIRMED), "état")
    session.do(SetStatus(("holders",), Status.DISPUTED), "état")
    assert dates(view) == before | {"letter": "mai 2018 ✓", "holders": "juin 2018 ≠"}
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert dates(view) == before


def test_a_decision_moves_no_mark(view: TimelineView, session: Session) -> None:
    def marks() -> dict[str, QPoint]:
        view.grab()
        scene = view.painter_.scene
        assert scene is not None
        events = view.painter_.arrays.events
        return {
            events[placed.mark.row].id: QPoint(round(placed.mark.middle), round(placed.mark_y))
            for placed in scene.placed
        }

    before = marks()
    session.do(SetStatus(("letter", "jassy"), Status.CONFIRMED), "état")
    assert marks() == before


def test_who_hears_the_timeline_is_told(view: TimelineView, session: Session) -> None:
    session.do(SetStatus(("letter",), Status.DISPUTED), "état")
    view.grab()
    known = next(known for known in view.children_.listed() if known.event_.id == "letter")
    told = QAccessible.queryAccessibleInterface(known).text(QAccessible.Text.Description)
    assert "contesté" in told.split(", ")
