"""Several events at once in the window: all of them by one key, and on the clipboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.ui.window import Window

Open = Callable[..., Window]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def read(opened: Open, seed: Path) -> Window:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    return window


@pytest.mark.parametrize("place", ["events", "timeline"])
def test_ctrl_a_selects_every_event_where_events_are_shown(read: Window, qtbot: QtBot, place: str) -> None:
    holder = read.events.view if place == "events" else read.timeline.view
    assert holder is not None
    read.session.select(read.session.events[2].id)
    holder.setFocus()
    qtbot.keyClick(holder, Qt.Key.Key_A, CTRL)
    assert read.session.selection == tuple(event.id for event in read.session.events)
    assert read.session.selected is read.session.events[2]
    assert read.details.several.count.text() == "5\u00a0événements sélectionnés"


def test_in_the_article_ctrl_a_selects_the_text(read: Window, qtbot: QtBot) -> None:
    read.session.select(read.session.events[2].id)
    read.article.view.setFocus()
    qtbot.keyClick(read.article.view, Qt.Key.Key_A, CTRL)
    assert len(read.session.selection) == 1
    assert read.article.view.textCursor().hasSelection()


def test_the_selected_events_are_copied_in_the_order_of_time(read: Window, qtbot: QtBot) -> None:
    events = read.session.events
    read.session.select(events[2].id)
    read.session.toggle(events[0].id)
    qtbot.keyClick(read.events.view, Qt.Key.Key_C, CTRL | SHIFT)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert [line.partition(" — ")[0] for line in lines[::4]] == ["fin 2016", "juin 2018"]
    assert lines[0].endswith(events[0].title)
    assert lines[2] == "§\u00a03, rekognition"
    assert "<b>juin 2018</b>" in data.html()


def test_with_nothing_selected_there_is_nothing_to_copy(read: Window) -> None:
    assert not read.actions_.copy_events.isEnabled()
    assert read.actions_.select_all.isEnabled()
    read.actions_.select_all.trigger()
    assert read.actions_.copy_events.isEnabled()
