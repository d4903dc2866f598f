"""Long empty stretches of time folded away, so that what happened before and after them can be seen together.

A fold takes `BREAK` pixels at any magnification. Days become *folded days*, in which a pixel always stands for
the same time: the same as days where nothing is folded.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

import numpy as np

from frise.timeline.arrays import EventArrays, FloatArray, IntArray

BREAK: Final = 60.0  # pixels
_FAR: Final = 2e7  # days: beyond any calendar date
_MOST: Final = 6  # folds
_SHARE: Final = 0.08  # of the whole: no shorter stretch is folded
_LEAST: Final = 4.0  # days
_LONGER: Final = 6.0  # times the usual distance from one event to the next
_KEPT: Final = 0.12  # of a folded stretch, at most, that stays on each side of the fold
_JUMP: Final = 3.0  # times the longest distance that is not folded, at least
_FEWEST: Final = 3  # events among which no distance can be called unusual


@dataclass(frozen=True, slots=True)
class Folds:
    """The folded stretches: `starts` and `ends` in days since 1970, in order, apart from each other."""

    starts: tuple[float, ...] = ()
    ends: tuple[float, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.starts)

    def folded(self, day: float, per_pixel: float) -> float:
        """Return a day in folded days, where a pixel stands for `per_pixel` days."""
        before = bisect_right(self.starts, day)
        if not before:
            return day
        start, end = self.starts[before - 1], self.ends[before - 1]
        left = max(end - day, 0.0) / (end - start)  # of the fold that the day is in
        return max(day, end) - _hidden(self)[before - 1] + (before - left) * BREAK * per_pixel

    def unfolded(self, folded: float, per_pixel: float) -> float:
        """Return the day since 1970 of a time in folded days."""
        return folded if not self.starts else float(np.interp(folded, *_knots(self, per_pixel)[::-1]))

    def all_folded(self, days: FloatArray, per_pixel: float) -> FloatArray:
        """Return days as folded days, both of shape (n,)."""
        return days if not self.starts else np.interp(days, *_knots(self, per_pixel))

    def all_unfolded(self, folded: FloatArray, per_pixel: float) -> FloatArray:
        """Return folded days as days, both of shape (n,)."""
        return folded if not self.starts else np.interp(folded, *_knots(self, per_pixel)[::-1])

    def within(self, first: float, last: float) -> tuple[float, float]:
        """Return how many days are folded between two days, and how many folds that is, in parts of a fold."""
        days = count = 0.0
        for start, end in zip(self.starts, self.ends, strict=True):
            shared = max(min(end, last) - max(start, first), 0.0)
            days, count = days + shared, count + shared / (end - start)
        return days, count

    def runs(self, first: float, last: float) -> list[tuple[float, float]]:
        """Return the stretches between two days that are not folded."""
        runs, at = [], first
        for start, end in zip(self.starts, self.ends, strict=True):
            if end <= first or start >= last:
                continue
            if start > at:
                runs.append((at, start))
            at = end
        if at < last:
            runs.append((at, last))
        return runs


NO_FOLDS: Final = Folds()


@lru_cache(maxsize=16)
def _hidden(folds: Folds) -> tuple[float, ...]:
    """The days folded up to the end of each fold."""
    return tuple(accumulate(end - start for start, end in zip(folds.starts, folds.ends, strict=True)))


@lru_cache(maxsize=16)
def _knots(folds: Folds, per_pixel: float) -> tuple[FloatArray, FloatArray]:
    """Where the piecewise straight line from days to folded days bends."""
    days = np.asarray([-_FAR, *(side for pair in zip(folds.starts, folds.ends, strict=True) for side in pair), _FAR])
    lengths = np.diff(days)
    lengths[1::2] = BREAK * per_pixel
    return days, np.concatenate([[-_FAR], -_FAR + np.cumsum(lengths)])


def empty_stretches(arrays: EventArrays) -> Folds:
    """Return the folds of the long stretches in which nothing happens, compared with how the events usually follow."""
    if len(arrays) <= _FEWEST:
        return NO_FOLDS
    order = np.argsort(arrays.start, kind="stable")
    start = arrays.start[order]
    reached = np.maximum.accumulate(arrays.end[order])[:-1]
    distances = start[1:] - reached
    whole = float(reached.max(initial=arrays.end[order[-1]]) - start[0])
    unusual = max(_LEAST, _SHARE * whole, _LONGER * float(np.median(np.maximum(distances, 0.0))))
    found = _apart_from_the_others(distances, unusual)
    if not len(found):
        return NO_FOLDS
    # Each stretch between two folds has at least half of what it would have if all were as long as each other.
    rest = max(whole - float(distances[found].sum()), _LEAST)
    most = rest / (2 * (len(found) + 1))
    starts, ends = [], []
    for at in found.tolist():
        kept = min(_KEPT * float(distances[at]), most)
        starts.append(float(reached[at]) + kept)
        ends.append(float(start[at + 1]) - kept)
    return Folds(tuple(starts), tuple(ends))


def _apart_from_the_others(distances: FloatArray, least: float) -> IntArray:
    """Where the few distances (n,) are that are much longer than the next longest; none where there is no such jump."""
    longest = longest_of(distances, _MOST + 1)
    lengths = np.maximum(distances[longest], 1.0)
    for count in range(min(_MOST, len(longest) - 1), 0, -1):
        if lengths[count - 1] >= max(least, _JUMP * lengths[count]):
            return np.sort(longest[:count])
    return longest[:0]


def longest_of(distances: FloatArray, most: int) -> IntArray:
    """Return where at most so many of the longest distances (n,) are, the longest first; of equals the first."""
    least = np.partition(distances, -most)[-most] if len(distances) > most else -np.inf
    found = np.flatnonzero(distances >= least)  # few: sorting them all would take longer than everything else
    return found[np.argsort(-distances[found], kind="stable")][:most]
