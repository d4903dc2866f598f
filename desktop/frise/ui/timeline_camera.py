"""What the timeline shows of time, and how it gets from one view to another: drawing, moving, finding what is where."""

from dataclasses import replace
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from frise.events.event import Event
from frise.timeline.arrays import event_arrays
from frise.timeline.clusters import Cluster
from frise.timeline.fit import whole_range
from frise.timeline.hit import hit_cluster, hit_row
from frise.timeline.scale import Scale
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.theme import Theme
from frise.ui.timeline_item import TimelineItem
from frise.ui.timeline_motion import Glide, motion_wanted
from frise.wording.language import Language

_SETTLE: Final = 180  # milliseconds after the last move, labels cut by an edge find a better place
_BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TimelineCamera(pg.GraphicsView):  # type: ignore[misc] # pyqtgraph is untyped
    """Shows a run of time of its own; glides to another one if `animated` and the system has nothing against it."""

    range_changed = Signal(float, float)  # days since 1970 at the left and right edge

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.animated = True
        arrays = event_arrays(())
        scale = Scale.between(*whole_range(arrays), max(self.width(), 1))
        painter = TimelinePainter(arrays, (), language)
        self._item = TimelineItem(painter, Minimap(arrays), scale, PaintOptions(theme, tray=True))
        self.addItem(self._item)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._settled)
        self._glide = Glide(self._show, self._arrive, self)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def close(self) -> bool:
        """Close as any widget does: pyqtgraph's own way takes the viewport from events still on their way to it."""
        return bool(QGraphicsView.close(self))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that shows a handful of lanes."""
        return QSize(1000, 400)

    @property
    def painter_(self) -> TimelinePainter:
        """What draws it, and knows what was drawn."""
        return self._item.timeline

    @property
    def scale_of_time(self) -> Scale:
        """The converter between time and the pixels shown."""
        return self._item.scale_of_time

    @property
    def destination(self) -> Scale:
        """The view it is gliding to, else the one it shows: where the next move starts from."""
        return self._glide.target or self.scale_of_time

    def visible_range(self) -> tuple[float, float]:
        """Return the days (since 1970) at the left and right edges."""
        return self.scale_of_time.first, self.scale_of_time.last

    def show_range(self, x0: float, x1: float) -> None:
        """Show the days `x0` to `x1` (since 1970), or the nearest view there may be, at once."""
        self._glide.stop()
        self._arrive(self._scale_of(x0, x1))

    def glide_to(self, x0: float, x1: float) -> None:
        """Show the days `x0` to `x1` by way of the views in between, if things may move."""
        self._move(self._scale_of(x0, x1))

    def pan(self, pixels: float) -> None:
        """Move the view along time."""
        self._glide.stop()
        self._show(self._here().panned(pixels))

    def scroll_lanes(self, pixels: float) -> None:
        """Move the lanes down by `pixels`, so that what is above them is seen."""
        scene, stacked = self.painter_.scene, self._item.options.stack is not None
        scroll = max((scene.scroll if scene else 0.0) + (-pixels if stacked else pixels), 0.0)
        self._item.options = replace(self._item.options, scroll=scroll)
        self._item.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another palette."""
        self._item.options = replace(self._item.options, theme=theme)
        self._item.update()

    def event_at(self, position: QPointF) -> Event | None:
        """Return the event whose mark or label was drawn at a point of the view."""
        scene = self.painter_.scene
        if scene is None or position.y() >= self._item.minimap_top:
            return None
        row = hit_row(scene, position.x(), position.y())
        return None if row is None else self.painter_.arrays.events[row]

    def cluster_at(self, position: QPointF) -> Cluster | None:
        """Return the crowd that is counted at a point of the view."""
        scene = self.painter_.scene
        return None if scene is None else hit_cluster(scene, position.x(), position.y())

    def _here(self) -> Scale:
        """The view as it is, with the painter's folds again where it had no room for them before."""
        scale, folds = self.scale_of_time, self.painter_.folds
        return scale if scale.folds == folds else scale.with_folds(folds)

    def _scale_of(self, x0: float, x1: float) -> Scale:
        return Scale.between(x0, x1, self.scale_of_time.width, self.painter_.folds).clamped()

    def _move(self, scale: Scale) -> None:
        """Go there, at once or by way of what is in between."""
        if self.animated and self.isVisible() and motion_wanted(self) and scale != self.scale_of_time:
            self._glide.start(self.scale_of_time, scale)
        else:
            self._glide.stop()
            self._arrive(scale)

    def _arrive(self, scale: Scale) -> None:
        self.painter_.forget()
        self._show(scale, settled=True)

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the same run of time over another width."""
        super().resizeEvent(event)
        if not hasattr(self, "_item"):  # pyqtgraph resizes from its own __init__
            return
        self._glide.finish()
        size = event.size()
        self._item.timeline.forget()
        width = max(size.width(), 1)
        # The folds are the painter's: a view too narrow for them has none, and a wider one has them again.
        self._item.resize(Scale.between(*self.visible_range(), width, self.painter_.folds), max(size.height(), 1))

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
