"""Long work: done, failed, cancelled, replaced; told only when it lasts."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from frise.ui.bars import ProgressBar
from frise.ui.worker import Worker

Progress = Callable[[float], None]


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.shut_down()


def test_the_result_comes_back_in_this_thread(worker: Worker, qtbot: QtBot) -> None:
    threads: list[object] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    results: list[tuple[int, object]] = []
    with qtbot.waitSignal(worker.ended):
        worker.run("x", work, lambda value: results.append((value, threading.current_thread())), fail)
    assert results == [(42, threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_a_failure_comes_back_as_it_was_raised(worker: Worker, qtbot: QtBot) -> None:
    error = ValueError("no")

    def work(_progress: Progress) -> None:
        raise error

    met: list[Exception] = []
    with qtbot.waitSignal(worker.ended):
        worker.run("x", work, fail, met.append)
    assert met == [error]


def test_cancelled_work_stops_and_is_not_heard_of(worker: Worker, qtbot: QtBot) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress(0.5)
        finally:
            stopped.set()

    worker.run("x", work, fail, fail)
    assert begun.wait(5)
    with qtbot.waitSignal(worker.ended):
        worker.cancel()
    assert stopped.wait(5)
    qtbot.wait(50)
    assert not worker.busy


def test_the_result_of_replaced_work_is_dropped(worker: Worker, qtbot: QtBot) -> None:
    hold = threading.Event()
    results: list[str] = []

    def slow(_progress: Progress) -> str:
        hold.wait(5)
        return "stale"

    worker.run("x", slow, results.append, fail)
    with qtbot.waitSignal(worker.ended):
        worker.run("y", lambda _progress: "fresh", results.append, fail)
        hold.set()
    qtbot.wait(50)
    assert results == ["fresh"]


def test_progress_and_cancel_show_once_work_lasts(worker: Worker, qtbot: QtBot) -> None:
    bar = ProgressBar(worker)
    qtbot.addWidget(bar)
    hold = threading.Event()

    def work(progress: Progress) -> None:
        progress(0.5)
        while not hold.wait(0.01):
            progress(0.5)

    worker.run("Lecture…", work, fail, fail)
    assert bar.isHidden()
    with qtbot.waitSignal(worker.lasting, timeout=2000):
        pass
    assert not bar.isHidden()
    with qtbot.waitSignal(worker.ended):
        bar.cancel.click()
    assert bar.isHidden()
    hold.set()


def test_quick_work_shows_no_bar(worker: Worker, qtbot: QtBot) -> None:
    bar = ProgressBar(worker)
    qtbot.addWidget(bar)
    with qtbot.assertNotEmitted(worker.lasting, wait=600), qtbot.waitSignal(worker.ended):
        worker.run("x", lambda _progress: None, lambda _value: None, fail)
    assert bar.isHidden()


def fail(what: object) -> None:
    raise AssertionError(what)
