"""What of the events a view has room for: all of them when few, else the foremost of each column of pixels.

Columns and cells are aligned on absolute time, so that what is picked does not change while the view moves.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from frise.timeline.arrays import DurationClass, EventArrays, FloatArray, IntArray
from frise.timeline.scale import Scale

COLUMN: Final = 4.0  # pixels
CELL: Final = 20  # columns that are counted together
FEW: Final = 200  # events in view that are all considered, and all drawn, one by one
_MARGIN: Final = 64.0  # pixels beyond the edges: a mark's tail may reach in from there


@dataclass(frozen=True, slots=True)
class Visible:
    """Rows of the arrays in view, most important first, and how many start in each column where there are many.

    `rows` (k,) are bounded by the width, not by the number of events; `marks` (m,) are all the events in view if
    they are few, else none, and then `columns` (c,) are the left edges of the columns in which any event starts,
    in pixels, `starts` and `ends` (c,) their first and last day, `counts` (c,) how many do, `cells` (c,) the cell that
    each column is in, and `going_on` how many began before the first column; `total` counts all that is in view.
    """

    rows: IntArray
    marks: IntArray
    columns: FloatArray
    starts: FloatArray
    ends: FloatArray
    counts: IntArray
    cells: IntArray
    going_on: int
    total: int


@dataclass(frozen=True, slots=True)
class _Slice:
    before: IntArray  # rows begun before the first column and still going on
    cuts: IntArray  # the row at which each column starts, and the end of the last


def visible(arrays: EventArrays, scale: Scale) -> Visible:
    """Return what is in view; the cost depends on the width, and on the events only through array operations."""
    first, count = _columns(scale)
    folded = np.arange(first, first + count + 1, dtype=np.float64) * (COLUMN * scale.per_pixel)
    edges = scale.folds.all_unfolded(folded, scale.per_pixel)
    slices = [_sliced(arrays, part, edges) for part in arrays.classes]
    counts = np.zeros(count, dtype=np.int64)
    for part in slices:
        counts += np.diff(part.cuts)
    going_on = sum(len(part.before) for part in slices)
    total = int(counts.sum()) + going_on
    if total <= FEW:
        rows = marks = _ranked(arrays, _joined([_everything(part) for part in slices]))
        filled, going_on = np.empty(0, dtype=np.int64), 0
    else:
        rows = _ranked(arrays, _joined([_foremost(arrays, part, scale) for part in slices]))
        marks, filled = rows[:0], np.flatnonzero(counts)
    return Visible(
        rows=rows,
        marks=marks,
        columns=(folded[filled] - scale.origin) / scale.per_pixel,
        starts=edges[filled],
        ends=edges[filled + 1],
        counts=counts[filled],
        cells=(filled + first) // CELL,
        going_on=going_on,
        total=total,
    )


def starting_between(arrays: EventArrays, first: float, last: float) -> IntArray:
    """Return the rows of the events that start from day `first` to before day `last`, in the order of time."""
    found = _joined(
        [
            np.arange(*(np.searchsorted(arrays.start[part.first : part.last], (first, last)) + part.first))
            for part in arrays.classes
        ]
    )
    return found[np.lexsort((arrays.rank[found], arrays.start[found]))]


def _columns(scale: Scale) -> tuple[int, int]:
    """The first column, the first of a cell, and how many there are up to the end of a cell."""
    cell = COLUMN * CELL
    phase = scale.origin / scale.per_pixel
    first = math.floor((phase - _MARGIN) / cell)
    last = math.ceil((phase + scale.width + _MARGIN) / cell)
    return first * CELL, (last - first) * CELL


def _sliced(arrays: EventArrays, part: DurationClass, edges: FloatArray) -> _Slice:
    start = arrays.start[part.first : part.last]
    cuts = np.searchsorted(start, edges) + part.first
    earliest = int(np.searchsorted(start, edges[0] - part.longest)) + part.first
    going_on = np.flatnonzero(arrays.end[earliest : cuts[0]] > edges[0]) + earliest
    return _Slice(going_on.astype(np.int64), cuts.astype(np.int64))


def _everything(part: _Slice) -> IntArray:
    return np.concatenate([part.before, np.arange(part.cuts[0], part.cuts[-1], dtype=np.int64)])


def _foremost(arrays: EventArrays, part: _Slice, scale: Scale) -> IntArray:
    cuts = part.cuts
    filled = cuts[:-1][np.diff(cuts) > 0]
    if not len(filled):
        return _capped(arrays, part.before)
    best = np.minimum.reduceat(arrays.rank[cuts[0] : cuts[-1]], filled - cuts[0])
    best = np.sort(best)[: _most_rows(scale)]
    return np.concatenate([_capped(arrays, part.before), arrays.by_rank[best]])


def _most_rows(scale: Scale) -> int:
    return max(160, int(scale.width / 8))


def _capped(arrays: EventArrays, rows: IntArray) -> IntArray:
    """Return at most FEW of `rows`, the most important."""
    if len(rows) <= FEW:
        return rows
    return rows[np.argpartition(arrays.rank[rows], FEW)[:FEW]]


def _ranked(arrays: EventArrays, rows: IntArray) -> IntArray:
    return rows[np.argsort(arrays.rank[rows])]


def _joined(parts: list[IntArray]) -> IntArray:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
