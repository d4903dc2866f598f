"""The thin shell between pyqtgraph and the painter: one item for all events."""

import sys

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from frise.timeline.scale import Scale
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.painter.legend import Legend
from frise.ui.painter.minimap import HEIGHT

_LEGEND_MARGIN = 8.0  # pixels above and below the legend
_LEGEND_LEFT = 16.0


class TimelineItem(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph is untyped
    """Draws a painter's timeline, its minimap and its legend over a rectangle of the scene, whose unit is the pixel."""

    def __init__(self, painter: TimelinePainter, minimap: Minimap, scale: Scale, options: PaintOptions) -> None:
        super().__init__()
        self.timeline = painter
        self.minimap = minimap
        self.scale_of_time = scale
        self.options = options
        self.focused = False
        self.rubber: QRectF | None = None
        self._height = 1.0
        self._legend: Legend | None = None

    @property
    def minimap_top(self) -> float:
        """Where the minimap starts, in pixels."""
        return self._height - HEIGHT - self._legend_height

    @property
    def _legend_height(self) -> float:
        return self._legend.height + 2 * _LEGEND_MARGIN if self._legend is not None and self._legend.height else 0.0

    def resize(self, scale: Scale, height: float) -> None:
        """Take another size: the scale's width and a height."""
        self.prepareGeometryChange()  # before either changes: the scene still asks for the rectangle as it was
        self.scale_of_time = scale
        self._height = height
        if self._legend is not None:
            self.set_legend(shown=True)

    def set_legend(self, *, shown: bool) -> None:
        """Show what the marks mean, or not; asked again when the events are others."""
        width, timeline = self.scale_of_time.width - 2 * _LEGEND_LEFT, self.timeline
        everything = (float("-inf"), float("inf"))
        legend = Legend(timeline.arrays, *everything, width, timeline.language, timeline.texts) if shown else None
        self._legend = legend

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the rectangle drawn over."""
        return QRectF(0, 0, self.scale_of_time.width, self._height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw one frame; what goes wrong is told, and does not take the program down with it."""
        painter.save()
        try:
            self._paint(painter)
        except Exception:  # noqa: BLE001 - Qt does not survive an exception here
            sys.excepthook(*sys.exc_info())
        finally:
            painter.restore()

    def _paint(self, painter: QPainter) -> None:
        scale, theme = self.scale_of_time, self.options.theme
        self.timeline.paint_scale(painter, scale, max(self.minimap_top, 1.0), self.options)
        self.minimap.draw(painter, self.minimap_top, scale, theme)
        if self._legend is not None and self._legend_height:
            top = self._height - self._legend_height
            painter.fillRect(QRectF(0, top, scale.width, self._legend_height), QColor(theme.panel))
            self._legend.draw(painter, _LEGEND_LEFT, top + _LEGEND_MARGIN, theme)
        if self.rubber is not None:
            self._draw_rubber(painter, self.rubber)
        if self.focused:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.boundingRect().adjusted(1, 1, -1, -1))

    def _draw_rubber(self, painter: QPainter, box: QRectF) -> None:
        colour = QColor(self.options.theme.selection)
        painter.setPen(QPen(colour, 1.0))
        colour.setAlphaF(0.12)
        painter.setBrush(colour)
        painter.drawRect(box.normalized())
