"""Tags, note and places in the editor; keys that are letters stay letters while one types."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.editing import FIRST, editor, event_id, filled

from frise.project.decision import Status
from frise.project.edits import Merge, SetAnchors, SetTags
from frise.ui.editor.fields import LONGEST_TITLE, TitleField
from frise.ui.editor.pane import EventEditor
from frise.ui.editor.status_buttons import StatusButtons
from frise.ui.editor.words import Lines, Link
from frise.ui.session import Session
from frise.wording.language import Language

__all__ = ["editor", "filled"]
NBSP = "\u00a0"
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def bezos(editor: EventEditor, filled: Session) -> str:
    found = event_id(filled, "Bezos")
    filled.select(found)
    return found


def test_what_a_place_s_buttons_do_is_told_whatever_they_look_like(editor: EventEditor, bezos: str) -> None:
    (row,) = editor.one.places.visible_rows
    for button in (row.here, row.cross):
        assert button.accessibleName() == button.toolTip()
        button.setStyleSheet("font-size: 20px")
        button.ensurePolished()
        assert button.accessibleName() == button.toolTip()


def test_tags_are_added_by_enter_and_removed_by_their_cross(
    editor: EventEditor, filled: Session, bezos: str, qtbot: QtBot
) -> None:
    field = editor.one.tags.field
    field.setFocus()
    qtbot.keyClicks(field, " droit  social , grippe,")
    qtbot.keyClick(field, ENTER)
    assert filled.project.decision(bezos).tags == ("droit social", "grippe")
    assert filled.undo_stack.undoText() == f"étiquette «{NBSP}droit social, grippe{NBSP}»"
    assert field.text() == ""
    editor.one.tags.crosses[0].click()
    assert filled.project.decision(bezos).tags == ("grippe",)
    assert filled.undo_stack.undoText() == f"retrait de l’étiquette «{NBSP}droit social{NBSP}»"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert filled.project.decision(bezos).tags == ()
    assert filled.undo_stack.count() == 3


def test_a_tag_is_spelt_as_the_project_spells_it(
    editor: EventEditor, filled: Session, bezos: str, qtbot: QtBot
) -> None:
    filled.do(SetTags((event_id(filled, "mairie"),), ("Gare",)), "étiquette")
    field = editor.one.tags.field
    field.setFocus()
    assert [field.completer().model().index(0, 0).data()] == ["Gare"]
    qtbot.keyClicks(field, "gare")
    field.completer().popup().hide()
    editor.one.note.setFocus()
    assert filled.project.decision(bezos).tags == ("Gare",)


def test_a_note_has_lines_and_ctrl_enter_commits_it(
    editor: EventEditor, filled: Session, bezos: str, qtbot: QtBot
) -> None:
    note = editor.one.note
    low = note.height()
    note.setFocus()
    qtbot.keyClicks(note, "Une ligne")
    qtbot.keyClick(note, ENTER)
    qtbot.keyClicks(note, "et une autre")
    assert filled.undo_stack.count() == 0
    assert note.height() > low
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(note, ENTER, CTRL)
    assert filled.project.decision(bezos).note == "Une ligne\net une autre"


def test_a_title_stays_on_one_line(qtbot: QtBot, french: QGuiApplication) -> None:
    field = TitleField()
    qtbot.addWidget(field)
    data = QMimeData()
    data.setText("Deux\nlignes " + "x" * LONGEST_TITLE)
    field.insertFromMimeData(data)
    with qtbot.waitSignal(field.committed) as committed:
        field.commit()
    assert committed.args[0].startswith("Deux lignes xxx")
    assert len(committed.args[0]) == LONGEST_TITLE


def test_places_are_named_shown_and_asked_for(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    signed = event_id(filled, "signe ")
    filled.do(Merge(signed, (event_id(filled, "a signé"),)), "fusion")
    filled.select(signed)
    places = editor.one.places
    assert [row.link.whole() for row in places.visible_rows] == [f"§{NBSP}1 · Journal a", f"§{NBSP}1 · Journal b"]
    for wanted, button in ((places.shown, "link"), (places.removed, "cross")):
        with qtbot.waitSignal(wanted) as asked:
            getattr(places.visible_rows[1], button).click()
        assert asked.args[0].anchor.document == "b"
    assert not places.visible_rows[0].here.isEnabled()
    assert not places.add.isEnabled()
    places.set_selectable(there=True)
    with qtbot.waitSignal(places.moved) as asked:
        places.visible_rows[0].here.click()
    assert asked.args[0].owner == signed
    filled.select(event_id(filled, "mairie"))
    assert [row.isVisible() for row in places.rows] == [True, False]


def test_what_contradicts_is_said_and_can_be_taken_apart(editor: EventEditor, filled: Session) -> None:
    signed = event_id(filled, "signe ")
    filled.select(signed)
    assert not editor.one.split.isVisible()
    filled.do(Merge(signed, (event_id(filled, "a signé"),)), "fusion")
    assert editor.one.split.isVisible()
    said = editor.one.contradiction.text().replace(NBSP, " ")
    assert said == "3 mai 2016 selon « Journal a », 4 mai 2016 selon « Journal b »"
    filled.do(Merge(event_id(filled, "mairie"), (event_id(filled, "Bezos"),)), "fusion")
    filled.select(event_id(filled, "Jassy"))
    assert not editor.one.contradiction.isVisible()


def test_a_lost_place_is_marked(editor: EventEditor, filled: Session, bezos: str) -> None:
    row = editor.one.places.visible_rows[0]
    assert not row.lost.isVisible()
    read = filled.project.read(bezos)
    assert read is not None
    filled.do(SetAnchors(bezos, (replace(read.anchors[0], lost=True),)), "relecture")
    assert row.lost.isVisible()
    assert row.lost.text() == "N’est plus dans le texte"


@pytest.mark.parametrize(("width", "rows"), [(400, 1), (180, 2)])
def test_statuses_stand_in_two_rows_where_one_is_too_narrow(
    qtbot: QtBot, french: QGuiApplication, width: int, rows: int
) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    buttons = StatusButtons(Language.FR, pane)
    pane.show()
    buttons.resize(width, 80)
    buttons.layout().activate()
    assert buttons.minimumSizeHint().width() < 180
    assert len({button.y() for button in buttons.buttons.values()}) == rows
    assert [button.text() for button in buttons.buttons.values()] == [
        "○ À vérifier",
        "✓ Confirmé",
        "≠ Contesté",
        "× Rejeté",
    ]
    assert [button.accessibleName() for button in buttons.buttons.values()][1] == "Confirmé"


def test_a_status_is_pressed_only_once_it_is_decided(qtbot: QtBot, french: QGuiApplication) -> None:
    buttons = StatusButtons(Language.FR)
    qtbot.addWidget(buttons)
    buttons.show_status(Status.UNVERIFIED)
    with qtbot.waitSignal(buttons.chosen) as chosen:
        buttons.buttons[Status.DISPUTED].click()
    assert chosen.args == [Status.DISPUTED]
    assert [status for status, button in buttons.buttons.items() if button.isChecked()] == [Status.UNVERIFIED]
    buttons.show_status(None)
    assert not any(button.isChecked() for button in buttons.buttons.values())


def test_long_words_are_shortened_and_told_in_full(qtbot: QtBot, french: QGuiApplication) -> None:
    lines, link = Lines("quote", 3), Link("Un très long titre d’article & sa suite")
    for part in (lines, link):
        qtbot.addWidget(part)
        part.resize(140, 60)
        part.show()
    lines.show_text(FIRST)
    assert lines.shown().endswith("…")
    assert FIRST.startswith(lines.shown().removesuffix("…"))
    assert lines.accessibleName() == FIRST
    lines.show_text("Court.")
    assert lines.shown() == "Court."
    assert link.text().endswith("…")
    link.resize(600, 20)
    assert link.text() == "Un très long titre d’article && sa suite"
    assert link.accessibleName() == "Un très long titre d’article & sa suite"
