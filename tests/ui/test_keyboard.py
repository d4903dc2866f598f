"""The window by keyboard alone: in which order, with which names, and what a narrow window still says in full."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.ui.window import Window

Open = Callable[..., Window]


def test_tab_goes_as_the_eye_does(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed)
    window.timeline.load(window.session)
    view = window.timeline.view
    assert view is not None
    window.session.select(window.session.events[0].id)
    one, recovery = window.details.one, window.projects.recovering.bar
    recovery.say("Un projet est resté.", button="Récupérer", action=lambda: None)
    parts: list[QWidget] = [
        *(window.header.publication, window.header.open, window.header.export_image),
        *(recovery.button, recovery.discard, recovery.cross),
        *(window.waiting.button, window.waiting.cross),
        *(view, window.article.view, window.reviewing.side.tabs),
        *(*window.events.find_bar.stops, window.events.view),
        *(one.title, one.date.line, one.tags.field, one.note),
        *(one.places.rows[0].link, one.places.rows[0].cross, *window.details.status.buttons.values()),
    ]
    parts[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    for _part in parts:
        visited.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert visited == parts
    assert window.focusWidget() is parts[0]


def test_what_the_keyboard_reaches_has_a_name(opened: Open, seed: Path) -> None:
    window = opened(seed)
    window.timeline.load(window.session)
    window.session.select(window.session.events[0].id)
    for part in window.findChildren(QWidget):
        reached = part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
        if reached:
            assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()), part


def test_a_click_on_a_button_leaves_the_keyboard_where_it_was(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed)
    window.events.view.setFocus()
    qtbot.mouseClick(window.header.publication, Qt.MouseButton.LeftButton)
    editor = window.header.publication.editor
    assert editor is not None
    editor.close()
    assert window.focusWidget() is window.events.view


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (400, "· 5 événements · 5\u00a0à vérifier · 2 en attente"),
        (240, "· 5 événements · 5\u00a0à vérifier"),
        (140, "· 5 événements"),
        (80, "· 5 évén."),
        (40, ""),
    ],
)
def test_counts_are_told_in_words_or_not_at_all(opened: Open, seed: Path, room: int, shown: str) -> None:
    counts = opened(seed).header.counts
    counts.resize(room, counts.height())
    assert counts.shown() == shown


def test_in_a_narrow_window_the_title_goes_first(opened: Open, qtbot: QtBot, seed: Path, french: QApplication) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.resize(760, 620)
    qtbot.waitUntil(lambda: window.header.width() <= 760)
    french.processEvents()
    title = window.header.title
    assert title.width() >= title.sizeHint().width()
