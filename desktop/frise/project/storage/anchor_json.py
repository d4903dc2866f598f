"""Where an event was read, to JSON and back: a target of the W3C's Web Annotation Data Model.

The sentence is a TextPositionSelector and a TextQuoteSelector side by side, two ways to say the same; what its date is
written with are TextPositionSelectors of the same source. Positions count code points of the document's text, from 0.
"""

from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from frise.events.event import Anchor
from frise.project.storage.context import Known, Reading
from frise.project.storage.defect import inside
from frise.project.storage.fields import FARTHEST, index_arrays_from, indices_from
from frise.project.storage.spans import Spans
from frise.project.storage.table import Json, Table, grouped
from frise.text.span import Span

CONTEXT: Final = 32
"""How many characters before and after a quote are kept, to find it again in another version of its text."""
_POSITION, _QUOTE = "TextPositionSelector", "TextQuoteSelector"
_ANCHOR: Final = frozenset({"source", "selector", "paragraph", "timexes", "expressions", "lost"})
_POSITION_FIELDS: Final = frozenset({"type", "start", "end"})
_QUOTE_FIELDS: Final = frozenset({"type", "exact", "prefix", "suffix"})
_SELECTORS: Final = 2


def anchor_to_json(anchor: Anchor, known: Known) -> Json:
    """Return a place as plain values; one that its document does not hold is written as lost."""
    bounds = known.get(anchor.document)
    lost = anchor.lost or (bounds is not None and not (bounds.beyond(anchor) == "" and bounds.quotes(anchor)))
    quote: Json = {"type": _QUOTE, "exact": anchor.quote}
    if bounds is not None and not lost:
        start, end = anchor.sentence.start, anchor.sentence.end
        quote["prefix"] = bounds.text[max(0, start - CONTEXT) : start]
        quote["suffix"] = bounds.text[end : end + CONTEXT]
    written: Json = {
        "source": anchor.document,
        "selector": [_position(anchor.sentence), quote],
        "paragraph": anchor.paragraph,
        "timexes": list(anchor.timexes),
        "expressions": list(map(_position, anchor.expressions)),
    }
    if lost:
        written["lost"] = True
    return written


def anchors_from(table: Table, reading: Reading) -> list[Anchor]:
    """Return the places that a table holds; one whose document does not say there what is quoted is lost.

    Raises Defect.
    """
    table.knows(_ANCHOR)
    sentences, quotes = _selected(table, reading.spans)
    expressions = _expressions(table, reading.spans)
    sources, flags = table.column("source", str), table.optional("lost", False, bool)
    paragraphs, timexes = indices_from(table, "paragraph"), index_arrays_from(table, "timexes")
    anchors = list(map(Anchor, sources, paragraphs, sentences, timexes, expressions, quotes, flags))
    for index, anchor in enumerate(anchors):
        bounds = reading.known.get(anchor.document)
        if bounds is None or anchor.lost:
            continue
        beyond = bounds.beyond(anchor)
        if beyond:
            raise table.defect(index, beyond)
        if not bounds.quotes(anchor):
            anchors[index] = replace(anchor, lost=True)
            reading.lost[anchor.document] += 1
    return anchors


def _position(span: Span) -> Json:
    return {"type": _POSITION, "start": span.start, "end": span.end}


def _selected(table: Table, spans: Spans) -> tuple[list[Span], list[str]]:
    """The sentences, and what they are quoted as."""
    selectors = table.column("selector", list)
    table.check("selector", _is_pair, selectors)
    positions, quotes = (_selectors(table, selectors, place) for place in range(_SELECTORS))
    quotes.knows(_QUOTE_FIELDS)
    quotes.chosen("type", {_QUOTE: _QUOTE})
    for around in ("prefix", "suffix"):
        quotes.optional(around, None, str)
    return _positions(positions, spans), quotes.column("exact", str)


def _selectors(table: Table, selectors: list[list[Any]], place: int) -> Table:
    where = table.where
    return Table.of(
        [pair[place] for pair in selectors], lambda index: inside(where(index), f"selector[{place}]"), table.strange
    )


def _positions(table: Table, spans: Spans) -> list[Span]:
    table.knows(_POSITION_FIELDS)
    table.chosen("type", {_POSITION: _POSITION})
    return spans.of(table, FARTHEST)


def _expressions(table: Table, spans: Spans) -> list[tuple[Span, ...]]:
    """What the dates are written with, in the text's order."""
    positions, counts = table.children("expressions")
    expressions = grouped(_positions(positions, spans), counts)
    table.check("expressions", _are_in_order, expressions)
    return expressions


def _is_pair(selectors: list[Any]) -> bool:
    return len(selectors) == _SELECTORS


def _are_in_order(expressions: tuple[Span, ...]) -> bool:
    return len(expressions) < 2 or all(one <= other for one, other in pairwise(expressions))
