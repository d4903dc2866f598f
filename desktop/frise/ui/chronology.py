"""Events in the order of time; one that changes is put in its place without sorting the others again."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

import numpy as np
import numpy.typing as npt

from frise.events.event import Event

_ID: Final = attrgetter("id")
_ALWAYS: Final = 2**62  # seconds: an event without a date comes after all others

Ranks = Mapping[str, int]
"""The order of the documents, by id: of events at the same time, what is told first comes first."""


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events in the order of time, those that wait for a date last.

    `starts` (n,) are their seconds, `places` where each stands, by id, and the first `dated` have a place in time.
    """

    events: tuple[Event, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    starts: npt.NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    dated: int = 0

    @classmethod
    def of(cls, events: tuple[Event, ...]) -> "Chronology":
        """Sort events; those at the same time stay in the order they are given in, which is the text's.

        There may be many: what is sorted are numbers, and each event is met once, in the order of memory.
        """
        starts = np.fromiter(map(_start, events), dtype=np.int64, count=len(events))
        order = np.argsort(starts, kind="stable")
        places = np.empty(len(events), dtype=np.int64)
        places[order] = np.arange(len(events))
        in_time = tuple(map(events.__getitem__, order.tolist()))
        by_id = dict(zip(map(_ID, events), places.tolist(), strict=True))
        return cls(in_time, by_id, starts[order], _dated(in_time))

    def find(self, event_id: str) -> Event | None:
        """Return an event by id, None if it is not there."""
        place = self.places.get(event_id)
        return None if place is None else self.events[place]

    def changed(self, put: Mapping[str, Event | None], ranks: Ranks) -> "Chronology":
        """Return the events with some in place of those that have their ids, new ones too; None takes one out."""
        stay = {
            place: event
            for event_id, event in put.items()
            if event is not None and (place := self.places.get(event_id)) is not None and self._stays(event, place)
        }
        moved = {event_id: event for event_id, event in put.items() if self.places.get(event_id) not in stay}
        events = list(self.events)
        for place, event in stay.items():
            events[place] = event
        if not any(event is not None or event_id in self.places for event_id, event in moved.items()):
            return Chronology(tuple(events), self.places, self.starts, self.dated)
        gone = sorted(place for event_id in moved if (place := self.places.get(event_id)) is not None)
        for place in reversed(gone):
            del events[place]
        starts = np.delete(self.starts, gone)
        for event in filter(None, moved.values()):
            at = _place(event, events, starts, ranks)
            events.insert(at, event)
            starts = np.insert(starts, at, _start(event))
        in_time = tuple(events)
        return Chronology(
            in_time, dict(zip(map(_ID, in_time), range(len(in_time)), strict=True)), starts, _dated(in_time)
        )

    def _stays(self, event: Event, place: int) -> bool:
        """Tell whether an event keeps the place of the one it follows."""
        before = self.events[place]
        return (
            _start(event) == self.starts[place]
            and event.anchors[:1] == before.anchors[:1]
            and event.when.placed == before.when.placed
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
