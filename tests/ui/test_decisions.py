"""Deciding in the window: by key, by menu and by hand, one step each."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from frise.project.decision import Status
from frise.temporal.calendar import Day
from frise.ui.keys_dialog import KeysDialog
from frise.ui.verifying import Remaining, next_unverified
from frise.ui.window import Window

Open = Callable[..., Window]
NBSP = "\u00a0"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def read(opened: Open, seed: Path) -> Window:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    window.session.undo_stack.clear()
    window.activateWindow()
    window.events.view.setFocus()
    return window


def press(window: Window, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, held)


def statuses(window: Window) -> list[Status]:
    return [window.session.project.decision(event.id).status for event in window.session.events]


def place(window: Window) -> int | None:
    selected = window.session.selected
    return None if selected is None else window.session.place_of(selected.id)


def test_confirming_goes_to_the_next_one_to_verify(read: Window, qtbot: QtBot) -> None:
    press(read, qtbot, Qt.Key.Key_N)
    assert place(read) == 0
    press(read, qtbot, Qt.Key.Key_Return, CTRL)
    assert statuses(read)[0] is Status.CONFIRMED
    assert place(read) == 1
    assert read.session.undo_stack.undoText() == "confirmation d’un événement"
    press(read, qtbot, Qt.Key.Key_N)
    press(read, qtbot, Qt.Key.Key_N, SHIFT)
    assert place(read) == 1
    press(read, qtbot, Qt.Key.Key_N, SHIFT)
    assert place(read) == 4  # round the beginning, past the one that is confirmed
    for _ in range(4):
        press(read, qtbot, Qt.Key.Key_Return, CTRL)
    assert statuses(read) == [Status.CONFIRMED] * 5
    here = place(read)
    press(read, qtbot, Qt.Key.Key_N)
    press(read, qtbot, Qt.Key.Key_Return, CTRL)
    assert place(read) == here
    assert read.session.undo_stack.count() == 5


def test_rejecting_goes_on_and_is_undone_in_one_step(read: Window, qtbot: QtBot) -> None:
    before = read.session.events
    read.session.select_all([before[0].id, before[2].id])
    press(read, qtbot, Qt.Key.Key_Delete)
    assert read.session.events == (before[1], *before[3:])
    assert read.session.selected == before[3]
    assert read.actions_.undo.text() == f"Annuler{NBSP}: rejet de 2{NBSP}événements"
    read.actions_.undo.trigger()
    assert read.session.events == before


def test_disputed_and_back(read: Window, qtbot: QtBot) -> None:
    read.session.select(read.session.events[1].id)
    press(read, qtbot, Qt.Key.Key_Return, CTRL | SHIFT)
    assert statuses(read)[1] is Status.DISPUTED
    assert place(read) == 1
    press(read, qtbot, Qt.Key.Key_Backspace, CTRL)
    assert statuses(read) == [Status.UNVERIFIED] * 5
    press(read, qtbot, Qt.Key.Key_Backspace, CTRL)  # nothing changes: no step
    assert read.session.undo_stack.count() == 2


def test_the_buttons_decide_without_taking_the_keyboard(read: Window, qtbot: QtBot) -> None:
    read.session.select(read.session.events[1].id)
    buttons = read.details.status.buttons
    qtbot.mouseClick(buttons[Status.CONFIRMED], LEFT)
    assert statuses(read)[1] is Status.CONFIRMED
    assert place(read) == 1
    assert buttons[Status.CONFIRMED].isChecked()
    assert read.focusWidget() is read.events.view
    assert buttons[Status.REJECTED].toolTip().startswith("Suppr")
    qtbot.mouseClick(buttons[Status.REJECTED], LEFT)
    assert len(read.session.events) == 4
    assert place(read) == 1  # the next one


def test_what_remains_is_counted(read: Window, qtbot: QtBot) -> None:
    counts = read.header.counts
    assert counts.text() == f"· 5 événements · 5{NBSP}à vérifier"
    read.session.select_all([event.id for event in read.session.events[:2]])
    press(read, qtbot, Qt.Key.Key_Return, CTRL)
    press(read, qtbot, Qt.Key.Key_Delete)
    assert counts.text() == f"· 4 événements · 2{NBSP}à vérifier · 1{NBSP}masqué"
    assert Remaining(read.session).count == 2
    for _ in range(2):
        read.actions_.undo.trigger()
    assert counts.text() == f"· 5 événements · 5{NBSP}à vérifier"


def test_letters_and_del_are_typed_in_a_field(read: Window, qtbot: QtBot) -> None:
    read.session.select(read.session.events[0].id)
    press(read, qtbot, Qt.Key.Key_F2)
    title = read.details.one.title
    assert read.focusWidget() is title
    assert title.textCursor().hasSelection()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_N, Qt.Key.Key_F):
        press(read, qtbot, key)
    press(read, qtbot, Qt.Key.Key_N, SHIFT)
    assert place(read) == 0
    assert title.text().casefold() == "nfn"
    press(read, qtbot, Qt.Key.Key_Return)
    assert read.session.events[0].title.casefold() == "nfn"
    assert read.focusWidget() is read.events.view
    press(read, qtbot, Qt.Key.Key_F2, SHIFT)
    assert read.focusWidget() is read.details.one.date.line
    press(read, qtbot, Qt.Key.Key_Delete)
    assert read.details.one.date.text() == ""
    press(read, qtbot, Qt.Key.Key_Escape)
    assert read.focusWidget() is read.events.view
    assert len(read.session.events) == 5


def test_the_keyboard_goes_back_where_it_came_from(read: Window, qtbot: QtBot) -> None:
    view = read.timeline.view
    assert view is not None
    read.session.select(read.session.events[0].id)
    view.setFocus()
    for key, held in ((Qt.Key.Key_T, CTRL), (Qt.Key.Key_T, CTRL | SHIFT), (Qt.Key.Key_F2, NONE)):
        press(read, qtbot, key, held)
        assert read.details.isAncestorOf(read.focusWidget())
        press(read, qtbot, Qt.Key.Key_Escape)
        assert read.focusWidget() is view


def test_confirming_from_a_field_commits_it_and_leaves_it(read: Window, qtbot: QtBot) -> None:
    first = read.session.events[0].id
    read.session.select(first)
    press(read, qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(read.focusWidget(), "Lancement")
    press(read, qtbot, Qt.Key.Key_Return, CTRL)
    decision = read.session.project.decision(first)
    assert (decision.title, decision.status) == ("Lancement", Status.CONFIRMED)
    assert place(read) == 1
    assert read.focusWidget() is read.events.view


def test_the_list_and_what_hears_it_tell_the_status(read: Window, qtbot: QtBot) -> None:
    index = read.events.model.index_of(read.session.events[0].id)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert "à vérifier" not in read.events.model.data(index, spoken)
    before = read.events.view.grab().toImage()
    read.session.select(read.session.events[0].id)
    selected = read.events.view.grab().toImage()
    read.actions_.undo.trigger()
    press(read, qtbot, Qt.Key.Key_Return, CTRL | SHIFT)
    index = read.events.model.index_of(read.session.events[0].id)
    assert read.events.model.data(index, spoken).endswith("contesté")
    assert read.events.view.grab().toImage() not in (before, selected)


def test_a_double_click_in_the_list_edits(read: Window, qtbot: QtBot) -> None:
    event = read.session.events[2]
    listed = read.events
    at = listed.view.visualRect(listed.model.index_of(event.id)).center()
    qtbot.mouseDClick(listed.view.viewport(), LEFT, NONE, at)
    assert read.session.selected == event
    assert read.focusWidget() is read.details.one.title
    assert read.details.one.title.textCursor().selectedText() == event.title


def test_the_list_offers_a_menu_on_the_event_pointed_at(read: Window, qtbot: QtBot) -> None:
    listed = read.events
    at = listed.view.visualRect(listed.model.index_of(read.session.events[3].id)).center()
    listed.view.customContextMenuRequested.emit(QPoint(at))
    assert place(read) == 3
    (menu,) = (menu for menu in read.findChildren(QMenu) if menu.isVisible())
    assert read.decision_actions.confirm in menu.actions()
    assert not read.decision_actions.merge.isEnabled()
    menu.close()


def test_merging_and_splitting_are_one_step_each(read: Window, qtbot: QtBot) -> None:
    first, second, third = (event.id for event in read.session.events[:3])
    read.session.select_all([first, second, third], second)
    press(read, qtbot, Qt.Key.Key_M, CTRL)
    assert read.session.selection == (second,)
    assert len(read.session.events) == 3
    assert read.session.undo_stack.undoText() == f"fusion de 3{NBSP}événements"
    assert read.decision_actions.split.isEnabled()
    read.details.one.split.click()
    assert len(read.session.events) == 5
    assert read.session.undo_stack.undoText() == f"séparation en 3{NBSP}événements"
    assert not read.decision_actions.split.isEnabled()


def test_what_makes_no_sense_is_grey(read: Window) -> None:
    actions = read.decision_actions
    of_selected = (actions.confirm, actions.dispute, actions.unverify, actions.reject, actions.tag, actions.edit_title)
    assert not any(action.isEnabled() for action in of_selected)
    assert actions.next.isEnabled()
    assert actions.new.isEnabled()
    read.session.select_all([event.id for event in read.session.events[:2]])
    assert actions.merge.isEnabled()
    assert not actions.edit_title.isEnabled()
    assert not actions.note.isEnabled()


def test_no_key_is_heard_by_two_actions(read: Window) -> None:
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in read.actions()
        for key in action.shortcuts()
    ]
    assert sorted(keys) == sorted(set(keys))


def test_every_decision_is_in_a_menu_and_in_the_list_of_keys(read: Window) -> None:
    titles = [action.text() for action in read.menuBar().actions()]
    assert titles.index("É&vénement") == len(titles) - 2
    dialog = KeysDialog(read.actions_, read.decision_actions, read)
    told = {label.text() for label in dialog.findChildren(QLabel)}
    for group in read.decision_actions.groups:
        for action in group:
            assert action.iconText() in told
    dialog.deleteLater()


def test_with_nothing_left_there_is_no_next(read: Window) -> None:
    assert next_unverified(read.session, 1) == read.session.events[0].id
    assert next_unverified(read.session, -1) == read.session.events[-1].id
    read.session.select_all([event.id for event in read.session.events])
    assert next_unverified(read.session, 1) is None
