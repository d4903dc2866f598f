"""A line of text in which the words that are looked for are marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from frise.project.search import found_in

_HEIGHT = 2  # pixels of the mark above and below the letters


def draw_marked(painter: QPainter, rect: QRect, font: QFont, text: str, words: Sequence[str], mark: str) -> None:
    """Draw a text in the middle of `rect`'s height, cut to its width; `mark` (#RRGGBB) is behind folded `words`."""
    measure = QFontMetrics(font)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    height = measure.height() - _HEIGHT
    top = rect.center().y() - height / 2 + 1
    for span in found_in(shown, words) if words else ():
        left, right = (measure.horizontalAdvance(shown[:end]) for end in (span.start, span.end))
        ground = QRectF(rect.left() + left - 1, top, right - left + 2, height)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark))
        painter.drawRoundedRect(ground, 2, 2)
        painter.restore()
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
