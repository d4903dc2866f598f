"""Defect: something in stored values that no project has, and where it stands."""

from typing import Final

_MOST_LETTERS: Final = 80


class Defect(Exception):  # noqa: N818 - a find in a file, which becomes a Problem
    """Stored values that cannot be read; `where` is the path to them: `documents[3].events[17].when`."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def inside(where: str, field: str) -> str:
    """Return the path to a field of what is at `where`, the empty path being the whole."""
    return f"{where}.{shortened(field)}" if where else shortened(field)


def shortened(name: str) -> str:
    """Return as much of a name as is shown: somebody else wrote it."""
    return name if len(name) <= _MOST_LETTERS else f"{name[:_MOST_LETTERS]}…"
