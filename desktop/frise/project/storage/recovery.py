"""Recovering a project from the journal that was left of it, and going on with that journal."""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from frise.problem import Problem, ProblemKind
from frise.project.document import Progress
from frise.project.project import Project
from frise.project.storage.abandoned import Abandoned
from frise.project.storage.chain import Broken, Link, read_chain
from frise.project.storage.digest import digest_of, file_digest
from frise.project.storage.journal import Base, Journal
from frise.project.storage.journal_file import JournalFile
from frise.project.storage.journal_names import base_file, damaged_file
from frise.project.storage.project_file import project_from_bytes
from frise.project.storage.recorder import FORMAT, HEADER
from frise.project.storage.replay import Replay


class OnDisk(StrEnum):
    """What became of the project's file meanwhile."""

    NEVER = "never"  # there was none
    OURS = "ours"
    GONE = "gone"
    ANOTHER = "another"  # some other program wrote it


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal gave: every step up to its end, or up to `lost` lines that could not be read.

    `path` is the project's file and `digest` what Frise last knew of it; `saved` is the project that this file holds,
    where it is known. `torn` says that a last step was not wholly written; `check` and `end` are where the journal
    goes on.
    """

    replay: Replay
    path: Path | None
    saved: Project | None
    digest: str | None
    on_disk: OnDisk
    lost: int
    torn: bool
    check: str
    end: int

    def problems(self, aside: Path | None) -> tuple[Problem, ...]:
        """Return what the reader should hear of besides; `aside` is where a damaged journal is kept."""
        told = []
        if self.lost:
            parts: dict[str, object] = {"steps": self.replay.taken, "lines": self.lost, "path": aside}
            told.append(Problem(ProblemKind.JOURNAL_DAMAGED, **parts))
        elif self.torn:
            told.append(Problem(ProblemKind.JOURNAL_TORN, steps=self.replay.taken))
        if self.on_disk is OnDisk.ANOTHER:
            told.append(Problem(ProblemKind.RECOVERED_CHANGED, path=self.path))
        elif self.on_disk is OnDisk.GONE:
            told.append(Problem(ProblemKind.RECOVERED_GONE, path=self.path))
        return tuple(told)


def recover(found: Abandoned, progress: Progress = lambda _share: None) -> Recovered:
    """Replay a journal that was left behind, which stays as it is; `progress` may raise to stop.

    Raises Problem JOURNAL_UNREADABLE, JOURNAL_NEWER, JOURNAL_BASE, and OSError.
    """
    size = max(found.journal.stat().st_size, 1)
    lines = read_chain(found.journal)
    last = next(lines, None)
    if not isinstance(last, Link) or HEADER not in last.value:
        raise Problem(ProblemKind.JOURNAL_UNREADABLE, path=found.journal)
    header = last.value
    if header[HEADER] != FORMAT:
        raise Problem(ProblemKind.JOURNAL_NEWER, path=found.journal, version=header[HEADER])
    replay, lost, torn = Replay(_base(found, header)), 0, False
    for line in lines:
        if isinstance(line, Broken):
            lost, torn = (0, True) if line.torn else (line.lines, False)
            break
        try:
            replay.read(line.value)
        except ValueError:
            lost = 1 + sum(one.lines if isinstance(one, Broken) else 1 for one in lines)
            break
        last = line
        progress(line.end / size)
    path, saved, digest, on_disk = _on_disk(header, replay)
    return Recovered(replay, path, saved, digest, on_disk, lost, torn, last.check, last.end)


def go_on(found: Abandoned, recovered: Recovered) -> tuple[Journal, Path | None]:
    """Go on with the journal where the project was recovered to.

    What could not be read of it is kept aside, in the file that is returned. Raises OSError; the journal is as it was.
    """
    aside = None
    if recovered.lost:
        aside = damaged_file(found.folder, found.name)
        shutil.copyfile(found.journal, aside)
    file = JournalFile(found.journal, recovered.check, recovered.end)
    file.append([])  # what follows is cut off
    base = Base(recovered.path, on_disk=recovered.digest)
    return Journal.resumed(found.held, file, base, recovered.replay.recorder()), aside


def keep_aside(found: Abandoned) -> Path:
    """Put a journal that cannot be read where it is not found again, and return where. Raises OSError."""
    aside = damaged_file(found.folder, found.name)
    found.journal.rename(aside)
    found.held.let_go()
    return aside


def _base(found: Abandoned, header: Mapping[str, object]) -> Project:
    """The project that the steps start from: the copy, or the file itself where that is still the same."""
    digest = header.get("base")
    if digest is None:
        return Project()
    copies = [base_file(found.folder, found.name, str(digest))]
    if header.get("path") is not None:
        copies.append(Path(str(header["path"])))
    for path in copies:
        with suppress(OSError, Problem):
            data = path.read_bytes()
            if digest_of(data) == digest:
                return project_from_bytes(data, path).project
    raise Problem(ProblemKind.JOURNAL_BASE, path=found.journal)


def _on_disk(header: Mapping[str, object], replay: Replay) -> tuple[Path | None, Project | None, str | None, OnDisk]:
    """The project's file, the project that it holds, the digest it was last known by, and what became of it."""
    for mark in reversed(replay.marks):
        if _digest(mark.path) == mark.digest:
            return mark.path, mark.project, mark.digest, OnDisk.OURS
    if header.get("path") is None:
        return None, None, None, OnDisk.NEVER
    path, known = Path(str(header["path"])), header.get("on_disk")
    digest = None if known is None else str(known)
    there = _digest(path)
    if there is None:
        return path, None, digest, OnDisk.GONE
    if there != digest:
        return path, None, digest, OnDisk.ANOTHER
    return path, replay.base if digest == header.get("base") else None, digest, OnDisk.OURS


def _digest(path: Path) -> str | None:
    try:
        return file_digest(path)
    except OSError:
        return "unreadable"
