"""How much an event matters before the reader says so: for what is shown first where there is no room for all."""

from collections.abc import Sequence
from dataclasses import replace

from frise.events.event import Event
from frise.events.when import When, WhenKind
from frise.temporal.granularity import Granularity
from frise.text.article import Article
from frise.text.span import Span

_CERTAINTY = {
    Granularity.DAY: 1.0,
    Granularity.WEEKEND: 0.9,
    Granularity.WEEK: 0.9,
    Granularity.MONTH: 0.8,
    Granularity.SEASON: 0.7,
    Granularity.QUARTER: 0.7,
    Granularity.SEMESTER: 0.65,
    Granularity.YEAR: 0.6,
    Granularity.DECADE: 0.4,
    Granularity.CENTURY: 0.3,
    Granularity.MILLENNIUM: 0.2,
}
_WAITING = 0.2
_SHARE_OF_DATE, _SHARE_OF_CLAUSE, _SHARE_OF_PLACE, _SHARE_OF_MENTIONS = 0.5, 0.2, 0.15, 0.15


def importance_of(when: When, sentence: Span, article: Article, *, in_main_clause: bool) -> float:
    """Return how much an event matters, 0 to 1: a precise date, told in a main clause, early in the text."""
    paragraph = article.paragraph_at(sentence.start)
    opens = bool(article.paragraphs) and sentence.start == article.paragraphs[paragraph].start
    place = 0.6 * (paragraph <= 1) + 0.4 * opens
    return round(_SHARE_OF_DATE * _certainty(when) + _SHARE_OF_CLAUSE * in_main_clause + _SHARE_OF_PLACE * place, 3)


def with_mentions(event: Event, others: Sequence[Event]) -> Event:
    """Return an event told in several places: each one makes it matter more, and the best telling counts."""
    told = len(event.anchors)
    best = max([event.importance, *(other.importance for other in others)])
    return replace(event, importance=round(min(1.0, best + _SHARE_OF_MENTIONS * (1 - 1 / told)), 3))


def _certainty(when: When) -> float:
    if when.kind is WhenKind.WAITING:
        return _WAITING
    if when.granularity is None:
        return 0.5
    return _CERTAINTY.get(when.granularity, 1.0)  # finer than a day is as sure as one
