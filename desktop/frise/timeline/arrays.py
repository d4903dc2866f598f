"""The events as columns of numbers: what a frame needs, and nothing that has to be looped over in Python."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from itertools import pairwise
from operator import attrgetter
from typing import Final

import numpy as np
import numpy.typing as npt

from frise.events.event import Event
from frise.events.when import When, WhenKind
from frise.temporal.calendar import EPOCH_1970, SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity
from frise.timeline.rows import Rows, inverse

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
ByteArray = npt.NDArray[np.uint8]

_CLASS_RATIO: Final = 8.0  # events whose lengths differ by less than this share a class


class Kind(IntEnum):
    """How an event stands in time, as a small integer."""

    AT = 0
    WITHIN = 1
    LASTING = 2
    OPEN = 3


class Flag(IntFlag):
    """What else its mark must tell; COARSE: known to more than a day, so never a mere point."""

    NONE = 0
    APPROXIMATE = 1
    OPEN_START = 2
    OPEN_END = 4
    COARSE = 8


_KINDS: Final = {
    WhenKind.AT: Kind.AT,
    WhenKind.WITHIN: Kind.WITHIN,
    WhenKind.LASTING: Kind.LASTING,
    WhenKind.OPEN: Kind.OPEN,
}
# There may be a million events to go through: attributes are fetched by what loops in C.
_WHEN, _IMPORTANCE = map(attrgetter, ("when", "importance"))
_START, _END = attrgetter("window.start"), attrgetter("window.end")
_LOOK: Final = attrgetter("kind", "granularity", "approximate", "open_start", "open_end")


@dataclass(frozen=True, slots=True)
class DurationClass:
    """Rows `first` to `last` (excluded), sorted by start, none longer than `longest` days."""

    first: int
    last: int
    longest: float


@dataclass(frozen=True, slots=True)
class EventArrays:
    """The dated events, by class of duration and then by start; all arrays have the shape (n,).

    `start` and `end` are days since 1970-01-01, finite even where the date is open (the flags tell); `rank` is a
    permutation, 0 being the event to show first, and `by_rank` its inverse. `waiting` have no place in time.
    """

    events: Rows
    start: FloatArray
    end: FloatArray
    kind: ByteArray
    flags: ByteArray
    rank: IntArray
    by_rank: IntArray
    classes: tuple[DurationClass, ...]
    waiting: tuple[Event, ...]

    def __len__(self) -> int:
        return len(self.start)

    @property
    def extent(self) -> tuple[float, float] | None:
        """The first and last day that any event touches, None where nothing is dated."""
        return (float(self.start.min()), float(self.end.max())) if len(self) else None


def days_of(day: Day) -> float:
    """Return the days since 1970 at which a day starts."""
    return float(day.number - EPOCH_1970)


def mark_kind(when: When) -> tuple[int, int] | None:
    """Return the kind and the flags of one event's mark, None where it has no place in time."""
    if not when.placed:
        return None
    look, (_start, _end, flags) = _Looks()[_LOOK(when)], _sides((when,))
    return look >> 8, look & 255 | int(flags[0])


def event_arrays(events: Iterable[Event]) -> EventArrays:
    """Return the columns of `events`, those without any date apart."""
    given = events if isinstance(events, tuple) else tuple(events)
    # The events are read in the order they came in, which is that of memory, and only their numbers are sorted.
    whens, waiting = list(map(_WHEN, given)), tuple[Event, ...]()
    try:
        start, end = _ends(whens)
        flags = np.zeros(len(whens), dtype=np.int64)
    except (AttributeError, TypeError):  # some have no window, or one with an open side
        waiting = tuple(event for event in given if not event.when.placed)
        given = tuple(event for event in given if event.when.placed)
        whens = list(map(_WHEN, given))
        start, end, flags = _sides(whens)
    looks = np.fromiter(map(_Looks().__getitem__, map(_LOOK, whens)), dtype=np.int64, count=len(whens))
    return _arranged(given, (start, end), (looks >> 8, looks & 255 | flags), waiting)


def _arranged(
    dated: Sequence[Event],
    sides: tuple[FloatArray, FloatArray],
    looks: tuple[IntArray, IntArray],
    waiting: tuple[Event, ...],
) -> EventArrays:
    importance = np.fromiter(map(_IMPORTANCE, dated), dtype=np.float64, count=len(dated))
    in_time = np.argsort(sides[0], kind="stable")
    classes = classes_of(sides[1][in_time] - sides[0][in_time])
    by_class = np.argsort(classes, kind="stable")  # the order of time stays within each class
    order = in_time[by_class]
    start, end = sides[0][order], sides[1][order]
    by_rank = _by_rank(importance[order], by_class)
    return EventArrays(
        events=Rows(dated, order),
        start=start,
        end=end,
        kind=looks[0][order].astype(np.uint8),
        flags=looks[1][order].astype(np.uint8),
        rank=inverse(by_rank, len(by_rank)),
        by_rank=by_rank,
        classes=runs_of(classes[by_class], end - start),
        waiting=waiting,
    )


