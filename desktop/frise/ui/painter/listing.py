"""The list of a picture's events: which have a number, and where their quotes stand."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF

from frise.events.event import Event
from frise.ui.painter.quotes import LEFT_OVER, Place, Quotes
from frise.ui.painter.sheet import RULE, ListPart
from frise.ui.painter.text import TextCache
from frise.wording.language import Language

ABOVE_RULE: Final = 18.0  # pixels
_SHARES: Final = (0.48, 0.42, 0.36, 0.3, 0.24, 0.18)  # of a page, below a timeline
_LISTED: Final = 600  # no single page holds more quotes
_LONGEST: Final = 420  # characters of a quote on a single page: a long one must not push out all others
_START: Final = Place(0, 0)


class Listing:
    """The quotes of `events`, which are in the order of time, in lists as wide as `box`, the page.

    If it `goes_on`, those that have no place below the timeline have pages of their own; else they are counted.
    """

    def __init__(
        self, events: Sequence[Event], box: QRectF, language: Language, texts: TextCache, *, goes_on: bool
    ) -> None:
        self._events, self._box, self._language, self._texts, self._goes_on = events, box, language, texts, goes_on
        self._quotes = self._of(events if goes_on else events[:_LISTED])

    @property
    def count(self) -> int:
        """How many events there are to number."""
        return len(self._events)

    def below(self, box: QRectF, least: float, share: float) -> ListPart | None:
        """Return the list's place at the foot of `box`: at most a share of it, and the timeline has `least` pixels.

        None without any room.
        """
        most = min(box.height() * share, box.height() - least - RULE - ABOVE_RULE)
        if not self._events or most <= 0:
            return None
        height = self._quotes.height_for(_START, most)
        flow = self._quotes.flow(_START, height, broken=self._goes_on)
        if not flow.runs:
            return None
        place = QRectF(box.left(), box.bottom() - height, box.width(), height)
        return ListPart(self._quotes, flow, place, ruled=True)

    @property
    def shares(self) -> tuple[float, ...]:
        """The shares of a page that the list may take below a timeline, the one to try first coming first."""
        if not self._events:
            return (0.0,)
        return (*_SHARES, 0.0) if self._goes_on else _SHARES

    def numbers(
        self, named: Callable[[Mapping[str, int]], set[str]], part: ListPart | None
    ) -> tuple[dict[str, int], ListPart | None]:
        """Number the events, in their order; return the numbers and what the list below the timeline then is.

        `named` tells which events get a label if some have numbers. A number is given only where the timeline has
        room for it and the list has its quote: none leads nowhere. Fewer numbers leave other room for labels, so this
        goes on until none is lost.
        """
        listed: list[Event] = list(self._events) if self._goes_on or part else []
        kept, shown = None, part
        while kept != listed:
            kept = listed
            found = named(_numbers(kept)) if kept else set()
            listed = [event for event in kept if event.id in found]
            if part is not None and not self._goes_on:
                shown = self._cut(listed, part.box)
                listed = listed[: shown.flow.end.entry]
        return _numbers(listed), shown

    def going_on(self, part: ListPart | None, progress: Callable[[float], None]) -> Iterator[ListPart]:
        """Return the parts of the list on pages of their own, after the one below the timeline."""
        at = part.flow.end if part else _START
        while self._goes_on and at.entry < len(self._events):
            progress(at.entry / len(self._events))
            height = self._quotes.height_for(at, self._box.height())  # the last page's columns end level
            flow = self._quotes.flow(at, height, broken=True)
            yield ListPart(self._quotes, flow, self._box)
            at = flow.end

    def _cut(self, listed: Sequence[Event], box: QRectF) -> ListPart:
        """The list of some of the events, as far as a box holds it, in level columns, with a word on the others."""
        quotes, all_listed = self._of(listed[:_LISTED]), len(listed) == len(self._events)
        flow = quotes.flow(_START, box.height())
        if not (quotes.ends(flow) and all_listed):
            flow = quotes.flow(_START, box.height() - LEFT_OVER)
        held = flow.end.entry
        if quotes.ends(flow):
            flow = quotes.flow(_START, quotes.height_for(_START, flow.room))
        return ListPart(quotes, flow, box, ruled=True, left_over=len(self._events) - held)

    def _of(self, events: Sequence[Event]) -> Quotes:
        longest = None if self._goes_on else _LONGEST
        return Quotes(events, self._box.width(), self._language, self._texts, longest)


def _numbers(events: Sequence[Event]) -> dict[str, int]:
    return {event.id: number for number, event in enumerate(events, start=1)}
