"""JSON: what was read in a document, for other programs. Offsets count code points; indices count from 0."""

import json
from typing import Any

from frise.events.event import Anchor, Event
from frise.events.undated import Undated
from frise.events.when import WhenKind
from frise.project.document import Document
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.interval import TimeInterval
from frise.temporal.timex import Timex
from frise.wording.explanations import explain, explain_undated
from frise.wording.language import Language

Json = dict[str, Any]


def document_to_json(document: Document, language: Language, *, with_text: bool = True) -> Json:
    """Return a document as plain values; `with_text` leaves out the text where the reader has it anyway."""
    text = document.article.text
    written: Json = {"id": document.id, "source": document.source}
    written["date"] = None if document.publication is None else document.publication.isoformat()
    written["date_origin"] = document.date_origin.value
    if with_text:
        written["text"] = text
    written["paragraphs"] = [[span.start, span.end] for span in document.article.paragraphs]
    written["timexes"] = [_timex(timex, text) for timex in document.timexes]
    written["events"] = [_event(event, document, language) for event in document.events]
    titles = {event.id: event.title for event in document.events}
    written["undated"] = [_undated(one, text, titles, language) for one in document.undated]
    return written


def dumps(value: object, indent: int | None = None) -> str:
    """Return JSON that any encoding can hold: readable, escaped only where the text has a lone surrogate."""
    readable = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        readable.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, indent=indent)
    return readable


def _timex(timex: Timex, text: str) -> Json:
    return {
        "start": timex.span.start,
        "end": timex.span.end,
        "text": timex.span.of(text),
        "type": timex.type.value,
        "value": timex.value,
        "mod": None if timex.mod is None else timex.mod.value,
        **_ends(timex.window),
        "reference": timex.reference,
        "rule": timex.rule,
    }


def _event(event: Event, document: Document, language: Language) -> Json:
    anchor, when = event.anchors[0], event.when
    clock = when.window if when.clocked else None
    return {
        "id": event.id,
        "title": event.title,
        "paragraph": anchor.paragraph,
        "start": anchor.sentence.start,
        "end": anchor.sentence.end,
        "timexes": list(anchor.timexes),
        "when": when.kind.value,
        "edtf": when.edtf,
        **_ends(when.window),
        "from": None if clock is None else _instant(clock.start),
        "to": None if clock is None or when.kind is not WhenKind.LASTING else _instant(clock.end),
        "explanation": explain(event, document.article.text, document.timexes, document.publication, language),
        "actors": list(event.actors),
        "importance": event.importance,
        "mentions": [_mention(anchor) for anchor in event.anchors[1:]],
    }


def _mention(anchor: Anchor) -> Json:
    """Where else an event is told."""
    return {
        "paragraph": anchor.paragraph,
        "start": anchor.sentence.start,
        "end": anchor.sentence.end,
        "timexes": list(anchor.timexes),
    }


def _undated(one: Undated, text: str, titles: dict[str, str], language: Language) -> Json:
    written: Json = {"start": one.span.start, "end": one.span.end, "text": one.span.of(text)}
    written["reason"] = explain_undated(one.reason, language, titles.get(one.follows or "", ""))
    return written if one.follows is None else written | {"follows": one.follows}


def _ends(window: TimeInterval | None) -> Json:
    first, last = (None, None) if window is None else (window.first_day, window.last_day)
    return {
        "earliest": None if first is None else first.isoformat(),
        "latest": None if last is None else last.isoformat(),
    }


def _instant(second: int | None) -> str | None:
    if second is None:
        return None
    day, rest = divmod(second, SECONDS_A_DAY)
    return f"{Day.of_number(day).isoformat()}T{rest // 3600:02}:{rest // 60 % 60:02}"
