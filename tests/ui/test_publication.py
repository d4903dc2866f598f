"""The publication date: shown, typed, picked, unknown."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frise.project.document import read_document
from frise.temporal.calendar import Day
from frise.ui.publication_editor import PublicationEditor
from frise.ui.publication_field import PublicationField
from frise.wording.language import Language


@pytest.fixture
def editor(qtbot: QtBot, french: QApplication) -> PublicationEditor:
    made = PublicationEditor(Language.FR)
    qtbot.addWidget(made)
    made.show_date(None)
    made.show()
    return made


@pytest.mark.parametrize("typed", ["12/11/2018", "12 novembre 2018", "2018-11-12", " 12.11.2018 "])
def test_a_typed_date_is_told_back_and_decided_with_enter(editor: PublicationEditor, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(editor.typed, typed)
    qtbot.waitUntil(lambda: editor.feedback.text() == "lundi 12 novembre 2018")
    assert editor.calendar.selectedDate() == QDate(2018, 11, 12)
    with qtbot.waitSignal(editor.decided) as decided:
        qtbot.keyClick(editor.typed, Qt.Key.Key_Return)
    assert decided.args == [Day(2018, 11, 12)]
    assert not editor.isVisible()


def test_yesterday_counts_from_today(editor: PublicationEditor, qtbot: QtBot) -> None:
    yesterday = QDate.currentDate().addDays(-1)
    qtbot.keyClicks(editor.typed, "hier")
    with qtbot.waitSignal(editor.decided) as decided:
        qtbot.keyClick(editor.typed, Qt.Key.Key_Return)
    assert decided.args == [Day(yesterday.year(), yesterday.month(), yesterday.day())]


@pytest.mark.parametrize("typed", ["31/02/2018", "bonjour", "2018"])
def test_what_is_no_day_is_said_so_and_not_taken(editor: PublicationEditor, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(editor.typed, typed)
    with qtbot.assertNotEmitted(editor.decided):
        qtbot.keyClick(editor.typed, Qt.Key.Key_Return)
    assert editor.feedback.text().startswith("Cette date n’est pas comprise.")
    assert not editor.apply.isEnabled()
    assert editor.isVisible()


def test_an_emptied_field_is_no_error(editor: PublicationEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.typed, "x")
    qtbot.keyClick(editor.typed, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: editor.feedback.text().startswith("Écrivez une date"))


def test_a_day_of_the_calendar_is_taken(editor: PublicationEditor, qtbot: QtBot) -> None:
    editor.calendar.clicked.emit(QDate(2018, 11, 1))
    assert editor.typed.text() == "1er novembre 2018"
    with qtbot.waitSignal(editor.decided) as decided:
        editor.apply.click()
    assert decided.args == [Day(2018, 11, 1)]


def test_a_date_can_be_unknown_again(editor: PublicationEditor, qtbot: QtBot) -> None:
    editor.show_date(Day(2018, 11, 12))
    assert editor.feedback.text() == "lundi 12 novembre 2018"
    with qtbot.waitSignal(editor.decided) as decided:
        editor.unknown.click()
    assert decided.args == [None]


def test_the_field_shows_what_is_known(qtbot: QtBot, french: QApplication) -> None:
    field = PublicationField(Language.FR)
    qtbot.addWidget(field)
    assert not field.isEnabled()
    document = read_document("Hier, il part.", source="a.txt")
    field.show_document(document)
    assert field.text().startswith("Date de publication inconnue")
    field.show_document(document.published(Day(2018, 11, 1)))
    assert field.text().startswith("Publié le jeudi 1er novembre 2018")
    assert field.property("unknown") is False


def test_the_editor_starts_from_the_present_date(qtbot: QtBot, french: QApplication) -> None:
    field = PublicationField(Language.FR)
    qtbot.addWidget(field)
    field.show()
    field.show_document(read_document("Hier, il part.", source="a.txt", publication=Day(2018, 11, 12)))
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.editor is not None
    assert field.editor.typed.text() == "12 novembre 2018"
    field.editor.close()
