"""Session: the project, what is selected, and what can be undone; views listen to it and never know each other."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from frise.events.event import Event
from frise.project.document import Document
from frise.project.edits import Edit
from frise.project.project import Project
from frise.ui.selection import Selection
from frise.wording.language import Language

_ID = attrgetter("id")
_ALWAYS = 2**62  # seconds: an event without a date comes after all others


class Session(QObject):
    """One window's project. Selection and undo speak in ids, never in rows."""

    project_changed = Signal()
    selection_changed = Signal(object)  # the current event's id, or None

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.undo_stack = QUndoStack(self)
        self._project = Project()
        self._selection = Selection()
        self._ordered: tuple[Event, ...] = ()
        self._places: dict[str, int] = {}  # of the events in `_ordered`, by id
        self._dated = 0

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._project

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event in the order of time, those that wait for a date last."""
        return self._ordered

    @property
    def dated(self) -> int:
        """How many events have a place in time: the first so many of `events`; the others wait for one."""
        return self._dated

    @property
    def selected(self) -> Event | None:
        """The current event: the selected one, or of several the one that was chosen last."""
        current = self._selection.current
        return None if current is None else self.find(current)

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of all the selected events in the order of time, the current one among them."""
        return self._selection.ids

    def is_selected(self, event_id: str) -> bool:
        """Tell whether an event is selected."""
        return event_id in self._selection.chosen

    def find(self, event_id: str) -> Event | None:
        """Return an event by id, None if it is gone."""
        place = self._places.get(event_id)
        return None if place is None else self._ordered[place]

    def place_of(self, event_id: str) -> int | None:
        """Return where an event stands in the order of time, from 0; None if it is gone."""
        return self._places.get(event_id)

    def document_of(self, event: Event) -> Document:
        """Return the document in which an event was first read."""
        return self._project.document(event.anchors[0].document)

    def do(self, edit: Edit, name: str) -> None:
        """Carry out a decision; `name` is what the Edit menu calls it."""
        self.undo_stack.push(_Step(self, name, self._project, edit.apply(self._project)))

    def select(self, event_id: str | None) -> None:
        """Select an event everywhere, or nothing; selecting the same again speaks again (the source is shown anew)."""
        there = event_id is not None and event_id in self._places
        self._show_selection(Selection.one(event_id) if there and event_id is not None else Selection())

    def toggle(self, event_id: str) -> None:
        """Add an event to the selection, as the current one; or take it out, the nearest left being current then."""
        self._show_selection(self._selection.toggled(event_id, self._places))

    def extend_to(self, event_id: str) -> None:
        """Select everything from the event that was last selected by itself to this one, which becomes current."""
        self._show_selection(self._selection.extended(event_id, self._places, self._ordered))

    def select_all(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select many events at once; ids that are not there are left out, the earliest is current by default."""
        self._show_selection(Selection.of(ids, self._places, current))

    def step(self, by: int, *, extend: bool = False) -> None:
        """Select the next (+1) or previous (−1) event in the order of time, or as far as it; the ends are the last."""
        if not self._ordered:
            return
        last, current = len(self._ordered) - 1, self._selection.current
        start = (-1 if by > 0 else last + 1) if current is None else self._places[current]
        (self.extend_to if extend else self.select)(self._ordered[min(max(start + by, 0), last)].id)

    def show_project(self, project: Project) -> None:
        """Make `project` the present one; views follow, the selection stays where its events are still there."""
        before = self._places
        self._project = project
        self._ordered, self._places = _in_time(project.events)
        self._dated = _dated(self._ordered)
        was = self._selection.ids
        self._selection = self._selection.without_gone(before, self._places)
        self.project_changed.emit()
        if len(self._selection.ids) < len(was):
            self.selection_changed.emit(self._selection.current)

    def _show_selection(self, selection: Selection) -> None:
        self._selection = selection
        self.selection_changed.emit(selection.current)


class _Step(QUndoCommand):
    """The projects before and after one decision; they are immutable, so keeping both is free."""

    def __init__(self, session: Session, name: str, before: Project, after: Project) -> None:
        super().__init__(name)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session.show_project(self._after)

    def undo(self) -> None:
        self._session.show_project(self._before)


def _in_time(events: tuple[Event, ...]) -> tuple[tuple[Event, ...], dict[str, int]]:
    """The events in the order of time, those at the same in the order of the text, and the place of each by its id.

    There may be many: what is sorted are numbers, and each event is met once, in the order of memory.
    """
    starts = np.fromiter(map(_start, events), dtype=np.int64, count=len(events))
    order = np.argsort(starts, kind="stable")
    places = np.empty(len(events), dtype=np.int64)
    places[order] = np.arange(len(events))
    in_time = tuple(map(events.__getitem__, order.tolist()))
    return in_time, dict(zip(map(_ID, events), places.tolist(), strict=True))


def _dated(ordered: tuple[Event, ...]) -> int:
    """How many events of those in the order of time have a place in it; the others come last."""
    return bisect_left(ordered, 1, key=lambda event: int(not event.when.placed))


def _start(event: Event) -> int:
    """When an event starts, in seconds."""
    window = event.when.window
    if window is None:
        return _ALWAYS
    start = window.start if window.start is not None else window.end
    return _ALWAYS if start is None else start
