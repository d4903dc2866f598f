"""The drawing of each mark: told apart by shape, never by colour alone.

A point is a dot; a month or a year a block; a window fades at both ends; a lasting event is a bar between two caps;
an open one runs on into an arrow; an approximate one is hatched inside a dashed outline.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from frise.timeline.arrays import Flag
from frise.timeline.marks import TAIL, Mark, Shape
from frise.timeline.scene import Small
from frise.ui.painter.tints import mixed, tinted
from frise.ui.theme import Theme

MARK: Final = 12.0  # pixels: the height of a labelled event's mark
SMALL_MARK: Final = 7.0
_FADE: Final = 0.3  # of a window's width, at each end
_HATCH: Final = 4.0  # pixels between the lines of a hatching
_ONE_BY_ONE: Final = 150  # small marks that are drawn each in its own shape


class DrawMark(Protocol):
    """Draws a mark around the line `y` (pixels)."""

    def __call__(self, mark: Mark, y: float, theme: Theme, height: float = MARK) -> None:
        """Draw it."""


@contextmanager
def drawing_marks(painter: QPainter) -> Iterator[DrawMark]:
    """Give what draws marks, one after the other; the painter is then as it was."""

    def draw(mark: Mark, y: float, theme: Theme, height: float = MARK) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        _DRAWINGS[mark.shape](painter, mark, y, theme, height)

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield draw
    finally:
        painter.restore()


def draw_mark(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float = MARK) -> None:
    """Draw one mark around the line `y` (pixels)."""
    with drawing_marks(painter) as draw:
        draw(mark, y, theme, height)


def draw_outline(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float = MARK) -> None:
    """Draw the ring that says "selected" around a mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.selection), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = height / 2 + 4.0
    painter.drawRoundedRect(QRectF(mark.left - 5, y - around, mark.right - mark.left + 10, 2 * around), 6, 6)
    painter.restore()


def draw_small(painter: QPainter, marks: Sequence[Small], theme: Theme) -> None:
    """Draw the marks of the band; very many as plain blocks, windows paler."""
    if len(marks) <= _ONE_BY_ONE:
        with drawing_marks(painter) as draw:
            for small in marks:
                draw(small.mark, small.y, theme, SMALL_MARK)
        return
    solid: list[QRectF] = []
    pale: list[QRectF] = []
    for small in marks:
        mark, uncertain = small.mark, small.mark.shape == Shape.WINDOW or small.mark.flags & Flag.APPROXIMATE
        narrow = 2.5 if mark.shape == Shape.DOT else 0.0
        box = QRectF(mark.left + narrow, small.y - 3, mark.right - mark.left - 2 * narrow, 6)
        (pale if uncertain else solid).append(box)
    painter.setPen(Qt.PenStyle.NoPen)
    for boxes, strength in ((solid, 1.0), (pale, 0.45)):
        painter.setBrush(tinted(theme, strength))
        painter.drawRects(boxes)


def _brush(painter: QPainter, fade: QLinearGradient, theme: Theme) -> QBrush:
    """The brush of a gradient, for a PDF mixed with the paper: Qt's soft masks are drawn as if they were not there."""
    if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
        paper = QColor(theme.panel)
        fade.setStops([(at, mixed(colour, paper)) for at, colour in fade.stops()])
    return QBrush(fade)


def _box(mark: Mark, y: float, height: float) -> QRectF:
    return QRectF(mark.core_left, y - height / 2, mark.core_right - mark.core_left, height)


def _dot(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float) -> None:
    radius = (height - 1) / 2
    if mark.flags & Flag.APPROXIMATE:
        painter.setBrush(QColor(theme.panel))
        painter.setPen(_dashes(theme))
        radius -= 0.5
    else:
        painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(QPointF(mark.middle, y), radius, radius)


