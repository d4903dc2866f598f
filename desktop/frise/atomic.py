"""Writing a file whole or not at all: beside its place first, then renamed over it."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from frise.problem import Problem, ProblemKind


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """Give the path of an empty file to write; it becomes `path` when the block ends well, else it is gone.

    A symbolic link keeps pointing where it did, a file keeps its mode, and what is no regular file (`/dev/null`) is
    written directly. Raises Problem OUTPUT_UNWRITABLE for any OSError, the block's own included; what was at `path`
    is then untouched.
    """
    beside: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target)
        if mode is not None and not stat.S_ISREG(mode):
            yield target
            return
        beside = _empty_file(target)
        yield beside
        _settle(beside, mode)
        beside.replace(target)
        _settle_name(target)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def refuse_inputs(output: Path, inputs: list[Path]) -> None:
    """Raise Problem OUTPUT_IS_INPUT if `output` is one of the files that are read."""
    with suppress(OSError, ValueError):
        if any(known.exists() and output.exists() and known.samefile(output) for known in inputs):
            raise Problem(ProblemKind.OUTPUT_IS_INPUT, path=output)


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
    except ValueError as error:  # a NUL in the name
        raise OSError(str(error)) from error


def _empty_file(target: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=target.suffix[:20], dir=target.parent)
    except ValueError as error:
        raise OSError(str(error)) from error
    os.close(handle)
    return Path(name)


def _settle(path: Path, mode: int | None) -> None:
    """Put the bytes on the disk before the name, with the mode of the file it replaces, or of a plain new one."""
    mask = os.umask(0)  # it can only be read by setting it
    os.umask(mask)
    path.chmod(0o666 & ~mask if mode is None else stat.S_IMODE(mode))
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _settle_name(path: Path) -> None:
    """Put the name on the disk too, where a folder can be told to: a power cut could bring the old file back."""
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _unwritable(path: Path, error: OSError) -> Problem:
    return Problem(ProblemKind.OUTPUT_UNWRITABLE, path=path, detail=error.strerror or error)