def taken(arrays: EventArrays, rows: IntArray) -> EventArrays:
    """Return the columns of some rows (m,) alone, given in ascending order; their ranking stays the same."""
    by_rank = np.argsort(arrays.rank[rows])  # all different, so that any way of sorting will do
    cuts = [np.searchsorted(rows, (part.first, part.last)).tolist() for part in arrays.classes]
    parts = zip(cuts, arrays.classes, strict=True)
    return EventArrays(
        events=arrays.events.taken(rows),
        start=arrays.start[rows],
        end=arrays.end[rows],
        kind=arrays.kind[rows],
        flags=arrays.flags[rows],
        rank=inverse(by_rank, len(by_rank)),
        by_rank=by_rank,
        classes=tuple(DurationClass(first, last, part.longest) for (first, last), part in parts if last > first),
        waiting=(),
    )


def _ends(whens: Sequence[When]) -> tuple[FloatArray, FloatArray]:
    """Starts and ends (n,) in days; raises AttributeError or TypeError if one is missing."""
    start, end = (np.fromiter(map(side, whens), dtype=np.int64, count=len(whens)) for side in (_START, _END))
    return start / SECONDS_A_DAY - EPOCH_1970, end / SECONDS_A_DAY - EPOCH_1970


def _sides(whens: Sequence[When]) -> tuple[FloatArray, FloatArray, IntArray]:
    """Starts and ends (n,) in days, and flags (n,) for the sides that are open, which stand where the other does."""
    pairs = [(_START(when), _END(when)) for when in whens]
    flags = [(a is None) * Flag.OPEN_START | (b is None) * Flag.OPEN_END for a, b in pairs]
    known = [(b if a is None else a, a if b is None else b) for a, b in pairs]
    sides = np.asarray(known, dtype=np.int64).reshape(-1, 2) / SECONDS_A_DAY - EPOCH_1970
    return sides[:, 0], sides[:, 1], np.asarray(flags, dtype=np.int64)


def classes_of(lengths: FloatArray) -> npt.NDArray[np.int8]:
    """Return the number (n,) of the class that events of some lengths (n,) in days belong to."""
    return np.floor(np.log(np.maximum(lengths, 1.0)) / math.log(_CLASS_RATIO) + 1e-9).astype(np.int8)


def runs_of(classes: npt.NDArray[np.int8], lengths: FloatArray) -> tuple[DurationClass, ...]:
    """Return the runs of equal numbers of class (n,), the longest of each from the lengths (n,) in days."""
    if not len(classes):
        return ()
    cuts = [0, *(np.flatnonzero(np.diff(classes)) + 1).tolist(), len(classes)]
    return tuple(DurationClass(first, last, float(lengths[first:last].max())) for first, last in pairwise(cuts))


def spread(places: IntArray, count: int) -> tuple[IntArray, int]:
    """Return numbers (n,) in whose order neighbours are far apart, and which number all of them are below.

    `places` (n,) are where something stands among `count`; their bits are reversed.
    """
    bits = max(count - 1, 1).bit_length()
    left = places.astype(np.uint32)
    found = np.zeros(len(places), dtype=np.uint32)
    for _bit in range(bits):
        found = (found << np.uint32(1)) | (left & np.uint32(1))
        left >>= np.uint32(1)
    return found.astype(np.int64), 1 << bits


def _by_rank(importance: FloatArray, places: IntArray) -> IntArray:
    """Most important first; equals are spread over time, so that their labels do not all crowd at the beginning.

    `places` (n,) are where the rows stand in the order of time.
    """
    numbers, below = spread(places, len(places))
    by_spread = inverse(numbers, below)
    by_spread = by_spread[by_spread >= 0]  # as good as sorted, and quicker
    return by_spread[np.argsort(-importance[by_spread], kind="stable")]


class _Looks(dict[tuple[WhenKind, Granularity | None, bool, bool, bool], int]):
    """Kind and flags, in one number, of what a time is; there are few different ones, each worked out once."""

    def __missing__(self, look: tuple[WhenKind, Granularity | None, bool, bool, bool]) -> int:
        kind, granularity, approximate, open_start, open_end = look
        flags = Flag.APPROXIMATE * approximate | Flag.OPEN_START * open_start | Flag.OPEN_END * open_end
        if granularity is not None and granularity > Granularity.DAY:
            flags |= Flag.COARSE
        self[look] = packed = int(_KINDS[kind]) << 8 | int(flags)
        return packed
