"""Crowds: events too close together for marks of their own, counted where they stand."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from frise.timeline.detail import COLUMN, Visible
from frise.timeline.marks import Mark

_COUNTED: Final = 10  # events of a cell from which their number is written
_BESIDE: Final = 3.0  # pixels between two marks that still belong together


class Cluster(NamedTuple):
    """`size` events from pixel `left` to `right`, their number written above `at`.

    They stand in a band of a `height`, down to `bottom`. They are the `rows`, or where there are too many for that all
    that start from day `first` to before day `last`; of group number `group` where there are groups. `told` is False
    where the number is not worth its ink.
    """

    left: float
    right: float
    at: float
    bottom: float
    height: float
    size: int
    told: bool
    rows: tuple[int, ...] = ()
    first: float = 0.0
    last: float = 0.0
    group: int = 0


def cell_clusters(seen: Visible, bottom: float, height: float) -> tuple[Cluster, ...]:
    """Return a cluster for each cell of columns; the same wherever the view stands."""
    columns, counts, cells = seen.columns, seen.counts, seen.cells
    if not len(columns):
        return ()
    firsts = np.concatenate([[0], np.flatnonzero(np.diff(cells)) + 1])
    lasts = np.concatenate([firsts[1:], [len(columns)]]) - 1
    totals = np.add.reduceat(counts, firsts)
    middles = np.add.reduceat((columns + COLUMN / 2) * counts, firsts) / totals
    told = totals >= _COUNTED
    sides = columns[firsts], columns[lasts] + COLUMN, middles, totals, told, seen.starts[firsts], seen.ends[lasts]
    return tuple(
        Cluster(left, right, middle, bottom, height, size, tell, (), first, last)
        for left, right, middle, size, tell, first, last in zip(*(side.tolist() for side in sides), strict=True)
    )


def overlapping(left_over: Iterable[Mark], drawn: Sequence[Mark], bottom: float, height: float) -> tuple[Cluster, ...]:
    """Return a cluster for each heap of marks of which some, `left_over`, found no room among those `drawn`."""
    heaps: list[list[float]] = []
    spare = sorted(left_over, key=lambda mark: mark.left)
    for mark in spare:
        if heaps and mark.left <= heaps[-1][1] + _BESIDE:
            heaps[-1][1] = max(heaps[-1][1], mark.right)
        else:
            heaps.append([mark.left, mark.right])
    together = sorted((*spare, *drawn), key=lambda mark: (mark.middle, mark.row))
    clusters = []
    for left, right in heaps:
        rows = tuple(mark.row for mark in together if left <= mark.middle <= right)
        clusters.append(Cluster(left, right, (left + right) / 2, bottom, height, len(rows), told=True, rows=rows))
    return tuple(clusters)
