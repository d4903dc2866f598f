"""Filter: which events the reader wants to see, as a value; nothing is decided by it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from frise.events.event import Event
from frise.events.when import When
from frise.project.decision import Decision, Status
from frise.project.search import Texts, telling, words_of
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity

STANDING: Final = frozenset(Status) - {Status.REJECTED}
"""What is shown at first."""

_Places = Sequence[int]


@dataclass(frozen=True, slots=True)
class Filter:
    """Every criterion that is given must hold; an empty one is not given.

    `text` is as typed: every word of it must be found. `first` and `last` are days, both included: an event is shown
    if it may touch one of them. Of `documents` (ids), `actors`, `granularities` and `tags` one must be the event's.
    """

    text: str = ""
    first: Day | None = None
    last: Day | None = None
    documents: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    statuses: frozenset[Status] = STANDING
    granularities: frozenset[Granularity] = frozenset()
    tags: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """What the text looks for, folded."""
        return words_of(self.text)

    def places(self, events: Sequence[Event], decisions: Mapping[str, Decision], texts: Texts) -> _Places:
        """Return at which places (m,) of `events` stand those to be shown, ascending.

        There may be many events: each criterion goes once through what the ones before it left.
        """
        left = self._of_status(range(len(events)), events, decisions)
        left = self._tagged(left, events, decisions)
        left = self._in_period(left, events)
        if self.granularities:
            left = [place for place in left if events[place].when.granularity in self.granularities]
        if self.documents:
            left = [place for place in left if _told_in(events[place], self.documents)]
        if self.actors:
            left = [place for place in left if not self.actors.isdisjoint(events[place].actors)]
        return self._telling(left, events, decisions, texts)

    def lists_undated(self, document_id: str, text: str) -> bool:
        """Tell whether an expression of time that no event holds is listed, by its document and its folded text.

        It has no period, no actors, no precision, no tags, and nobody looked into it.
        """
        asked = self.first is not None or self.last is not None or self.actors or self.granularities or self.tags
        if asked or Status.UNVERIFIED not in self.statuses:
            return False
        return (not self.documents or document_id in self.documents) and all(
            telling(word, (text,), (0,)) for word in self.words
        )

    def _of_status(self, left: _Places, events: Sequence[Event], decisions: Mapping[str, Decision]) -> _Places:
        """Most events are unverified, and of those nothing is said in the decisions."""
        unverified = Status.UNVERIFIED in self.statuses
        others = {one for one, known in decisions.items() if (known.status in self.statuses) is not unverified}
        if unverified and not others:
            return left
        return [place for place in left if (events[place].id in others) is not unverified]

    def _tagged(self, left: _Places, events: Sequence[Event], decisions: Mapping[str, Decision]) -> _Places:
        if not self.tags:
            return left
        tagged = {one for one, known in decisions.items() if not self.tags.isdisjoint(known.tags)}
        return [place for place in left if events[place].id in tagged]

    def _in_period(self, left: _Places, events: Sequence[Event]) -> _Places:
        if self.first is None and self.last is None:
            return left
        start = None if self.first is None else self.first.number * SECONDS_A_DAY
        end = None if self.last is None else (self.last.number + 1) * SECONDS_A_DAY
        return [place for place in left if _may_touch(events[place].when, start, end)]

    def _telling(
        self, left: _Places, events: Sequence[Event], decisions: Mapping[str, Decision], texts: Texts
    ) -> _Places:
        words = self.words
        if not words:
            return left
        told, noted = texts.of(events), texts.noted(decisions)
        ids, notes = list(noted), list(noted.values())
        for word in words:
            also = {ids[rank] for rank in telling(word, notes, range(len(notes)))}
            found = telling(word, told, left)
            if also:
                found = sorted({*found, *(place for place in left if events[place].id in also)})
            left = found
        return left


def _may_touch(when: When, start: int | None, end: int | None) -> bool:
    """Tell whether a time may touch the seconds from `start` to `end`, None being open; what waits for one may not."""
    if when.window is None:
        return False
    first, last = when.window.start, when.window.end
    if first is None and last is None:
        return False
    early = end is None or first is None or first < end or when.open_start
    return early and (start is None or last is None or last > start or when.open_end)


def _told_in(event: Event, documents: Collection[str]) -> bool:
    for anchor in event.anchors:  # noqa: SIM110 - any() would take three times as long
        if anchor.document in documents:
            return True
    return False
