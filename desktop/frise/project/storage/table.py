"""Table: JSON objects of one kind, read a column at a time, so that what is looped over many times loops in C."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice
from typing import Any, TypeVar

from frise.project.storage.defect import Defect, inside

Json = dict[str, Any]
Where = Callable[[int], str]
Strange = dict[str, str]
"""Fields that no version known here has, and where each was first seen."""
_T = TypeVar("_T")

WRONG = (LookupError, TypeError, ValueError, OverflowError)
"""What values of the wrong kind raise where they are used."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of an array of JSON objects; `where(i)` is the path to the one at `i`. All methods raise Defect."""

    rows: Sequence[Json]
    where: Where
    strange: Strange

    @classmethod
    def of(cls, values: Sequence[object], where: Where, strange: Strange) -> "Table":
        """Return the table of some values, each of which must be an object."""
        for index, value in enumerate(values if set(map(type, values)) - {dict} else ()):
            if type(value) is not dict:
                raise Defect(where(index))
        return cls(values, where, strange)  # type: ignore[arg-type]

    def __len__(self) -> int:
        return len(self.rows)

    def defect(self, index: int, field: str) -> Defect:
        """Return what is wrong with a field of one row."""
        return Defect(inside(self.where(index), field))

    def knows(self, fields: frozenset[str]) -> None:
        """Note the fields that are not among these: nothing reads them."""
        for field in sorted(set(chain.from_iterable(self.rows)) - fields):
            index = next(index for index, row in enumerate(self.rows) if field in row)
            self.strange.setdefault(field, inside(self.where(index), field))

    def column(self, field: str, *types: type) -> list[Any]:
        """Return a field of every row, which must be there and of one of the types."""
        try:
            values = [row[field] for row in self.rows]
        except KeyError:
            raise self.defect(next(at for at, row in enumerate(self.rows) if field not in row), field) from None
        return self._typed(values, field, types)

    def optional(self, field: str, default: object, *types: type) -> list[Any]:
        """Return a field of every row, `default` where it is not there."""
        return self._typed([row.get(field, default) for row in self.rows], field, (*types, type(default)))

    def chosen(self, field: str, choices: Mapping[Any, _T]) -> list[_T]:
        """Return what a field of every row stands for; it may be left out if None stands for something."""
        return self.mapped(field, choices.__getitem__, [row.get(field) for row in self.rows])

    def records(self, field: str) -> "Table":
        """Return an object that every row holds."""
        where = self.where
        return Table.of(self.column(field, dict), lambda index: inside(where(index), field), self.strange)

    def children(self, field: str) -> "tuple[Table, list[int]]":
        """Return the objects in an array of every row, all in one table, and how many each row has."""
        return self.flat(field, self.column(field, list))

    def flat(self, field: str, arrays: Sequence[list[Any]]) -> "tuple[Table, list[int]]":
        """Return the objects in `arrays`, one array a row, all in one table, and how many each has."""
        counts, where = list(map(len, arrays)), self.where
        ends = list(accumulate(counts))

        def place(index: int) -> str:
            row = bisect_right(ends, index)
            return inside(where(row), f"{field}[{index - ends[row] + counts[row]}]")

        return Table.of(list(chain.from_iterable(arrays)), place, self.strange), counts

    def having(self, field: str) -> "tuple[Table, list[int]]":
        """Return the rows that have a field, and their places."""
        places, where = [index for index, row in enumerate(self.rows) if field in row], self.where
        return Table([self.rows[at] for at in places], lambda index: where(places[index]), self.strange), places

    def mapped(self, field: str, function: Callable[..., _T], *columns: Iterable[Any]) -> list[_T]:
        """Return what a function makes of every row's values; the defect is where it raises."""
        try:
            return list(map(function, *columns))
        except WRONG:
            for index, values in enumerate(zip(*columns, strict=False)):
                try:
                    function(*values)
                except WRONG:
                    raise self.defect(index, field) from None
            raise

    def check(self, field: str, test: Callable[..., bool], *columns: Iterable[Any]) -> None:
        """See that every row's values pass a test."""
        if not all(map(test, *columns)):
            raise self.defect(list(map(test, *columns)).index(False), field)

    def _typed(self, values: list[Any], field: str, types: tuple[type, ...]) -> list[Any]:
        if set(map(type, values)).difference(types):
            raise self.defect(next(at for at, value in enumerate(values) if type(value) not in types), field)
        return values


def grouped(values: Iterable[_T], counts: Iterable[int]) -> list[tuple[_T, ...]]:
    """Return `values` in groups of so many, one after the other."""
    left = iter(values)
    return [tuple(islice(left, count)) for count in counts]


def spread(values: Iterable[_T], places: Iterable[int], length: int) -> list[_T | None]:
    """Return a column of `length` with the values at their places and None elsewhere."""
    column: list[_T | None] = [None] * length
    for place, value in zip(places, values, strict=True):
        column[place] = value
    return column
