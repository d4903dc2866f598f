"""Saving a project in its file, which is the old one or the new one at any moment."""

import errno
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from frise.atomic import written_beside
from frise.problem import Problem, ProblemKind
from frise.project.document import Progress
from frise.project.project import Project
from frise.project.storage.digest import digest_of, file_digest
from frise.project.storage.project_file import project_to_bytes

Announce = Callable[[Path, bytes, str], None]
"""Told what is about to become the file: its path, its bytes and their digest."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written: its bytes and their digest; `was_gone` where it should have been there and was not."""

    path: Path
    data: bytes
    digest: str
    was_gone: bool


def save_project(
    project: Project,
    path: Path,
    known: Collection[str] | None,
    announce: Announce,
    progress: Progress = lambda _share: None,
) -> Saved:
    """Write a project; `progress` may raise to stop, and nothing has changed then.

    `known` are the digests that the file may have, None where it may be replaced whatever it is. Raises Problem
    PROJECT_CHANGED_ON_DISK if it has another, PROJECT_UNSAVED if it cannot be written; the file is then as it was.
    """
    data = project_to_bytes(project, lambda share: progress(0.9 * share), path)
    digest = digest_of(data)
    try:
        there = _digest(path)
        if known is None or there is None or there in known:
            with written_beside(path) as beside:
                beside.write_bytes(data)
                progress(0.95)
                announce(path, data, digest)
                progress(1.0)
            return Saved(path, data, digest, was_gone=there is None and bool(known))
    except OSError as error:
        raise Problem(ProblemKind.PROJECT_UNSAVED, path=path, detail=error.strerror or error) from error
    except Problem as problem:
        raise Problem(ProblemKind.PROJECT_UNSAVED, **problem.parts) from problem
    raise Problem(ProblemKind.PROJECT_CHANGED_ON_DISK, path=path)


def _digest(path: Path) -> str | None:
    """The digest of the file there, None if there is none. Raises OSError, for one that may not be written too."""
    digest = file_digest(path)
    if digest is not None and not os.access(path, os.W_OK):  # renaming another over it would not ask
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return digest
