"""What happens to a project when its file cannot be written, was changed by others, or is gone: nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.project.storage.desk import as_kept, recovered
from tests.project.storage.disks import Disk, small_disk
from tests.ui.test_saving import answer, choose, decide, save_in

from frise.ui.asking import Question
from frise.ui.window import Window

Open = Callable[..., Window]


@pytest.fixture(params=["mounted", "limited"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    with small_disk(tmp_path / "disk", mounting=request.param == "mounted") as made:
        yield made


def fail_to_save(window: Window, qtbot: QtBot) -> str:
    """Save, hear that it did not work, and return what was said."""
    with qtbot.waitSignal(window.projects.saving.failed, timeout=10_000):
        window.actions_.project.save.trigger()
    assert window.isWindowModified()
    return window.message.text.text()


@pytest.mark.parametrize("way", ["full", "read-only"])
def test_a_disk_that_refuses_leaves_the_old_file_whole(
    opened: Open, qtbot: QtBot, seed: Path, disk: Disk, way: str
) -> None:
    window, path = opened(seed), disk.path / "projet.frise"
    decide(window, "Un")
    save_in(window, qtbot, path)
    old = path.read_bytes()
    decide(window, "Deux")
    (disk.fill if way == "full" else disk.protect)()
    said = fail_to_save(window, qtbot)
    assert str(path) in said
    assert "un autre dossier" in said
    disk.release()
    assert path.read_bytes() == old
    assert [one.name for one in disk.path.iterdir()] == ["projet.frise"]
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()
    assert path.read_bytes() == as_kept(window.session.project)
    assert not window.isWindowModified()
    assert not window.message.isVisible()


def test_a_first_save_that_fails_leaves_a_project_without_a_file(
    opened: Open, qtbot: QtBot, seed: Path, disk: Disk, tmp_path: Path
) -> None:
    window, path = opened(seed), disk.path / "projet.frise"
    decide(window, "Un")
    disk.fill()
    with qtbot.waitSignal(window.projects.saving.failed, timeout=10_000):
        window.projects.saving.save_in(path)
    disk.free()
    assert window.projects.file.path is None
    assert not path.exists()
    save_in(window, qtbot, tmp_path / "ailleurs.frise")
    assert not window.isWindowModified()


def test_closing_stays_where_saving_fails(opened: Open, qtbot: QtBot, seed: Path, disk: Disk) -> None:
    window, path = opened(seed), disk.path / "projet.frise"
    save_in(window, qtbot, path)
    decide(window, "Un")
    disk.fill()
    window.close()
    with qtbot.waitSignal(window.projects.saving.failed, timeout=10_000):
        answer(window, "save")
    disk.free()
    assert window.isVisible()
    assert window.isWindowModified()


@pytest.mark.parametrize("way", ["full", "read-only"])
def test_a_journal_without_room_is_told_once_and_written_later(
    opened: Open, seed: Path, disk: Disk, way: str, window: Window
) -> None:
    folder = disk.path / "recovery"
    window.projects.journaling._folder = folder
    if way == "read-only":  # from the start: a disk on which a file is open cannot be made so
        disk.protect()
    opened(seed)
    decide(window, "Un")
    if way == "full":
        assert list(folder.glob("*.journal"))
        disk.fill()
    for at in range(30):
        decide(window, f"{at} " + "é" * 300)
    assert str(folder) in window.message.text.text()
    window.message.hide()
    decide(window, "Encore")
    assert not window.message.isVisible()
    window.session.undo_stack.undo()
    disk.release()
    decide(window, "Enfin")
    kept = as_kept(window.session.project)
    window.projects.journaling.leave()
    replay = recovered(folder).replay
    assert as_kept(replay.project) == kept
    assert len(replay.steps) == 33


def test_where_nothing_can_be_kept_one_still_works(
    opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path, window: Window
) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("in the way", encoding="utf-8")
    window.projects.journaling._folder = blocked / "recovery"
    window.projects.file._data = blocked
    opened(seed)
    decide(window, "Un")
    assert "au fur et à mesure" in window.message.text.text()
    save_in(window, qtbot, tmp_path / "projet.frise")
    assert not window.isWindowModified()
    decide(window, "Deux")
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()


def change_outside(path: Path) -> bytes:
    path.write_bytes(path.read_bytes().replace(b"rekognition", b"Rekognition"))
    return path.read_bytes()


@pytest.fixture
def saved(opened: Open, qtbot: QtBot, seed: Path, tmp_path: Path) -> tuple[Window, Path]:
    window, path = opened(seed), tmp_path / "projet.frise"
    decide(window, "Un")
    save_in(window, qtbot, path)
    decide(window, "Deux")
    return window, path


def ask(window: Window, qtbot: QtBot) -> None:
    window.actions_.project.save.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)), timeout=10_000)


def test_a_file_changed_by_others_is_asked_about(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    theirs = change_outside(path)
    ask(window, qtbot)
    answer(window, "cancel")
    assert path.read_bytes() == theirs
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: not window.findChildren(Question))
    ask(window, qtbot)
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        answer(window, "replace")
    assert path.read_bytes() == as_kept(window.session.project)


def test_a_file_changed_by_others_may_be_left_for_another(
    saved: tuple[Window, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    window, path = saved
    theirs = change_outside(path)
    ask(window, qtbot)
    answer(window, "save-as")
    choose(window, qtbot, tmp_path / "autre.frise")
    assert path.read_bytes() == theirs
    assert window.projects.file.path == tmp_path / "autre.frise"


def test_a_file_that_is_gone_is_written_again(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    path.unlink()
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()
    assert path.read_bytes() == as_kept(window.session.project)
    assert str(path) in window.message.text.text()


def test_a_change_is_told_before_one_saves(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, path = saved
    with qtbot.waitSignal(window.projects.watch.changed, timeout=10_000):
        change_outside(path)
    assert "Un autre programme" in window.message.text.text()
    with qtbot.waitSignal(window.projects.watch.gone, timeout=10_000):
        path.unlink()
    assert "n’est plus là" in window.message.text.text()
    window.projects.saving.save_in(path)
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=10_000)
    with qtbot.waitSignal(window.projects.watch.changed, timeout=10_000):
        change_outside(path)


def test_coming_back_to_frise_looks_at_the_file(saved: tuple[Window, Path], qtbot: QtBot, french: QApplication) -> None:
    window, path = saved
    window.projects.watch._watcher.removePath(str(path))  # as on a disk that tells nothing
    change_outside(path)
    with qtbot.waitSignal(window.projects.watch.changed, timeout=10_000):
        french.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_our_own_saves_are_no_news(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, _path = saved
    told: list[object] = []
    window.projects.watch.changed.connect(told.append)
    window.projects.watch.gone.connect(told.append)
    for title in ("trois", "quatre"):
        decide(window, title)
        with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
            window.actions_.project.save.trigger()
        with qtbot.waitSignal(window.projects.watch.worker.ended, timeout=10_000):
            window.projects.watch.look()
    assert told == []


def test_no_file_dialog_is_left(saved: tuple[Window, Path], qtbot: QtBot) -> None:
    window, _path = saved
    window.actions_.project.save_as.trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("projet.frise")
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None, timeout=10_000)
