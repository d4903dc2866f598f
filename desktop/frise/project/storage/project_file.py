"""The project file: a project to bytes and back, and to a file and back.

A file may come from anybody: whatever is wrong with it is one Problem that says so, and whatever has changed in it
since Frise wrote it is told.
"""

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from frise.atomic import written_beside
from frise.problem import Problem, ProblemKind
from frise.project.document import Progress
from frise.project.project import Project
from frise.project.storage.checksum import is_unchanged, sealed
from frise.project.storage.context import Reading
from frise.project.storage.defect import Defect, shortened
from frise.project.storage.document_json import utf8
from frise.project.storage.layout import laid_out
from frise.project.storage.migrations import MIGRATIONS, Migrations
from frise.project.storage.parsing import LARGEST_PROJECT, parsed
from frise.project.storage.tree import project_from
from frise.text.reading.plain import read_bytes

_ROWS_A_STEP: Final = 1_000
_PARSED: Final = 0.4  # the share of reading that parsing takes
_WRITTEN: Final = 0.9
_MOST_FIELDS: Final = 5  # that are named of those unknown


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as its file has it, the SHA-256 of the file's bytes, and what the reader must know of it."""

    project: Project
    digest: str
    warnings: tuple[Problem, ...] = ()


def write_project(project: Project, path: Path, progress: Progress = lambda _share: None) -> str:
    """Write a project's file, whole or not at all; returns the SHA-256 of its bytes.

    Raises Problem naming the file; `progress` may raise to stop, and then nothing is written.
    """
    data = project_to_bytes(project, lambda share: progress(_WRITTEN * share), path)
    with written_beside(path) as beside:
        beside.write_bytes(data)
        progress(1.0)
    return hashlib.sha256(data).hexdigest()


def read_project(path: Path, progress: Progress = lambda _share: None) -> Loaded:
    """Read a project's file. Raises Problem naming the file; `progress` may raise to stop."""
    return project_from_bytes(project_bytes(path), path, progress)


def project_bytes(path: Path) -> bytes:
    """Return the bytes of a project's file. Raises Problem naming the file."""
    with suppress(OSError, ValueError):  # which reading it tells
        if path.stat().st_size > LARGEST_PROJECT:
            raise Problem(ProblemKind.PROJECT_TOO_LARGE, path=path, limit=LARGEST_PROJECT)
    return read_bytes(path, LARGEST_PROJECT)


def project_to_bytes(project: Project, progress: Progress = lambda _share: None, path: Path = Path()) -> bytes:
    """Return a project as the bytes of its file: the same bytes for the same project.

    What is no character becomes U+FFFD. Raises Problem PROJECT_TOO_LARGE, naming `path`, for what could not be read
    again.
    """
    data = utf8("".join(_told(project, progress)))
    if len(data) > LARGEST_PROJECT:
        raise Problem(ProblemKind.PROJECT_TOO_LARGE, path=path, limit=LARGEST_PROJECT)
    return sealed(data)


def project_from_bytes(
    data: bytes,
    path: Path = Path(),
    progress: Progress = lambda _share: None,
    migrations: Migrations = MIGRATIONS,
) -> Loaded:
    """Return the project that the bytes of a file hold; `path` is what Problems name.

    Its documents come without what their text was recognised as. Raises Problem for what is no project of this or an
    older version; what was changed outside Frise and is a project still is among the warnings.
    """
    reading = Reading()
    with _without_collecting():
        try:
            tree = parsed(data, path, migrations)
            progress(_PARSED)
            project = project_from(tree, reading, lambda share: progress(_PARSED + (1 - _PARSED) * share))
        except Defect as defect:
            raise Problem(ProblemKind.PROJECT_DAMAGED, path=path, where=defect.where) from None
        del tree
    progress(1.0)
    return Loaded(project, hashlib.sha256(data).hexdigest(), tuple(_warnings(data, path, project, reading)))


def _told(project: Project, progress: Progress) -> Iterator[str]:
    """The pieces of the file; `progress` is told how many of the rows there will be are done."""
    rows = sum(
        len(document.article.paragraphs)
        + len(document.article.sentences)
        + len(document.timexes)
        + len(document.events)
        + len(document.undated)
        for document in project.documents
    )
    total = rows + len(project.decisions) + 1
    for count, piece in enumerate(laid_out(project)):
        if count % _ROWS_A_STEP == 0:
            progress(min(1.0, count / total))
        yield piece


def _warnings(data: bytes, path: Path, project: Project, reading: Reading) -> Iterator[Problem]:
    if not is_unchanged(data):
        yield Problem(ProblemKind.PROJECT_CHANGED, path=path)
    for document in project.documents:
        title = shortened(document.title)
        if document.id in reading.changed:
            yield Problem(ProblemKind.PROJECT_TEXT_CHANGED, path=path, title=title)
        if document.id in reading.lost:
            yield Problem(ProblemKind.PROJECT_QUOTES_LOST, path=path, title=title, count=reading.lost[document.id])
    if reading.strange:
        named = ", ".join(list(reading.strange.values())[:_MOST_FIELDS])
        yield Problem(ProblemKind.PROJECT_FIELDS_UNKNOWN, path=path, where=named)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Values by the million are made, and none of them is garbage: looking for it would take half the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
