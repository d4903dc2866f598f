"""The numbered quotes under a picture: what each mark was read in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frise.events.event import Event
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_more, phrase_paragraph, phrase_quote

_NUMBER: Final = 30.0  # pixels kept for the numbers
_AFTER: Final = 12.0  # below each quote
_COLUMN: Final = 380.0  # a column is no narrower than this
_BETWEEN: Final = 40.0
_MOST_COLUMNS: Final = 4
_MOST: Final = 600  # no page holds more


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    head: str
    title: str
    body: str
    title_height: float
    body_height: float
    height: float


class Quotes:
    """The numbered list of some events, set in columns over a width; `total` counts those that are not in it too."""

    def __init__(
        self, events: Sequence[Event], width: float, language: Language, texts: TextCache, total: int | None = None
    ) -> None:
        self._texts, self._language = texts, language
        self.columns = min(max(int((width + _BETWEEN) / (_COLUMN + _BETWEEN)), 1), _MOST_COLUMNS, max(len(events), 1))
        self._width = (width - _BETWEEN * (self.columns - 1)) / self.columns
        self._entries = [self._entry(number, event) for number, event in enumerate(events[:_MOST], start=1)]
        self._count = len(events) if total is None else total

    def height_for(self, most: float) -> float:
        """Return the height the list takes, at most `most` pixels."""
        low, high = max((entry.height for entry in self._entries), default=0.0), most
        if self._filled(high) < self._count:
            return most
        while high - low > 1:
            middle = (low + high) / 2
            if self._filled(middle) < self._count:
                low = middle
            else:
                high = middle
        return min(high, most)

    def draw(self, painter: QPainter, left: float, top: float, height: float, theme: Theme) -> None:
        """Draw as many as `height` pixels hold, and how many were left out."""
        placed = self._placed(height)
        for (column, y), entry in zip(placed, self._entries, strict=False):
            self._draw_entry(painter, left + column * (self._width + _BETWEEN), top + y, entry, theme)
        if len(placed) < self._count:
            words = phrase_more(self._count - len(placed), self._language)
            last = left + (self.columns - 1) * (self._width + _BETWEEN) + _NUMBER
            below = top + height - self._texts.height(Role.DATE)
            self._texts.draw(painter, last, below, words, Role.DATE, theme.soft)

    def fitting(self, height: float) -> int:
        """Tell how many entries `height` pixels hold, with room left for a word on the others if there are any."""
        return len(self._placed(height))

    def _placed(self, height: float) -> list[tuple[int, float]]:
        """The column and the top of each entry that has its place."""
        whole = self._filled(height) == self._count
        places, column, y = [], 0, 0.0
        for entry in self._entries:
            room = height if whole or column < self.columns - 1 else height - self._texts.height(Role.DATE)
            if y and y + entry.height - _AFTER > room:
                column, y = column + 1, 0.0
            if column >= self.columns or y + entry.height - _AFTER > height:
                break
            places.append((column, y))
            y += entry.height
        return places

    def _filled(self, height: float) -> int:
        """Tell how many entries columns of a height hold."""
        column, y = 0, 0.0
        for at, entry in enumerate(self._entries):
            if y and y + entry.height - _AFTER > height:
                column, y = column + 1, 0.0
            if column >= self.columns or entry.height - _AFTER > height:
                return at
            y += entry.height
        return len(self._entries)

    def _entry(self, number: int, event: Event) -> _Entry:
        head, body = phrase_when(event.when, self._language), ""
        if event.anchors:
            anchor = event.anchors[0]
            quote = " ".join(anchor.quote.split())
            body = f"{phrase_quote(quote, self._language)} {phrase_paragraph(anchor.paragraph, self._language)}"
        room = self._width - _NUMBER
        title_height = self._texts.wrapped_height(event.title, Role.STRONG, room)
        body_height = self._texts.wrapped_height(body, Role.QUOTE, room) if body else 0.0
        height = self._texts.height(Role.DATE) + title_height + body_height + _AFTER
        return _Entry(number, head, event.title, body, title_height, body_height, height)

    def _draw_entry(self, painter: QPainter, left: float, top: float, entry: _Entry, theme: Theme) -> None:
        number = f"{entry.number}."
        right = left + _NUMBER - 8
        self._texts.draw(
            painter, right - self._texts.width(number, Role.STRONG), top, number, Role.STRONG, theme.accent
        )
        left, width = left + _NUMBER, self._width - _NUMBER
        self._texts.draw(painter, left, top, entry.head, Role.DATE, theme.soft)
        top += self._texts.height(Role.DATE)
        self._texts.draw_wrapped(
            painter, QRectF(left, top, width, entry.title_height + 2), entry.title, Role.STRONG, theme.ink
        )
        top += entry.title_height
        self._texts.draw_wrapped(
            painter, QRectF(left, top, width, entry.body_height + 2), entry.body, Role.QUOTE, theme.soft
        )