def _dashes(theme: Theme) -> QPen:
    pen = QPen(QColor(theme.accent), 1.5)
    pen.setDashPattern([2.0, 1.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _block(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float) -> None:
    box = _box(mark, y, height)
    if mark.flags & Flag.APPROXIMATE:
        _hatched(painter, box, theme)
        return
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(box, 2.5, 2.5)


def _hatched(painter: QPainter, box: QRectF, theme: Theme) -> None:
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 2.5, 2.5)
    painter.setBrush(QColor(theme.accent_soft))
    painter.drawPath(path)
    _hatching(painter, box.adjusted(1, 1, -1, -1), theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_dashes(theme))
    painter.drawPath(path)


def _hatching(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw slanting lines, cut to the box one by one: SVG keeps to the innermost of two clips ever after."""
    painter.setPen(QPen(tinted(theme, 0.75), 1.0))
    height, lines = box.height(), []
    at = box.left() - height
    while at < box.right():
        low, high = max(box.left() - at, 0.0), min(box.right() - at, height)
        lines.append(QLineF(at + low, box.bottom() - low, at + high, box.bottom() - high))
        at += _HATCH
    painter.drawLines(lines)


def _window(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float) -> None:
    """A window: nothing is known within it, so its ends have no edge; an open side fades out over its tail."""
    box = QRectF(mark.left, y - height / 2, mark.right - mark.left, height)
    fade = QLinearGradient(box.topLeft(), box.topRight())
    strong, nothing = tinted(theme, 0.78), tinted(theme, 0.0)
    from_left = 0.85 if mark.flags & Flag.OPEN_START else _FADE
    from_right = 0.85 if mark.flags & Flag.OPEN_END else _FADE
    if mark.flags & Flag.OPEN_START:
        from_right = 0.04  # « avant mars »: nothing after it
    elif mark.flags & Flag.OPEN_END:
        from_left = 0.04
    fade.setColorAt(0.0, nothing)
    fade.setColorAt(min(from_left, 1 - from_right), strong)
    fade.setColorAt(max(1 - from_right, from_left), strong)
    fade.setColorAt(1.0, nothing)
    painter.fillRect(box, _brush(painter, fade, theme))
    if mark.flags & Flag.APPROXIMATE:
        _hatching(painter, box, theme)
    for way in _open_ways(mark):
        _chevron(painter, mark.left if way < 0 else mark.right, y, way, theme, height)


def _open_ways(mark: Mark) -> list[int]:
    return [way for flag, way in ((Flag.OPEN_START, -1), (Flag.OPEN_END, 1)) if mark.flags & flag]


def _chevron(painter: QPainter, tip: float, y: float, way: int, theme: Theme, height: float) -> None:
    reach = height * 0.35
    painter.setPen(QPen(QColor(theme.accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    back = tip - way * reach
    painter.drawPolyline(QPolygonF([QPointF(back, y - reach), QPointF(tip, y), QPointF(back, y + reach)]))
    painter.setPen(Qt.PenStyle.NoPen)


def _lasting(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float) -> None:
    box = _box(mark, y, height)
    body = box.adjusted(0, height / 4, 0, -height / 4)
    if mark.flags & Flag.APPROXIMATE:
        _hatched(painter, body, theme)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.fillRect(body, tinted(theme, 0.8))
    cap = max(height / 5, 2.0)
    for left in (box.left(), box.right() - cap):
        painter.fillRect(QRectF(left, box.top(), cap, height), QColor(theme.accent))


def _open(painter: QPainter, mark: Mark, y: float, theme: Theme, height: float) -> None:
    """What began some time in the window and goes on: the window fades in, the bar runs on into an arrow."""
    ways = _open_ways(mark) or [1]
    box = _box(mark, y, height).adjusted(0, height / 4, 0, -height / 4)
    fade = QLinearGradient(box.topLeft(), box.topRight())
    fade.setColorAt(0.0, tinted(theme, 0.85 if -1 in ways else 0.15))
    fade.setColorAt(1.0, tinted(theme, 0.85 if 1 in ways else 0.15))
    if mark.flags & Flag.APPROXIMATE:
        _hatched(painter, box, theme)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.fillRect(box, _brush(painter, fade, theme))
    for way in ways:
        _arrow(painter, mark, y, way, theme, height)


def _arrow(painter: QPainter, mark: Mark, y: float, way: int, theme: Theme, height: float) -> None:
    start, tip = (mark.core_right, mark.right) if way > 0 else (mark.core_left, mark.left)
    if abs(tip - start) < TAIL / 2:  # cut short by the view
        tip = start + way * TAIL
    head = height * 0.75
    shaft = QRectF(QPointF(start, y - height / 4), QPointF(tip - way * head, y + height / 4)).normalized()
    painter.fillRect(shaft, tinted(theme, 0.85))
    painter.setBrush(QColor(theme.accent))
    back = tip - way * head
    painter.drawPolygon(QPolygonF([QPointF(back, y - height / 2), QPointF(tip, y), QPointF(back, y + height / 2)]))


_DRAWINGS: Final[dict[int, Callable[[QPainter, Mark, float, Theme, float], None]]] = {
    Shape.DOT: _dot,
    Shape.BAR: _block,
    Shape.WINDOW: _window,
    Shape.LASTING: _lasting,
    Shape.OPEN: _open,
}
