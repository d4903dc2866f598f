"""The drawing as a screen reader meets it, asked through Qt's own accessibility."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.timeline.examples import many_events, seed_events
from tests.ui.test_timeline_view import document

from frise.project.decision import Status
from frise.project.edits import Retitle, SetStatus
from frise.project.project import Project
from frise.timeline.hit import boxes
from frise.ui.session import Session
from frise.ui.theme import LIGHT
from frise.ui.timeline_accessible import EventObject
from frise.ui.timeline_options import TimelineOptions
from frise.ui.timeline_view import TimelineView

NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> Iterator[TimelineView]:
    QAccessible.setActive(True)
    made = TimelineView(session, LIGHT, TimelineOptions(animated=False))
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    session.show_project(Project((document(seed_events()),)))
    made.grab()
    yield made
    QAccessible.setActive(False)


def interface(view: TimelineView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def children(view: TimelineView) -> list[QAccessibleInterface]:
    own = interface(view)
    return [own.child(at) for at in range(own.childCount())]


def test_the_events_are_the_items_of_a_list_in_the_order_of_time(view: TimelineView) -> None:
    assert interface(view).role() == QAccessible.Role.List
    assert interface(view).text(NAME) == "Frise"
    found = children(view)
    assert [child.role() for child in found] == [QAccessible.Role.ListItem] * 5
    assert [child.text(VALUE) for child in found] == [
        "octobre – décembre 2016",
        "mai 2018",
        "juin 2018",
        "5–10 novembre 2018",
        "8 novembre 2018",
    ]
    assert found[0].text(NAME) == "Lancement du service Rekognition, octobre – décembre 2016"


def test_an_item_tells_how_sure_its_date_is_and_its_sentence(view: TimelineView) -> None:
    assert children(view)[0].text(DESCRIPTION) == (
        "à un moment de cette période, «\u00a0Il est écrit : Lancement du service Rekognition.\u00a0»"
    )


def test_items_know_their_parent_and_their_place(view: TimelineView) -> None:
    own = interface(view)
    for at, child in enumerate(children(view)):
        assert own.indexOfChild(child) == at
        parent = child.parent()
        assert parent is not None
        assert parent.object() is view
    assert own.child(99) is None


def test_what_is_selected_says_so(view: TimelineView, session: Session) -> None:
    assert interface(view).focusChild() is None
    session.select_all(["letter", "holders"])
    assert [bool(child.state().selected) for child in children(view)] == [False, True, True, False, False]
    focused = interface(view).focusChild()
    assert focused is not None
    assert focused.text(VALUE) == "mai 2018"


def test_the_item_at_a_point_of_the_screen_is_the_one_drawn_there(view: TimelineView) -> None:
    for child in children(view):
        centre = child.rect().center()
        found = interface(view).childAt(centre.x(), centre.y())
        assert found is not None
        assert found.rect().contains(centre)


def test_items_come_and_go_with_the_view(view: TimelineView, session: Session, french: QApplication) -> None:
    session.show_project(Project((document(many_events(300)),)))
    seen = set()
    for at in range(60):
        view.show_range(-60_000 + 1200 * at, -50_000 + 1200 * at)
        view.grab()
        seen |= {child.text(NAME) for child in children(view)}
        french.processEvents()
        gc.collect()
    assert len(seen) > 150
    drawn = view.painter_.scene
    assert drawn is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(view.findChildren(EventObject)) == len(boxes(drawn))
    session.show_project(Project())
    view.grab()
    assert children(view) == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.findChildren(EventObject) == []


def test_an_edit_leaves_the_items_of_the_others_alone(view: TimelineView, session: Session) -> None:
    before = view.children_.listed()
    names = [known.event_.id for known in before]
    session.do(SetStatus((names[1],), Status.REJECTED), "edit")
    session.do(Retitle(names[0], "Autrement"), "edit")
    for _frame in range(2):  # nothing is drawn yet, then everything
        assert view.children_.listed() == [before[0], *before[2:]]
        assert children(view)[0].text(NAME).startswith("Autrement, ")
        view.grab()


def test_the_keyboard_leads_the_focus_from_item_to_item(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    view.setFocus()
    told = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
        view.grab()
        focused = interface(view).focusChild()
        assert focused is not None
        assert focused.state().selected
        told.append(focused.text(VALUE))
    assert told == ["octobre – décembre 2016", "mai 2018", "juin 2018", "8 novembre 2018"]
