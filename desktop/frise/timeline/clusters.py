"""Crowds: events too close together for marks of their own, counted where they stand."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from frise.timeline.arrays import FloatArray, IntArray
from frise.timeline.detail import COLUMN
from frise.timeline.marks import Mark

_COUNTED: Final = 10  # events of a cell from which their number is written
_BESIDE: Final = 3.0  # pixels between two marks that still belong together


class Cluster(NamedTuple):
    """`size` events from pixel `left` to `right`, their number written above `at`, over the band ending at `bottom`.

    `told` is False where the number is not worth its ink.
    """

    left: float
    right: float
    at: float
    bottom: float
    size: int
    told: bool


def cell_clusters(columns: FloatArray, counts: IntArray, cells: IntArray, bottom: float) -> tuple[Cluster, ...]:
    """Return a cluster for each cell of columns; the same wherever the view stands."""
    if not len(columns):
        return ()
    firsts = np.concatenate([[0], np.flatnonzero(np.diff(cells)) + 1])
    lasts = np.concatenate([firsts[1:], [len(columns)]]) - 1
    totals = np.add.reduceat(counts, firsts)
    middles = np.add.reduceat((columns + COLUMN / 2) * counts, firsts) / totals
    parts = zip(columns[firsts], columns[lasts] + COLUMN, middles, totals, strict=True)
    return tuple(
        Cluster(float(left), float(right), float(middle), bottom, int(count), bool(count >= _COUNTED))
        for left, right, middle, count in parts
    )


def overlapping(left_over: Iterable[Mark], drawn: Sequence[Mark], bottom: float) -> tuple[Cluster, ...]:
    """Return a cluster for each heap of marks of which some, `left_over`, found no room among those `drawn`."""
    heaps: list[list[float]] = []
    spare = sorted(left_over, key=lambda mark: mark.left)
    for mark in spare:
        if heaps and mark.left <= heaps[-1][1] + _BESIDE:
            heaps[-1][1] = max(heaps[-1][1], mark.right)
        else:
            heaps.append([mark.left, mark.right])
    middles = [mark.middle for mark in (*spare, *drawn)]
    clusters = []
    for left, right in heaps:
        count = sum(left <= middle <= right for middle in middles)
        clusters.append(Cluster(left, right, (left + right) / 2, bottom, count, told=True))
    return tuple(clusters)
