"""Documents, to JSON and back: what was read in a text is kept, what only reading it again needs is not."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import repeat
from typing import Final

from frise.events.event import Event
from frise.events.reading import Extraction
from frise.project.document import DateOrigin, Document
from frise.project.storage.choices import by_name
from frise.project.storage.context import Bounds, Reading
from frise.project.storage.defect import inside
from frise.project.storage.event_json import event_to_json, events_from
from frise.project.storage.fields import first_again, indices_from, strings_from
from frise.project.storage.iso import read_day
from frise.project.storage.spans import Spans
from frise.project.storage.table import Json, Table
from frise.project.storage.timex_json import timex_to_json, timexes_from, undated_from, undated_to_json
from frise.temporal.calendar import Day
from frise.temporal.timex import Timex
from frise.text.article import Article
from frise.text.span import Span

_FIELDS: Final = frozenset({
    "id", "title", "source", "colour", "read_by", "publication", "date_origin", "text_sha256", "text", "paragraphs",
    "sentences", "timexes", "events", "undated",
})  # fmt: skip
_ORIGINS: Final = by_name(DateOrigin)
# Half of a surrogate pair: no text in Unicode has one, the name of a file that cannot be decoded has.
_NO_CHARACTER: Final = re.compile("[\ud800-\udfff]")


def document_to_json(document: Document) -> Json:
    """Return a document as plain values, its text line by line."""
    return {**described(document), **{field: list(rows) for field, rows in rows_of(document).items()}}


def described(document: Document) -> Json:
    """Return what there is one of in a document, as plain values."""
    publication = document.publication
    return {
        "id": document.id,
        "title": document.title,
        "source": document.source,
        "colour": document.colour,
        "read_by": document.read_by,
        "publication": None if publication is None else publication.isoformat(),
        "date_origin": document.date_origin.value,
        "text_sha256": text_digest(document.article.text),
    }


def rows_of(document: Document) -> dict[str, Iterator[object]]:
    """Return what there are many of in a document, each made when it is asked for."""
    article, known = document.article, {document.id: Bounds.of(document)}
    return {
        "text": iter(article.text.splitlines(keepends=True)),
        "paragraphs": map(_pair, article.paragraphs),
        "sentences": map(_pair, article.sentences),
        "timexes": map(timex_to_json, document.timexes),
        "events": (event_to_json(event, known) for event in document.events),
        "undated": map(undated_to_json, document.undated),
    }


def document_from(value: object, where: str, reading: Reading) -> Document:
    """Return the document that a value holds, not recognised; `reading` knows it from then on. Raises Defect."""
    table = Table.of([value], lambda _row: where, reading.strange)
    table.knows(_FIELDS)
    document_id, title, source, read_by, digest = (
        table.column(field, str)[0] for field in ("id", "title", "source", "read_by", "text_sha256")
    )
    if document_id in reading.known:
        raise table.defect(0, "id")
    text = "".join(strings_from(table, "text")[0])
    if text_digest(text) != digest:
        reading.changed.add(document_id)
    article = _article(table, text)
    timexes, extraction = _read(table, document_id, article, replace(reading, spans=Spans()))
    return Document(
        id=document_id,
        title=title,
        source=source,
        article=article,
        publication=table.mapped("publication", _day, table.column("publication", str, type(None)))[0],
        date_origin=table.chosen("date_origin", _ORIGINS)[0],
        recognition=None,
        timexes=timexes,
        extraction=extraction,
        read_by=read_by,
        colour=indices_from(table, "colour")[0],
    )


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8."""
    return hashlib.sha256(utf8(text)).hexdigest()


def utf8(text: str) -> bytes:
    """Return a text in UTF-8, with U+FFFD in the place of what is no character."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _NO_CHARACTER.sub("\ufffd", text).encode("utf-8")


def _article(table: Table, text: str) -> Article:
    spans, length = Spans(), len(text)
    paragraphs, sentences = (
        spans.in_order(table.column(field, list)[0], length, inside(table.where(0), field))
        for field in ("paragraphs", "sentences")
    )
    return Article(text, paragraphs, sentences)


def _read(table: Table, document_id: str, article: Article, reading: Reading) -> tuple[tuple[Timex, ...], Extraction]:
    """The expressions and the events."""
    length = len(article.text)
    expressions, undated = table.children("timexes")[0], table.children("undated")[0]
    timexes = timexes_from(expressions, reading.spans, length, reading.runs)
    reading.known[document_id] = Bounds(article.text, len(article.paragraphs), len(timexes))
    rows = table.children("events")[0]
    events = events_from(rows, reading)
    rows.check("target", _is_read, events, repeat(document_id), repeat(len(timexes)))
    extraction = Extraction((), tuple(events), undated_from(undated, reading.spans, length))
    if len(extraction.by_id) != len(events):
        raise rows.defect(first_again([event.id for event in events]), "id")
    return timexes, extraction


def _is_read(event: Event, document_id: str, timexes: int) -> bool:
    """Tell whether an event is told in its document, and dated by expressions of it, wherever it is told."""
    return bool(event.anchors) and all(
        anchor.document == document_id
        and 0 < len(anchor.timexes) == len(anchor.expressions)
        and max(anchor.timexes) < timexes
        for anchor in event.anchors
    )


def _day(written: str | None) -> Day | None:
    return None if written is None else read_day(written)


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
