"""« Suite à cette lettre », « par la suite »: what only says that it came after something told before."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from frise.events.event import Event
from frise.events.phrases import any_of
from frise.events.undated import Undated
from frise.temporal.timex import Unresolved
from frise.text.article import Article
from frise.text.span import Span


def sequence_marks(article: Article, events: Sequence[Event], read: Sequence[Span]) -> Iterator[Undated]:
    """Return the marks that open a sentence without a date, each with the event of its paragraph that it follows.

    `read` holds the expressions of time, in order; a mark that is one of them, or has one in its sentence, is left
    to that.
    """
    ordered = sorted(events, key=lambda event: event.anchors[0].sentence)
    at = rank = 0
    for found in _mark().finditer(article.text):
        span = Span(found.start("mark"), found.end("mark"))
        sentence = article.sentence_at(span.start)
        if sentence.start != span.start:
            continue
        while rank < len(read) and read[rank].end <= sentence.start:
            rank += 1
        if rank < len(read) and read[rank].start < sentence.end:
            continue
        while at < len(ordered) and ordered[at].anchors[0].sentence.start < sentence.start:
            at += 1
        before = ordered[at - 1] if at else None
        paragraph = article.paragraph_at(span.start)
        if before is not None and before.anchors[0].paragraph in {paragraph, paragraph - 1}:
            yield Undated(span, Unresolved.SEQUENCE, follows=before.id)


@cache
def _mark() -> re.Pattern[str]:
    blank = "[ \u00a0\u202f\n]"
    this = rf"(?:cette|cet|ces|ce|cela|quoi)(?:{blank}[\w’'-]{{3,24}})?"
    return re.compile(
        rf"(?<!\w)(?P<mark>(?:{any_of('before_this')}){blank}{this}|(?:{any_of('sequences')}))(?=[ \u00a0\u202f\n,])",
        re.IGNORECASE,
    )
