"""Opening a project: in the place of the one that is open, which is safe first; in one window at a time."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.project.storage.desk import as_kept
from tests.ui.test_saving import answer, decide, save_in

from frise.project.edits import Retitle
from frise.project.project import Project
from frise.project.storage.project_file import read_project
from frise.ui.appearance import Appearance
from frise.ui.asking import Question
from frise.ui.session import Session
from frise.ui.window import Window
from frise.wording.language import Language

Open = Callable[..., Window]


@pytest.fixture
def other(qtbot: QtBot, french: QApplication, window: Window) -> Iterator[Window]:
    """A second window."""
    shown = Window(Language.FR, Appearance(french))
    shown.furnish(Session(Language.FR, shown))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.projects.give_up()
    shown.close()


@pytest.fixture
def path(opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path) -> Path:
    """A project of the seed article with a decision in it; no window has it open."""
    window, path = opened(seed), tmp_path / "projet.frise"
    decide(window)
    save_in(window, qtbot, path)
    window.projects.new()
    return path


def open_project(window: Window, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        window.open_files(paths)


def test_a_project_is_opened_as_it_was_saved(window: Window, path: Path, qtbot: QtBot) -> None:
    open_project(window, qtbot, path)
    assert as_kept(window.session.project) == path.read_bytes()
    assert window.session.events[0].title == "Un titre"
    assert window.windowTitle() == "projet[*] — Frise"
    assert not window.isWindowModified()
    assert window.recent.paths()[0] == path
    assert not window.actions_.undo.isEnabled()
    assert window.stack.currentWidget() is window.panes
    decide(window, "Autre")
    assert window.isWindowModified()


def test_a_project_and_articles_come_one_after_the_other(
    window: Window, path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    article = tmp_path / "pont.txt"
    article.write_text("En mai 2016, le maire a signé le contrat.", encoding="utf-8")
    with qtbot.waitSignal(window.opening.opened, timeout=10_000):
        window.open_files([article, path])
    assert [document.title for document in window.session.project.documents] == ["rekognition", "pont"]
    assert window.projects.file.path == path
    assert window.isWindowModified()


def test_opening_over_changes_asks(window: Window, path: Path, opened: Open, qtbot: QtBot, seed: Path) -> None:
    opened(seed)
    decide(window, "Mien")
    project = window.session.project
    window.open_files([path])
    answer(window, "cancel")
    assert window.session.project is project
    qtbot.waitUntil(lambda: not window.findChildren(Question))
    window.open_files([path])
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        answer(window, "discard")
    assert window.session.events[0].title == "Un titre"


def test_what_was_decided_while_it_was_read_is_asked_about(
    window: Window, path: Path, opened: Open, qtbot: QtBot, seed: Path
) -> None:
    opened(seed)
    window.open_files([path])
    decide(window, "Entre-temps")
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)), timeout=10_000)
    assert window.session.events[0].title == "Entre-temps"
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        answer(window, "discard")
    assert window.session.events[0].title == "Un titre"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "est vide"),
        (b"Le maire a parl\xc3\xa9.", "n’est pas un projet Frise"),
        (None, "n’existe pas"),
        (b'{"format": "frise", "version": 99}', "Mettez Frise à jour"),
    ],
)
def test_a_file_that_is_no_project_is_told_and_what_is_open_stays(
    opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    window, bad = opened(seed), tmp_path / "mauvais.frise"
    if content is not None:
        bad.write_bytes(content)
    project = window.session.project
    with qtbot.waitSignal(window.projects.failed, timeout=10_000):
        window.open_files([bad])
    assert said in window.message.text.text()
    assert window.session.project is project
    assert window.projects.file.path is None
    bad.write_bytes(as_kept(Project()))
    open_project(window, qtbot, bad)  # and nobody holds it


def test_a_project_is_open_in_one_window(window: Window, other: Window, path: Path, qtbot: QtBot) -> None:
    open_project(window, qtbot, path)
    with qtbot.waitSignal(other.projects.failed, timeout=10_000):
        other.open_files([path])
    assert "déjà ouvert dans une autre fenêtre" in other.message.text.text()
    assert not other.session.project.documents
    with qtbot.waitSignal(other.projects.failed, timeout=10_000):
        other.projects.saving.save_in(path)
    window.close()
    open_project(other, qtbot, path)


def test_the_open_project_is_not_opened_again(window: Window, path: Path, qtbot: QtBot) -> None:
    open_project(window, qtbot, path)
    decide(window, "Autre")
    project = window.session.project
    window.open_files([path])
    assert "projet.frise" in window.message.text.text()
    assert "autre fenêtre" not in window.message.text.text()
    assert window.session.project is project


def test_two_projects_at_once_are_refused(window: Window, path: Path, tmp_path: Path) -> None:
    window.open_files([path, tmp_path / "autre.frise"])
    assert "Un seul projet" in window.message.text.text()
    assert not window.session.project.documents


def test_what_was_changed_outside_is_said(window: Window, path: Path, qtbot: QtBot) -> None:
    path.write_bytes(path.read_bytes().replace(b"Un titre", b"Deux titres"))
    open_project(window, qtbot, path)
    assert window.session.events[0].title == "Deux titres"
    assert "hors de Frise" in window.message.text.text()


def test_saving_over_a_file_of_another_window_is_refused(
    window: Window, other: Window, path: Path, qtbot: QtBot
) -> None:
    open_project(window, qtbot, path)
    before = path.read_bytes()
    other.session.do(Retitle("a", "b"), "rien")
    other.projects.saving.save_in(path)
    assert path.read_bytes() == before
    assert other.projects.file.path is None
    assert len(read_project(path).project.documents) == 1


def test_new_project_from_the_keyboard(window: Window, path: Path, qtbot: QtBot) -> None:
    open_project(window, qtbot, path)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not window.session.project.documents
    assert not window.findChildren(Question)


def test_what_is_being_written_is_asked_about_before_another_project_comes(
    opened: Open, path: Path, seed: Path, qtbot: QtBot
) -> None:
    window = opened(seed)
    session = window.session
    session.select(session.events[1].id)
    window.details.one.title.setPlainText("Une phrase commencée")
    window.open_files([path])
    answer(window, "cancel")
    assert session.events[1].title == "Une phrase commencée"
    qtbot.waitUntil(lambda: not window.findChildren(Question))
    session.undo_stack.undo()
    window.details.one.title.setPlainText("Une autre")
    window.open_files([path])
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        answer(window, "discard")
    assert session.undo_stack.count() == 0
    assert as_kept(session.project) == path.read_bytes()


def test_what_is_written_while_a_project_is_read_is_asked_about(
    opened: Open, path: Path, seed: Path, qtbot: QtBot
) -> None:
    window = opened(seed)
    session = window.session
    session.select(session.events[1].id)
    window.open_files([path])
    window.details.one.title.setPlainText("Une phrase commencée")
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)), timeout=10_000)
    answer(window, "cancel")
    assert session.events[1].title == "Une phrase commencée"
