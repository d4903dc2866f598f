"""Session: the project, what is selected, and what can be undone; views listen to it and never know each other."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from frise.events.event import Event
from frise.project.document import Document
from frise.project.edits import Edit
from frise.project.project import Project
from frise.wording.language import Language

_ALWAYS = 2**63  # seconds: an event without a date comes after all others


class Session(QObject):
    """One window's project. Selection and undo speak in ids, never in rows."""

    project_changed = Signal()
    selection_changed = Signal(object)  # the selected event's id, or None

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.undo_stack = QUndoStack(self)
        self._project = Project()
        self._selected: str | None = None
        self._ordered: tuple[Event, ...] = ()
        self._places: dict[str, int] = {}  # of the events in `_ordered`, by id

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._project

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event in the order of time, those that wait for a date last."""
        return self._ordered

    @property
    def selected(self) -> Event | None:
        """The selected event."""
        return None if self._selected is None else self.find(self._selected)

    def find(self, event_id: str) -> Event | None:
        """Return an event by id, None if it is gone."""
        place = self._places.get(event_id)
        return None if place is None else self._ordered[place]

    def document_of(self, event: Event) -> Document:
        """Return the document in which an event was first read."""
        return self._project.document(event.anchors[0].document)

    def do(self, edit: Edit, name: str) -> None:
        """Carry out a decision; `name` is what the Edit menu calls it."""
        self.undo_stack.push(_Step(self, name, self._project, edit.apply(self._project)))

    def select(self, event_id: str | None) -> None:
        """Select an event everywhere, or nothing; selecting the same again speaks again (the source is shown anew)."""
        self._selected = event_id if event_id in self._places else None
        self.selection_changed.emit(self._selected)

    def step(self, by: int) -> None:
        """Select the next (+1) or previous (−1) event in the order of time, stopping at the ends."""
        if not self._ordered:
            return
        last = len(self._ordered) - 1
        if self.selected is not None:
            place = min(max(self._places[self.selected.id] + by, 0), last)
        else:
            place = 0 if by > 0 else last
        self.select(self._ordered[place].id)

    def show_project(self, project: Project) -> None:
        """Make `project` the present one; views follow, the selection stays where its event is still there."""
        self._project = project
        self._ordered = tuple(sorted(project.events, key=_in_time))
        self._places = {event.id: place for place, event in enumerate(self._ordered)}
        gone = self._selected is not None and self._selected not in self._places
        self.project_changed.emit()
        if gone:
            self.select(None)


class _Step(QUndoCommand):
    """The projects before and after one decision; they are immutable, so keeping both is free."""

    def __init__(self, session: Session, name: str, before: Project, after: Project) -> None:
        super().__init__(name)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session.show_project(self._after)

    def undo(self) -> None:
        self._session.show_project(self._before)


def _in_time(event: Event) -> tuple[int, int]:
    window = event.when.window
    if window is None:
        return _ALWAYS, event.anchors[0].sentence.start
    start = window.start if window.start is not None else window.end
    return (_ALWAYS if start is None else start), event.anchors[0].sentence.start
