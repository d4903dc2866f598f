"""Writing a file whole or not at all: beside its place first, then renamed over it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from frise.problem import Problem, ProblemKind


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """Give the path of an empty file to write; it becomes `path` when the block ends well, else it is gone.

    Raises Problem OUTPUT_UNWRITABLE for any OSError, the block's own included; what was at `path` is then untouched.
    """
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", suffix=path.suffix[:20], dir=path.parent)
        os.close(handle)
        beside = Path(name)
        yield beside
        _settle(beside)
        beside.replace(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        detail = (error.strerror if isinstance(error, OSError) else None) or error
        raise Problem(ProblemKind.OUTPUT_UNWRITABLE, path=path, detail=detail) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    """Put the bytes on the disk before the name, with the mode of a plain new file."""
    mask = os.umask(0)  # it can only be read by setting it
    os.umask(mask)
    path.chmod(0o666 & ~mask)
    with path.open("rb") as file:
        os.fsync(file.fileno())
