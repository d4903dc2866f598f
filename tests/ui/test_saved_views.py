"""Saved views: named, chosen, renamed and deleted from their menu; all of it can be undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.ui.test_timeline_view import document

from frise.project.edits import SaveView
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.saved_view import SavedView
from frise.ui.event_list import EventList
from frise.ui.finding.name_dialog import NameDialog
from frise.ui.finding.view_menu import ViewMenu
from frise.ui.session import Session
from frise.ui.theme import LIGHT

WAR, PEACE = SavedView("Guerre & paix", Filter("guerre")), SavedView("Paix", Filter("paix"))


@pytest.fixture
def menu(session: Session, qtbot: QtBot) -> Iterator[ViewMenu]:
    session.begin(Project((document([]),), views=(WAR, PEACE)))
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    listed.show()
    yield listed.find_bar.view_menu
    listed.close()


def filled(menu: QMenu) -> list[QAction]:
    """The menu's actions as they are when it is opened."""
    menu.aboutToShow.emit()
    return menu.actions()


def under(menu: ViewMenu, name: str) -> list[QAction]:
    action = next(action for action in filled(menu) if action.text() == name)
    inner = action.menu()
    assert isinstance(inner, QMenu)
    return inner.actions()


def test_the_view_that_is_shown_is_ticked(menu: ViewMenu, session: Session) -> None:
    def ticked() -> list[str]:
        return [action.text() for action in filled(menu) if action.isChecked()]

    assert ticked() == ["Tous les événements"]
    filled(menu)[1].trigger()
    assert session.filter == WAR.filter
    assert ticked() == ["Guerre && paix"]
    filled(menu)[0].trigger()
    assert session.filter == Filter()


def test_the_present_view_is_saved_under_a_name(menu: ViewMenu, session: Session, qtbot: QtBot) -> None:
    save = filled(menu)[4]
    assert not save.isEnabled()
    session.set_filter(Filter("front"))
    dialog = menu.ask_name()
    assert not dialog.agree.isEnabled()
    qtbot.keyClicks(dialog.typed, "  Le   front ")
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert session.project.views == (WAR, PEACE, SavedView("Le front", Filter("front")))
    assert session.undo_stack.undoText() == "enregistrement de la vue Le front"
    session.undo_stack.undo()
    assert session.project.views == (WAR, PEACE)
    assert session.filter == Filter("front")


def test_a_name_that_is_taken_is_told(menu: ViewMenu, session: Session, qtbot: QtBot) -> None:
    session.set_filter(Filter("front"))
    dialog = menu.ask_name()
    qtbot.keyClicks(dialog.typed, "Paix")
    assert dialog.feedback.text().endswith("elle sera remplacée.")
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert session.project.views == (WAR, SavedView("Paix", Filter("front")))


def test_a_view_is_renamed(menu: ViewMenu, session: Session, qtbot: QtBot) -> None:
    assert [action.text() for action in under(menu, "Renommer")] == ["Guerre && paix…", "Paix…"]
    dialog = menu.ask_other_name("Paix")
    dialog.typed.setText(WAR.name)
    assert not dialog.agree.isEnabled()
    assert dialog.feedback.text() == "Une vue porte déjà ce nom."
    dialog.typed.setText("Après")
    dialog.accept()
    assert [view.name for view in session.project.views] == [WAR.name, "Après"]
    session.undo_stack.undo()
    assert session.project.views == (WAR, PEACE)


def test_the_same_name_again_is_no_step(menu: ViewMenu, session: Session) -> None:
    menu.ask_other_name("Paix").accept()
    assert not session.undo_stack.canUndo()


def test_a_view_is_deleted(menu: ViewMenu, session: Session) -> None:
    under(menu, "Supprimer")[0].trigger()
    assert session.project.views == (PEACE,)
    session.undo_stack.undo()
    assert session.project.views == (WAR, PEACE)


def test_without_a_view_there_is_none_to_rename(session: Session, menu: ViewMenu) -> None:
    session.begin(Project((document([]),)))
    actions = {action.text(): action for action in filled(menu)}
    assert not actions["Renommer"].isEnabled()
    assert not actions["Supprimer"].isEnabled()


def test_the_dialog_names_what_it_asks_for_and_is_gone_once_closed(menu: ViewMenu, qtbot: QtBot) -> None:
    dialog = menu.ask_name()
    assert isinstance(dialog, NameDialog)
    assert dialog.typed.accessibleName() == "Son nom"
    gone: list[object] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))


def test_another_project_has_its_own_filter(session: Session, menu: ViewMenu) -> None:
    session.do(SaveView(WAR), "vue")
    session.set_filter(WAR.filter)
    session.begin(Project((document([]),)))
    assert session.filter == Filter()
    assert session.hidden.total == 0
