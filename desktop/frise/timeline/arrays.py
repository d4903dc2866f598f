"""The events as columns of numbers: what a frame needs, and nothing that has to be looped over in Python."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from frise.events.event import Event
from frise.events.when import When, WhenKind
from frise.temporal.calendar import EPOCH_1970, SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity

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


# Plain integers: there may be a million events to go through.
_KINDS: Final = {
    WhenKind.AT: int(Kind.AT),
    WhenKind.WITHIN: int(Kind.WITHIN),
    WhenKind.LASTING: int(Kind.LASTING),
    WhenKind.OPEN: int(Kind.OPEN),
}
_APPROXIMATE, _OPEN_START = int(Flag.APPROXIMATE), int(Flag.OPEN_START)
_OPEN_END, _COARSE = int(Flag.OPEN_END), int(Flag.COARSE)
_DAY: Final = Granularity.DAY


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

    events: tuple[Event, ...]
    start: FloatArray
    end: FloatArray
    kind: ByteArray
    flags: ByteArray
    rank: IntArray
    by_rank: IntArray
    classes: tuple[DurationClass, ...]
    waiting: tuple[Event, ...]
    rows: dict[str, int]

    def __len__(self) -> int:
        return len(self.events)

    @property
    def extent(self) -> tuple[float, float] | None:
        """The first and last day that any event touches, None where nothing is dated."""
        return (float(self.start.min()), float(self.end.max())) if self.events else None


def days_of(day: Day) -> float:
    """Return the days since 1970 at which a day starts."""
    return float(day.number - EPOCH_1970)


def mark_kind(when: When) -> tuple[int, int] | None:
    """Return the kind and the flags of one event's mark, None where it has no place in time."""
    window = when.window
    if window is None or when.kind is WhenKind.WAITING or (window.start is None and window.end is None):
        return None
    return _KINDS[when.kind], _flags((when,))[0]


def event_arrays(events: Iterable[Event]) -> EventArrays:
    """Return the columns of `events`, those without any date apart."""
    dated: list[Event] = []
    waiting: list[Event] = []
    starts: list[int] = []
    ends: list[int] = []
    for event in events:
        when = event.when
        window = when.window
        if window is None or when.kind is WhenKind.WAITING or (window.start is None and window.end is None):
            waiting.append(event)
            continue
        start, end = window.start, window.end
        dated.append(event)
        starts.append(end if start is None else start)  # type: ignore[arg-type]
        ends.append(start if end is None else end)  # type: ignore[arg-type]
    sides = np.asarray([starts, ends], dtype=np.int64).T / SECONDS_A_DAY - EPOCH_1970
    return _arranged(dated, sides, tuple(waiting))


def _arranged(dated: Sequence[Event], sides: FloatArray, waiting: tuple[Event, ...]) -> EventArrays:
    # The events are read in the order they came in, which is that of memory, and only their numbers are sorted:
    # following a hundred thousand events in the order of time takes three times as long.
    whens = [event.when for event in dated]
    kind = np.asarray([_KINDS[when.kind] for when in whens], dtype=np.uint8)
    flags = np.asarray(_flags(whens), dtype=np.uint8)
    importance = np.asarray([event.importance for event in dated], dtype=np.float64)
    classes = _class_of(sides[:, 1] - sides[:, 0])
    order = np.lexsort((sides[:, 1], sides[:, 0], classes))
    start, end = sides[order, 0], sides[order, 1]
    by_rank = _by_rank(importance[order], start)
    return EventArrays(
        events=tuple(map(dated.__getitem__, order.tolist())),
        start=start,
        end=end,
        kind=kind[order],
        flags=flags[order],
        rank=_inverse(by_rank),
        by_rank=by_rank,
        classes=_runs(classes[order], end - start),
        waiting=waiting,
        rows=dict(zip([event.id for event in dated], _inverse(order).tolist(), strict=True)),
    )


def _inverse(permutation: IntArray) -> IntArray:
    inverse = np.empty_like(permutation)
    inverse[permutation] = np.arange(len(permutation))
    return inverse


def _class_of(lengths: FloatArray) -> IntArray:
    return np.floor(np.log(np.maximum(lengths, 1.0)) / math.log(_CLASS_RATIO) + 1e-9).astype(np.int64)


def _runs(classes: IntArray, lengths: FloatArray) -> tuple[DurationClass, ...]:
    if not len(classes):
        return ()
    cuts = [0, *(np.flatnonzero(np.diff(classes)) + 1).tolist(), len(classes)]
    return tuple(DurationClass(first, last, float(lengths[first:last].max())) for first, last in pairwise(cuts))


def _by_rank(importance: FloatArray, start: FloatArray) -> IntArray:
    """Most important first; equals are spread over time, so that their labels do not all crowd at the beginning."""
    places = np.empty(len(start), dtype=np.uint64)
    places[np.argsort(start, kind="stable")] = np.arange(len(start), dtype=np.uint64)
    spread = np.zeros(len(start), dtype=np.uint64)
    for bit in range(max(len(start) - 1, 1).bit_length()):
        spread = (spread << np.uint64(1)) | ((places >> np.uint64(bit)) & np.uint64(1))
    return np.lexsort((spread, -importance)).astype(np.int64)


def _flags(whens: Iterable[When]) -> list[int]:
    told = []
    for when in whens:
        window, granularity = when.window, when.granularity
        flags = _APPROXIMATE if when.approximate else 0
        if when.open_start or (window is not None and window.start is None):
            flags |= _OPEN_START
        if when.open_end or (window is not None and window.end is None):
            flags |= _OPEN_END
        if granularity is not None and granularity > _DAY:
            flags |= _COARSE
        told.append(flags)
    return told
