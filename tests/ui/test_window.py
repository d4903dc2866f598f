"""The window as a whole: keys, menus, bars, themes, failures."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.ui.about import AboutDialog
from frise.ui.appearance import Appearance, Mode
from frise.ui.keys_dialog import KeysDialog
from frise.ui.theme import DARK, LIGHT
from frise.ui.unexpected import Unexpected
from frise.ui.window import Window

Open = Callable[..., Window]


def test_nothing_open_is_an_invitation(window: Window) -> None:
    assert window.stack.currentWidget() is window.welcome
    assert not window.actions_.export_image.isEnabled()


def test_a_previewed_text_is_there_before_its_dates(window: Window, qtbot: QtBot, seed: Path) -> None:
    window.preview("rekognition", seed.read_text(encoding="utf-8"))
    assert window.stack.currentWidget() is window.panes
    assert window.article.view.document().blockCount() == 5


@pytest.mark.parametrize("place", ["article", "events", "timeline"])
def test_arrow_keys_go_from_event_to_event_from_anywhere(opened: Open, qtbot: QtBot, seed: Path, place: str) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    view = window.timeline.view
    assert view is not None
    holders: dict[str, QWidget] = {
        "article": window.article.view,
        "events": window.events.view,
        "timeline": view,
    }
    holder = holders[place]
    holder.setFocus()
    events = window.session.events
    visited = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        qtbot.keyClick(holder, key)
        assert window.session.selected is not None
        visited.append(events.index(window.session.selected))
    assert visited == [0, 1, 0, 4, 4, 0]


def test_enter_shows_the_source_again(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.resize(1000, 560)
    window.session.select(window.session.events[2].id)
    bar = window.article.view.verticalScrollBar()
    there = bar.value()
    bar.setValue(0)
    qtbot.keyClick(window.events.view, Qt.Key.Key_Return)
    assert there > 0
    assert bar.value() == there


def test_the_banner_counts_what_waits_and_opens_the_editor(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed)
    assert window.waiting.text.text() == "2 dates attendent la date de publication."
    window.waiting.button.click()
    editor = window.header.publication.editor
    assert editor is not None
    qtbot.keyClicks(editor.typed, "12/11/2018")
    qtbot.keyClick(editor.typed, Qt.Key.Key_Return)
    assert not window.waiting.isVisible()
    assert window.session.project.documents[0].publication == Day(2018, 11, 12)


def test_a_banner_that_was_closed_stays_closed(opened: Open, seed: Path) -> None:
    window = opened(seed)
    window.waiting.cross.click()
    window.session.select(window.session.events[0].id)
    window.session.select(None)
    assert window.waiting.isHidden()
    window.set_publication(Day(2018, 11, 12))
    window.actions_.undo.trigger()
    assert window.waiting.isVisible()


def test_undo_and_redo_are_named(opened: Open, seed: Path) -> None:
    window = opened(seed)
    window.set_publication(Day(2018, 11, 12))
    assert window.actions_.undo.text() == "Annuler\u00a0: date de publication"
    window.actions_.undo.trigger()
    assert window.actions_.redo.text() == "Rétablir\u00a0: date de publication"
    assert window.actions_.undo.text() == "Annuler\u00a0: ouverture de rekognition"
    window.actions_.undo.trigger()
    assert window.stack.currentWidget() is window.welcome
    assert window.actions_.undo.text() == "Annuler"
    assert not window.actions_.undo.isEnabled()


def test_the_same_date_again_is_no_step(opened: Open, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    steps = window.session.undo_stack.count()
    window.set_publication(Day(2018, 11, 12))
    assert window.session.undo_stack.count() == steps


def test_bars_take_their_room_from_the_timeline(opened: Open, seed: Path, qtbot: QtBot) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    before = window.article.view.mapTo(window, window.article.view.rect().topLeft())
    window.message.say("Un message", "info")
    qtbot.wait(20)
    assert window.article.view.mapTo(window, window.article.view.rect().topLeft()) == before


def test_dark_and_light_can_be_chosen(opened: Open, seed: Path, french: QApplication) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    window.actions_.modes[Mode.DARK].trigger()
    assert french.palette().window().color().name().upper() == DARK.paper
    assert Appearance(french).mode is Mode.DARK
    window.actions_.modes[Mode.LIGHT].trigger()
    assert french.palette().window().color().name().upper() == LIGHT.paper


def test_the_keys_are_listed_as_they_are(window: Window, qtbot: QtBot) -> None:
    window.session.undo_stack.push(QUndoCommand("un pas"))
    qtbot.keyClick(window, "?")
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Événement suivant", "Annuler"} <= set(words)
    quit_keys = window.actions_.quit.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert quit_keys in words
    dialog.close()


def test_about_names_the_licence_and_the_versions(window: Window) -> None:
    window.actions_.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "MIT" in words
    assert "Qt 6" in words
    dialog.close()


def test_no_two_actions_share_a_key(window: Window) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_quit_closes(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_a_defect_is_told_and_written_whole(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    Unexpected(window.show_crash, window).install()
    error = RuntimeError("cassé")
    sys.excepthook(RuntimeError, error, None)
    qtbot.waitUntil(window.message.isVisible)
    assert "RuntimeError: cassé" in window.message.text.text()
    assert "RuntimeError: cassé" in capsys.readouterr().err


def test_a_closed_window_reads_nothing_more(window: Window, qtbot: QtBot, seed: Path) -> None:
    for _ in range(3):
        window.open_files([seed])
    window.close()
    qtbot.wait(200)
    assert not window.opening.worker.busy
    assert not window.session.project.documents


def test_closed_dialogs_are_gone(window: Window, qtbot: QtBot) -> None:
    for action, kind in ((window.actions_.keys, KeysDialog), (window.actions_.about, AboutDialog)):
        action.trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()


def test_everything_one_can_act_on_has_a_name(opened: Open, seed: Path) -> None:
    window = opened(seed)
    window.timeline.load(window.session)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert button.text() or button.accessibleName(), button
    for pane in (window.article.view, window.events.view, window.details, window.timeline.view):
        assert pane is not None
        assert pane.accessibleName()


def test_tab_reaches_every_part(opened: Open, qtbot: QtBot, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    window.events.view.setFocus()
    reached = set()
    for _step in range(30):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    header = window.header
    wanted = {header.publication, header.open, header.export_image, window.article.view, window.events.view}
    assert wanted | {window.timeline.view} <= reached


def test_the_window_fits_a_small_screen(window: Window) -> None:
    assert window.minimumSizeHint().width() <= 800
    assert window.minimumSizeHint().height() <= 600


def test_the_theme_follows_the_system_while_the_window_is_open(
    window: Window, french: QApplication, qtbot: QtBot
) -> None:
    french.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    dark_known = french.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert french.palette().window().color().name().upper() == (DARK if dark_known else LIGHT).paper
    french.styleHints().setColorScheme(Qt.ColorScheme.Light)
    assert french.palette().window().color().name().upper() == LIGHT.paper
    french.styleHints().unsetColorScheme()
