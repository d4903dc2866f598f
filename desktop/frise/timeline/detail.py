"""What of the events a view has room for: all of them when few, else the foremost of each column of pixels.

Columns are aligned on absolute time, so that what is picked does not change while the view moves.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from frise.timeline.arrays import DurationClass, EventArrays, FloatArray, IntArray
from frise.timeline.scale import Scale

COLUMN: Final = 4.0  # pixels
FEW: Final = 300  # events in view that are all considered, one by one
_SPARSE: Final = 3  # events a column may hold and still show each with its own mark
_MARGIN: Final = 64.0  # pixels beyond the edges: a mark's tail may reach in from there


@dataclass(frozen=True, slots=True)
class Visible:
    """Rows of the arrays in view, most important first, and how many start in each column.

    `rows` (k,) are bounded by the width, not by the number of events; `marks` (m,) are those that show each its own
    mark; `columns` (c,) are the left edges, in pixels, of the crowded columns and `counts` (c,) their events;
    `total` counts all that is in view.
    """

    rows: IntArray
    marks: IntArray
    columns: FloatArray
    counts: IntArray
    total: int


@dataclass(frozen=True, slots=True)
class _Slice:
    before: IntArray  # rows begun before the first column and still going on
    cuts: IntArray  # the row at which each column starts, and the end of the last


def visible(arrays: EventArrays, scale: Scale) -> Visible:
    """Return what is in view; the cost depends on the width, and on the events only through array operations."""
    edges = _edges(scale)
    slices = [_sliced(arrays, part, edges) for part in arrays.classes]
    counts = np.zeros(len(edges) - 1, dtype=np.int64)
    for part in slices:
        counts += np.diff(part.cuts)
    total = int(counts.sum()) + sum(len(part.before) for part in slices)
    if total <= FEW:
        rows = _joined([_everything(part) for part in slices])
        marks = rows
        crowded = np.zeros(len(counts), dtype=np.bool_)
    else:
        crowded = counts > _SPARSE
        rows = _joined([_foremost(arrays, part, scale) for part in slices])
        marks = _joined([_each(part, ~crowded) for part in slices] + [_capped(arrays, part.before) for part in slices])
    return Visible(
        rows=rows[np.argsort(arrays.rank[rows])],
        marks=marks[np.argsort(arrays.rank[marks])],
        columns=(edges[:-1][crowded] - scale.origin) / scale.per_pixel,
        counts=counts[crowded],
        total=total,
    )


def _edges(scale: Scale) -> FloatArray:
    step = COLUMN * scale.per_pixel
    first = math.floor((scale.origin - _MARGIN * scale.per_pixel) / step)
    last = math.ceil((scale.end + _MARGIN * scale.per_pixel) / step)
    return np.arange(first, last + 1, dtype=np.float64) * step


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


def _each(part: _Slice, wanted: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> IntArray:
    counts = np.diff(part.cuts)[wanted]
    firsts = part.cuts[:-1][wanted]
    within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    rows: IntArray = (np.repeat(firsts, counts) + within).astype(np.int64)
    return rows


def _joined(parts: list[IntArray]) -> IntArray:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
