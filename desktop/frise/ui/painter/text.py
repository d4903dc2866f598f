"""Text laid out once and drawn many times."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption, QTransform

from frise.ui.fonts import font, register_fonts
from frise.ui.qt_text import Utf16Map

_MOST: Final = 4096  # texts kept


@dataclass(frozen=True, slots=True)
class _Style:
    pixels: int
    bold: bool = False
    italic: bool = False


class Role(StrEnum):
    """What a text is for, hence how it looks."""

    HEADING = "heading"
    TITLE = "title"
    DATE = "date"
    TICK = "tick"
    AGE = "age"
    BODY = "body"
    STRONG = "strong"
    QUOTE = "quote"


_STYLES: Final = {
    Role.HEADING: _Style(20, bold=True),
    Role.TITLE: _Style(13, bold=True),
    Role.DATE: _Style(11),
    Role.TICK: _Style(11),
    Role.AGE: _Style(14, bold=True),
    Role.BODY: _Style(12),
    Role.STRONG: _Style(12, bold=True),
    Role.QUOTE: _Style(12, italic=True),
}


class TextCache:
    """Widths and laid-out texts. `evict` is for the time between two frames: never while one is being drawn."""

    def __init__(self) -> None:
        register_fonts()
        self._fonts: dict[Role, QFont] = {}
        self._metrics: dict[Role, QFontMetricsF] = {}
        for role in Role:
            style = _STYLES[role]
            self._fonts[role] = font(style.pixels, bold=style.bold, italic=style.italic)
            self._metrics[role] = QFontMetricsF(self._fonts[role])
        self._widths: dict[tuple[str, Role], float] = {}
        self._texts: dict[tuple[str, Role], QStaticText] = {}

    def width(self, text: str, role: Role) -> float:
        """Return the width of a text in logical pixels."""
        key = (text, role)
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = self._metrics[role].horizontalAdvance(text)
        return known

    def height(self, role: Role) -> float:
        """Return the height of a line in logical pixels."""
        return self._metrics[role].height()

    def draw(self, painter: QPainter, left: float, top: float, text: str, role: Role, colour: str) -> None:
        """Draw a text with its top left corner at a point."""
        self.draw_all(painter, ((left, top, text),), role, colour)

    def draw_all(self, painter: QPainter, places: Iterable[tuple[float, float, str]], role: Role, colour: str) -> None:
        """Draw texts that look the same, each with its top left corner at a point: left, top, text."""
        painter.setFont(self._fonts[role])
        painter.setPen(QColor(colour))
        for left, top, text in places:
            painter.drawStaticText(QPointF(left, top), self._texts.get((text, role)) or self._laid(text, role))

    def _laid(self, text: str, role: Role) -> QStaticText:
        laid = self._texts[text, role] = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.ModerateCaching)
        laid.prepare(QTransform(), self._fonts[role])
        return laid

    def wrapped(self, text: str, role: Role, width: float) -> list[str]:
        """Return a text of one paragraph cut into lines of a width, within a word only if that is longer."""
        layout, units, lines = QTextLayout(text, self._fonts[role]), Utf16Map(text), []
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, end = line.textStart(), line.textStart() + line.textLength()
            lines.append(text[units.to_offset(start) : units.to_offset(end)].rstrip(" "))
        layout.endLayout()
        return lines

    def evict(self) -> None:
        """Forget the texts where there are too many: those that are still shown come back with the next frame."""
        for kept in (self._widths, self._texts):
            if len(kept) > _MOST:
                kept.clear()
