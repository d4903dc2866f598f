"""Journals that were left behind by a Frise that ended before its time."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from frise.project.storage.chain import Broken, read_chain
from frise.project.storage.digest import file_digest
from frise.project.storage.journal_names import journal_file, lock_file, names_in, written_for
from frise.project.storage.locks import Held
from frise.project.storage.recorder import FORMAT, HEADER, SAVING


@dataclass(frozen=True, slots=True)
class Abandoned:
    """A journal nobody writes any more, which `held` keeps from others until it is dealt with.

    `path` is the project's file, None if it never had one; `steps` count what was done since; `changed` is when it was
    last written, in seconds since 1970.
    """

    folder: Path
    name: str
    held: Held
    path: Path | None
    steps: int
    changed: float

    @property
    def journal(self) -> Path:
        """The file of its steps."""
        return journal_file(self.folder, self.name)

    def discard(self) -> None:
        """Take it away for good. Raises OSError where that cannot be."""
        self.journal.unlink(missing_ok=True)
        _clear(self.folder, self.name)
        self.held.let_go()

    def leave(self) -> None:
        """Leave it for another time."""
        self.held.let_go()


def find_abandoned(folder: Path) -> list[Abandoned]:
    """Return the journals in which something is left to recover, the last written first; what tells nothing is cleared.

    A journal that cannot be read is one of them. Raises OSError if the folder cannot be read.
    """
    found = [] if not folder.is_dir() else [one for name in names_in(folder) if (one := _take(folder, name))]
    return sorted(found, key=lambda one: one.changed, reverse=True)


def _take(folder: Path, name: str) -> Abandoned | None:
    try:
        held = Held(lock_file(folder, name))
    except OSError:  # somebody is writing it
        return None
    journal = journal_file(folder, name)
    try:
        written = journal.stat().st_mtime
        path, steps, needed = _summary(journal)
    except FileNotFoundError:
        needed, path, steps, written = False, None, 0, 0.0
    except OSError:
        needed, path, steps, written = True, None, 0, time.time()
    if not needed:
        with suppress(OSError):
            journal.unlink(missing_ok=True)
        _clear(folder, name)
        held.let_go()
        return None
    return Abandoned(folder, name, held, path, steps, written)


def _summary(journal: Path) -> tuple[Path | None, int, bool]:
    """The project's file, how many steps were made, and whether there is anything that is not in that file."""
    path: Path | None = None
    steps, saved, whole = 0, True, True
    for at, link in enumerate(read_chain(journal)):
        if isinstance(link, Broken):
            whole = False
        elif at == 0:
            path, whole = _path(link.value.get("path")), link.value.get(HEADER) == FORMAT
        elif SAVING in link.value:
            if link.value.get("at") == steps and _is(link.value):
                saved, path = True, _path(link.value["path"])
        else:
            steps, saved = steps + 1, False
    return path, steps, not (saved and whole)


def _is(mark: dict[str, object]) -> bool:
    """Tell whether the file that was about to be written was."""
    with suppress(OSError):
        return file_digest(Path(str(mark["path"]))) == mark[SAVING]
    return False


def _path(value: object) -> Path | None:
    return None if value is None else Path(str(value))


def _clear(folder: Path, name: str) -> None:
    """Take away what was written for a journal that is gone, its lock last."""
    for path in (*written_for(folder, name), lock_file(folder, name)):
        with suppress(OSError):
            path.unlink()
