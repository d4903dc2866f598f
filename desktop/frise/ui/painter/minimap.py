"""The whole of time in one strip: where the events are, and the window on it that the drawing shows."""

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frise.timeline.arrays import EventArrays
from frise.timeline.fit import whole_range
from frise.timeline.scale import Scale
from frise.ui.theme import Theme

HEIGHT: Final = 34.0  # pixels
_COLUMN: Final = 4.0
_FULL: Final = 10.0  # doublings: a column of 1024 events is full
_NARROWEST: Final = 8.0  # pixels: the window can always be taken hold of


class Minimap:
    """The strip for some events; its columns are computed once for each place."""

    def __init__(self, arrays: EventArrays, publications: tuple[float, ...] = ()) -> None:
        """Take the events and the publication dates (days since 1970)."""
        self._arrays = arrays
        self._range = whole_range(arrays, publications)
        self._place = (0.0, 0.0)
        self._bars: list[QRectF] = []

    def scale(self, width: float) -> Scale:
        """Return the strip's own scale."""
        return Scale.between(*self._range, width)

    def window(self, shown: Scale) -> tuple[float, float]:
        """Return the left and right pixel of the window that `shown` makes on the strip."""
        own = self.scale(shown.width)
        left, right = own.pixel(shown.origin), own.pixel(shown.end)
        if right - left < _NARROWEST:
            middle = (left + right) / 2
            left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
        return max(left, 1.0), min(right, shown.width - 1.0)

    def draw(self, painter: QPainter, top: float, shown: Scale, theme: Theme) -> None:
        """Draw the strip with its top at a pixel, under the view `shown`."""
        width = shown.width
        painter.fillRect(QRectF(0, top, width, HEIGHT), QColor(theme.band))
        self._draw_columns(painter, top, width, theme)
        left, right = self.window(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        fill = QColor(theme.accent)
        fill.setAlphaF(0.07)
        painter.setBrush(fill)
        if right > left:
            painter.drawRoundedRect(QRectF(left + 1, top + 3, max(right - left - 2, 4.0), HEIGHT - 6), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _draw_columns(self, painter: QPainter, top: float, width: float, theme: Theme) -> None:
        if (width, top) != self._place:
            self._place, self._bars = (width, top), self._columns(top, width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.soft))
        painter.drawRects(self._bars)

    def _columns(self, top: float, width: float) -> list[QRectF]:
        middles = (self._arrays.start + self._arrays.end) / 2
        counts = np.histogram(middles, max(int(width / _COLUMN), 1), self._range)[0]
        step = width / len(counts)
        bars = []
        for column in np.flatnonzero(counts).tolist():
            tall = 6 + (HEIGHT - 18) * min(math.log2(int(counts[column])) / _FULL, 1.0)
            bars.append(QRectF(round(column * step), top + HEIGHT - 7 - tall, max(step, 4.0), tall))
        return bars
