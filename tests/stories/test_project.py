"""The second story: what one decides of an article is saved, opened again, gone on with, and survives a kill."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests.stories.test_first_article import SEED, event_told_by, launch, type_publication

from frise.project.decision import Status
from frise.project.edits import Retitle, SetStatus
from frise.temporal.calendar import Day
from frise.ui.app import prepare
from frise.ui.asking import Question
from frise.ui.projects import data_folder
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.language import Language

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from frise.project.edits import Retitle
from frise.ui.app import make_window, prepare, start
from frise.wording.language import Language
application = QApplication(["frise"])
prepare(application, Language.FR)
window = make_window(application, Language.FR)
start(window, [Path(sys.argv[1])], Language.FR, None)
def decide():
    if not (window.furnished and window.session.events):
        QTimer.singleShot(50, decide)
        return
    for title in ("Un", "Deux"):
        window.session.do(Retitle(window.session.events[0].id, title), "titre")
    window.session.undo_stack.undo()
    print("decided", flush=True)
decide()
application.exec()
"""


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> QApplication:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window installs its own
    settings().clear()
    prepare(qapp, Language.FR)
    shutil.rmtree(data_folder(), ignore_errors=True)
    return qapp


@pytest.fixture
def windows(application: QApplication, qtbot: QtBot) -> Iterator[list[Window]]:
    """The windows that a story has open at its end."""
    left: list[Window] = []
    yield left
    for window in left:
        window.projects.give_up()
        window.close()


def answer(window: Window, name: str) -> None:
    """Press a button of the question that is open."""
    (question,) = window.findChildren(Question)
    (button,) = question.findChildren(QPushButton, name)
    button.click()


def save_as(window: Window, qtbot: QtBot, path: Path) -> None:
    """Give a name in the dialog that asks for one."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(path))
    with qtbot.waitSignal(window.projects.saving.saved, timeout=20_000):
        dialog.accept()


def test_decided_saved_opened_again_and_gone_on_with(
    application: QApplication, qtbot: QtBot, windows: list[Window], tmp_path: Path
) -> None:
    path = tmp_path / "enquête.frise"
    window = launch(application, qtbot, SEED)
    windows.append(window)
    assert not window.isWindowModified()
    type_publication(window, qtbot, "12 novembre 2018")
    letter = event_told_by(window, "juin 2018")
    window.session.do(Retitle(letter.id, "La lettre ouverte"), "titre")
    window.session.do(SetStatus((letter.id,), Status.CONFIRMED), "confirmé")
    assert window.isWindowModified()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    save_as(window, qtbot, path)
    assert window.windowTitle() == "enquête[*] — Frise"
    shown = window.session.events
    window.close()
    assert not window.isVisible()

    again = launch(application, qtbot, path)
    windows[:] = [again]
    assert [event.title for event in again.session.events] == [event.title for event in shown]
    assert again.session.project.decision(letter.id).status is Status.CONFIRMED
    assert not again.isWindowModified()
    type_publication(again, qtbot, "2018-11-19")
    assert again.session.project.decision(letter.id).status is Status.CONFIRMED
    assert again.isWindowModified()
    with qtbot.waitSignal(again.projects.saving.saved, timeout=20_000):
        again.actions_.project.save.trigger()
    again.close()
    third = launch(application, qtbot, path)
    windows[:] = [third]
    assert third.session.project.documents[0].publication == Day(2018, 11, 19)
    assert third.recent.paths()[0] == path


def test_closing_with_what_is_not_saved(
    application: QApplication, qtbot: QtBot, windows: list[Window], tmp_path: Path
) -> None:
    path = tmp_path / "enquête.frise"
    window = launch(application, qtbot, SEED)
    windows.append(window)
    type_publication(window, qtbot, "12 novembre 2018")
    window.close()
    assert window.isVisible()
    answer(window, "save")
    save_as(window, qtbot, path)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert path.exists()
    assert not list((data_folder() / "recovery").iterdir())


def test_after_a_kill_everything_is_offered_and_comes_back(
    application: QApplication, qtbot: QtBot, windows: list[Window]
) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", KILLED, str(SEED)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "decided\n"
        process.kill()
    window = launch(application, qtbot)
    windows.append(window)
    bar = window.projects.recovering.bar
    qtbot.waitUntil(bar.isVisible, timeout=20_000)
    with qtbot.waitSignal(window.projects.opened, timeout=20_000):
        bar.button.click()
    assert window.session.events[0].title == "Un"
    assert window.isWindowModified()
    window.actions_.redo.trigger()
    assert window.session.events[0].title == "Deux"
    for _ in range(3):
        window.actions_.undo.trigger()
    assert window.stack.currentWidget() is window.welcome


def test_two_processes_cannot_have_one_project(
    application: QApplication, qtbot: QtBot, windows: list[Window], tmp_path: Path
) -> None:
    path = tmp_path / "enquête.frise"
    window = launch(application, qtbot, SEED)
    windows.append(window)
    window.projects.saving.save_in(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: window.projects.file.path is not None, timeout=20_000)
    window.close()
    environment = os.environ | {"PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", KILLED, str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "decided\n"
            second = launch(application, qtbot)
            windows[:] = [second]
            with qtbot.waitSignal(second.projects.failed, timeout=20_000):
                second.open_files([path])
            assert "autre fenêtre" in second.message.text.text()
            assert not second.session.project.documents
            assert process.poll() is None
        finally:
            process.kill()
    with qtbot.waitSignal(second.projects.opened, timeout=20_000):
        second.open_files([path])
    assert second.session.events
