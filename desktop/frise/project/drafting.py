"""From words that the reader selected in a text to a place, and to the draft of an event told there."""

from collections.abc import Sequence
from dataclasses import dataclass

from frise.events.event import Anchor
from frise.events.grouping import group_dates, when_of
from frise.events.syntax.leading import with_leading_words
from frise.events.when import When
from frise.project.document import Document
from frise.temporal.timex import Timex, TimexType
from frise.text.span import Span

LONGEST_TITLE = 100
_AROUND = " \u00a0\u202f\t\r\n,;:–—-"


@dataclass(frozen=True, slots=True)
class Draft:
    """What an event could be: its title, its time (None: no date is told there), and where it is told, if anywhere."""

    title: str = ""
    when: When | None = None
    anchor: Anchor | None = None


def anchor_at(document: Document, span: Span) -> Anchor:
    """Return the place of some words: the sentences they are in, and the dates among them."""
    article = document.article
    first, last = article.sentence_at(span.start), article.sentence_at(max(span.start, span.end - 1))
    sentence = Span(min(first.start, span.start), max(last.end, span.end))
    dates = _dates_in(document, span)
    return Anchor(
        document=document.id,
        paragraph=article.paragraph_at(span.start),
        sentence=sentence,
        timexes=tuple(dates),
        expressions=tuple(document.timexes[at].span for at in dates),
        quote=sentence.of(article.text),
    )


def drafted(document: Document, span: Span) -> Draft:
    """Return the event that some words of a document tell, dated by the first date among them.

    Where they hold none, a date that is alone in their sentence is taken.
    """
    anchor = anchor_at(document, span)
    groups = _groups(document, anchor.timexes)
    if not groups:
        groups = _groups(document, _dates_in(document, anchor.sentence))
        groups = groups if len(groups) == 1 else []
    when = when_of(groups[0], document.timexes) if groups else None
    return Draft(_title(document, span, anchor.timexes), when, anchor)


def _dates_in(document: Document, span: Span) -> list[int]:
    """The places in `timexes` of the dates that lie in a span and are known."""
    return [at for at, timex in enumerate(document.timexes) if span.covers(timex.span) and _is_date(timex)]


def _is_date(timex: Timex) -> bool:
    return timex.window is not None and timex.type in {TimexType.DATE, TimexType.TIME}


def _groups(document: Document, dates: Sequence[int]) -> list[tuple[int, ...]]:
    return group_dates(document.article.text, dates, document.timexes)


def _title(document: Document, span: Span, dates: Sequence[int]) -> str:
    """The words without a date that opens or ends them, on one line, with a capital, cut between two words."""
    text, start, end = document.article.text, span.start, span.end
    for at in dates:
        told = with_leading_words(text, document.timexes[at].span, span.start)
        if not text[start : told.start].strip(_AROUND):
            start = told.end
        elif not text[told.end : end].strip(f"{_AROUND}."):
            end = told.start
    said = " ".join(text[start:end].split()).strip(_AROUND).removesuffix(".") or " ".join(span.of(text).split())
    if len(said) > LONGEST_TITLE:
        said = said[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(_AROUND) + "…"
    return said[:1].upper() + said[1:]
