"""The columns after an edit: what the others are is not worked out again."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from frise.events.event import Event
from frise.timeline.arrays import EventArrays, FloatArray, IntArray, classes_of, event_arrays, runs_of, spread
from frise.timeline.rows import Rows, inverse

_T = TypeVar("_T", bound=np.generic)

_GONE: Final = -1


def changed(arrays: EventArrays, removed: Collection[str], put: Sequence[Event]) -> EventArrays:
    """Return the columns once the events of some ids are gone and others have come, or are there instead of theirs.

    They are those of a fresh reading but for the order among equals: whoever starts at the same time, whoever is as
    important. An event that starts when it did, and is of the same class, keeps its row; one that is as important as
    it was keeps its rank. Ids that are not there are no fault; of two events of an id the last counts. Where nothing
    differs, it is `arrays` itself.
    """
    known, last = arrays.events, {event.id: event for event in put}
    come = [event for event in last.values() if (row := known.row(event.id)) is None or known[row] != event]
    gone = {event_id for event_id in removed if event_id not in last}
    if not come and not _any_there(arrays, gone):
        return arrays
    new = event_arrays(come)
    step = _step(arrays, new, gone)
    rows = step.rows
    start, end = _joined(arrays.start, new.start, rows), _joined(arrays.end, new.end, rows)
    events = arrays.events.changed(new.events[:], rows)
    by_rank = _by_rank(arrays, new, step, events)
    return EventArrays(
        events=events,
        start=start,
        end=end,
        kind=_joined(arrays.kind, new.kind, rows),
        flags=_joined(arrays.flags, new.flags, rows),
        rank=arrays.rank if by_rank is arrays.by_rank else inverse(by_rank, len(by_rank)),
        by_rank=by_rank,
        classes=runs_of(_joined(_classes(arrays), _classes(new), rows), end - start),
        waiting=_waiting(arrays, gone, new),
    )


def _any_there(arrays: EventArrays, ids: Collection[str]) -> bool:
    if any(arrays.events.row(event_id) is not None for event_id in ids):
        return True
    return bool(ids) and any(event.id in ids for event in arrays.waiting)


@dataclass(frozen=True, slots=True)
class _Step:
    """From the rows before to those after.

    `rows` (m,) are where each comes from: a row before, or as many more as there were as its row among the new ones.
    `were` (k,) is the row before of each new one, _GONE where it had none; `now` (n,) the row after of each before,
    that of the event which is there instead if there is one, _GONE where there is none; `new` (k,) that of each new.
    """

    rows: IntArray
    were: IntArray
    now: IntArray
    new: IntArray


def _step(arrays: EventArrays, new: EventArrays, gone: Collection[str]) -> _Step:
    before, count = len(arrays), len(arrays) + len(new)
    were = np.fromiter((_row(arrays.events, event.id) for event in new.events), np.int64, count=len(new))
    there = np.flatnonzero(were != _GONE)
    same = arrays.start[were[there]] == new.start[there]
    same &= _classes(arrays)[were[there]] == _classes(new)[there]
    staying, moving = there[same], np.setdiff1d(np.arange(len(new)), there[same])
    sources = np.arange(before)
    sources[were[staying]] = before + staying
    rows = np.insert(sources, _places(arrays, new)[moving], before + moving)
    lost = [_row(arrays.events, event_id) for event_id in (*gone, *(event.id for event in new.waiting))]
    dropped = np.concatenate([were[moving], np.asarray(lost, dtype=np.int64)])
    kept = np.ones(count, dtype=np.bool_)
    kept[dropped[dropped != _GONE]] = False
    rows = rows[kept[rows]]
    at = inverse(rows, count)
    now, here = at[:before], at[before:]
    now[were[there]] = here[there]
    return _Step(rows, were, now, here)


def _joined(before: npt.NDArray[_T], new: npt.NDArray[_T], rows: IntArray) -> npt.NDArray[_T]:
    """A column (m,) of what was there and of what is new."""
    return np.concatenate([before, new])[rows]


def _row(events: Rows, event_id: str) -> int:
    row = events.row(event_id)
    return _GONE if row is None else row


def _classes(arrays: EventArrays) -> npt.NDArray[np.int8]:
    """The number (n,) of each row's class."""
    numbers = classes_of(np.asarray([part.longest for part in arrays.classes]))
    return np.repeat(numbers, [part.last - part.first for part in arrays.classes])


def _places(arrays: EventArrays, new: EventArrays) -> IntArray:
    """The row (k,) before which each new one falls, after those of its class that start when it does."""
    numbers = classes_of(np.asarray([part.longest for part in arrays.classes])).tolist()
    found = np.empty(len(new), dtype=np.int64)
    for part, number in zip(new.classes, classes_of(np.asarray([part.longest for part in new.classes])), strict=True):
        at = bisect_left(numbers, number)
        own = slice(part.first, part.last)
        first = arrays.classes[at].first if at < len(numbers) else len(arrays)
        last = arrays.classes[at].last if at < len(numbers) and numbers[at] == number else first
        found[own] = first + np.searchsorted(arrays.start[first:last], new.start[own], side="right")
    return found


def _by_rank(arrays: EventArrays, new: EventArrays, step: _Step, events: Rows) -> IntArray:
    """The rows after, most important first: who weighs what it did keeps its place, who has none yet gets one."""
    weighed = [
        row
        for row, were in enumerate(step.were.tolist())
        if were == _GONE or arrays.events[were].importance != new.events[row].importance
    ]
    if not weighed and len(step.rows) == len(arrays) and bool((step.now == np.arange(len(arrays))).all()):
        return arrays.by_rank
    now = step.now.copy()
    unplaced = step.were[weighed]
    now[unplaced[unplaced != _GONE]] = _GONE
    ranked = now[arrays.by_rank]
    ranked = ranked[ranked != _GONE]
    weighed.sort(key=lambda row: -new.events[row].importance)
    shares = _shares(arrays, new.start[weighed])
    spots = [
        _spot(ranked, events, new.events[row].importance, share) for row, share in zip(weighed, shares, strict=True)
    ]
    return np.insert(ranked, np.asarray(spots, dtype=np.int64), step.new[weighed])


def _spot(ranked: IntArray, events: Rows, importance: float, share: float) -> int:
    """Where in the order of importance an event belongs, by a `share` (0 to 1) of the way along its equals."""

    def weight(row: int) -> float:
        return -events[row].importance

    first = bisect_left(ranked, -importance, key=weight)
    last = bisect_right(ranked, -importance, lo=first, key=weight)
    return first + int((last - first + 1) * share)


def _shares(arrays: EventArrays, starts: FloatArray) -> list[float]:
    """Where along their equals events of some starts (k,) would have come, had they been there from the beginning."""
    places = np.zeros(len(starts), dtype=np.int64)
    for part in arrays.classes:
        places += np.searchsorted(arrays.start[part.first : part.last], starts)
    numbers, below = spread(places, len(arrays) + 1)
    return [number / below for number in numbers.tolist()]


def _waiting(arrays: EventArrays, gone: Collection[str], new: EventArrays) -> tuple[Event, ...]:
    """Those without a place in time: each where it was, and the new ones behind them."""
    before, come = arrays.waiting, {event.id: event for event in new.waiting}
    lost = {*gone, *(event.id for event in new.events)}
    # Whoever had a place did not wait, and then there is no need to go through all who do.
    if before and (come or any(arrays.events.row(event_id) is None for event_id in lost)):
        before = tuple(come.pop(event.id, event) for event in before if event.id not in lost)
    return (*before, *come.values()) if come else before
