"""Watching the project's file: that another program changed it or took it away is told before one saves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from frise.ui.project_file import ProjectFile
from frise.ui.worker import Worker

_SETTLING = 300  # milliseconds: others write in several goes, or take away and put back
_UNKNOWN = ""


class FileWatch(QObject):
    """Looks at the file when the system says that it changed, and when one comes back to Frise."""

    changed = Signal(object)  # the path of a file that is not as Frise knows it
    gone = Signal(object)  # the path of a file that is no longer there

    def __init__(self, file: ProjectFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.worker = Worker(self)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLING)
        self._timer.timeout.connect(self.look)
        self._told: str | None = _UNKNOWN  # the state that was told last
        self._over = False
        file.changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._wait)

    def shut_down(self) -> None:
        """Look no more, before the window goes."""
        self._over = True
        self._timer.stop()
        self.worker.shut_down()

    def look(self) -> None:
        """Compare the file with what is known of it, out of the window's way."""
        path, known = self._file.path, self._file.known
        if path is None or self._over or self.worker.busy:
            return

        def work(_progress: object) -> tuple[Path, str | None]:
            from frise.project.storage.digest import file_digest

            return path, file_digest(path)

        def done(seen: tuple[Path, str | None]) -> None:
            self._hear(*seen, known)

        self.worker.run("", work, done, lambda _error: None)  # what cannot be read now is told when one saves

    def _hear(self, path: Path, digest: str | None, known: set[str]) -> None:
        if path != self._file.path or known is not self._file.known:  # saved or another meanwhile
            self._wait()
            return
        self._watch()
        if digest in known or digest == self._told:
            self._told = digest if digest not in known else _UNKNOWN
            return
        self._told = digest
        (self.gone if digest is None else self.changed).emit(path)

    def _wait(self) -> None:
        if self._file.path is not None and not self._over:
            self._timer.start()

    def _follow(self) -> None:
        self._told = _UNKNOWN
        self._watch()

    def _watch(self) -> None:
        """Watch the file that is there now: after it was replaced, the system still looks at the old one."""
        path = None if self._file.path is None else str(self._file.path)
        watched = self._watcher.files()
        if watched and watched != [path]:
            self._watcher.removePaths(watched)
        if path is not None and path not in self._watcher.files():
            self._watcher.addPath(path)
