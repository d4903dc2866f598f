"""Where results go: standard output, or a file that appears only once it is whole."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from frise.atomic import written_beside
from frise.problem import Problem, ProblemKind


@contextmanager
def opened_output(path: Path | None) -> Iterator[TextIO]:
    """Give a UTF-8 stream to `path`, or to standard output for None. Raises Problem naming the file."""
    if path is None:
        with _standard_output() as stream:
            yield stream
        return
    with written_beside(path) as beside, beside.open("w", encoding="utf-8", newline="\n") as stream:
        yield stream


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output in UTF-8 whatever the system's locale: a French « é » must never stop it."""
    if sys.stdout is None:
        raise Problem(ProblemKind.OUTPUT_UNWRITABLE, path="-", detail="closed")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    try:
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - else the last flush speaks too
        raise Problem(ProblemKind.OUTPUT_UNWRITABLE, path="-", detail=error.strerror or error) from error
