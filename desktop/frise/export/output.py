"""Where results go: standard output, or a file that appears only once it is whole."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from frise.atomic import written_beside


@contextmanager
def opened_output(path: Path | None) -> Iterator[TextIO]:
    """Give a UTF-8 stream to `path`, or to standard output for None. Raises Problem naming the file."""
    if path is None:
        yield _standard_output()
        return
    with written_beside(path) as beside, beside.open("w", encoding="utf-8", newline="\n") as stream:
        yield stream


def _standard_output() -> TextIO:
    """Standard output in UTF-8 whatever the system's locale: a French « é » must never stop it."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    return sys.stdout
