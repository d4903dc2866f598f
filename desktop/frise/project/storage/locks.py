"""Who has what open: locks that the system drops with the process, however it ends."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from frise.problem import Problem, ProblemKind

_FOLDER: Final = "locks"


class Held:
    """Something that nobody else can take until it is let go."""

    def __init__(self, path: Path) -> None:
        """Take the lock of a file, which is made if need be. Raises OSError; BlockingIOError if another has it."""
        from filelock import FileLock, Timeout  # late: the window is shown before

        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(path, thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout as error:
            raise BlockingIOError(str(path)) from error
        except NotImplementedError as error:  # no such thing on this file system
            raise OSError(str(error)) from error

    def let_go(self) -> None:
        """Let others take it; a second time is as good as once."""
        with suppress(OSError):
            self._lock.release(force=True)


def hold_project(path: Path, data: Path) -> Held | None:
    """Take a project's file for this window; `data` is the user's data folder.

    Raises Problem PROJECT_OPEN_ELSEWHERE. None where locks cannot be made: working goes before guarding.
    """
    try:
        return Held(data / _FOLDER / f"{_name_of(path)}.lock")
    except BlockingIOError as error:
        raise Problem(ProblemKind.PROJECT_OPEN_ELSEWHERE, path=path) from error
    except OSError:
        return None


def _name_of(path: Path) -> str:
    """One name for a file, whichever links lead to it."""
    real = os.path.normcase(os.path.realpath(path))
    return hashlib.sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:32]
