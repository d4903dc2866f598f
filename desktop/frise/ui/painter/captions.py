"""What each label says in the room it is given, remembered."""

from collections.abc import Mapping, Sequence
from typing import Final

from frise.events.event import Event
from frise.timeline.elision import elide
from frise.timeline.labels import Caption
from frise.ui.painter.text import Role, TextCache
from frise.wording.dates import phrase_when
from frise.wording.language import Language

_MOST: Final = 8192


class Captions:
    """Captions of events by row; calling it gives one in at most so many pixels, None if nothing useful fits."""

    def __init__(self, events: Sequence[Event], language: Language, texts: TextCache) -> None:
        self._events, self._language, self._texts = events, language, texts
        self._numbers: Mapping[str, int] = {}
        self._known: dict[tuple[int, float], Caption | None] = {}

    @property
    def numbers(self) -> Mapping[str, int]:
        """The number before each title, by event id."""
        return self._numbers

    @numbers.setter
    def numbers(self, numbers: Mapping[str, int]) -> None:
        if numbers != self._numbers:
            self._numbers = numbers
            self._known.clear()

    def __call__(self, row: int, room: float) -> Caption | None:
        """Return the caption of a row in `room` pixels."""
        key = (row, room)
        if key not in self._known:
            self._known[key] = self._made(self._events[row], room)
        return self._known[key]

    def evict(self) -> None:
        """Forget the captions where there are too many; for the time between two frames."""
        if len(self._known) > _MOST:
            self._known.clear()

    def _made(self, event: Event, room: float) -> Caption | None:
        number = self._numbers.get(event.id)
        if not room and number is None:
            return None
        before = "" if number is None else f"{number}. "
        title = elide(before + event.title, room, lambda text: self._texts.measure(text, Role.TITLE))
        if title is None:
            return None if room or number is None else self._mere_number(number)
        date = phrase_when(event.when, self._language)
        if self._texts.width(date, Role.DATE) > room:
            date = phrase_when(event.when, self._language, short=True)
        return Caption(title, date, max(self._texts.width(title, Role.TITLE), self._texts.width(date, Role.DATE)))

    def _mere_number(self, number: int) -> Caption:
        words = str(number)
        return Caption(words, "", self._texts.width(words, Role.TITLE))
