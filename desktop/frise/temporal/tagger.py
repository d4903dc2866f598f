"""The tagger: recognise (a text → mentions, nothing known of its date), then resolve (mentions → timexes)."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from frise.temporal.calendar import Day
from frise.temporal.context import Before, before, joined
from frise.temporal.direction import Direction
from frise.temporal.evidence import keep_supported
from frise.temporal.expression import (
    CalendarDate,
    Century,
    Clock,
    Decade,
    Expression,
    Feast,
    PartOfDay,
    Republican,
    Season,
    ShortYearDate,
    Term,
    Today,
    WeekdayNamed,
    is_day,
)
from frise.temporal.folding import Folded, fold, without
from frise.temporal.granularity import Granularity
from frise.temporal.inheritance import give_context
from frise.temporal.lists import complete_days
from frise.temporal.mention import Mention, Recognition
from frise.temporal.names import is_name
from frise.temporal.ocr import cuts, mend_figures
from frise.temporal.relative import DayFrom, Fraction, Nth, Unit, UnitOf
from frise.temporal.resolution import resolve_mentions
from frise.temporal.rule import Weak
from frise.temporal.scanner import Match, is_impossible, scan
from frise.temporal.tense import leaning, nearest_verb
from frise.temporal.timex import Signal, Timex
from frise.text.article import Article
from frise.text.span import Span

_ENDS_CLAUSE = re.compile(r" ?(?:$|[.,;:!?)\n\"»]|a [0-9]|[0-9])")
_SAYS_A_DAY = re.compile(r"(?:^|[^a-z])(?:est|sont)[ \n]$")
_RANGING = (
    CalendarDate, Century, Clock, Decade, Feast, Nth, Republican, Season, ShortYearDate, Term, Unit, WeekdayNamed,
)  # fmt: skip
_NEAR = 6  # characters between a clock time and the day it is on: « 4 h, mardi », « 9 h, le 3 mai »


def recognise(
    article: Article, progress: Callable[[float], None] = lambda _share: None, *, assumed: Collection[Weak] = ()
) -> Recognition:
    """Return every expression of time in a text; `progress` is told the share done and may raise to stop.

    Weak evidence of the kinds `assumed` stands by itself: « vers 276 » where nothing but a date can be meant.
    """
    folded = _mended(fold(article.text))
    found = complete_days(keep_supported(list(scan(folded, progress)), assumed), folded.text)
    impossible = tuple(folded.original(match.start, match.end) for match in found if is_impossible(match))
    found = [match for match in found if not is_impossible(match) and not is_name(match, folded, article)]
    mentions = [_mention(match, folded, article) for match in found]
    _link(mentions, found, folded.text)
    _give_days(mentions, found)
    _lean(mentions)
    return Recognition(tuple(give_context(mentions, article)), impossible)


def _mended(folded: Folded) -> Folded:
    """What scanning has damaged, made readable again."""
    mended = replace(folded, text=mend_figures(folded.text))
    return without(mended, list(cuts(mended.text)))


def resolve(recognition: Recognition, publication: Day | None) -> tuple[Timex, ...]:
    """Return the timexes, one a mention, for a publication date or none; costs no look at the text."""
    return resolve_mentions(recognition.mentions, publication)


def tag(text: str, publication: Day | None = None) -> tuple[Timex, ...]:
    """Recognise and resolve in one go."""
    return resolve(recognise(Article.of(text)), publication)


def _mention(match: Match, folded: Folded, article: Article) -> Mention:
    span = folded.original(match.start, match.end)
    reading = match.reading
    said = before(folded.text, match.start)
    sentence = article.sentence_at(span.start)
    return Mention(
        span=span,
        expression=reading.expression,
        rule=match.rule,
        part=reading.part,
        mod=reading.mod or said.mod,
        signal=said.signal,
        tense=_looks(match, said, folded, article.text, sentence) if _wants_tense(match) else None,
        paragraph=article.paragraph_at(span.start),
        sentence=sentence.start,
        aside=said.is_aside or said.is_meant,
    )


def _wants_tense(match: Match) -> bool:
    expression = match.reading.expression
    if isinstance(expression, PartOfDay):
        return expression.day is not None
    if isinstance(expression, CalendarDate):
        return expression.year is None
    if isinstance(expression, Season | Term | Feast):
        return expression.year is None
    if isinstance(expression, Unit):
        return expression.granularity is Granularity.WEEKEND and expression.offset == 0
    return isinstance(expression, WeekdayNamed | Today | Fraction | Nth | UnitOf | DayFrom)


def _looks(match: Match, said: Before, folded: Folded, text: str, sentence: Span) -> Direction | None:
    """Where an expression looks: « depuis lundi » into the past whatever the verb, « jusqu'à lundi » mostly ahead."""
    if said.is_since:
        return Direction.PAST
    sign, found = said.signal, _tense(match, folded, text, sentence)
    if sign is Signal.UNTIL or said.is_meant:
        return None if found is Direction.PAST else Direction.FUTURE
    if sign is Signal.BEFORE and found is Direction.PAST and isinstance(match.reading.expression, CalendarDate):
        return None
    if sign is Signal.BEFORE and found is not Direction.PAST and isinstance(match.reading.expression, WeekdayNamed):
        return Direction.FUTURE
    return found


