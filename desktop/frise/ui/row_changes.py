"""Which rows of the event list go, come and change when a few events do."""

from collections.abc import Iterable
from dataclasses import dataclass

from frise.ui.chronology import Chronology, keeps_place

Run = tuple[int, int]
"""First and last row of a run of rows."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Events as they are listed: those with a date, a heading, those that wait; `others` more rows below the heading.

    Without anything below it there is no heading.
    """

    chronology: Chronology
    others: int = 0

    def __len__(self) -> int:
        return len(self.chronology.events) + self.others + (self.heading is not None)

    @property
    def heading(self) -> int | None:
        """The heading's row, None if there is none."""
        dated = self.chronology.dated
        return dated if self.others or len(self.chronology.events) > dated else None

    def row_of(self, event_id: str) -> int | None:
        """Return an event's row, None if it is not listed."""
        place = self.chronology.places.get(event_id)
        return None if place is None else self.row_at(place)

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows of those of some events that are listed, in ascending order."""
        places = self.chronology.places.among(ids)
        rows: list[int] = (places + (places >= self.chronology.dated)).tolist()
        return rows

    def row_at(self, place: int) -> int:
        """Return the row of the event at a place in the order of time."""
        return place if place < self.chronology.dated else place + 1

    def place_at(self, row: int) -> int:
        """Return the place of the event in a row."""
        return row if row < self.chronology.dated else row - 1


@dataclass(frozen=True, slots=True)
class RowChanges:
    """Runs of rows that go, the last first; then of rows that come, the first first; then the rows that changed."""

    gone: tuple[Run, ...]
    come: tuple[Run, ...]
    changed: tuple[int, ...]


def row_changes(ids: Iterable[str], before: Listed, after: Listed) -> RowChanges:
    """Return what becomes of the rows when no other event than some changes; there are as many `others` as before."""
    gone, come, changed = list[int](), list[int](), list[int]()
    for event_id in ids:
        was, now = before.row_of(event_id), after.row_of(event_id)
        event = before.chronology.find(event_id), after.chronology.find(event_id)
        if was is not None and now is not None and event[0] and event[1] and keeps_place(event[0], event[1]):
            changed.append(now)
            continue
        gone += [] if was is None else [was]
        come += [] if now is None else [now]
    if before.heading is not None and after.heading is None:
        gone.append(before.heading)
    if before.heading is None and after.heading is not None:
        come.append(after.heading)
    return RowChanges(tuple(reversed(runs(gone))), tuple(runs(come)), tuple(sorted(changed)))


def runs(rows: Iterable[int]) -> list[Run]:
    """Return the runs that rows make, in ascending order."""
    found: list[Run] = []
    for row in sorted(rows):
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
