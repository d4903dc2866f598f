"""The numbered quotes of a picture: what each mark was read in, set in columns that go on from page to page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtGui import QPainter

from frise.events.event import Event
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_also, phrase_more, phrase_paragraph, phrase_quote
from frise.wording.units import NBSP

_NUMBER: Final = 30.0  # pixels kept for the numbers
_AFTER: Final = 14.0  # below each quote
_COLUMN: Final = 320.0  # a column is no narrower than this
_BETWEEN: Final = 36.0
_MOST_COLUMNS: Final = 4
_LEADING: Final = 1.16  # of a line's own height
LEFT_OVER: Final = 24.0  # pixels below the list for a word on those that have no place in it
_FEWEST: Final = 4  # lines of a quote too long for any column that are not torn apart
_BLANKS: Final = re.compile(r"[^\S\u00a0\u202f]+")  # no-break spaces stay


class Place(NamedTuple):
    """Where a list goes on: an entry and a line of it, from 0."""

    entry: int
    line: int


class _Run(NamedTuple):
    """Lines `first` to `last` (excluded) of an entry, their place in the columns."""

    entry: int
    first: int
    last: int
    column: int
    top: float


@dataclass(frozen=True, slots=True)
class Flow:
    """The part of a list that one page holds; `end` is where the next goes on, `room` the height it was set in."""

    runs: tuple[_Run, ...]
    end: Place
    room: float


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    role: Role
    height: float


@dataclass(frozen=True, slots=True)
class _Entry:
    lines: tuple[_Line, ...]

    def height(self, first: int = 0, last: int | None = None) -> float:
        return sum(line.height for line in self.lines[first:last])

    def fitting(self, first: int, room: float) -> int:
        """The line up to which (excluded) `room` pixels hold the entry from its line `first`."""
        last, height = first, 0.0
        while last < len(self.lines) and height + self.lines[last].height <= room:
            height += self.lines[last].height
            last += 1
        return last


class Quotes:
    """The list of some events over a width, laid out as far as it is asked for."""

    def __init__(
        self,
        events: Sequence[Event],
        width: float,
        language: Language,
        texts: TextCache,
        longest: int | None = None,
    ) -> None:
        """Set some events' quotes; those that are longer than `longest` characters are cut."""
        self._events, self._texts, self._language, self._longest = events, texts, language, longest
        self.columns = min(max(int((width + _BETWEEN) / (_COLUMN + _BETWEEN)), 1), _MOST_COLUMNS, max(len(events), 1))
        self._width = (width - _BETWEEN * (self.columns - 1)) / self.columns
        self._entries: list[_Entry] = []

    def flow(self, start: Place, height: float, *, broken: bool = False) -> Flow:
        """Set the list from `start` in columns of a height; `broken` lets one too long for any go on in the next."""
        runs: list[_Run] = []
        (at, line), column, top = start, 0, 0.0
        while at < len(self._events) and column < self.columns:
            entry = self._entry(at)
            last = entry.fitting(line, height - top)
            if last == len(entry.lines):
                runs.append(_Run(at, line, last, column, top))
                top += entry.height(line) + _AFTER
                at, line = at + 1, 0
                continue
            torn = broken and entry.height(line) > height and (last - line >= _FEWEST or not top)
            if torn:
                last = max(last, line + 1)
                runs.append(_Run(at, line, last, column, top))
                line = last
            elif not top:
                break
            column, top = column + 1, 0.0
        return Flow(tuple(runs), Place(at, line), height)

    def ends(self, flow: Flow) -> bool:
        """Tell whether nothing is left after a part."""
        return flow.end.entry == len(self._events)

    def height_for(self, start: Place, most: float) -> float:
        """Return the height in which all from `start` just has its place, at most `most` pixels."""
        if not self.ends(self.flow(start, most)):
            return most
        low, high = 0.0, most
        while high - low > 1:
            middle = (low + high) / 2
            if self.ends(self.flow(start, middle)):
                high = middle
            else:
                low = middle
        return high

    def draw(
        self, painter: QPainter, left: float, top: float, flow: Flow, numbers: Mapping[str, int], theme: Theme
    ) -> None:
        """Draw a part with its top left corner at a point; an event without a number has a dash."""
        for run in flow.runs:
            at, y = left + run.column * (self._width + _BETWEEN), top + run.top
            if not run.first:
                number = numbers.get(self._events[run.entry].id)
                self._draw_number(painter, at + _NUMBER - 8, y, number, theme)
            for line in self._entry(run.entry).lines[run.first : run.last]:
                colour = theme.ink if line.role == Role.STRONG else theme.soft
                self._texts.draw(painter, at + _NUMBER, y, line.text, line.role, colour)
                y += line.height

    def draw_left_over(self, painter: QPainter, left: float, top: float, count: int, theme: Theme) -> None:
        """Draw how many have no place, below the last column."""
        at = left + (self.columns - 1) * (self._width + _BETWEEN) + _NUMBER
        self._texts.draw(painter, at, top, phrase_more(count, self._language), Role.DATE, theme.soft)

    def _draw_number(self, painter: QPainter, right: float, top: float, number: int | None, theme: Theme) -> None:
        words, colour = ("–", theme.soft) if number is None else (f"{number}.", theme.accent)
        self._texts.draw(painter, right - self._texts.width(words, Role.STRONG), top, words, Role.STRONG, colour)

    def _entry(self, at: int) -> _Entry:
        while len(self._entries) <= at:
            self._entries.append(self._made(self._events[len(self._entries)]))
        return self._entries[at]

    def _made(self, event: Event) -> _Entry:
        parts = [(phrase_when(event.when, self._language), Role.DATE), (event.title, Role.STRONG)]
        if event.anchors:
            parts.append((self._quoted(event), Role.QUOTE))
        room = self._width - _NUMBER
        return _Entry(
            tuple(
                _Line(line, role, self._texts.height(role) * _LEADING)
                for words, role in parts
                for line in self._texts.wrapped(_BLANKS.sub(" ", words).strip(" "), role, room)
            )
        )

    def _cut(self, quote: str) -> str:
        """A quote no longer than it may be, cut between words."""
        if self._longest is None or len(quote) <= self._longest:
            return quote
        return quote[: self._longest].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

    def _quoted(self, event: Event) -> str:
        if not event.anchors:  # the reader knows it from elsewhere
            return ""
        told = event.anchors[0]
        quote, paragraph = (
            phrase_quote(self._cut(told.quote.strip()), self._language),
            phrase_paragraph(told.paragraph, self._language),
        )
        words = f"{quote}{NBSP}{paragraph}"
        others = sorted(
            {anchor.paragraph for anchor in event.anchors[1:] if anchor.document == told.document} - {told.paragraph}
        )
        return f"{words} {phrase_also(others, self._language)}" if others else words
