"""What a reader has before the eyes in a list, so that it can stay there while other rows come and go."""

from collections.abc import Collection
from dataclasses import dataclass

from frise.ui.event_list_view import EventListView
from frise.ui.event_model import EventModel


@dataclass(frozen=True, slots=True)
class Sight:
    """`events` in view by id, each with its pixel from the view's top; `down` and `up` are the pixels above and below.

    `current` tells whether the row that the keys go to was in view.
    """

    events: tuple[tuple[str, int], ...] = ()
    down: int = 0
    up: int = 0
    current: bool = True

    @classmethod
    def of(cls, view: EventListView, model: EventModel) -> "Sight":
        """Look at a list."""
        bar, height = view.verticalScrollBar(), view.row_height
        down, seen = bar.value(), view.viewport().height()
        rows = range(down // height, min((down + seen - 1) // height + 1, model.rowCount()))
        found = ((model.row(model.index(row, 0)), row * height - down) for row in rows)
        events = tuple((row.event.id, at) for row, at in found if row is not None and row.event is not None)
        current = view.currentIndex()
        return cls(events, down, bar.maximum() - down, not current.isValid() or current.row() in rows)

    def pixels(self, view: EventListView, model: EventModel, changed: Collection[str]) -> int:
        """Return how far down to scroll so that the first of these that has not `changed` and is still there stays."""
        for event_id, at in self.events:
            index = model.index_of(event_id)
            if index.isValid() and event_id not in changed:
                return index.row() * view.row_height - at
        if self.events or not self.down:
            return self.down
        return max(model.rowCount() * view.row_height - view.viewport().height(), 0) - self.up
