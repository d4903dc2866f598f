"""The thin shell between pyqtgraph and the painter: one item for all events."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from frise.timeline.scale import Scale
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.painter.minimap import HEIGHT


class TimelineItem(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph is untyped
    """Draws a painter's timeline and its minimap over a rectangle of the scene, whose unit is the pixel."""

    def __init__(self, painter: TimelinePainter, minimap: Minimap, scale: Scale, options: PaintOptions) -> None:
        super().__init__()
        self.timeline = painter
        self.minimap = minimap
        self.scale_of_time = scale
        self.options = options
        self.focused = False
        self._height = 1.0

    @property
    def minimap_top(self) -> float:
        """Where the minimap starts, in pixels."""
        return self._height - HEIGHT

    def resize(self, scale: Scale, height: float) -> None:
        """Take another size: the scale's width and a height."""
        self.prepareGeometryChange()  # before either changes: the scene still asks for the rectangle as it was
        self.scale_of_time = scale
        self._height = height

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the rectangle drawn over."""
        return QRectF(0, 0, self.scale_of_time.width, self._height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw one frame."""
        painter.save()
        scale, theme = self.scale_of_time, self.options.theme
        self.timeline.paint_scale(painter, scale, max(self.minimap_top, 1.0), self.options)
        self.minimap.draw(painter, self.minimap_top, scale, theme)
        if self.focused:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.boundingRect().adjusted(1, 1, -1, -1))
        painter.restore()
