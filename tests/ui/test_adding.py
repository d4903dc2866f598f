"""New events: told in words selected in the article, known from elsewhere, or where one double-clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.text.span import Span
from frise.ui.new_event import NewEvent
from frise.ui.window import Window
from frise.wording.dates import phrase_when

Open = Callable[..., Window]
NBSP = "\u00a0"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def read(opened: Open, seed: Path) -> Window:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    window.session.undo_stack.clear()
    return window


def select_words(window: Window, words: str) -> None:
    """Select words of the article, as the mouse does."""
    view = window.article.view
    found = view.document().find(words)
    assert not found.isNull()
    cursor = QTextCursor(view.document())
    cursor.setPosition(found.selectionStart())
    cursor.setPosition(found.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def asked(window: Window) -> NewEvent:
    dialog = window.hands.adding.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def test_selected_words_give_title_date_and_place(read: Window, qtbot: QtBot) -> None:
    words = "450 employés ont adressé une lettre à la direction du groupe"
    select_words(read, words)
    read.decision_actions.new.trigger()
    dialog = asked(read)
    assert dialog.title.text() == words
    assert dialog.date.text() == ""
    assert f"§{NBSP}4 · rekognition" in [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.keyClicks(dialog.date.line, "juin 2018")
    qtbot.keyClick(dialog.date.line, Qt.Key.Key_Return)
    event = read.session.selected
    assert event is not None
    assert event.title == words
    assert phrase_when(event.when, read.session.language) == "juin 2018"
    (anchor,) = event.anchors
    text = read.session.project.documents[0].article.text
    assert words in anchor.quote
    assert anchor.sentence.of(text) == anchor.quote
    assert len(event.id) == 32
    assert read.details.one.explanation.text() == "Ajouté par vous."
    assert read.session.undo_stack.undoText() == "nouvel événement"
    read.actions_.undo.trigger()
    assert read.session.find(event.id) is None


def test_a_date_among_the_words_is_taken(read: Window) -> None:
    select_words(read, "jeudi dernier, Andy Jassy, le directeur des Services Web d’Amazon s’est exprimé")
    read.decision_actions.new.trigger()
    dialog = asked(read)
    assert dialog.date.text() == "8 novembre 2018"
    assert dialog.title.text().startswith("Andy Jassy, le directeur")
    dialog.add.click()
    event = read.session.selected
    assert event is not None
    assert [span.of(read.session.project.documents[0].article.text) for span in event.anchors[0].expressions] == [
        "jeudi dernier"
    ]


def test_without_words_both_must_be_given(read: Window, qtbot: QtBot) -> None:
    read.decision_actions.new.trigger()
    dialog = asked(read)
    assert (dialog.title.text(), dialog.date.text()) == ("", "")
    assert not dialog.add.isEnabled()
    dialog.title.setText("  Vu ailleurs ")
    assert not dialog.add.isEnabled()
    qtbot.keyClicks(dialog.date.line, "un jour")
    assert dialog.add.isEnabled()
    dialog.add.click()
    assert dialog.isVisible()
    assert dialog.date.feedback.text().startswith("Pas compris.")
    dialog.date.line.clear()
    qtbot.keyClicks(dialog.date.line, "1848-05")
    dialog.add.click()
    event = read.session.selected
    assert event is not None
    assert (event.title, event.anchors) == ("Vu ailleurs", ())
    assert read.session.place_of(event.id) == 0


def test_escape_adds_nothing(read: Window, qtbot: QtBot) -> None:
    read.decision_actions.new.trigger()
    dialog = asked(read)
    dialog.title.setText("Vu ailleurs")
    qtbot.keyClick(dialog.title, Qt.Key.Key_Escape)
    assert read.hands.adding.dialog is None
    assert read.session.undo_stack.count() == 0


def test_a_double_click_on_empty_time_proposes_that_date(read: Window, qtbot: QtBot) -> None:
    view = read.timeline.view
    assert view is not None
    view.show_range(16_000, 16_400)
    view.grab()
    scale = view.scale_of_time
    there = QPoint(round(scale.pixel(16_222.0)), 40)  # 1 June 2014
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, there)
    dialog = asked(read)
    assert dialog.date.text() == "juin 2014"
    assert dialog.focusWidget() is dialog.title
    dialog.close()


def test_places_follow_the_words_selected_in_the_article(read: Window, qtbot: QtBot) -> None:
    event = read.session.events[0]
    read.session.select(event.id)
    places = read.details.one.places
    assert not places.add.isEnabled()
    select_words(read, "Qu’ignorer ces")
    assert places.add.isEnabled()
    places.add.click()
    assert [row.link.whole() for row in places.visible_rows] == [
        f"§{NBSP}3 · rekognition",
        f"§{NBSP}5 · rekognition",
    ]
    places.visible_rows[0].cross.click()
    assert [row.link.whole() for row in places.visible_rows] == [f"§{NBSP}5 · rekognition"]
    select_words(read, "Malgré les réactions négatives")
    places.visible_rows[0].here.click()
    assert [row.link.whole() for row in places.visible_rows] == [f"§{NBSP}1 · rekognition"]
    bar = read.article.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    places.visible_rows[0].link.click()
    assert read.article.view.viewport().rect().contains(read.article.view.rect_of(Span(0, 5)).toRect())
    places.as_read.click()
    assert read.session.find(event.id) == event
    assert [read.session.undo_stack.text(at) for at in range(read.session.undo_stack.count())] == [
        "ajout d’un passage",
        "retrait d’un passage",
        "déplacement d’un passage",
        "passages comme lus",
    ]


def test_blanks_around_selected_words_are_left_out(read: Window) -> None:
    view = read.article.view
    assert view.selected_span() is None
    select_words(read, " Andy Jassy, ")
    span = view.selected_span()
    assert span is not None
    assert span.of(read.session.project.documents[0].article.text) == "Andy Jassy,"
    select_words(read, " ")
    assert view.selected_span() is None
