"""The editor of one event: what it shows, what becomes of what one writes in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.timeline.examples import on_day
from tests.ui.editing import editor, event_id, filled, shown_words

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import AddDocument, AddEvent, Redate, Retitle, SetPublication, SetStatus
from frise.temporal.calendar import Day
from frise.ui.editor.pane import EventEditor
from frise.ui.session import Session
from frise.wording.dates import phrase_when

__all__ = ["editor", "filled"]
NBSP = "\u00a0"
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def rewrite(qtbot: QtBot, field: QWidget, text: str, key: Qt.Key | None = None) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, text)
    if key is not None:
        qtbot.keyClick(field, key)


def test_without_a_choice_there_is_a_hint_alone(editor: EventEditor) -> None:
    assert shown_words(editor) == ["Choisissez un événement pour voir quand il a eu lieu et où le texte le dit."]
    assert not editor.status.isVisible()


def test_an_event_says_what_when_why_and_where(editor: EventEditor, filled: Session, french: QApplication) -> None:
    filled.select(event_id(filled, "Bezos"))
    french.processEvents()
    one = editor.one
    assert one.title.text() == filled.selected.title if filled.selected else None
    assert one.date.text() == "juin 2018"
    assert one.date.feedback.text() == f"au mois près · EDTF{NBSP}2018-06"
    assert one.explanation.text() == f"«{NBSP}juin 2018{NBSP}»{NBSP}: juin 2018, du 1er au 30 juin 2018"
    (row,) = one.places.visible_rows
    assert row.link.whole() == f"§{NBSP}3 · Journal a"
    assert row.quote.text() == f"«{NBSP}En juin 2018, Jeff Bezos a reçu une lettre.{NBSP}»"
    assert editor.status.buttons[Status.UNVERIFIED].isChecked()
    assert "Jeff Bezos" in shown_words(editor)


def test_what_waits_can_be_dated_and_follows_the_publication(editor: EventEditor, filled: Session) -> None:
    filled.select(event_id(filled, "Jassy"))
    assert editor.one.date.text() == ""
    assert editor.one.date.feedback.text() == "attend la date de publication"
    filled.do(SetPublication("a", Day(2018, 11, 12)), "date")
    assert editor.one.date.text() == "8 novembre 2018"
    assert editor.one.date.feedback.text().startswith("jeudi 8 novembre 2018 · au jour près")
    assert "lundi 12 novembre 2018" in editor.one.explanation.text()


@pytest.mark.parametrize("how", [ENTER, None])
def test_a_title_is_committed_by_enter_and_by_leaving(
    editor: EventEditor, filled: Session, qtbot: QtBot, how: Qt.Key | None
) -> None:
    bezos = event_id(filled, "Bezos")
    filled.select(bezos)
    read = filled.selected.title if filled.selected else ""
    rewrite(qtbot, editor.one.title, "Une   lettre", how)
    if how is None:
        editor.one.date.line.setFocus()
    assert filled.find(bezos).title == "Une lettre"  # type: ignore[union-attr]
    assert editor.one.title.text() == "Une lettre"
    assert filled.undo_stack.undoText() == "titre"
    assert editor.one.title_read.isVisible()
    assert read in editor.one.title_read.whole()
    editor.one.title_read.click()
    assert not filled.project.decisions
    assert editor.one.title.text() == read
    assert not editor.one.title_read.isVisible()


def test_escape_gives_back_title_and_date(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    filled.select(event_id(filled, "Bezos"))
    before = editor.one.title.text()
    with qtbot.waitSignal(editor.left):
        rewrite(qtbot, editor.one.title, "Autre chose", ESC)
    with qtbot.waitSignal(editor.left):
        rewrite(qtbot, editor.one.date.line, "1900", ESC)
    assert (editor.one.title.text(), editor.one.date.text()) == (before, "juin 2018")
    assert editor.one.date.feedback.text() == f"au mois près · EDTF{NBSP}2018-06"
    assert filled.undo_stack.count() == 0


def test_an_empty_title_is_the_one_that_was_read(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    bezos = event_id(filled, "Bezos")
    filled.select(bezos)
    before = editor.one.title.text()
    filled.do(Retitle(bezos, "Autre"), "titre")
    editor.one.title.setFocus()
    editor.one.title.selectAll()
    qtbot.keyClick(editor.one.title, Qt.Key.Key_Delete)
    qtbot.keyClick(editor.one.title, ENTER)
    assert editor.one.title.text() == before
    assert filled.project.decision(bezos).title is None


def test_a_date_says_what_is_understood_while_one_types(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    bezos = event_id(filled, "Bezos")
    filled.select(bezos)
    said = editor.one.date.feedback
    rewrite(qtbot, editor.one.date.line, "fin 2016")
    qtbot.waitUntil(lambda: said.text().startswith("→ fin 2016 · moment inconnu"))
    assert said.property("understood") == "true"
    rewrite(qtbot, editor.one.date.line, "un beau jour")
    qtbot.waitUntil(lambda: said.text().startswith("Pas compris."))
    rewrite(qtbot, editor.one.date.line, "jeudi dernier")
    qtbot.waitUntil(lambda: "publication" in said.text())
    assert said.property("understood") == "false"
    rewrite(qtbot, editor.one.date.line, "1848-05-03/1848-05-05", ENTER)  # at once, without waiting for the pause
    event = filled.find(bezos)
    assert event is not None
    assert phrase_when(event.when, filled.language) == "3–5 mai 1848"
    assert said.property("understood") == ""
    assert filled.undo_stack.undoText() == "date"


def test_a_decided_date_tells_what_the_text_gives_and_leads_back(editor: EventEditor, filled: Session) -> None:
    bezos = event_id(filled, "Bezos")
    filled.select(bezos)
    assert not editor.one.date_read.isVisible()
    filled.do(Redate(bezos, filled.events[0].when), "date")
    assert editor.one.explanation.text() == (
        f"Date fixée par vous. Le texte donne juin 2018 («{NBSP}juin 2018{NBSP}»)."
    )
    assert editor.one.date_read.text() == "↶ juin 2018"
    editor.one.date_read.click()
    assert editor.one.date.text() == "juin 2018"
    assert not filled.project.decisions


@pytest.mark.parametrize("moving", ["select", "several", "nothing", "asked"])
def test_what_is_written_is_never_lost(editor: EventEditor, filled: Session, qtbot: QtBot, moving: str) -> None:
    bezos, other = event_id(filled, "Bezos"), event_id(filled, "mairie")
    filled.select(bezos)
    editor.one.title.setPlainText("Une lettre")
    editor.one.note.setPlainText("À relire.")
    editor.one.tags.field.setText("courrier, juin")
    editor.one.date.line.setText("mai 2018")
    match moving:
        case "select":
            filled.select(other)
        case "several":
            filled.toggle(other)
        case "nothing":
            filled.select(None)
        case _:
            assert editor.commit_pending()
    decision = filled.project.decision(bezos)
    assert (decision.title, decision.note, decision.tags) == ("Une lettre", "À relire.", ("courrier", "juin"))
    assert decision.when is not None
    assert decision.when.edtf == "2018-05"
    assert set(filled.project.decisions) == {bezos}


def test_a_date_nobody_could_read_waits_for_its_writer(editor: EventEditor, filled: Session) -> None:
    bezos, other = event_id(filled, "Bezos"), event_id(filled, "mairie")
    filled.select(bezos)
    editor.one.date.line.setText("un beau jour")
    assert not editor.commit_pending()
    filled.select(other)
    assert editor.one.date.text() == "2017"
    filled.select(bezos)
    assert editor.one.date.text() == "un beau jour"
    assert editor.one.date.feedback.text().startswith("Pas compris.")
    assert filled.undo_stack.count() == 0


def test_what_is_written_outlives_an_edit_from_elsewhere(editor: EventEditor, filled: Session, qtbot: QtBot) -> None:
    bezos = event_id(filled, "Bezos")
    filled.select(bezos)
    rewrite(qtbot, editor.one.title, "Une lettre")
    filled.do(SetStatus((bezos,), Status.CONFIRMED), "état")
    assert editor.one.title.text() == "Une lettre"
    assert editor.status.buttons[Status.CONFIRMED].isChecked()
    assert editor.commit_pending()
    assert filled.project.decision(bezos).title == "Une lettre"


def test_what_is_written_outlives_the_undoing_of_its_event(
    editor: EventEditor, filled: Session, french: QApplication, qtbot: QtBot
) -> None:
    bezos, mairie = event_id(filled, "Bezos"), event_id(filled, "mairie")
    filled.do(SetStatus((bezos,), Status.REJECTED), "rejet")
    filled.undo_stack.undo()
    filled.select(bezos)
    editor.one.title.setPlainText("Une lettre")
    filled.undo_stack.redo()  # the event goes, with the keyboard still in its title
    qtbot.waitUntil(lambda: filled.project.decision(bezos).title == "Une lettre")
    assert filled.undo_stack.undoText() == "titre"
    assert filled.project.decision(mairie).title is None
    assert not editor.one.isVisible()


def test_what_is_written_of_an_event_that_is_gone_does_not_keep_it_from_coming_back(
    editor: EventEditor, filled: Session, qtbot: QtBot
) -> None:
    filled.do(AddEvent(Event("mine", "Vu ailleurs", on_day(1900, 1, 1), ())), "ajout")
    filled.select("mine")
    editor.one.title.setPlainText("Autre chose")
    editor.one.note.setPlainText("À relire.")
    editor.one.tags.field.setText("courrier")
    editor.one.date.line.setText("mai 2018")
    filled.undo_stack.undo()
    qtbot.wait(20)  # what is written would be decided by now
    filled.undo_stack.redo()
    assert filled.find("mine") is not None


def test_an_event_added_by_hand_says_so(editor: EventEditor, filled: Session) -> None:
    filled.do(AddEvent(Event("mine", "Vu ailleurs", on_day(1900, 1, 1), ())), "ajout")
    filled.select("mine")
    assert editor.one.explanation.text() == "Ajouté par vous."
    assert editor.one.places.nowhere.isVisible()
    assert editor.one.places.visible_rows == []
    editor.one.title.setPlainText("")
    assert editor.commit_pending()
    assert editor.one.title.text() == "Vu ailleurs"


def test_markup_in_an_article_is_shown_as_it_is(session: Session, qtbot: QtBot) -> None:
    session.do(AddDocument(read_document("En juin 2018, <b>Jeff</b> a reçu une lettre.", source="a.txt")), "ouverture")
    made = EventEditor(session)
    qtbot.addWidget(made)
    session.select(session.events[0].id)
    assert "<b>Jeff</b>" in made.one.places.rows[0].quote.text()


def test_stepping_moves_no_field(editor: EventEditor, filled: Session, french: QApplication) -> None:
    where = set()
    for event in filled.events:
        filled.select(event.id)
        editor.layout().activate()
        one = editor.one
        parts = (one.title, one.date.line, one.date.feedback, one.explanation, one.tags.field, one.note)
        where.add(tuple(part.mapTo(editor, part.rect().topLeft()).y() for part in (*parts, editor.status)))
    assert len(where) == 1
