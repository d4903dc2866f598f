"""Opening a project's file: read in a worker; what fails leaves the window as it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from frise.problem import Problem
from frise.ui.project_file import ProjectFile
from frise.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from frise.project.document import Progress
    from frise.project.storage.locks import Held
    from frise.project.storage.project_file import Loaded


@dataclass(frozen=True, slots=True)
class Opened:
    """A project that was read, the bytes it was read from, its file's lock, and what comes after."""

    path: Path
    loaded: Loaded
    data: bytes
    held: Held | None
    then: Callable[[], None]

    def let_go(self) -> None:
        """Leave the file to others."""
        if self.held is not None:
            self.held.let_go()


class ProjectOpening(QObject):
    """Reads one project at a time; the last one that was asked for is heard of."""

    opened = Signal(object)  # an Opened
    failed = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem

    def __init__(self, file: ProjectFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.worker = Worker(self)
        self.worker.ended.connect(self._end)
        self._held: Held | None = None

    def open(self, path: Path, then: Callable[[], None]) -> None:
        """Take a file for this window and read it; `then` is handed on with what was read."""
        self.worker.cancel()
        path = path.absolute()
        try:
            self._held = self._file.hold(path)
        except Problem as problem:
            self.failed.emit((problem,))
            return

        def done(result: tuple[Loaded, bytes]) -> None:
            held, self._held = self._held, None
            self.opened.emit(Opened(path, *result, held, then))

        self.worker.run(
            self.tr("Opening {}…").format(path.name), lambda progress: read(path, progress), done, self._fail
        )

    def _fail(self, error: Exception) -> None:
        (self.failed if isinstance(error, Problem) else self.crashed).emit(
            (error,) if isinstance(error, Problem) else error
        )

    def _end(self) -> None:
        """Let go a file that was not read after all."""
        if self._held is not None and not self.worker.busy:
            self._held.let_go()
            self._held = None


def read(path: Path, progress: Progress) -> tuple[Loaded, bytes]:
    """Read a project's file, and keep its bytes. Raises Problem naming the file; `progress` may raise to stop."""
    from frise.project.storage.leftovers import clear_leftovers
    from frise.project.storage.project_file import project_bytes, project_from_bytes

    data = project_bytes(path)
    loaded = project_from_bytes(data, path, progress)
    clear_leftovers(path)
    return loaded, data
