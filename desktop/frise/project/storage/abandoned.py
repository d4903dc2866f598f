"""Journals that were left behind by a Frise that ended before its time."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frise.problem import Problem
from frise.project.storage.chain import Broken, Link, read_chain
from frise.project.storage.digest import file_digest
from frise.project.storage.journal_names import journal_file, lock_file, names_in, written_for
from frise.project.storage.locks import Held
from frise.project.storage.recorder import DO, FORMAT, HEADER, SAVING
from frise.text.reading.plain import read_text


@dataclass(frozen=True, slots=True)
class Abandoned:
    """A journal nobody writes any more, which `held` keeps from others until it is dealt with.

    `path` is the project's file, None if it never had one; `title` is that of the first document that was added;
    `steps` count what was done since; `changed` is when it was last written, in seconds since 1970.
    """

    folder: Path
    name: str
    held: Held
    path: Path | None
    title: str
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
    summary, written = _Summary(), time.time()
    try:
        written = journal_file(folder, name).stat().st_mtime
        for link in read_chain(journal_file(folder, name)):
            summary.read(link)
    except FileNotFoundError:
        summary.whole = True
    except OSError:
        summary.whole = False
    found = Abandoned(folder, name, held, summary.path, summary.title, summary.steps, written)
    if not (summary.saved and summary.whole):
        return found
    with suppress(OSError):
        found.discard()
    return None


@dataclass(slots=True)
class _Summary:
    """What the lines of a journal tell without being replayed.

    `saved`: all of it is in the project's file, or was only opened from files that still say the same.
    """

    path: Path | None = None
    title: str = ""
    steps: int = 0
    saved: bool = True
    whole: bool = False  # not even a header yet

    def read(self, link: Link | Broken) -> None:
        """Hear the next line."""
        if isinstance(link, Broken):
            self.whole = False
        elif HEADER in link.value:
            self.path, self.whole = _path(link.value.get("path")), link.value[HEADER] == FORMAT
        elif SAVING in link.value:
            if link.value.get("at") == self.steps and _is(link.value):
                self.saved, self.path = True, _path(link.value["path"])
        else:
            self.steps += 1
            self.saved = self.saved and self.path is None and _only_opens(link.value.get(DO))
            self.title = self.title or _title(link.value.get(DO))


def _title(edit: Any) -> str:
    """The title of the document that an edit adds, if it does."""
    try:
        return str(edit["document"]["title"])
    except (LookupError, TypeError):
        return ""


def _only_opens(edit: Any) -> bool:
    """Tell whether an edit adds a document that its file still holds: whoever opened it has lost nothing."""
    try:
        source, text = Path(edit["document"]["source"]), "".join(edit["document"]["text"])
        return edit["edit"] == "add-document" and read_text(source) == text
    except (Problem, LookupError, TypeError, ValueError):
        return False


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
