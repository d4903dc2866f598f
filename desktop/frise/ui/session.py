"""Session: the project, what is selected, and what can be undone; views listen to it and never know each other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from frise.events.event import Event
from frise.project.document import Document
from frise.project.edits import ANY, Edit
from frise.project.edits.edit import Touched
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.search import Texts
from frise.project.storage.step import Move, Step
from frise.ui.change import EVERYTHING, Change
from frise.ui.chronology import Chronology
from frise.ui.selection import Selection
from frise.ui.showing import Hidden, Showing, differing
from frise.wording.language import Language


class Session(QObject):
    """One window's project. Selection and undo speak in ids, never in rows."""

    stepped = Signal(object)  # a Step, before anything shows it: whoever keeps it comes first
    project_changed = Signal(object)  # a Change
    filter_changed = Signal(object)  # a Change
    selection_changed = Signal(object)  # the current event's id, or None

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.undo_stack = QUndoStack(self)
        self._project = Project()
        self._selection = Selection()
        self._beginning = False
        self._showing = Showing()

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._project

    @property
    def filter(self) -> Filter:
        """Which events the reader wants to see; no part of the project, and never undone."""
        return self._showing.filter

    @property
    def hidden(self) -> Hidden:
        """How many events are not shown."""
        return self._showing.hidden

    @property
    def kept(self) -> frozenset[str]:
        """The ids of those shown that the filter excludes, since an edit or because one asked for them.

        They stay until it is set again.
        """
        return self._showing.kept

    @property
    def everything(self) -> tuple[Event, ...]:
        """All events in the order of time, those that are hidden and those that were rejected too."""
        return self._showing.everything.events

    @property
    def texts(self) -> Texts:
        """What can be searched in the events."""
        return self._showing.texts

    @property
    def events(self) -> tuple[Event, ...]:
        """The events shown in the order of time, those that wait for a date last."""
        return self.chronology.events

    @property
    def chronology(self) -> Chronology:
        """These events with their places in the order of time."""
        return self._showing.shown

    @property
    def dated(self) -> int:
        """How many events have a place in time: the first so many of `events`; the others wait for one."""
        return self.chronology.dated

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
        return self.chronology.find(event_id)

    def known(self, event_id: str) -> Event | None:
        """Return an event by id, a hidden one too; None if it is gone."""
        return self._showing.everything.find(event_id)

    def place_of(self, event_id: str) -> int | None:
        """Return where an event stands in the order of time, from 0; None if it is gone."""
        return self.chronology.places.get(event_id)

    def document_of(self, event: Event) -> Document | None:
        """Return the document in which an event was first read, None for one that the reader knows from elsewhere."""
        return self._project.document(event.anchors[0].document) if event.anchors else None

    def do(self, edit: Edit, name: str) -> None:
        """Carry out a decision; `name` is what the Edit menu calls it."""
        before = self._project
        self.undo_stack.push(_Command(self, Step(Move.DO, edit, name, before, edit.apply(before))))

    def begin(self, project: Project, steps: Sequence[Step] = (), done: int = 0) -> None:
        """Show another project, its steps so far with it, of which the first `done` are done; nothing is undone to it.

        None of this is told as a step, and no event is hidden by a filter.
        """
        self._show_selection(Selection())  # what is being written of it belongs to the project that goes
        self._beginning = True
        try:
            self.undo_stack.clear()
            for step in steps:
                self.undo_stack.push(_Command(self, step))
            self.undo_stack.setIndex(done)
        finally:
            self._beginning = False
        self._showing = Showing()  # what was looked for in another project is not in this one
        self.show_project(project)
        self.filter_changed.emit(Change(frozenset()))

    def move(self, step: Step, change: Change) -> None:
        """Make a step: tell those who keep it, then show where it leads."""
        if not self._beginning:
            self.stepped.emit(step)
            self.show_project(step.after, change)

    def select(self, event_id: str | None) -> None:
        """Select an event everywhere, or nothing; selecting the same again speaks again (the source is shown anew).

        One that the filter hides, and that is met in its text, is shown from then on until the filter is set again.
        """
        if event_id is not None and event_id not in self.chronology.places:
            self._reveal(event_id)
        there = event_id is not None and event_id in self.chronology.places
        self._show_selection(Selection.one(event_id) if there and event_id is not None else Selection())

    def toggle(self, event_id: str) -> None:
        """Add an event to the selection, as the current one; or take it out, the nearest left being current then."""
        self._show_selection(self._selection.toggled(event_id, self.chronology.places))

    def extend_to(self, event_id: str) -> None:
        """Select everything from the event that was last selected by itself to this one, which becomes current."""
        self._show_selection(self._selection.extended(event_id, self.chronology.places, self.chronology.events))

    def select_all(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select many events at once; ids that are not there are left out, the earliest is current by default."""
        self._show_selection(Selection.of(ids, self.chronology.places, current))

    def step(self, by: int, *, extend: bool = False) -> None:
        """Select the next (+1) or previous (−1) event in the order of time, or as far as it; the ends are the last."""
        if not self.chronology.events:
            return
        last, current = len(self.chronology.events) - 1, self._selection.current
        start = (-1 if by > 0 else last + 1) if current is None else self.chronology.places[current]
        (self.extend_to if extend else self.select)(self.chronology.events[min(max(start + by, 0), last)].id)

    def show_project(self, project: Project, change: Change = EVERYTHING) -> None:
        """Make `project` the present one; views follow, the selection stays where its events are still there.

        `change` is what may differ from the project before.
        """
        places, before = self.chronology.places, self._project
        self._project = project
        few = change.events
        self._showing = self._showing.of(project) if few is None else self._showing.changed(before, project, few)
        was = self._selection.ids
        if change.events is None or not change.events.isdisjoint(self._selection.chosen):
            self._selection = self._selection.without_gone(places, self.chronology.places)
        self.project_changed.emit(change)
        if len(self._selection.ids) < len(was):
            self.selection_changed.emit(self._selection.current)

    def set_filter(self, chosen: Filter) -> None:
        """Show other events, or once more those of the same filter; what was selected and is hidden gives way.

        The nearest event that is shown is selected in its stead. The project itself does not change.
        """
        before, selection = self._showing, self._selection
        self._showing = before.through(chosen, self._project)
        self._selection = selection.without_gone(before.shown.places, self.chronology.places)
        if selection.current is not None and self._selection.current is None:
            nearest = self._showing.nearest(selection.current)
            self._selection = Selection() if nearest is None else Selection.one(nearest)
        self.filter_changed.emit(Change(differing(before, self._showing)))
        if self._selection.ids != selection.ids:
            self.selection_changed.emit(self._selection.current)

    def _reveal(self, event_id: str) -> None:
        before = self._showing
        self._showing = before.revealing(event_id, self._project)
        if self._showing is not before:
            self.filter_changed.emit(Change(frozenset({event_id})))

    def _show_selection(self, selection: Selection) -> None:
        self._selection = selection
        self.selection_changed.emit(selection.current)


class _Command(QUndoCommand):
    """A decision on the undo stack: the projects before and after share what it leaves alone, so both are cheap."""

    def __init__(self, session: Session, step: Step) -> None:
        super().__init__(step.name)
        self._session, self._step = session, step
        self._change = Change(_touched(step))

    def redo(self) -> None:
        self._session.move(self._step, self._change)
        self._step = replace(self._step, move=Move.REDO)  # from the second time on

    def undo(self) -> None:
        back = replace(self._step, move=Move.UNDO, before=self._step.after, after=self._step.before)
        self._session.move(back, self._change)


def _touched(step: Step) -> Touched:
    """What may be another after a step: what its edit touches, and what those events are merged into."""
    touched = step.edit.touched
    if touched is None:
        return ANY
    homes = {project.decision(one).into for one in touched for project in (step.before, step.after)}
    return touched | {home for home in homes if home is not None}
