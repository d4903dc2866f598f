"""Spans: checked all at once, and made once however many name the same characters."""

from collections.abc import Sequence
from itertools import chain, repeat
from operator import le, lt
from typing import Any

from frise.project.storage.defect import Defect
from frise.project.storage.table import Table
from frise.text.span import Span

_PAIR = 2


class Spans(dict[tuple[int, int], Span]):
    """Spans by their two ends."""

    def __missing__(self, ends: tuple[int, int]) -> Span:
        span = self[ends] = Span(*ends)
        return span

    def of(self, table: Table, length: int) -> list[Span]:
        """Return what `start` and `end` of every row name in a text of that length. Raises Defect."""
        starts, ends = table.column("start", int), table.column("end", int)
        table.check("start", le, repeat(0), starts)
        table.check("end", le, starts, ends)
        table.check("end", le, ends, repeat(length))
        return list(map(self.__getitem__, zip(starts, ends, strict=True)))

    def in_order(self, pairs: Sequence[Any], length: int, where: str) -> tuple[Span, ...]:
        """Return what pairs of ends name in a text of that length: none is empty, none overlaps. Raises Defect."""
        if not _are_pairs(pairs):
            raise Defect(where)
        starts, ends = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        if not (all(map(lt, starts, ends)) and all(map(le, [0, *ends], [*starts, length]))):
            raise Defect(where)
        return tuple(map(self.__getitem__, zip(starts, ends, strict=True)))


def _are_pairs(pairs: Sequence[Any]) -> bool:
    return (
        set(map(type, pairs)) <= {list}
        and set(map(len, pairs)) <= {_PAIR}
        and set(map(type, chain.from_iterable(pairs))) <= {int}
    )
