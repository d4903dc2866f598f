"""Events in the order of time; one that changes is put in its place without sorting the others again."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

import numpy as np
import numpy.typing as npt

from frise.events.event import Event
from frise.ui.places import Places

_ID: Final = attrgetter("id")
_ALWAYS: Final = 2**62  # seconds: an event without a date comes after all others

Ranks = Mapping[str, int]
"""The order of the documents, by id: of events at the same time, what is told first comes first."""

_NO_RANKS: Final[Ranks] = {}


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events in the order of time, those that wait for a date last.

    `starts` (n,) are their seconds, `places` where each stands, by id, and the first `dated` have a place in time.
    """

    events: tuple[Event, ...] = ()
    places: Places = field(default_factory=Places)
    starts: npt.NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    dated: int = 0

    @classmethod
    def of(cls, events: tuple[Event, ...], strays: Iterable[str] = (), ranks: Ranks = _NO_RANKS) -> "Chronology":
        """Sort events; those at the same time stay in the order given, which is the text's but for `strays` (ids).

        There may be many: what is sorted are numbers, and each event is met once, in the order of memory.
        """
        starts = np.fromiter(map(_start, events), dtype=np.int64, count=len(events))
        order = np.argsort(starts, kind="stable")
        astray = frozenset(strays)
        if astray:
            in_order = starts[order]
            for start in {_start(event) for event in events if event.id in astray}:
                first, last = np.searchsorted(in_order, (start, start + 1))
                order[first:last] = sorted(order[first:last], key=lambda number: _told_at(events[number], ranks))
        in_time = tuple(map(events.__getitem__, order.tolist()))
        return cls(in_time, Places.of(map(_ID, events), order), starts[order], _dated(in_time))

    def find(self, event_id: str) -> Event | None:
        """Return an event by id, None if it is not there."""
        place = self.places.get(event_id)
        return None if place is None else self.events[place]

    def changed(self, put: Mapping[str, Event | None], ranks: Ranks) -> "Chronology":
        """Return the events with some in place of those that have their ids, new ones too; None takes one out."""
        events, gone, come = list(self.events), list[int](), list[Event]()
        for event_id, event in put.items():
            place = self.places.get(event_id)
            if place is not None and event is not None and keeps_place(events[place], event):
                events[place] = event
                continue
            if place is not None:
                gone.append(place)
            if event is not None:
                come.append(event)
        if not gone and not come:
            return Chronology(tuple(events), self.places, self.starts, self.dated)
        return self._moved(events, sorted(gone), come, ranks)

    def _moved(self, events: list[Event], gone: Sequence[int], come: Sequence[Event], ranks: Ranks) -> "Chronology":
        """The events without those at some places, in ascending order, and with others put where they belong."""
        for place in reversed(gone):
            del events[place]
        left = np.asarray(gone, dtype=np.int64)
        starts = np.delete(self.starts, left)
        come = sorted(come, key=lambda event: (_start(event), _told_at(event, ranks)))
        at = np.asarray([_place(event, events, starts, ranks) for event in come], dtype=np.int64)
        for place, event in zip(reversed(at.tolist()), reversed(come), strict=True):
            events.insert(place, event)
        places = self.places.changed(left, map(_ID, come), at)
        in_time = tuple(events)
        return Chronology(in_time, places, np.insert(starts, at, list(map(_start, come))), _dated(in_time))

    def kept(self, places: npt.NDArray[np.int64]) -> "Chronology":
        """Return those alone that stand at some places (m,), ascending."""
        events = tuple(map(self.events.__getitem__, places.tolist()))
        dated = int(np.searchsorted(places, self.dated))
        return Chronology(events, self.places.kept(places), self.starts[places], dated)


def keeps_place(before: Event, after: Event) -> bool:
    """Tell whether an event stands where the one stood that it follows: at the same time, told at the same place."""
    return (
        _start(after) == _start(before)
        and after.anchors[:1] == before.anchors[:1]
        and after.when.placed == before.when.placed
    )


def _place(event: Event, events: Sequence[Event], starts: npt.NDArray[np.int64], ranks: Ranks) -> int:
    """Where an event belongs among those at its time."""
    start = _start(event)
    first, last = np.searchsorted(starts, start, "left"), np.searchsorted(starts, start, "right")
    key = _told_at(event, ranks)
    return bisect_left(events, key, int(first), int(last), key=lambda known: _told_at(known, ranks))


def _told_at(event: Event, ranks: Ranks) -> tuple[int, int, int, str]:
    """Where an event is told first; what is told nowhere comes last."""
    if not event.anchors:
        return len(ranks), 0, 0, event.id
    anchor = event.anchors[0]
    date = anchor.expressions[0].start if anchor.expressions else anchor.sentence.start
    return ranks.get(anchor.document, len(ranks)), anchor.sentence.start, date, event.id


def _dated(ordered: Sequence[Event]) -> int:
    """How many events of those in the order of time have a place in it; the others come last."""
    return bisect_left(ordered, 1, key=lambda event: int(not event.when.placed))


def _start(event: Event) -> int:
    """When an event starts, in seconds."""
    window = event.when.window
    if window is None:
        return _ALWAYS
    start = window.start if window.start is not None else window.end
    return _ALWAYS if start is None else start
