"""The rows of the coverage: documents, in each what came of its text, and in that the single pieces."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final, TypeVar

from frise.project.coverage import DocumentCoverage, Part, Piece

PAGE: Final = 100  # pieces that are shown of a part before one scrolls to its end

_Row = TypeVar("_Row")
_serials = count(1)


@dataclass(eq=False, slots=True)
class PartRow:
    """What came of one sort of a document's pieces; `shown` are the first of them, there may be many more."""

    document: "DocumentRow"
    part: Part
    pieces: Sequence[Piece] = ()
    shown: list[Piece] = field(default_factory=list)
    serial: int = field(default_factory=lambda: next(_serials))

    @property
    def more(self) -> int:
        """How many pieces are not shown yet."""
        return len(self.pieces) - len(self.shown)


@dataclass(eq=False, slots=True)
class DocumentRow:
    """A document, or what no document tells."""

    coverage: DocumentCoverage
    parts: list[PartRow] = field(default_factory=list)
    serial: int = field(default_factory=lambda: next(_serials))


Node = DocumentRow | PartRow


@dataclass(frozen=True, slots=True)
class Steps:
    """How one list of rows becomes another: runs of rows to take out, the last first, then runs to put in, in order."""

    removed: tuple[tuple[int, int], ...]
    added: tuple[tuple[int, int], ...]


def steps(old: Sequence[_Row], new: Sequence[_Row], key: Callable[[_Row], Hashable]) -> Steps:
    """Return the steps from `old` to `new`, first and last row of each run; rows with the same key stay.

    Where what stays has changed its order, everything is taken out.
    """
    old_keys, new_keys = [key(row) for row in old], [key(row) for row in new]
    if old_keys == new_keys:
        return Steps((), ())
    staying = set(old_keys) & set(new_keys)
    if [one for one in old_keys if one in staying] != [one for one in new_keys if one in staying]:
        staying = set()
    gone = [row for row, one in enumerate(old_keys) if one not in staying]
    come = [row for row, one in enumerate(new_keys) if one not in staying]
    return Steps(tuple(_runs(gone))[::-1], tuple(_runs(come)))


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows that follow each other."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
