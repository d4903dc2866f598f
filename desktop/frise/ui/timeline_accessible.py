"""The timeline for those who hear or feel it: its events as children of the drawing, each with its date and its state.

Each child is an object of its own, for which Qt makes the interface and takes it away with the object; interfaces
without an object would have two owners, Qt and Python.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

from frise.timeline.hit import Box, boxes
from frise.ui.painter.glyph import phrase_mark
from frise.ui.verifying import phrase_decided
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_quote

if TYPE_CHECKING:
    from frise.events.event import Event
    from frise.ui.session import Session
    from frise.ui.timeline_view import TimelineView

_Role, _Text = QAccessible.Role, QAccessible.Text


class EventObject(QObject):
    """Stands for an event that is drawn; `rect` is where, in pixels of the view."""

    def __init__(self, view: TimelineView, session: Session, event: Event) -> None:
        super().__init__(view)
        self.view, self.session, self.event_, self.rect = view, session, event, QRect()


class Children:
    """The objects of the events that the last frame showed, in the order of time."""

    def __init__(self, view: TimelineView, session: Session) -> None:
        self._view, self._session = view, session
        self._known: dict[str, EventObject] = {}
        self._scene: object = None
        self._listed: list[EventObject] = []

    def listed(self) -> list[EventObject]:
        """Return the objects; those of events that are no longer drawn are gone.

        Between an edit and the frame that shows it, they are those of the frame before whose events are still there.
        """
        scene = self._view.painter_.scene
        if scene is None:
            return self._edited()
        if scene is not self._scene:
            self._scene = scene
            events = self._view.painter_.arrays.events
            shown = {events[box.row].id: box for box in boxes(scene)}
            for event_id in [known for known in self._known if known not in shown]:
                self._known.pop(event_id).deleteLater()
            start = self._view.painter_.arrays.start
            in_time = sorted(shown.items(), key=lambda pair: float(start[pair[1].row]))
            self._listed = [self._object(events[box.row], box) for _id, box in in_time]
        return self._listed

    def _edited(self) -> list[EventObject]:
        left = [(known, self._session.find(known.event_.id)) for known in self._listed]
        for known, event in left:
            known.event_ = event or known.event_
        return [known for known, event in left if event is not None]

    def current(self) -> EventObject | None:
        """Return the current event's object, if it is drawn."""
        selected = self._session.selected
        found = (known for known in self.listed() if selected is not None and known.event_.id == selected.id)
        return next(found, None)

    def _object(self, event: Event, box: Box) -> EventObject:
        known = self._known.get(event.id)
        if known is None:
            known = self._known[event.id] = EventObject(self._view, self._session, event)
        known.event_ = event
        known.rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top).toAlignedRect()
        return known


class AccessibleTimeline(QAccessibleWidget):
    """The drawing: a list whose items are the events in view."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, _Role.List)
        self._view = view

    def childCount(self) -> int:  # noqa: N802 - Qt's names from here on
        """Return how many events are drawn."""
        return len(self._view.children_.listed())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt takes none
        """Return an event by its place in the order of time."""
        listed = self._view.children_.listed()
        return QAccessible.queryAccessibleInterface(listed[index]) if 0 <= index < len(listed) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return the place of an event, −1 if it is none of these."""
        found = child.object()
        listed = self._view.children_.listed()
        return listed.index(found) if found in listed else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # noqa: N802
        """Return the event at a point of the screen."""
        at = self._view.mapFromGlobal(QPoint(x, y))
        found = next((known for known in self._view.children_.listed() if known.rect.contains(at)), None)
        return None if found is None else QAccessible.queryAccessibleInterface(found)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # noqa: N802
        """Return the current event."""
        selected = self._view.children_.current()
        return None if selected is None else QAccessible.queryAccessibleInterface(selected)


class AccessibleEvent(QAccessibleObject):
    """An event: its title, its date and how sure it is, its sentence; selecting is its action."""

    def __init__(self, known: EventObject) -> None:
        super().__init__(known)
        self._known = known

    def parent(self) -> QAccessibleInterface:
        """Return the drawing."""
        return QAccessible.queryAccessibleInterface(self._known.view)

    def childCount(self) -> int:  # noqa: N802
        """Return 0."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        """Return −1."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return the role of a list's item."""
        return _Role.ListItem

    def state(self) -> QAccessible.State:
        """Tell whether it is selected, and whether keys go to it."""
        state, session = QAccessible.State(), self._known.session
        state.selectable = state.focusable = True  # bits, of which only being set matters
        state.selected = session.is_selected(self._known.event_.id)
        current = session.selected is not None and session.selected.id == self._known.event_.id
        state.focused = current and self._known.view.hasFocus()
        return state

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return QRect(self._known.view.mapToGlobal(self._known.rect.topLeft()), self._known.rect.size())

    def text(self, kind: QAccessible.Text) -> str:
        """Return its title as the name, its date as the value, certainty, status and sentence as the description."""
        event, language = self._known.event_, self._known.session.language
        if kind == _Text.Name:
            return f"{event.title}, {phrase_when(event.when, language)}"
        if kind == _Text.Value:
            return phrase_when(event.when, language)
        if kind == _Text.Description:
            quote = phrase_quote(event.anchors[0].quote, language) if event.anchors else ""
            status = phrase_decided(self._known.session, event.id)
            return ", ".join(filter(None, (phrase_mark(event.when, language), status, quote)))
        return ""


def announce(view: TimelineView) -> None:
    """Tell what reads the screen that another event is the current one; costs nothing where nobody listens."""
    if not QAccessible.isActive():
        return
    found = view.children_.current()
    kinds = QAccessible.Event
    if found is not None and view.hasFocus():
        for kind in (kinds.Selection, kinds.Focus):
            QAccessible.updateAccessibility(QAccessibleEvent(found, kind))
    QAccessible.updateAccessibility(QAccessibleEvent(view, kinds.DescriptionChanged))


def _interface(_kind: str, known: QObject) -> QAccessibleInterface | None:
    from frise.ui.timeline_view import TimelineView

    if isinstance(known, EventObject):
        return AccessibleEvent(known)
    return AccessibleTimeline(known) if isinstance(known, TimelineView) else None


@cache
def install() -> None:
    """Make Qt ask for the interfaces above; once is enough."""
    QAccessible.installFactory(_interface)
