"""The timeline as a widget that follows the session: what it shows, and which run of time."""

from dataclasses import replace
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from frise.events.event import Event
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of, event_arrays
from frise.timeline.fit import all_visible, any_visible, event_range, touches, whole_range
from frise.timeline.hit import hit_row
from frise.timeline.scale import Scale
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.session import Session
from frise.ui.theme import Theme
from frise.ui.timeline_item import TimelineItem
from frise.wording.dates import phrase_when
from frise.wording.picture import phrase_empty

_SETTLE: Final = 180  # milliseconds after the last move, labels cut by an edge find a better place
_BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TimelineCanvas(pg.GraphicsView):  # type: ignore[misc] # pyqtgraph is untyped
    """Shows the session's events over a run of time of its own."""

    range_changed = Signal(float, float)  # days since 1970 at the left and right edge

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._session = session
        self._documents: tuple[str, ...] | None = None
        arrays = event_arrays(())
        painter, minimap = TimelinePainter(arrays, (), session.language), Minimap(arrays)
        scale = Scale.between(*whole_range(arrays), max(self.width(), 1))
        self._item = TimelineItem(painter, minimap, scale, PaintOptions(theme, waiting=False))
        self.addItem(self._item)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._settled)
        self._set_up()
        session.project_changed.connect(self._follow_project)
        session.selection_changed.connect(self._follow_selection)
        self._follow_project()
        self._follow_selection(None if session.selected is None else session.selected.id)

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def close(self) -> bool:
        """Close as any widget does: pyqtgraph's own way takes the viewport from events still on their way to it."""
        return bool(QGraphicsView.close(self))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that shows a handful of lanes."""
        return QSize(1000, 400)

    @property
    def scale_of_time(self) -> Scale:
        """The converter between time and the pixels shown."""
        return self._item.scale_of_time

    def visible_range(self) -> tuple[float, float]:
        """Return the days (since 1970) at the left and right edges."""
        return self.scale_of_time.first, self.scale_of_time.last

    def show_range(self, x0: float, x1: float) -> None:
        """Show the days `x0` to `x1` (since 1970), or the nearest view there may be."""
        self._item.timeline.forget()
        self._show(Scale.between(x0, x1, self.scale_of_time.width).clamped(), settled=True)

    def fit_all(self) -> None:
        """Show every event."""
        self.show_range(*whole_range(self._item.timeline.arrays, self._publications()))

    def zoom(self, factor: float, pixel: float | None = None) -> None:
        """Magnify around a pixel, by default the selected event where it is in view, else the middle."""
        self._show(self.scale_of_time.zoomed(factor, self._centre() if pixel is None else pixel))

    def _centre(self) -> float:
        """The pixel to zoom at when none is pointed at."""
        scale, selected = self.scale_of_time, self._session.selected
        row = None if selected is None else self._item.timeline.arrays.events.row(selected.id)
        if row is not None:
            arrays = self._item.timeline.arrays
            pixel = scale.pixel(float(arrays.start[row] + arrays.end[row]) / 2)
            if 0 <= pixel <= scale.width:
                return pixel
        return scale.width / 2

    def pan(self, pixels: float) -> None:
        """Move the view along time."""
        self._show(self.scale_of_time.panned(pixels))

    def centre_selection(self) -> None:
        """Bring the selected event to the middle; if it is there already, fit the view to it."""
        selected = self._session.selected
        row = None if selected is None else self._item.timeline.arrays.events.row(selected.id)
        if row is None:
            return
        arrays, scale = self._item.timeline.arrays, self.scale_of_time
        middle = float(arrays.start[row] + arrays.end[row]) / 2
        away = scale.pixel(middle) - scale.width / 2
        if abs(away) < 1:
            self.show_range(*event_range(arrays, row))
        else:
            self._show(scale.panned(away), settled=True)

    def fit_event(self, event_id: str) -> None:
        """Show one event with some time around it."""
        arrays = self._item.timeline.arrays
        row = arrays.events.row(event_id)
        if row is not None:
            self.show_range(*event_range(arrays, row))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another palette."""
        self._item.options = replace(self._item.options, theme=theme)
        self._item.update()

    def event_at(self, position: QPointF) -> Event | None:
        """Return the event whose mark or label was drawn at a point of the view."""
        scene = self._item.timeline.scene
        if scene is None or position.y() >= self._item.minimap_top:
            return None
        row = hit_row(scene, position.x(), position.y())
        return None if row is None else self._item.timeline.arrays.events[row]

    def _show(self, scale: Scale, *, settled: bool = False) -> None:
        changed = scale != self.scale_of_time
        self._item.scale_of_time = scale
        self._item.options = replace(self._item.options, settled=settled)
        if not settled:
            self._settle.start()
        self._item.update()
        if changed:
            self.range_changed.emit(scale.first, scale.last)

    def _settled(self) -> None:
        self._item.options = replace(self._item.options, settled=True)
        self._item.update()

    def _publications(self) -> tuple[float, ...]:
        return tuple(days_of(day) for day in self._days())

    def _days(self) -> list[Day]:
        return [known.publication for known in self._session.project.documents if known.publication is not None]

    def _follow_project(self) -> None:
        project = self._session.project
        arrays = event_arrays(self._session.events)
        seen = self.visible_range()
        all_seen = all_visible(self._item.timeline.arrays, *seen)
        painter = TimelinePainter(arrays, self._days(), self._session.language)
        painter.succeed(self._item.timeline)
        self._item.timeline = painter
        self._item.minimap = Minimap(arrays, self._publications())
        self._item.options = replace(self._item.options, hint=self._hint())
        documents = tuple(known.id for known in project.documents)
        opened, self._documents = documents != self._documents, documents
        # Where everything was in view, what a publication date has just placed must not be out of it.
        if opened or not any_visible(arrays, *seen) or (all_seen and not all_visible(arrays, *seen)):
            self.fit_all()
        self._item.update()

    def _hint(self) -> str:
        """What to say where no event has a place: nothing while some wait, which the window tells by itself."""
        if not self._session.project.documents:
            return phrase_empty(self._session.language)
        return "" if self._session.events else str(self.tr("No date of this text could be placed in time."))

    def _follow_selection(self, event_id: str | None) -> None:
        self._item.options = replace(self._item.options, selected=event_id)
        arrays = self._item.timeline.arrays
        row = arrays.events.row(event_id)
        if row is not None and not touches(arrays, row, *self.visible_range()):
            middle = float(arrays.start[row] + arrays.end[row]) / 2
            self._show(self.scale_of_time.panned(self.scale_of_time.pixel(middle) - self.scale_of_time.width / 2))
        self.setAccessibleDescription(self._description())
        self._item.update()

    def _description(self) -> str:
        selected = self._session.selected
        if selected is None:
            return str(self.tr("The events in time; arrow keys go from one to the next."))
        return f"{selected.title}, {phrase_when(selected.when, self._session.language)}"

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the same run of time over another width."""
        super().resizeEvent(event)
        if not hasattr(self, "_item"):  # pyqtgraph resizes from its own __init__
            return
        size = event.size()
        self._item.timeline.forget()
        self._item.resize(self.scale_of_time.resized(max(size.width(), 1)), max(size.height(), 1))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys go here, when a key brought the focus."""
        super().focusInEvent(event)
        self._item.focused = event.reason() in _BY_KEY
        self._item.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the frame away."""
        super().focusOutEvent(event)
        self._item.focused = False
        self._item.update()
