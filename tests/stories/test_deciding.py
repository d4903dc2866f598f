"""The story of deciding: a date corrected, false events rejected, one added, two articles merged; all by keyboard too."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frise.project.decision import Status
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.ui.app import make_window, prepare, start
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.dates import phrase_when
from frise.wording.language import Language

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
NBSP = "\u00a0"
FIRST = """La gare rouvre

Le maire a inauguré la gare le 3 mai 2016. En juin 2018, le conseil municipal a voté une subvention.

Le pont s’est effondré fin 2016. Le préfet est venu en mai 2017. Le guichet a fermé le 12 juin 2018.
"""
SECOND = """Une gare pour deux rives

Le maire a inauguré la gare le 4 mai 2016. Vers 1950, la ligne avait fermé.
"""


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window installs its own
    settings().clear()
    prepare(qapp, Language.FR)
    files = []
    for name, text in (("gare", FIRST), ("rives", SECOND)):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    made = make_window(qapp, Language.FR)
    qtbot.addWidget(made)
    made.resize(1440, 860)
    start(made, files, Language.FR, Day(2018, 11, 12))
    qtbot.waitUntil(
        lambda: made.furnished and len(made.session.project.documents) == 2 and made.timeline.view is not None,
        timeout=20_000,
    )
    made.session.undo_stack.clear()
    made.activateWindow()
    made.events.view.setFocus()
    yield made
    made.close()


class Hands:
    """Only the keyboard, on whatever has it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def focus(self) -> QWidget:
        top = QApplication.activeModalWidget() or self.window
        return top.focusWidget() or top

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self._qtbot.keyClick(self.focus, key, held)

    def write(self, words: str) -> None:
        self._qtbot.keyClicks(self.focus, words)

    def go_to(self, words: str) -> None:
        """Walk along the events from the first."""
        session = self.window.session
        self.press(Qt.Key.Key_Home)
        for _ in session.events:
            if session.selected is not None and words in session.selected.title:
                return
            self.press(Qt.Key.Key_Right)
        raise AssertionError(words)


@pytest.fixture
def hands(window: Window, qtbot: QtBot) -> Hands:
    return Hands(window, qtbot)


def told(window: Window) -> dict[str, str]:
    return {event.title: phrase_when(event.when, Language.FR) for event in window.session.events}


def undone(window: Window) -> list[Project]:
    """Undo all there is; the projects on the way back."""
    stack, projects = window.session.undo_stack, [window.session.project]
    while stack.canUndo():
        window.actions_.undo.trigger()
        projects.append(window.session.project)
    return projects


def test_everything_is_decided_by_keyboard_and_undone(window: Window, hands: Hands) -> None:
    session, before = window.session, window.session.project
    at_first = session.events
    assert len(at_first) == 7

    # A date is corrected.
    hands.go_to("guichet")
    hands.press(Qt.Key.Key_F2, SHIFT)
    hands.write("13 juin 2018")
    hands.press(Qt.Key.Key_Return)
    assert told(window)["Le guichet a fermé"] == "13 juin 2018"
    assert "Le texte donne 12 juin 2018" in window.details.one.explanation.text()

    # Three false ones are rejected, one by one; the next to verify is selected each time.
    hands.go_to("pont")
    hands.press(Qt.Key.Key_Delete, times=3)
    assert len(session.events) == 4
    assert session.undo_stack.undoText() == "rejet d’un événement"

    # One is added by hand.
    hands.press(Qt.Key.Key_I, CTRL)
    hands.write("La gare brule")
    hands.press(Qt.Key.Key_Tab)
    hands.write("vers 1912")
    hands.press(Qt.Key.Key_Return)
    assert told(window)["La gare brule"] == "vers 1912"
    assert session.selected is not None
    assert session.selected.anchors == ()

    # What two articles tell of one day is merged into one event.
    window.timeline.view.setFocus()  # type: ignore[union-attr]
    hands.go_to("inauguré")
    hands.press(Qt.Key.Key_Right, SHIFT)
    assert len(session.selection) == 2
    hands.press(Qt.Key.Key_M, CTRL)
    assert session.selected is not None
    assert {anchor.document for anchor in session.selected.anchors} == {
        document.id for document in session.project.documents
    }
    said = window.details.one.contradiction.text().replace(NBSP, " ")
    assert said == "4 mai 2016 selon « Une gare pour deux rives », 3 mai 2016 selon « La gare rouvre »"

    # It is confirmed, and so is what remains.
    while any(session.project.decision(event.id).status is Status.UNVERIFIED for event in session.events):
        hands.press(Qt.Key.Key_Return, CTRL)
    assert "à vérifier" not in window.header.counts.text()
    decided = session.project

    projects = undone(window)
    assert projects[-1] == before
    assert session.events == at_first
    assert window.header.counts.text() == f"· 7 événements · 7{NBSP}à vérifier"
    while session.undo_stack.canRedo():
        window.actions_.redo.trigger()
        assert session.project == projects[session.undo_stack.count() - session.undo_stack.index()]
    assert session.project == decided


def test_words_of_the_article_become_an_event_that_leads_back(window: Window, hands: Hands) -> None:
    view = window.article.view
    found = view.document().find("le conseil municipal a voté une subvention")
    if found.isNull():
        window.article.show_document(window.session.project.documents[0].id)
        found = view.document().find("le conseil municipal a voté une subvention")
    cursor = QTextCursor(found)
    view.setTextCursor(cursor)
    view.setFocus()
    hands.press(Qt.Key.Key_I, CTRL)
    dialog = window.hands.adding.dialog
    assert dialog is not None
    assert dialog.title.text() == "Le conseil municipal a voté une subvention"
    assert dialog.date.text() == "juin 2018"
    hands.press(Qt.Key.Key_Return)
    event = window.session.selected
    assert event is not None
    assert window.details.one.explanation.text() == "Ajouté par vous."
    bar = view.verticalScrollBar()
    window.article.show_document(window.session.project.documents[1].id)
    window.events.view.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert bar.value() == 0
    assert view.viewport().rect().contains(view.rect_of(event.anchors[0].sentence).toRect())


@pytest.mark.parametrize("leave", [Window.close, lambda window: window.session.select(None)])
def test_what_is_being_written_is_kept(window: Window, hands: Hands, leave: Callable[[Window], object]) -> None:
    hands.go_to("pont")
    event = window.session.selected
    assert event is not None
    hands.press(Qt.Key.Key_F2)
    hands.write("Le viaduc tombe")
    leave(window)
    assert window.session.project.decision(event.id).title == "Le viaduc tombe"
