"""The whole of time in one strip: where the events are, and the window on it that the drawing shows."""

from enum import Enum, auto
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frise.timeline.arrays import EventArrays
from frise.timeline.fit import whole_range
from frise.timeline.folds import NO_FOLDS, Folds
from frise.timeline.scale import Scale
from frise.ui.theme import Theme

HEIGHT: Final = 34.0  # pixels
_COLUMN: Final = 4.0
_LEAST: Final = 4.0  # pixels: a single event is seen
_FULL_AT: Final = 6  # events of a column that fill the height, if no column holds more
_GRIP: Final = 5.0  # pixels on either side of an edge by which it is taken
_NARROWEST: Final = 12.0  # pixels: the window can always be taken hold of


class Grip(Enum):
    """A part of the minimap's window that can be taken hold of."""

    NOTHING = auto()
    WINDOW = auto()
    LEFT = auto()
    RIGHT = auto()


class Minimap:
    """The strip for some events; its columns are computed once for each place."""

    def __init__(self, arrays: EventArrays, publications: tuple[float, ...] = (), folds: Folds = NO_FOLDS) -> None:
        """Take the events, the publication dates (days since 1970) and what is folded away."""
        self._arrays, self._folds = arrays, folds
        self._range = whole_range(arrays, publications, folds)
        self._place = (0.0, 0.0)
        self._bars: list[QRectF] = []

    def scale(self, width: float) -> Scale:
        """Return the strip's own scale."""
        return Scale.between(*self._range, width, self._folds)

    def window(self, shown: Scale) -> tuple[float, float]:
        """Return the left and right pixel of the window that `shown` makes on the strip."""
        own = self.scale(shown.width)
        left, right = own.pixel(shown.first), own.pixel(shown.last)
        if right - left < _NARROWEST:
            middle = (left + right) / 2
            left, right = middle - _NARROWEST / 2, middle + _NARROWEST / 2
        most = shown.width - 1.0
        return min(max(left, 1.0), most), max(min(right, most), 1.0)

    def grip(self, shown: Scale, x: float) -> Grip:
        """Tell what of the window a pixel takes hold of."""
        left, right = self.window(shown)
        if abs(x - left) <= _GRIP and x <= (left + right) / 2:
            return Grip.LEFT
        if abs(x - right) <= _GRIP:
            return Grip.RIGHT
        return Grip.WINDOW if left <= x <= right else Grip.NOTHING

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
        most = max(int(width / _COLUMN), 1)
        step = width / most
        columns = np.clip((self.scale(width).pixels(middles) / step).astype(np.int64), 0, most - 1)
        counts = np.bincount(columns, minlength=most)
        filled = np.flatnonzero(counts)
        heights = _LEAST + (HEIGHT - 14 - _LEAST) * np.sqrt(counts[filled] / max(int(counts.max()), _FULL_AT))
        return [
            QRectF(round(column * step), top + HEIGHT - 7 - tall, max(step, 4.0), tall)
            for column, tall in zip(filled.tolist(), heights.tolist(), strict=True)
        ]
