"""The sample of a mark: what an event looks like beside a text, for the list and the legend, and what that means."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frise.events.when import When
from frise.timeline.arrays import Flag, Kind, mark_kind
from frise.timeline.marks import TAIL, Mark, Shape
from frise.ui.painter.marks import MARK, draw_mark
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.picture import phrase_legend

WIDTH: Final = 30.0  # pixels: the widest sample, where it is as high as a mark on the timeline
_WIDTHS: Final = {Shape.DOT: 11.0, Shape.BAR: 26.0}
_SHAPES: Final = {Kind.WITHIN: Shape.WINDOW, Kind.LASTING: Shape.LASTING, Kind.OPEN: Shape.OPEN}
_NAMES: Final = {
    Shape.DOT: "instant",
    Shape.BAR: "bar",
    Shape.WINDOW: "window",
    Shape.LASTING: "lasting",
    Shape.OPEN: "open",
}
_RING: Final = QRectF(0.75, 0.75, 10.5, 10.5)  # in a square as high as a mark


class Glyph(NamedTuple):
    """A mark without a place in time."""

    shape: Shape
    flags: Flag = Flag.NONE

    @property
    def width(self) -> float:
        """Its width in pixels where it is as high as a mark on the timeline."""
        return _WIDTHS.get(self.shape, WIDTH)


def glyph_of(when: When) -> Glyph | None:
    """Return what an event's mark looks like, None where it has no place in time."""
    told = mark_kind(when)
    if told is None:
        return None
    kind, flags = Kind(told[0]), Flag(told[1])
    return Glyph(_SHAPES.get(kind, Shape.BAR if flags & Flag.COARSE else Shape.DOT), flags)


def draw_glyph(painter: QPainter, glyph: Glyph | None, rect: QRectF, theme: Theme) -> None:
    """Draw a sample at the left of `rect`, as high as it; None is the dotted ring of what waits for its date."""
    painter.save()
    painter.translate(rect.topLeft())
    if rect.height() != MARK:
        painter.scale(rect.height() / MARK, rect.height() / MARK)
    if glyph is None:
        _ring(painter, theme)
    else:
        draw_mark(painter, _mark(glyph), MARK / 2, theme)
    painter.restore()


def phrase_mark(when: When, language: Language) -> str:
    """Return what an event's mark means, in the legend's words; nothing where it has no place in time."""
    glyph = glyph_of(when)
    if glyph is None:
        return ""
    approximate = bool(glyph.flags & Flag.APPROXIMATE)
    name = _NAMES[glyph.shape]
    if glyph.shape is Shape.OPEN and glyph.flags & Flag.OPEN_START:
        name = "open-start"
    names = [] if approximate and glyph.shape <= Shape.BAR else [name]
    names += ["approximate"] * approximate
    return ", ".join(phrase_legend(name, language) for name in names)


def _mark(glyph: Glyph) -> Mark:
    left, right, tail = 0.0, glyph.width, glyph.width - TAIL / 2 - 1
    if glyph.shape is Shape.OPEN:  # most of it is the arrow
        left = right - tail if glyph.flags & Flag.OPEN_START else left
        right = right if glyph.flags & Flag.OPEN_START else tail
    return Mark(0, glyph.shape, glyph.flags, 0.0, glyph.width, left, right)


def _ring(painter: QPainter, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.soft), 1.3, Qt.PenStyle.DotLine))
    painter.drawEllipse(_RING)
