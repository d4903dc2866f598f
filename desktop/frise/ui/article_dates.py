"""The dates of an article as its page marks them: which event each leads to, or why to none."""

from collections.abc import Callable, Mapping

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


def marks_as_decided(project: Project, document: Document, why: Why) -> Mapping[Span, DateMark]:
    """Return the marks that differ from those as read, for what the reader decided."""
    marks: dict[Span, DateMark] = {}
    for event_id, decision in project.decisions.items():
        read = document.extraction.by_id.get(event_id)
        places = _places(decision, read.anchors if read is not None else ())
        spans = [span for one in places if one.document == document.id and not one.lost for span in one.expressions]
        if read is not None and decision.anchors is not None:
            left = {span for anchor in read.anchors for span in anchor.expressions} - set(spans)
            marks |= {span: DateMark(span, None, why(None, "")) for span in left if span not in marks}
        home = decision if decision.into is None else project.decision(decision.into)
        if home.status is Status.REJECTED:
            marks |= {span: DateMark(span, None, why(Status.REJECTED, "")) for span in spans}
        elif read is None or decision.into is not None or decision.anchors is not None:
            marks |= {span: DateMark(span, decision.into or event_id) for span in spans}
    return marks


def _places(decision: Decision, read: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    if decision.anchors is not None:
        return decision.anchors
    return read if decision.own is None or read else decision.own.anchors
