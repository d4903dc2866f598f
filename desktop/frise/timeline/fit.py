"""Which run of time to show: everything, one event, or the same as before."""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from frise.timeline.arrays import EventArrays
from frise.timeline.folds import NO_FOLDS, Folds
from frise.timeline.scale import LONGEST, SHORTEST

_MARGIN: Final = 0.07  # of the extent, left free on each side
_CONTEXT: Final = 6.0  # a lone event is shown in a run of time this many times its own
_APART: Final = 0.15  # of what a crowd covers, left free on each side
_LEAST: Final = 30.0  # days, around a lone event
_REACH: Final = 0.3  # a publication date is shown too if that lengthens the view by no more than this share
_TODAY: Final = (17_532.0, 18_262.0)  # 2018 and 2019: what an empty timeline shows


def whole_range(
    arrays: EventArrays, publications: Iterable[float] = (), folds: Folds = NO_FOLDS
) -> tuple[float, float]:
    """Return the days that show every event, and the publication dates (days) that stand near them."""
    extent = arrays.extent
    if extent is None:
        known = sorted(publications)
        return (known[0] - _LEAST, known[-1] + _LEAST) if known else _TODAY
    first, last = extent
    reach = max((last - first) * _REACH, _LEAST)
    near = [day for day in publications if first - reach <= day <= last + reach]
    first, last = min([first, *near]), max([last, *(day + 1 for day in near)])
    shown = last - first - folds.within(first, last)[0]  # margins are a share of what is seen
    return _with_margin(first, last, max(_LEAST, last - first + shown * 2 * _MARGIN))


def event_range(arrays: EventArrays, row: int) -> tuple[float, float]:
    """Return the days that show one event with some time around it."""
    first, last = float(arrays.start[row]), float(arrays.end[row])
    return _with_margin(first, last, max(_CONTEXT * (last - first), 1.0))


def rows_range(arrays: EventArrays, rows: Sequence[int]) -> tuple[float, float]:
    """Return the days that show the beginnings of some events, the first of them from the start."""
    starts = arrays.start[np.asarray(rows, dtype=np.int64)]
    first, last = float(starts.min()), float(starts.max())
    return _with_margin(first, last, max((last - first) * (1 + 2 * _APART), 2 * SHORTEST))


def touches(arrays: EventArrays, row: int, x0: float, x1: float) -> bool:
    """Tell whether an event is in view between days `x0` and `x1`."""
    return bool(arrays.start[row] < x1 and arrays.end[row] > x0)


def any_visible(arrays: EventArrays, x0: float, x1: float) -> bool:
    """Tell whether any event is in view."""
    return bool(((arrays.start < x1) & (arrays.end > x0)).any())


def all_visible(arrays: EventArrays, x0: float, x1: float) -> bool:
    """Tell whether every event is wholly in view."""
    extent = arrays.extent
    return extent is None or (x0 <= extent[0] and extent[1] <= x1)


def _with_margin(first: float, last: float, span: float) -> tuple[float, float]:
    span = min(max(span, SHORTEST), LONGEST)
    middle = (first + last) / 2
    return middle - span / 2, middle + span / 2
