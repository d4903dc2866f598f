"""What an ended Frise left behind is offered at the next start: recovered with its steps, or given up after a question."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.project.storage.desk import as_kept
from tests.ui.test_saving import answer, decide, save_in

from frise.temporal.calendar import Day
from frise.ui.appearance import Appearance
from frise.ui.asking import Question
from frise.ui.projects import data_folder
from frise.ui.session import Session
from frise.ui.window import Window
from frise.wording.language import Language

Open = Callable[..., Window]


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    shutil.rmtree(data_folder(), ignore_errors=True)
    yield
    shutil.rmtree(data_folder(), ignore_errors=True)


def crash(window: Window) -> None:
    """End as a killed process does: nothing is tidied, and the system drops the locks."""
    window.projects.journaling.leave()
    window.projects.file.let_go()
    window.projects.give_up()
    window.close()


@pytest.fixture
def start(qtbot: QtBot, french: QApplication) -> Iterator[Callable[[], Window]]:
    """Start again, as the application does, and wait until it has looked around."""
    started = []

    def window() -> Window:
        shown = Window(Language.FR, Appearance(french))
        shown.furnish(Session(Language.FR, shown))
        qtbot.addWidget(shown)
        shown.show()
        started.append(shown)
        with qtbot.waitSignal(shown.projects.recovering.worker.ended, timeout=10_000):
            shown.projects.look_back()
        return shown

    yield window
    for shown in started:
        shown.projects.give_up()
        shown.close()


Start = Callable[[], Window]


def recover(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        window.projects.recovering.bar.button.click()


def journals() -> list[Path]:
    return list((data_folder() / "recovery").glob("*.journal"))


@pytest.fixture
def left(opened: Open, seed: Path) -> bytes:
    """A project without a file that was left behind with four steps, the last one undone; what it was."""
    window = opened(seed)
    window.set_publication(Day(2018, 11, 12))
    decide(window, "Un")
    decide(window, "Deux")
    window.session.undo_stack.undo()
    kept = as_kept(window.session.project)
    crash(window)
    return kept


def test_it_is_offered_and_comes_back_with_its_steps(left: bytes, start: Start, qtbot: QtBot) -> None:
    window = start()
    bar = window.projects.recovering.bar
    assert bar.isVisible()
    assert not window.session.project.documents
    recover(window, qtbot)
    assert not bar.isVisible()
    assert as_kept(window.session.project) == left
    assert window.isWindowModified()
    assert "5" in window.message.text.text()
    stack = window.session.undo_stack
    assert (stack.count(), stack.index()) == (4, 3)
    stack.redo()
    assert window.session.events[0].title == "Deux"
    for _ in range(4):
        stack.undo()
    assert not window.session.project.documents


def test_what_was_only_opened_is_not_offered_unless_its_file_is_another(
    opened: Open, tmp_path: Path, seed: Path, start: Start
) -> None:
    for name, offered in (("same.txt", False), ("other.txt", True), ("gone.txt", True)):
        path = tmp_path / name
        shutil.copy(seed, path)
        crash(opened(path))
        assert journals()
        if name == "other.txt":
            path.write_text("Un autre texte.", "utf-8")
        elif offered:
            path.unlink()
        window = start()
        assert window.projects.recovering.bar.isVisible() is offered
        assert bool(journals()) is offered
        crash(window)
        shutil.rmtree(data_folder(), ignore_errors=True)


def test_what_was_recovered_is_kept_further(left: bytes, start: Start, qtbot: QtBot) -> None:
    window = start()
    recover(window, qtbot)
    decide(window, "Trois")
    kept = as_kept(window.session.project)
    crash(window)
    again = start()
    recover(again, qtbot)
    assert as_kept(again.session.project) == kept
    again.projects.give_up()
    again.close()
    assert journals() == []


def test_the_file_is_known_again(opened: Open, seed: Path, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    window, path = opened(seed), tmp_path / "projet.frise"
    decide(window, "Un")
    save_in(window, qtbot, path)
    decide(window, "Deux")
    crash(window)
    window = start()
    assert "projet" in window.projects.recovering.bar.text.text()
    recover(window, qtbot)
    assert window.projects.file.path == path
    assert window.windowTitle() == "projet[*] — Frise"
    assert window.isWindowModified()
    window.session.undo_stack.undo()
    assert not window.isWindowModified()  # that is what the file holds
    window.session.undo_stack.redo()
    with qtbot.waitSignal(window.projects.saving.saved, timeout=10_000):
        window.actions_.project.save.trigger()
    assert path.read_bytes() == as_kept(window.session.project)


@pytest.mark.parametrize(("fate", "said"), [("changed", "Un autre programme"), ("gone", "n’est plus là")])
def test_a_file_that_is_another_or_gone_is_told(
    opened: Open, seed: Path, tmp_path: Path, start: Start, qtbot: QtBot, fate: str, said: str
) -> None:
    window, path = opened(seed), tmp_path / "projet.frise"
    save_in(window, qtbot, path)
    decide(window, "Deux")
    kept = as_kept(window.session.project)
    crash(window)
    if fate == "gone":
        path.unlink()
    else:
        path.write_text("autre chose", encoding="utf-8")
    window = start()
    recover(window, qtbot)
    assert as_kept(window.session.project) == kept
    assert said in window.message.text.text()
    window.actions_.project.save.trigger()
    if fate == "gone":
        qtbot.waitUntil(path.exists, timeout=10_000)
    else:
        qtbot.waitUntil(lambda: bool(window.findChildren(Question)), timeout=10_000)
        answer(window, "cancel")
        assert path.read_text(encoding="utf-8") == "autre chose"


def test_giving_up_asks_and_is_for_good(left: bytes, start: Start, qtbot: QtBot) -> None:
    window = start()
    bar = window.projects.recovering.bar
    bar.discard.click()
    answer(window, "cancel")
    assert bar.isVisible()
    assert journals()
    qtbot.waitUntil(lambda: not window.findChildren(Question))
    bar.discard.click()
    answer(window, "discard")
    assert not bar.isVisible()
    assert journals() == []


def test_passing_over_leaves_it_for_the_next_time(left: bytes, start: Start) -> None:
    window = start()
    window.projects.recovering.bar.cross.click()
    assert not window.projects.recovering.bar.isVisible()
    window.close()
    assert start().projects.recovering.bar.isVisible()


def test_two_are_offered_one_after_the_other_and_to_one_window(
    left: bytes, start: Start, opened: Open, window: Window, french: QApplication, seed: Path, qtbot: QtBot
) -> None:
    second = start()
    second.projects.recovering.leave()
    decide_in = second
    decide_in.open_files([seed])
    qtbot.waitUntil(lambda: bool(decide_in.session.events), timeout=10_000)
    decide(decide_in, "Autre")
    crash(decide_in)
    third = start()
    assert not start().projects.recovering.bar.isVisible()
    recover(third, qtbot)
    assert third.session.events[0].title == "Autre"
    assert third.projects.recovering.bar.isVisible()
    third.projects.recovering.bar.button.click()
    with qtbot.waitSignal(third.projects.opened, timeout=10_000):
        answer(third, "discard")
    assert as_kept(third.session.project) == left


def test_a_damaged_journal_is_told_and_kept(left: bytes, start: Start, qtbot: QtBot) -> None:
    (journal,) = journals()
    lines = journal.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:3], lines[3].replace(b"Un", b"Xx"), *lines[4:]])
    journal.write_bytes(damaged)
    window = start()
    recover(window, qtbot)
    assert window.message.text.text().startswith(
        "2 modification(s) ont été récupérées ; 3 ligne(s) abîmée(s)".replace(" ;", "\u00a0;")
    )
    (aside,) = journal.parent.glob("*.damaged")
    assert aside.read_bytes() == damaged
    assert str(aside) in window.message.text.text()


def test_a_journal_that_cannot_be_read_is_told_once_and_kept(left: bytes, start: Start, qtbot: QtBot) -> None:
    (journal,) = journals()
    journal.write_bytes(b"\0" * 50)
    window = start()
    with qtbot.waitSignal(window.projects.failed, timeout=10_000):
        window.projects.recovering.bar.button.click()
    (aside,) = journal.parent.glob("*.damaged")
    assert str(aside) in window.message.text.text()
    assert not window.projects.recovering.bar.isVisible()
    window.close()
    assert not start().projects.recovering.bar.isVisible()
    assert aside.read_bytes() == b"\0" * 50


def test_a_project_that_is_open_here_is_recovered_in_its_place(
    opened: Open, seed: Path, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    window, path = opened(seed), tmp_path / "projet.frise"
    save_in(window, qtbot, path)
    decide(window, "Deux")
    crash(window)
    window = start()
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        window.open_files([path])
    assert window.session.events[0].title != "Deux"
    recover(window, qtbot)
    assert window.session.events[0].title == "Deux"
    assert len(journals()) == 1


def test_a_project_that_is_open_elsewhere_is_not_recovered_there(
    opened: Open, seed: Path, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    window, path = opened(seed), tmp_path / "projet.frise"
    save_in(window, qtbot, path)
    decide(window, "Deux")
    crash(window)
    holder = start()
    holder.projects.recovering.leave()
    with qtbot.waitSignal(holder.projects.opened, timeout=10_000):
        holder.open_files([path])
    window = start()
    with qtbot.waitSignal(window.projects.failed, timeout=10_000):
        window.projects.recovering.bar.button.click()
    assert "autre fenêtre" in window.message.text.text()
    assert window.projects.recovering.bar.isVisible()
    assert not window.session.project.documents
    holder.close()
    recover(window, qtbot)
    assert window.session.events[0].title == "Deux"
