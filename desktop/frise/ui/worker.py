"""Long work, out of the window's thread: a pure function, its progress, a way to stop it."""

import time
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

_T = TypeVar("_T")
_PATIENCE = 400  # milliseconds before the window tells of work in progress
_PROGRESS_EVERY = 0.03  # seconds


class Cancelled(Exception):  # noqa: N818 - the reader's wish, not an error
    """Raised inside the work, by its progress function, once the reader has cancelled."""


class Worker(QObject):
    """Does one piece of work at a time; what a stopped or replaced one still says is dropped."""

    lasting = Signal(str)  # work goes on for long enough to be told: its label
    progressed = Signal(float)  # 0 to 1
    ended = Signal()  # done, failed or cancelled
    _said = Signal(int, str, object)  # generation, what, value: crosses from the working thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._generation = 0
        self._busy = False
        self._label = ""
        self._done: Callable[[object], None] = _ignore
        self._failed: Callable[[Exception], None] = _ignore
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(lambda: self.lasting.emit(self._label))
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._busy

    def run(
        self,
        label: str,
        work: Callable[[Callable[[float], None]], _T],
        done: Callable[[_T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `work(progress)` in a thread, then `done` or `failed` in this one."""
        self._generation += 1
        self._busy, self._label = True, label
        self._done, self._failed = cast("Callable[[object], None]", done), failed
        self._timer.start()
        generation = self._generation
        self._pool.start(lambda: self._work(generation, work))

    def cancel(self) -> None:
        """Stop: nothing more is heard of the present work."""
        self._generation += 1
        self._timer.stop()
        if self._busy:
            self._busy = False
            self.ended.emit()

    def shut_down(self) -> None:
        """Stop and wait for the thread, before the window goes."""
        self.cancel()
        self._pool.waitForDone(5000)

    def _work(self, generation: int, work: Callable[[Callable[[float], None]], object]) -> None:
        told = 0.0

        def progress(share: float) -> None:
            nonlocal told
            if generation != self._generation:
                raise Cancelled
            now = time.monotonic()
            if now - told >= _PROGRESS_EVERY:
                told = now
                self._said.emit(generation, "progress", share)

        try:
            result = work(progress)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - told in the window, whatever it is
            self._said.emit(generation, "failed", error)
        else:
            self._said.emit(generation, "done", result)

    def _hear(self, generation: int, what: str, value: object) -> None:
        if generation != self._generation:
            return
        if what == "progress":
            self.progressed.emit(value)
            return
        self._timer.stop()
        self._busy = False
        try:  # before `ended`, which may start the next work
            if what == "done":
                self._done(value)
            else:
                self._failed(cast("Exception", value))
        finally:
            self.ended.emit()


def _ignore(_value: object) -> None:
    """Do nothing."""
