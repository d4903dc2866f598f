"""The journal of an open project: each step is on the disk before it counts, so that no crash loses one."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from frise.atomic import written_beside
from frise.problem import Problem, ProblemKind
from frise.project.storage.chain import Written
from frise.project.storage.digest import digest_of
from frise.project.storage.journal_file import JournalFile, Line
from frise.project.storage.journal_names import base_file, journal_file, lock_file, written_for
from frise.project.storage.locks import Held
from frise.project.storage.project_file import project_to_bytes
from frise.project.storage.recorder import FORMAT, HEADER, SAVING, Recorder
from frise.project.storage.step import Step

MOST_BYTES: Final = 256_000_000
"""How far a journal grows before the project as it stands becomes its base."""


@dataclass(frozen=True, slots=True)
class Base:
    """What a journal's steps start from: a project's bytes and their digest, both None for an empty one.

    `path` is the project's file where it has one, `on_disk` the digest of what was last seen there.
    """

    path: Path | None = None
    data: bytes | None = None
    digest: str | None = None
    on_disk: str | None = None


class Journal:
    """Keeps the steps since a base. What cannot be written waits, and is tried again with the next step.

    All that write raise Problem JOURNAL_UNWRITABLE. Steps come from one thread, `announce` may come from another.
    """

    def __init__(self, folder: Path, base: Base, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self.name = secrets.token_hex(8)
        self._base, self._most = base, most_bytes
        self._recorder = Recorder()
        self._waiting: list[Line] = []
        self._since: list[Step] | None = None
        self._file: JournalFile | None = None
        self._held: Held | None = None
        self._guard = threading.RLock()

    @classmethod
    def resumed(cls, held: Held, file: JournalFile, base: Base, recorder: Recorder) -> "Journal":
        """Go on with a journal that was left behind; `held` is its lock."""
        journal = cls(file.path.parent, base)
        journal.name = file.path.stem
        journal._held, journal._file, journal._recorder = held, file, recorder
        return journal

    @property
    def complete(self) -> bool:
        """Whether every step is on the disk."""
        return not self._waiting

    def begin(self) -> None:
        """Put the base beside the journal; of an empty project nothing is kept before its first step."""
        if self._base.data is not None:
            self.write()

    def step(self, step: Step, written: Written | None = None) -> None:
        """Keep a step: once this has returned, it is on the disk; `written` is its decision if that is written down."""
        with self._guard:
            self._waiting.append(self._recorder.line(step, written))
            if self._since is not None:
                self._since.append(step)
            self.write()
            if self._since is None and self._file is not None and self._file.size > self._most:
                self._bound(step)

    def write(self) -> None:
        """Write what waits."""
        with self._guard, self._told():
            file = self._file or self._start(self._base, [])
            if self._waiting:
                file.append(self._waiting)
                self._waiting.clear()

    def mark(self) -> int:
        """Say that the project as it stands is being saved; returns how many steps led to it."""
        with self._guard:
            self._since = []
            return self._recorder.taken

    def announce(self, path: Path, data: bytes, digest: str, at: int) -> None:
        """Say that the project as it stood at that mark is about to become the file at `path`, with these bytes."""
        with self._guard:
            self._waiting.append({SAVING: digest, "path": str(path), "at": at})
            self.write()
            with self._told():
                self._copy(data, digest)

    def begin_afresh(self, base: Base) -> None:
        """Start again from the project that was saved, with the steps since the mark."""
        with self._guard:
            since, self._since = self._since or [], None
            recorder = Recorder()
            lines = [recorder.line(step) for step in since]
            if self._file is None:
                self._base, self._waiting = base, lines
                self._recorder = recorder
                self.write()
                return
            with self._told():
                try:
                    self._start(base, lines)
                except (OSError, Problem):  # the journal goes on as it was, which tells as much
                    self._base = replace(self._base, path=base.path, on_disk=base.on_disk)
                    raise
            self._recorder = recorder
            self._waiting.clear()

    def forget_mark(self) -> None:
        """Say that nothing came of saving."""
        with self._guard:
            self._since = None

    def end(self) -> None:
        """Take the journal away: there is nothing to recover."""
        self._close()
        if self._held is not None:
            for path in written_for(self.folder, self.name):
                with suppress(OSError):
                    path.unlink()
            with suppress(OSError):
                lock_file(self.folder, self.name).unlink()
        self._let_go()

    def leave(self) -> None:
        """Leave the journal where it is, for another time."""
        self._close()
        self._let_go()

    def _start(self, base: Base, lines: list[Line]) -> JournalFile:
        """Write a journal of some steps since `base`, in the place of the one there was."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self._held is None:
            self._held = Held(lock_file(self.folder, self.name))
        if base.data is not None and base.digest is not None:
            self._copy(base.data, base.digest)
        path = None if base.path is None else str(base.path)
        header: Line = {HEADER: FORMAT, "path": path, "base": base.digest, "on_disk": base.on_disk}
        file = JournalFile.fresh(journal_file(self.folder, self.name), [header, *lines])
        self._close()
        self._file, self._base = file, replace(base, data=None)
        self._sweep(keep=base.digest)
        return file

    def _copy(self, data: bytes, digest: str) -> None:
        """Keep a project's bytes beside the journal."""
        path = base_file(self.folder, self.name, digest)
        if not path.exists():
            with written_beside(path) as beside:
                beside.write_bytes(data)

    def _sweep(self, keep: str | None) -> None:
        """Take away the bases of before."""
        kept = None if keep is None else base_file(self.folder, self.name, keep)
        for path in written_for(self.folder, self.name):
            if path.suffix == ".base" and path != kept:
                with suppress(OSError):
                    path.unlink()

    def _bound(self, step: Step) -> None:
        """Make the project as it stands the base of what follows: the journal has grown too long."""
        data = project_to_bytes(step.after)
        self.begin_afresh(replace(self._base, data=data, digest=digest_of(data)))

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.let_go()
            self._held = None

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say in one way whatever keeps the journal from the disk."""
        try:
            yield
        except OSError as error:
            raise Problem(ProblemKind.JOURNAL_UNWRITABLE, path=self.folder, detail=error.strerror or error) from error
        except Problem as problem:
            raise Problem(ProblemKind.JOURNAL_UNWRITABLE, **{**problem.parts, "path": self.folder}) from problem
