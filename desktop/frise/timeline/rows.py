"""The events by row and the rows by event, through edits: one of a hundred thousand changes, the others stay known."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final, overload

import numpy as np
import numpy.typing as npt

from frise.events.event import Event

Numbers = npt.NDArray[np.int64]
"""Numbers of rows, or of places among events."""

_ID: Final = attrgetter("id")  # there may be a million events to go through: fetched by what loops in C
_SPARE: Final = 4096  # events that were replaced or removed, and are kept although there are as few others


def inverse(places: Numbers, length: int) -> Numbers:
    """Return (length,) where each number stands in `places`, −1 for those that are not there."""
    found = np.full(length, -1, dtype=np.int64)
    found[places] = np.arange(len(places))
    return found


class Rows(Sequence[Event]):
    """The events by row, and the rows by event; following a million of them into their order would take long."""

    def __init__(self, given: "Sequence[Event] | _Shelf", order: Numbers) -> None:
        """Take events in any order, and for each row (n,) its place among them."""
        self._shelf = given if isinstance(given, _Shelf) else _Shelf(given)
        self._reach = len(self._shelf)  # what is put there later is not for these rows
        self._order = order
        self._row_at: Numbers | None = None

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, row: int) -> Event: ...

    @overload
    def __getitem__(self, row: slice) -> tuple[Event, ...]: ...

    def __getitem__(self, row: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(row, slice):
            return tuple(map(self._shelf.events.__getitem__, self._order[row].tolist()))
        return self._shelf.events[int(self._order[row])]

    def row(self, event_id: str | None) -> int | None:
        """Return the row of an event, None if it is not among them; the first question takes the longest."""
        place = None if event_id is None else self._shelf.place(event_id, self._reach)
        row = -1 if place is None else int(self._rows_by_place()[place])
        return None if row < 0 else row

    def rows_of(self, ids: Iterable[str]) -> Numbers:
        """Return the rows (m,) of those of some events that are among them, ascending."""
        places = self._shelf.places(list(ids), self._reach)
        rows: Numbers = np.unique(self._rows_by_place()[places[places >= 0]])
        return rows[rows >= 0]

    def taken(self, rows: Numbers) -> "Rows":
        """Return some of the rows (m,), numbered anew."""
        return self._on(self._shelf, self._order[rows], self._reach)

    def changed(self, come: Sequence[Event], rows: Numbers) -> "Rows":
        """Return other rows (m,): each the number of a row of these, or that many more than these of one that comes.

        One that has the id of another is there instead of it.
        """
        shelf = self._shelf
        if len(shelf) > self._reach or len(shelf) > 2 * len(self) + _SPARE:  # others were put there, or few are left
            places, order = np.unique(self._order, return_inverse=True)
            shelf = _Shelf(tuple(map(shelf.events.__getitem__, places.tolist())))
        else:
            order = self._order
        new = np.arange(len(shelf), len(shelf) + len(come), dtype=np.int64)
        shelf.put(come)
        return Rows(shelf, np.concatenate([order, new])[rows])

    def moved(self, before: "Rows", rows: Numbers) -> Numbers:
        """Return (m,) where the events of some rows (m,) of `before` are now, −1 where they are no more as they were.

        That takes no time where these rows come of those.
        """
        if before._shelf is self._shelf and before._reach <= self._reach:  # noqa: SLF001 - its own kind
            return self._rows_by_place()[before._order[rows]]  # noqa: SLF001
        return np.fromiter((self._row_of_equal(before[row]) for row in rows.tolist()), np.int64, count=len(rows))

    def _row_of_equal(self, event: Event) -> int:
        row = self.row(event.id)
        return -1 if row is None or self[row] != event else row

    def _rows_by_place(self) -> Numbers:
        if self._row_at is None:
            self._row_at = inverse(self._order, self._reach)
        return self._row_at

    @staticmethod
    def _on(shelf: "_Shelf", order: Numbers, reach: int) -> "Rows":
        rows = Rows(shelf, order)
        rows._reach = reach
        return rows


class _Shelf:
    """Events, each at a place that it keeps for good: what comes later, even instead of one of them, stands behind.

    So all the rows that come of the same events can share it, each looking no further than it did when they were made.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self.events = events
        self._first = len(events)
        self._places: dict[str, int] | None = None  # the last of each id
        self._earlier: list[int] = []  # of each event put later, the place that its id had until then, −1 for none

    def __len__(self) -> int:
        return len(self.events)

    def put(self, events: Sequence[Event]) -> None:
        """Put events behind the others."""
        known = self._known()
        if not isinstance(self.events, list):
            self.events = list(self.events)
        for place, event in enumerate(events, len(self.events)):
            self._earlier.append(known.get(event.id, -1))
            known[event.id] = place
        self.events.extend(events)

    def place(self, event_id: str, reach: int) -> int | None:
        """Return the place of an event among the first `reach`, the last if there are several of this id."""
        place = self._known().get(event_id, -1)
        while place >= reach:
            place = self._earlier[place - self._first]
        return None if place < 0 else place

    def places(self, ids: Sequence[str], reach: int) -> Numbers:
        """Return the places (n,) of some events among the first `reach`, −1 for those that are not there."""
        known = self._known()
        places = np.fromiter((known.get(event_id, -1) for event_id in ids), dtype=np.int64, count=len(ids))
        for late in np.flatnonzero(places >= reach).tolist():
            place = self.place(ids[late], reach)
            places[late] = -1 if place is None else place
        return places

    def _known(self) -> dict[str, int]:
        if self._places is None:
            self._places = dict(zip(map(_ID, self.events), range(len(self.events)), strict=True))
        return self._places
