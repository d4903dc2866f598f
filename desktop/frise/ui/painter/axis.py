"""The two strips of time below the drawing, the faint lines that carry the upper one through it, and the folds."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from frise.timeline.scale import Scale
from frise.timeline.strips import Strip, Tick, strips_for
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.timeline import phrase_gap

FINE: Final = 27.0  # pixels: the height of the upper strip
COARSE: Final = 30.0
AXIS: Final = FINE + COARSE
_INDENT: Final = 6.0
_TOOTH: Final = 7.0  # pixels: the height of a tooth of a torn edge, and twice its depth
_TEAR: Final = 12.0  # pixels from the edge of a fold's place to its tear


class Axis:
    """The axis of one frame: `top` is where the drawing ends, `bottom` where the strips do."""

    def __init__(self, scale: Scale, top: float, theme: Theme, language: Language, texts: TextCache) -> None:
        self._scale, self._top, self._theme, self._texts = scale, top, theme, texts
        self._language = language
        self._runs = scale.runs()
        pair = strips_for(scale)
        self._full = pair.fine.days >= pair.fine.full_room * scale.per_pixel
        self._fine, self._coarse = self._cells(pair.fine), self._cells(pair.coarse)

    def _cells(self, strip: Strip) -> list[tuple[Tick, float, float]]:
        """The cells of a strip in view, with their edges in pixels; a fold cuts the cells at its sides."""
        cells, pixel = [], self._scale.pixel
        for first, last in self._runs:
            cells += [
                (tick, pixel(max(tick.start, first) if first > self._scale.first else tick.start), pixel(end))
                for tick in strip.ticks(first, last, self._language)
                for end in (min(tick.end, last) if last < self._scale.last else tick.end,)
            ]
        return cells

    def draw_grid(self, painter: QPainter, above: float) -> None:
        """Draw the upper strip's lines from `above` (pixels) to its own bottom."""
        tall = self._top + FINE - above
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.rule))
        painter.drawRects([QRectF(round(left), above, 1, tall) for _tick, left, _right in self._fine])

    def draw_strips(self, painter: QPainter) -> None:
        """Draw the labels of both strips."""
        theme, width = self._theme, self._scale.width
        painter.fillRect(QRectF(0, self._top, width, 1), QColor(theme.rule))
        top = self._top + (FINE - self._texts.height(Role.TICK)) / 2
        places = [(start, top, label) for cell in self._fine for start, label in self._fine_label(*cell)]
        self._texts.draw_all(painter, places, Role.TICK, theme.soft)
        for cell in self._coarse:
            self._draw_coarse(painter, *cell)

    def draw_folds(self, painter: QPainter, above: float, below: float) -> None:
        """Draw the tear at each fold in view, between two heights in pixels."""
        for left, right, _days in self._folds():
            _draw_tear(painter, QRectF(left, above, right - left, below - above), self._theme)

    def draw_fold_lengths(self, painter: QPainter) -> None:
        """Tear the strips too, and write there how much time is folded away."""
        self.draw_folds(painter, self._top, self._top + AXIS)
        for left, right, days in self._folds():
            words = phrase_gap(days, self._language)
            long, high = self._texts.width(words, Role.TICK), self._texts.height(Role.TICK)
            tag = QRectF((left + right - long) / 2 - 3, self._top + (FINE - high) / 2 - 1, long + 6, high + 2)
            painter.fillRect(tag, QColor(self._theme.paper))
            self._texts.draw(painter, tag.left() + 3, tag.top() + 1, words, Role.TICK, self._theme.soft)

    def _folds(self) -> list[tuple[float, float, float]]:
        """The folds in view: their edges in pixels, and the days they hide."""
        folds, pixel = self._scale.folds, self._scale.pixel
        found = [(pixel(start), pixel(end), end - start) for start, end in zip(folds.starts, folds.ends, strict=True)]
        return [fold for fold in found if fold[1] > 0 and fold[0] < self._scale.width]

    def _fine_label(self, tick: Tick, left: float, right: float) -> Iterator[tuple[float, str]]:
        """Where the label of a cell starts, and its words, if it has room."""
        start = round(left) + _INDENT
        label = tick.label if self._full else tick.short  # one or the other throughout the strip
        # A label cut by the edge would read as another one.
        if start >= 2 and self._texts.width(label, Role.TICK) <= min(right, self._scale.width) - start - 2:
            yield start, label

    def _draw_coarse(self, painter: QPainter, tick: Tick, left: float, right: float) -> None:
        left, right = max(left, 0.0), min(right, self._scale.width)
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


def _draw_tear(painter: QPainter, box: QRectF, theme: Theme) -> None:
    sides = [_torn(box.left() + _TEAR, box), _torn(box.right() - _TEAR, box)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.paper))
    painter.drawPolygon(QPolygonF([*sides[0], *reversed(sides[1])]))
    painter.setPen(QPen(QColor(theme.soft), 1.0))
    for side in sides:
        painter.drawPolyline(QPolygonF(side))
    painter.restore()


def _torn(x: float, box: QRectF) -> list[QPointF]:
    """A torn edge down a box, at a place in pixels."""
    teeth = max(int(box.height() / _TOOTH), 1)
    step = box.height() / teeth
    return [QPointF(x + (_TOOTH / 4 if at % 2 else -_TOOTH / 4), box.top() + at * step) for at in range(teeth + 1)]
