"""Columns of strings and of indices, checked all at once."""

from itertools import chain, repeat
from operator import le
from typing import Any, Final

from frise.project.storage.table import Table

FARTHEST: Final = 2**31 - 1
"""No position and no index is beyond, even where the text is not at hand."""


def strings_from(table: Table, field: str) -> list[tuple[str, ...]]:
    """Return an array of strings of every row, which may leave it out. Raises Defect."""
    arrays = table.optional(field, [], list)
    if not _are(str, chain.from_iterable(arrays)):
        table.check(field, _are, repeat(str), arrays)
    return list(map(tuple, arrays))


def indices_from(table: Table, field: str) -> list[int]:
    """Return an index of every row. Raises Defect."""
    indices = table.column(field, int)
    table.check(field, le, repeat(0), indices)
    table.check(field, le, indices, repeat(FARTHEST))
    return indices


def index_arrays_from(table: Table, field: str) -> list[tuple[int, ...]]:
    """Return an array of indices of every row. Raises Defect."""
    arrays = table.column(field, list)
    if not _are(int, chain.from_iterable(arrays)):
        table.check(field, _are, repeat(int), arrays)
    flat = list(chain.from_iterable(arrays))
    if flat and not (min(flat) >= 0 and max(flat) <= FARTHEST):
        table.check(field, _are_indices, arrays)
    return list(map(tuple, arrays))


def first_again(ids: list[str]) -> int:
    """Return the place of the first of some ids that was there before."""
    seen: set[str] = set()
    return next(at for at, one in enumerate(ids) if one in seen or seen.add(one))  # type: ignore[func-returns-value]


def _are(kind: type, values: Any) -> bool:
    return set(map(type, values)) <= {kind}


def _are_indices(values: list[int]) -> bool:
    return all(0 <= value <= FARTHEST for value in values)
