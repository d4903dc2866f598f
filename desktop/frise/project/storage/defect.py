"""Defect: something in stored values that no project has, and where it stands."""

from typing import Final

MOST_LETTERS: Final = 60
"""How much of a name that somebody else wrote is shown."""


class Defect(Exception):  # noqa: N818 - a find in a file, which becomes a Problem
    """Stored values that cannot be read; `where` is the path to them: `documents[3].events[17].when`."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def inside(where: str, field: str) -> str:
    """Return the path to a field of what is at `where`, the empty path being the whole."""
    field = field if len(field) <= MOST_LETTERS else f"{field[:MOST_LETTERS]}…"
    return f"{where}.{field}" if where else field
