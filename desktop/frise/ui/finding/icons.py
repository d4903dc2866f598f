"""The three small drawings of the search row, in the theme's colours."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIDE = 16  # pixels, at one device pixel each
_RATIO = 3  # drawn for the finest screens; others take it smaller


class Drawing(Enum):
    """What is drawn."""

    GLASS = auto()
    FUNNEL = auto()
    RIBBON = auto()
    CROSS = auto()


def icon(drawing: Drawing, colour: str) -> QIcon:
    """Return a drawing in a colour (#RRGGBB)."""
    pixmap = QPixmap(_SIDE * _RATIO, _SIDE * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _PATHS[drawing](painter)
    painter.end()
    return QIcon(pixmap)


def _glass(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 8, 8))
    painter.drawLine(QPointF(9.4, 9.4), QPointF(13.5, 13.5))


def _lines(painter: QPainter, *, points: tuple[tuple[float, float], ...], closed: bool = True) -> None:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    painter.drawPath(path)


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
    painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5))


_PATHS: dict[Drawing, Callable[[QPainter], None]] = {
    Drawing.GLASS: _glass,
    Drawing.FUNNEL: partial(_lines, points=((2, 3), (14, 3), (9.5, 8.5), (9.5, 13.5), (6.5, 12), (6.5, 8.5))),
    Drawing.RIBBON: partial(_lines, points=((4, 2.5), (12, 2.5), (12, 13.5), (8, 10.5), (4, 13.5))),
    Drawing.CROSS: _cross,
}
