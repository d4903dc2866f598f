"""« Suite à cette lettre », « par la suite »: what only says that it came after something told before."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from frise.events.event import Event
from frise.events.phrases import any_of
from frise.events.undated import Undated
from frise.temporal.timex import Unresolved
from frise.text.article import Article
from frise.text.span import Span


def sequence_marks(article: Article, events: Sequence[Event], read: Sequence[Span]) -> Iterator[Undated]:
    """Return the marks that open a sentence without a date, each with the event told just before it.

    That event is told in the mark's paragraph or the one above. `read` holds the expressions of time, in order; a mark
    that is one of them, or has one in its sentence, is left to that.
    """
    told = sorted((anchor.sentence.start, anchor.paragraph, event.id) for event in events for anchor in event.anchors)
    starts = [start for start, _paragraph, _event in told]
    ends = [span.end for span in read]
    for sentence in article.sentences:
        found = _mark().match(article.text, sentence.start, sentence.end)
        if found is None:
            continue
        rank = bisect_right(ends, sentence.start)
        if rank < len(read) and read[rank].start < sentence.end:
            continue
        at = bisect_left(starts, sentence.start)
        if not at:
            continue
        _start, paragraph, event = told[at - 1]
        if article.paragraph_at(sentence.start) - paragraph <= 1:
            yield Undated(Span(found.start("mark"), found.end("mark")), Unresolved.SEQUENCE, follows=event)


@cache
def _mark() -> re.Pattern[str]:
    blank = "[ \u00a0\u202f\n]"
    this = rf"(?:cette|cet|ces|ce|cela|quoi)(?:{blank}[\w’'-]{{3,24}})?"
    return re.compile(
        rf"(?P<mark>(?:{any_of('before_this')}){blank}{this}|(?:{any_of('sequences')}))(?=[ \u00a0\u202f\n,])",
        re.IGNORECASE,
    )
