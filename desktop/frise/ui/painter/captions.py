"""What each label says in the room it is given, remembered."""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import numpy as np

from frise.timeline.elision import elide, wrap
from frise.timeline.labels import Caption
from frise.timeline.rows import Rows
from frise.ui.painter.text import Role, TextCache
from frise.wording.dates import phrase_when
from frise.wording.language import Language

_T = TypeVar("_T")

SignOf = Callable[[str], str]
_MOST: Final = 2048  # events
_LONGEST: Final = 300  # characters of a title that any label could hold


class Captions:
    """Captions of events by row; calling it gives one in at most so many pixels, None if nothing useful fits."""

    def __init__(self, events: Rows, language: Language, texts: TextCache) -> None:
        self._events, self._language, self._texts = events, language, texts
        self._numbers: Mapping[str, int] = {}
        self.sign_of: SignOf | None = None  # what stands after a date, by the event's id
        # By row, then by room, lines and sign.
        self._known: dict[int, dict[tuple[float, int, str], Caption | None]] = {}
        self._dates: dict[int, str] = {}

    def following(self, events: Rows) -> "Captions":
        """Return the captions of the events after an edit, with what is known of those that are as they were."""
        captions = Captions(events, self._language, self._texts)
        captions._numbers = self._numbers
        captions._known = _moved(self._known, self._events, events)
        captions._dates = _moved(self._dates, self._events, events)
        return captions

    @property
    def numbers(self) -> Mapping[str, int]:
        """The number before each title, by event id."""
        return self._numbers

    @numbers.setter
    def numbers(self, numbers: Mapping[str, int]) -> None:
        if numbers != self._numbers:
            self._numbers = numbers
            self._known.clear()

    def __call__(self, row: int, room: float, lines: int) -> Caption | None:
        """Return the caption of a row in `room` pixels, its title in at most so many lines."""
        known = self._known.get(row)
        if known is None:
            known = self._known[row] = {}
        sign = "" if self.sign_of is None else self.sign_of(self._events[row].id)
        key = room, lines, sign
        if key not in known:
            known[key] = self._made(row, room, lines, sign)
        return known[key]

    def evict(self) -> None:
        """Forget the captions where there are too many; for the time between two frames."""
        if len(self._known) > _MOST:
            self._known.clear()
            self._dates.clear()

    def _made(self, row: int, room: float, lines: int, sign: str) -> Caption | None:
        event = self._events[row]
        number = self._numbers.get(event.id)
        if not room and number is None:
            return None
        before = "" if number is None else f"{number}. "
        title = " ".join((before + event.title[:_LONGEST]).split())
        told = self._told(title, room, lines)
        if told is None:
            return None if room or number is None else self._mere_number(number)
        date = _signed(self._date(row), sign)
        if self._texts.width(date, Role.DATE) > room:
            date = _signed(phrase_when(event.when, self._language, short=True), sign)
        width = max(self._texts.width(words, Role.TITLE) for words in told)
        return Caption(told[0], date, max(width, self._texts.width(date, Role.DATE)), told[1])

    def _date(self, row: int) -> str:
        if row not in self._dates:
            self._dates[row] = phrase_when(self._events[row].when, self._language)
        return self._dates[row]

    def _told(self, title: str, room: float, lines: int) -> tuple[str, str] | None:
        """The one or two lines of a title."""

        def measure(text: str) -> float:
            return self._texts.width(text, Role.TITLE)

        if lines > 1:
            return wrap(title, room, measure)
        line = elide(title, room, measure)
        return None if line is None else (line, "")

    def _mere_number(self, number: int) -> Caption:
        words = str(number)
        return Caption(words, "", self._texts.width(words, Role.TITLE))


def _moved(known: Mapping[int, _T], before: Rows, events: Rows) -> dict[int, _T]:
    """What is known by the row before, by the row that it is now."""
    rows = events.moved(before, np.fromiter(known, dtype=np.int64, count=len(known))).tolist()
    return {row: value for row, value in zip(rows, known.values(), strict=True) if row >= 0}


def _signed(date: str, sign: str) -> str:
    return f"{date} {sign}" if sign else date
