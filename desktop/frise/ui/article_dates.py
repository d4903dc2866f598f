"""The dates of an article as its page marks them: which event each leads to, or why to none."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import IntEnum

from frise.events.event import Anchor
from frise.project.decision import Decision, Status
from frise.project.document import Document
from frise.project.project import Project
from frise.temporal.timex import Unresolved
from frise.text.span import Span
from frise.ui.article_marks import DateMark

Why = Callable[[Unresolved | Status | None, str], str]
"""Says why a date leads to no event; what it came after is told by its title."""


def marks_as_read(document: Document, why: Why) -> dict[Span, DateMark]:
    """Return the marks of a document before anything is decided, by where they are."""
    extraction = document.extraction
    owner = {
        span: event.id
        for event in extraction.events
        for anchor in event.anchors
        if anchor.document == document.id
        for span in anchor.expressions
    }
    marks = {}
    for undated in extraction.undated:  # an impossible date is no expression of time, but the reader wonders
        followed = extraction.by_id.get(undated.follows or "")
        marks[undated.span] = DateMark(undated.span, None, why(undated.reason, followed.title if followed else ""))
    for timex in document.timexes:
        if timex.span not in marks:
            marks[timex.span] = DateMark(timex.span, None, why(timex.unresolved, ""))
    return marks | {span: DateMark(span, event_id) for span, event_id in owner.items()}


class Decided:
    """The marks that differ from those as read for what the reader decided; an edit costs only what it touches.

    Where several decisions are about one date, that counts which leads to an event, then that which rejects one.
    """

    def __init__(self, document: Document, why: Why) -> None:
        """Take a document; nothing is decided before the first `follow`."""
        self._document, self._why = document, why
        self._own: dict[str, _Marks] = {}  # what each decision says, by event
        self._claims: dict[Span, dict[str, tuple[_Rank, DateMark]]] = {}  # and by date

    def marks(self) -> dict[Span, DateMark]:
        """Return all of them, by where they are."""
        return {span: mark for span in self._claims if (mark := self._mark(span)) is not None}

    def follow(self, project: Project, events: Collection[str] | None) -> dict[Span, DateMark | None]:
        """Take what was decided of some events, None: of any. Return what differs since; None is again as read."""
        before: dict[Span, DateMark | None] = {}
        for event_id in self._touched(project, events):
            old, new = self._own.pop(event_id, {}), self._marks_of(project, event_id)
            if new:
                self._own[event_id] = new
            for span in old.keys() | new.keys():
                before.setdefault(span, self._mark(span))
                claims = self._claims.setdefault(span, {})
                claims.pop(event_id, None)
                if span in new:
                    claims[event_id] = new[span]
                if not claims:
                    del self._claims[span]
        return {span: now for span, was in before.items() if (now := self._mark(span)) != was}

    def _touched(self, project: Project, events: Collection[str] | None) -> set[str]:
        """Those events of which marks may differ: what is merged into one goes with it."""
        if events is not None:
            return {*events, *(merged for one in events for merged in project.decision(one).merged)}
        return {one for one, decision in project.decisions.items() if _is_seen(decision)} | self._own.keys()

    def _mark(self, span: Span) -> DateMark | None:
        claims = self._claims.get(span)
        if not claims:
            return None
        return claims[min(claims, key=lambda event_id: (claims[event_id][0], event_id))][1]

    def _marks_of(self, project: Project, event_id: str) -> _Marks:
        """The marks that differ for what was decided of one event."""
        decision, read = project.decision(event_id), self._document.extraction.by_id.get(event_id)
        if not _is_seen(decision):
            return {}
        marks: _Marks = {}
        places = _places(decision, read.anchors if read is not None else ())
        here = [one for one in places if one.document == self._document.id and not one.lost]
        spans = [span for one in here for span in one.expressions]
        if read is not None and decision.anchors is not None:
            left = {span for anchor in read.anchors for span in anchor.expressions}
            marks = {span: (_Rank.LEFT, DateMark(span, None, self._why(None, ""))) for span in left}
        home = decision if decision.into is None else project.decision(decision.into)
        if home.status is Status.REJECTED:
            why = self._why(Status.REJECTED, "")
            marks |= {span: (_Rank.REJECTED, DateMark(span, None, why)) for span in spans}
        elif read is None or decision.into is not None or decision.anchors is not None:
            marks |= {span: (_Rank.TELLS, DateMark(span, decision.into or event_id)) for span in spans}
        return marks


class _Rank(IntEnum):
    TELLS = 0
    REJECTED = 1
    LEFT = 2


_Marks = dict[Span, tuple[_Rank, DateMark]]


def _is_seen(decision: Decision) -> bool:
    """Tell whether a decision can show on the dates at all; of very many, most cannot."""
    moved = decision.into is not None or decision.anchors is not None or decision.own is not None
    return moved or decision.status is Status.REJECTED


def _places(decision: Decision, read: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    if decision.anchors is not None:
        return decision.anchors
    return read if decision.own is None or read else decision.own.anchors
