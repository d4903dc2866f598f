"""Saving a project from the window: where, when it is asked for, and what is said when it cannot be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.project.storage.desk import as_kept

from frise.project.decision import Status
from frise.project.document import Document
from frise.project.edits import DescribeDocument, Edit, Retitle, SaveView, SetStatus
from frise.project.filter import Filter
from frise.project.saved_view import SavedView
from frise.project.storage.project_file import read_project
from frise.ui.asking import Question
from frise.ui.window import Window

Open = Callable[..., Window]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def decide(window: Window, title: str = "Un titre") -> None:
    window.session.do(Retitle(window.session.events[0].id, title), "titre")


def save_in(window: Window, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.projects.saving.save_in(path)


def choose(window: Window, qtbot: QtBot, path: Path) -> None:
    """Give the file that is asked for."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(path))
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        dialog.accept()


def answer(window: Window, name: str) -> None:
    """Press a button of the question that is open."""
    (question,) = window.findChildren(Question)
    (button,) = question.findChildren(QPushButton, name)
    button.click()


@pytest.fixture
def saved(opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path) -> tuple[Window, Path]:
    """A window with the seed article, one decision, and a project in a file."""
    window, path = opened(seed), tmp_path / "projet.frise"
    decide(window)
    save_in(window, qtbot, path)
    return window, path


def test_what_is_only_opened_is_no_change(opened: Open, seed: Path) -> None:
    window = opened(seed)
    assert not window.isWindowModified()
    decide(window)
    assert window.isWindowModified()
    window.session.undo_stack.undo()
    assert not window.isWindowModified()


@pytest.mark.parametrize(
    "edit",
    [
        lambda _document: SaveView(SavedView("la presse", Filter(text="presse"))),
        lambda document: DescribeDocument(document.id, document.title, document.source, document.colour + 1),
    ],
    ids=["view", "colour"],
)
def test_a_view_or_a_colour_is_a_change(opened: Open, seed: Path, edit: Callable[[Document], Edit]) -> None:
    window = opened(seed)
    window.session.do(edit(window.session.project.documents[0]), "édition")
    assert window.isWindowModified()
    window.session.undo_stack.undo()
    assert not window.isWindowModified()


def test_a_pasted_text_is_in_no_file(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opening.opened, timeout=10_000):
        window.opening.open_text("En mai 2016, le maire a signé le contrat.")
    assert window.isWindowModified()


def test_saving_asks_where_the_first_time_only(opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path) -> None:
    window, path = opened(seed), tmp_path / "projet"
    decide(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    choose(window, qtbot, path)
    path = tmp_path / "projet.frise"
    assert window.windowTitle() == "projet[*] — Frise"
    assert not window.isWindowModified()
    assert window.recent.paths()[0] == path
    first = path.read_bytes()
    assert first == as_kept(window.session.project)
    decide(window, "Autre titre")
    assert window.isWindowModified()
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()
    assert path.read_bytes() == as_kept(window.session.project) != first


def test_undoing_back_to_what_was_saved_is_clean(saved: tuple[Window, Path]) -> None:
    window, _path = saved
    window.session.undo_stack.undo()
    assert window.isWindowModified()
    window.session.undo_stack.redo()
    assert not window.isWindowModified()


def test_save_as_goes_on_in_the_other_file(saved: tuple[Window, Path], qtbot: QtBot, tmp_path: Path) -> None:
    window, path = saved
    decide(window, "Autre titre")
    other = tmp_path / "autre.frise"
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    choose(window, qtbot, other)
    assert window.projects.file.path == other
    decide(window, "Encore")
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()
    titles = [next(iter(read_project(one).project.decisions.values())).title for one in (path, other)]
    assert titles == ["Un titre", "Encore"]


def test_what_is_decided_while_it_is_saved_is_not_saved_yet(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    decide(window, "En cours")
    project = window.session.project
    window.actions_.project.save.trigger()
    decide(window, "Après")
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        pass
    assert path.read_bytes() == as_kept(project)
    assert window.isWindowModified()
    window.session.undo_stack.undo()
    assert not window.isWindowModified()


def test_saving_twice_at_once_saves_the_last(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    for title in ("un", "deux", "trois"):
        decide(window, title)
        window.actions_.project.save.trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=10_000)
    assert path.read_bytes() == as_kept(window.session.project)


def test_a_cancelled_save_leaves_the_file(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    before = path.read_bytes()
    decide(window, "Autre titre")
    window.actions_.project.save.trigger()
    window.projects.saving.worker.cancel()
    window.projects.saving.worker._pool.waitForDone()
    assert window.isWindowModified()
    assert path.read_bytes() in {before, as_kept(window.session.project)}
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):  # not taken for another program's
        window.actions_.project.save.trigger()
    assert path.read_bytes() == as_kept(window.session.project)


def test_closing_with_changes_asks(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    before = path.read_bytes()
    decide(window, "Autre titre")
    window.close()
    assert window.isVisible()
    (question,) = window.findChildren(Question)
    assert "projet" in question.text()
    window.close()
    assert len(window.findChildren(Question)) == 1
    answer(window, "cancel")
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    window.close()
    answer(window, "discard")
    assert not window.isVisible()
    assert path.read_bytes() == before


def test_closing_may_save_first(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    decide(window, "Autre titre")
    window.close()
    answer(window, "save")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert path.read_bytes() == as_kept(window.session.project)


def test_closing_while_it_is_saved_waits(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    decide(window, "Autre titre")
    window.actions_.project.save.trigger()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert path.read_bytes() == as_kept(window.session.project)


def test_closing_without_changes_does_not_ask_and_leaves_no_journal(saved: tuple[Window, Path]) -> None:
    window, _path = saved
    decide(window, "Autre titre")
    folder = window.projects.journaling.journal.folder
    assert list(folder.glob("*.journal"))
    window.session.undo_stack.undo()
    window.close()
    assert not window.isVisible()
    assert not list(folder.glob("*.journal"))
    assert not list(folder.glob("*.base"))


def test_a_new_project_begins_once_this_one_is_safe(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    window.session.do(SetStatus((window.session.events[0].id,), Status.REJECTED), "écarté")
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    answer(window, "save")
    qtbot.waitUntil(lambda: not window.session.project.documents, timeout=10_000)
    assert window.projects.file.path is None
    assert window.windowTitle() == "Frise[*]"
    assert not window.isWindowModified()
    assert not window.actions_.undo.isEnabled()
    assert not window.actions_.project.save.isEnabled()
    assert window.stack.currentWidget() is window.welcome
    assert len(read_project(path).project.decisions) == 1
