"""The files opened lately, the last one first."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from frise.ui.settings import settings

_KEY = "recent"
_KEPT = 10


class RecentFiles(QObject):
    """A short list of paths that outlives the window."""

    changed = Signal()

    def paths(self) -> tuple[Path, ...]:
        """Return the paths, whether or not the files are still there."""
        stored = settings().value(_KEY, [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    def add(self, path: Path) -> None:
        """Put a file first."""
        path = path.absolute()
        self._store((path, *(known for known in self.paths() if known != path)))

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._store(tuple(known for known in self.paths() if known != path))

    def clear(self) -> None:
        """Empty the list."""
        self._store(())

    def _store(self, paths: tuple[Path, ...]) -> None:
        settings().setValue(_KEY, [str(path) for path in paths[:_KEPT]])
        self.changed.emit()