def _tense(match: Match, folded: Folded, text: str, sentence: Span) -> Direction | None:
    first, last = folded.position(sentence.start), folded.position(sentence.end)
    verb = nearest_verb(folded, text, match.start, match.end, first, last)
    found = None if verb is None else verb.look
    if verb is not None and verb.is_habitual and getattr(match.reading.expression, "every", False):
        return Direction.PRESENT  # « le vendredi, j'avais du monde » was every Friday
    if verb is not None and verb.is_doubtful and getattr(match.reading.expression, "month", None) is not None:
        return None  # the nearest is the better guess
    if isinstance(match.reading.expression, Today) and found in {None, Direction.PRESENT}:
        # « La France est aujourd'hui un pays » speaks of the present in general, « c'est aujourd'hui » of a day.
        is_said = found is None or _SAYS_A_DAY.search(folded.text, max(first, match.start - _NEAR), match.start)
        opens = match.start == first and folded.text[match.end : match.end + 1] == ","
        return None if is_said and not opens and _ENDS_CLAUSE.match(folded.text, match.end) else Direction.PRESENT
    return found


def _lean(mentions: list[Mention]) -> None:
    """Dates in clauses without a verb look where the text as a whole does: « Dimanche, 17 heures : loto »."""
    overall = leaning(mention.tense for mention in mentions)
    for at, mention in enumerate(mentions):
        expression = mention.expression
        if isinstance(expression, Today) or mention.signal is Signal.UNTIL or getattr(expression, "every", False):
            continue
        if overall is Direction.PAST and getattr(expression, "month", None) is not None:
            continue  # the nearest is the better guess
        if mention.tense is None or (mention.tense is Direction.PRESENT and overall is Direction.FUTURE):
            mention = mentions[at] = replace(mention, tense=overall)  # noqa: PLW2901 - the same, now directed
        if overall is Direction.FUTURE and _is_weekday(expression):
            mentions[at] = replace(mention, in_programme=True)


def _is_weekday(expression: Expression) -> bool:
    day = expression.day if isinstance(expression, PartOfDay) else expression
    return isinstance(day, WeekdayNamed) and day.last is None


def _give_days(mentions: list[Mention], matches: list[Match]) -> None:
    """A clock time is on the day named just after it (« 4 h, mardi »), or else before it in its sentence."""
    sentence, day = -1, None
    for at, mention in enumerate(mentions):
        sentence, day = mention.sentence, (day if mention.sentence == sentence else None)
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
        if mention.signal is not signal:
            mention = replace(mention, signal=signal)
        mentions[at] = mention


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
    return isinstance(mention.expression, _RANGING)


def _inheriting(mention: Mention, following: Mention, *, is_joined: bool) -> Mention:
    """« 3 mai » in « du 3 mai au 5 juin 1848 » is in 1848; without a year, both ends look where the last one does."""
    mine, its = mention.expression, following.expression
    if is_joined and isinstance(mine, Republican) and isinstance(its, Republican) and mine.year is None:
        return replace(mention, expression=replace(mine, year=its.year))  # « entre vendémiaire et ventôse an IV »
    if not isinstance(mine, CalendarDate) or not isinstance(its, CalendarDate) or mine.year is not None:
        return mention
    if is_joined and mine.month is not None and (mine.day is None) == (its.day is None) and mine.last is None:
        year = its.year
        if year is not None and its.month is not None and (mine.month, mine.day or 0) > (its.month, its.day or 0):
            year -= 1
        return replace(mention, expression=replace(mine, year=year), tense=following.tense if year is None else None)
    return mention
