"""What is selected, as a value: events in the order of time, the current one, and the one a stretch starts from."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from frise.events.event import Event
from frise.ui.places import Places


@dataclass(frozen=True, slots=True)
class Selection:
    """Some events: `ids` in the order of time, `chosen` the same as a set; `current` is one of them, or there is none.

    `anchor` is the event that was last picked by itself: a stretch runs from there.
    """

    ids: tuple[str, ...] = ()
    chosen: frozenset[str] = frozenset()
    current: str | None = None
    anchor: str | None = None

    @classmethod
    def one(cls, event_id: str) -> "Selection":
        """Return the selection of a single event."""
        return cls((event_id,), frozenset({event_id}), event_id, event_id)

    @classmethod
    def of(
        cls, ids: Iterable[str], places: Places, current: str | None = None, anchor: str | None = None
    ) -> "Selection":
        """Return the selection of those `ids` that are there; the earliest is current unless `current` is one."""
        ordered = places.in_order(ids)
        chosen = frozenset(ordered)
        if not ordered:
            return cls()
        current = current if current in chosen else ordered[0]
        return cls(ordered, chosen, current, anchor if anchor in chosen else current)

    def toggled(self, event_id: str, places: Places) -> "Selection":
        """Return the selection with an event added and current, or taken out, the nearest left being current."""
        if event_id not in places:
            return self
        at = bisect_left(self.ids, places[event_id], key=places.__getitem__)
        if event_id not in self.chosen:
            return Selection((*self.ids[:at], event_id, *self.ids[at:]), self.chosen | {event_id}, event_id, event_id)
        left = self.ids[:at] + self.ids[at + 1 :]
        nearest = _nearest(left, at, places[event_id], places)
        return Selection(left, self.chosen - {event_id}, nearest, nearest)

    def extended(self, event_id: str, places: Places, ordered: Sequence[Event]) -> "Selection":
        """Return the stretch between the anchor and an event, which is current; without an anchor, that event alone."""
        if event_id not in places:
            return self
        anchor = self.anchor if self.anchor is not None else event_id
        first, last = sorted((places[anchor], places[event_id]))
        ids = tuple(event.id for event in ordered[first : last + 1])
        return Selection(ids, frozenset(ids), event_id, anchor)

    def without_gone(self, before: Places, after: Places) -> "Selection":
        """Return what is left once the events have other places; the current one's nearest follows it."""
        if self.current is None:
            return self
        left = [each for each in self.ids if each in after]
        current: str | None = self.current
        if current not in after:
            place = before[self.current]
            current = _nearest(left, bisect_left(left, place, key=before.__getitem__), place, before)
        return Selection.of(left, after, current, self.anchor)


def _nearest(ids: Sequence[str], at: int, place: int, places: Places) -> str | None:
    """The one of `ids` (in the order of time) nearest to a place that falls before `ids[at]`; of two the later."""
    beside = ids[max(at - 1, 0) : at + 1]
    return min(reversed(beside), key=lambda each: abs(places[each] - place), default=None)
