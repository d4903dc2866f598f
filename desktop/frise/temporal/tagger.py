"""The tagger: recognise (a text → mentions, nothing known of its date), then resolve (mentions → timexes)."""

import re
from collections.abc import Callable
from dataclasses import replace

from frise.temporal.calendar import Day
from frise.temporal.context import around_before, joined, sign_before
from frise.temporal.expression import (
    CalendarDate,
    Clock,
    Direction,
    Feast,
    PartOfDay,
    Republican,
    Season,
    ShortYearDate,
    Term,
    Today,
    Unit,
    WeekdayNamed,
    is_day,
)
from frise.temporal.folding import Folded, fold
from frise.temporal.inheritance import give_years
from frise.temporal.lists import complete_days
from frise.temporal.mention import Mention, Recognition
from frise.temporal.resolution import resolve_mentions
from frise.temporal.scanner import Match, is_impossible, scan
from frise.temporal.tense import direction
from frise.temporal.timex import Signal, Timex
from frise.text.article import Article

_ENDS_CLAUSE = re.compile(r" ?(?:$|[.,;:!?)\n\"»]|a [0-9]|[0-9])")
_NEAR = 6  # characters between a clock time and the day it is on: « 4 h, mardi », « 9 h, le 3 mai »


def recognise(article: Article, progress: Callable[[float], None] = lambda _share: None) -> Recognition:
    """Return every expression of time in a text; `progress` is told the share done and may raise to stop."""
    folded = fold(article.text)
    found = complete_days(list(scan(folded, progress)), folded.text)
    impossible = tuple(folded.original(match.start, match.end) for match in found if is_impossible(match))
    found = [match for match in found if not is_impossible(match)]
    mentions = [_mention(match, folded, article) for match in found]
    _link(mentions, found, folded.text)
    _give_days(mentions, found, article)
    return Recognition(tuple(give_years(mentions, article)), impossible)


def resolve(recognition: Recognition, publication: Day | None) -> tuple[Timex, ...]:
    """Return the timexes, one a mention, for a publication date or none; costs no look at the text."""
    return resolve_mentions(recognition.mentions, publication)


def tag(text: str, publication: Day | None = None) -> tuple[Timex, ...]:
    """Recognise and resolve in one go."""
    return resolve(recognise(Article.of(text)), publication)


def _mention(match: Match, folded: Folded, article: Article) -> Mention:
    span = folded.original(match.start, match.end)
    reading = match.reading
    sign = sign_before(folded.text, match.start)
    return Mention(
        span=span,
        expression=reading.expression,
        rule=match.rule,
        part=reading.part,
        mod=reading.mod or around_before(folded.text, match.start),
        signal=sign,
        tense=_looks(match, sign, folded, article) if _wants_tense(match) else None,
    )


def _wants_tense(match: Match) -> bool:
    expression = match.reading.expression
    if isinstance(expression, PartOfDay):
        return expression.day is not None
    if isinstance(expression, CalendarDate):
        return expression.year is None
    if isinstance(expression, Season | Term | Feast):
        return expression.year is None
    return isinstance(expression, WeekdayNamed | Today)


def _looks(match: Match, sign: Signal | None, folded: Folded, article: Article) -> Direction | None:
    """Where an expression looks: « depuis lundi » into the past whatever the verb, « jusqu'à lundi » to the nearest."""
    if sign in {Signal.SINCE, Signal.UNTIL}:
        return Direction.PAST if sign is Signal.SINCE else None
    return _tense(match, folded, article)


def _tense(match: Match, folded: Folded, article: Article) -> Direction | None:
    sentence = article.sentence_at(folded.original(match.start, match.end).start)
    first, last = folded.position(sentence.start), folded.position(sentence.end)
    found = direction(folded.text, match.start, match.end, first, last)
    if found is None and isinstance(match.reading.expression, Today):
        # « La France est aujourd'hui un pays » speaks of the present in general, « c'est aujourd'hui » of a day.
        return None if _ENDS_CLAUSE.match(folded.text, match.end) else Direction.PRESENT
    return found


def _give_days(mentions: list[Mention], matches: list[Match], article: Article) -> None:
    """A clock time is on the day named just after it (« 4 h, mardi »), or else before it in its sentence."""
    sentence, day = None, None
    for at, mention in enumerate(mentions):
        its = article.sentence_at(mention.span.start)
        sentence, day = its, (day if its == sentence else None)
        expression = mention.expression
        if is_day(expression) or (isinstance(expression, PartOfDay) and expression.day is not None):
            day = at
        elif isinstance(expression, Clock | PartOfDay):
            following = at + 1
            if following < len(mentions) and is_day(mentions[following].expression) and day is None:
                near = matches[following].start - matches[at].end <= _NEAR
                mentions[at] = replace(mention, day=following if near else None)
            else:
                mentions[at] = replace(mention, day=day)
    for at, mention in enumerate(mentions):  # « entre 0 h 30 et 4 h, mardi »: both are on Tuesday
        if isinstance(mention.expression, Clock) and mention.day is None and mention.partner is not None:
            mentions[at] = replace(mention, day=mentions[mention.partner].day)


def _link(mentions: list[Mention], matches: list[Match], text: str) -> None:
    """Pair the ends of ranges, and give the members of ranges and lists the year and month they share."""
    for at in range(len(mentions) - 1, -1, -1):
        mention = mentions[at]
        signal = mention.signal
        if at + 1 < len(mentions):
            join = joined(text, matches[at].end, matches[at + 1].start)
            mention = _inheriting(mention, mentions[at + 1], is_joined=join is not None)
            paired = _pairing(mention, mentions[at + 1], join)
            if paired is not None:
                signal = paired
                mentions[at + 1] = replace(
                    mentions[at + 1], partner=at, signal=Signal.TO if paired is Signal.FROM else Signal.AND
                )
                mention = replace(mention, partner=at + 1)
        if mention.partner is None and signal in {Signal.FROM, Signal.BETWEEN}:
            signal = None
        mentions[at] = replace(mention, signal=signal)


def _pairing(mention: Mention, following: Mention, join: Signal | None) -> Signal | None:
    """FROM for « du … au … », BETWEEN for « entre … et … », None for two expressions that make no range."""
    if isinstance(mention.expression, Clock) is not isinstance(following.expression, Clock):
        return None
    if join is None or following.partner is not None or not _ranges(mention) or not _ranges(following):
        return None
    if join is Signal.TO:
        return Signal.FROM
    return Signal.BETWEEN if mention.signal is Signal.BETWEEN else None


def _ranges(mention: Mention) -> bool:
    return isinstance(mention.expression, CalendarDate | Republican | ShortYearDate | WeekdayNamed | Unit | Clock)


def _inheriting(mention: Mention, following: Mention, *, is_joined: bool) -> Mention:
    """« 3 mai » in « du 3 mai au 5 juin 1848 » is in 1848; without a year, both ends look where the last one does."""
    mine, its = mention.expression, following.expression
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate) or mine.year is not None:
        return mention
    if is_joined and mine.month is not None and (mine.day is None) == (its.day is None) and mine.last is None:
        year = its.year
        if year is not None and its.month is not None and (mine.month, mine.day or 0) > (its.month, its.day or 0):
            year -= 1
        return replace(mention, expression=replace(mine, year=year), tense=following.tense if year is None else None)
    return mention
