"""The two strips of time below the drawing, and the faint lines that carry the upper one through it."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from frise.timeline.scale import Scale
from frise.timeline.strips import Tick, strips_for
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language

FINE: Final = 27.0  # pixels: the height of the upper strip
COARSE: Final = 30.0
AXIS: Final = FINE + COARSE
_INDENT: Final = 6.0


class Axis:
    """The axis of one frame: `top` is where the drawing ends, `bottom` where the strips do."""

    def __init__(self, scale: Scale, top: float, theme: Theme, language: Language, texts: TextCache) -> None:
        self._scale, self._top, self._theme, self._texts = scale, top, theme, texts
        pair = strips_for(scale)
        self._full = pair.fine.days >= pair.fine.full_room * scale.per_pixel
        self._fine = pair.fine.ticks(scale.origin, scale.end, language)
        self._coarse = pair.coarse.ticks(scale.origin, scale.end, language)

    def draw_grid(self, painter: QPainter, above: float) -> None:
        """Draw the upper strip's lines from `above` (pixels) to its own bottom."""
        rule = QColor(self._theme.rule)
        for tick in self._fine:
            left = round(self._scale.pixel(tick.start))
            painter.fillRect(QRectF(left, above, 1, self._top + FINE - above), rule)

    def draw_strips(self, painter: QPainter) -> None:
        """Draw the labels of both strips."""
        theme, width = self._theme, self._scale.width
        painter.fillRect(QRectF(0, self._top, width, 1), QColor(theme.rule))
        for tick in self._fine:
            self._draw_fine(painter, tick)
        for tick in self._coarse:
            self._draw_coarse(painter, tick)

    def _draw_fine(self, painter: QPainter, tick: Tick) -> None:
        left, right = self._scale.pixel(tick.start), self._scale.pixel(tick.end)
        start = round(left) + _INDENT
        if start < 2:  # a label cut by the edge reads as another one
            return
        label = tick.label if self._full else tick.short  # one or the other throughout the strip
        if self._texts.width(label, Role.TICK) <= min(right, self._scale.width) - start - 2:
            top = self._top + (FINE - self._texts.height(Role.TICK)) / 2
            self._texts.draw(painter, start, top, label, Role.TICK, self._theme.soft)

    def _draw_coarse(self, painter: QPainter, tick: Tick) -> None:
        left = max(self._scale.pixel(tick.start), 0.0)
        right = min(self._scale.pixel(tick.end), self._scale.width)
        if right <= left:
            return
        top = self._top + FINE
        band = self._theme.band_alt if tick.odd else self._theme.band
        painter.fillRect(QRectF(round(left), top, round(right) - round(left), COARSE), QColor(band))
        for label in (tick.label, tick.short):
            if self._texts.width(label, Role.AGE) > right - left - 2 * _INDENT:
                continue
            middle = (left + right - self._texts.width(label, Role.AGE)) / 2
            above = top + (COARSE - self._texts.height(Role.AGE)) / 2
            self._texts.draw(painter, middle, above, label, Role.AGE, self._theme.ink)
            return
