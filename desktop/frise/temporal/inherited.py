"""Resolving what is written once and meant again: which year, which month."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from frise.temporal.calendar import Day, exists
from frise.temporal.direction import Direction
from frise.temporal.expression import CalendarDate, Expression, PartOfDay, Republican
from frise.temporal.granularity import Granularity
from frise.temporal.inheritance import in_year, lacks_year
from frise.temporal.mention import Mention
from frise.temporal.relative import Shift, UnitOf
from frise.temporal.shifting import Story
from frise.temporal.timex import Reference, Signal, Timex

_RECENT_YEARS = 4  # what is that near to the publication, its own tense tells better
_HALF_A_YEAR = 183  # days
_DAYS_AND_MONTHS = {Granularity.DAY, Granularity.PART_OF_DAY, Granularity.MONTH}
_FIRM = {Granularity.DAY, Granularity.YEAR}
_MONTHS = 12
_FARTHEST = 64  # mentions back: a day's month stands near, and a look back costs no more for a long text
_BACKWARD = {Signal.BEFORE, Signal.UNTIL}  # « le 13 février, réserver avant le 10 »


@dataclass(frozen=True, slots=True)
class Inherited:
    """A mention made whole, and the index of the timex that it took from."""

    mention: Mention
    reference: Reference


def inherit(
    mention: Mention,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    publication: Day | None,
    story: Story | None,
) -> Inherited | None:
    """Return a mention with the year or the month that stands above it; None where it needs none or none fits."""
    expression = mention.expression
    if lacks_year(expression):
        return _with_year(mention, mentions, timexes, publication, story)
    day = _inner_date(expression)
    if isinstance(day, CalendarDate) and day.month is None and day.day is not None and day.last is None:
        return _with_month(mention, day, mentions, timexes, publication)
    return None


def _inner_date(expression: Expression) -> Expression | None:
    """The date within « nuit du 3 au 4 », « week-end du 14 »."""
    match expression:
        case PartOfDay(day=day):
            return day
        case UnitOf(date=date):
            return date
        case _:
            return expression


def _around(expression: Expression, date: CalendarDate) -> Expression:
    """Put a date back where it was found."""
    match expression:
        case PartOfDay():
            return replace(expression, day=date)
        case UnitOf():
            return replace(expression, date=date)
        case _:
            return date


def _with_year(
    mention: Mention,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    publication: Day | None,
    story: Story | None,
) -> Inherited | None:
    giver = mention.year_of
    if giver is None and publication is None:
        return _from_story(mention, story)
    window = None if giver is None else timexes[giver].window
    first = None if window is None else window.first_day
    if giver is None or first is None:
        return None
    if isinstance(mentions[giver].expression, Shift) and getattr(mention.expression, "weekday", None) is None:
        return None  # « il y a douze ans. Le vendredi 19 novembre »: only a weekday proves it
    year, is_headed = first.year, giver == mention.heading
    is_beside = (
        mention.tense is not Direction.FUTURE
        and mentions[giver].sentence == mention.sentence
        and timexes[giver].granularity in _FIRM
    )
    if not is_headed and not is_beside and publication is not None:
        recent = year >= publication.year - _RECENT_YEARS or mention.signal in {Signal.SINCE, Signal.UNTIL}
        if recent or (mention.tense is Direction.FUTURE and year < publication.year):
            return None
    if not is_headed and story is not None and story.index >= giver:
        year = _going_on(mention.expression, year, story)
    if not _exists_in(mention.expression, year):
        return None
    return Inherited(replace(mention, expression=in_year(mention.expression, year)), giver)


def _from_story(mention: Mention, story: Story | None) -> Inherited | None:
    """Where nothing is known of the publication, a story goes on from one paragraph to the next."""
    window = None if story is None else story.date.window
    now = None if window is None else window.first_day
    if story is None or now is None or story.date.granularity is None or story.date.granularity > Granularity.MONTH:
        return None
    if mention.paragraph - story.paragraph > 1:
        return None
    year = _going_on(mention.expression, now.year, story)
    if not _exists_in(mention.expression, year):
        return None
    return Inherited(replace(mention, expression=in_year(mention.expression, year)), story.index)


def _going_on(expression: Expression, year: int, story: Story) -> int:
    """« le 12 décembre 1893 …, le 4 janvier »: a story goes on, into the next year if it must."""
    day = _first_day_in(expression, year)
    now = None if story.date.window is None else story.date.window.first_day
    fine = story.date.granularity is not None and story.date.granularity <= Granularity.MONTH
    if day is None or now is None or not fine or now.year != year:
        return year
    return year + 1 if now.number - day.number > _HALF_A_YEAR else year


def _first_day_in(expression: Expression, year: int) -> Day | None:
    date = expression.day if isinstance(expression, PartOfDay) else expression
    if not isinstance(date, CalendarDate) or date.month is None or not exists(year, date.month, date.day or 1):
        return None
    return Day(year, date.month, date.day or 1)


def _exists_in(expression: Expression, year: int) -> bool:
    match expression:
        case CalendarDate(month=int() as month, day=int() as day, weekday=weekday):
            return exists(year, month, day) and weekday in {None, Day(year, month, day).weekday}
        case PartOfDay(day=CalendarDate() as day_of):
            return _exists_in(day_of, year)
        case _:
            return True


def _with_month(
    mention: Mention,
    day: CalendarDate,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    publication: Day | None,
) -> Inherited | None:
    """« le 7 » after « le 3 mai 1848 » is of that month, or of the next if the story has gone past it."""
    index = _last_month(mention, mentions, timexes, publication)
    if index is None or day.day is None:
        return None
    index, its = _republican_before(index, mention, mentions)
    window = timexes[index].window
    base = None if window is None else window.first_day
    if base is None:
        return None
    if isinstance(its, Republican) and its.month is not None:
        return Inherited(replace(mention, expression=Republican(None, its.month, day.day)), index)
    fine = timexes[index].granularity is not Granularity.MONTH
    candidates = [
        _in_month(day, base, shift)
        for shift in ((0, 1) if fine and day.day < base.day and mention.signal not in _BACKWARD else (0,))
    ]
    existing = [one for one in candidates if one is not None]
    fitting = [one for one in existing if _allowed(one, mention, publication)] or existing
    if not fitting:
        return None
    chosen = fitting[-1]
    date = replace(day, year=chosen.year, month=chosen.month)
    return Inherited(replace(mention, expression=_around(mention.expression, date)), index)


def _republican_before(index: int, mention: Mention, mentions: Sequence[Mention]) -> tuple[int, Expression]:
    """A paragraph that counts in Republican months goes on doing so, whatever stands between."""
    for at in range(index, max(-1, index - _FARTHEST), -1):
        if mentions[at].paragraph != mention.paragraph:
            break
        its = mentions[at].expression
        inner = its.day if isinstance(its, PartOfDay) else its
        if isinstance(inner, Republican) and inner.month is not None:
            return at, inner
        if isinstance(its, CalendarDate) and its.month is not None and not mentions[at].aside:
            break
    return index, mentions[index].expression


def _last_month(
    mention: Mention, mentions: Sequence[Mention], timexes: Sequence[Timex], publication: Day | None
) -> int | None:
    """The last timex of a month or a day, in the paragraph or since the heading, or anywhere if no more is known."""
    for index in range(len(timexes) - 1, max(-1, len(timexes) - 1 - _FARTHEST), -1):
        near = mentions[index].paragraph == mention.paragraph or (
            mention.heading is not None and index >= mention.heading
        )
        if not near and publication is not None:
            return None
        timex = timexes[index]
        is_fine = timex.granularity in _DAYS_AND_MONTHS and timex.window is not None
        if is_fine and not mentions[index].aside:
            return index
    return None


def _in_month(day: CalendarDate, base: Day, shift: int) -> Day | None:
    years, month = divmod(base.month - 1 + shift, _MONTHS)
    if day.day is None or not exists(base.year + years, month + 1, day.day):
        return None
    found = Day(base.year + years, month + 1, day.day)
    return found if day.weekday in {None, found.weekday} else None


def _allowed(day: Day, mention: Mention, publication: Day | None) -> bool:
    """Tell whether a day is on the side of the publication where the clause's verb looks."""
    if publication is None or mention.tense not in {Direction.PAST, Direction.FUTURE}:
        return True
    return day <= publication if mention.tense is Direction.PAST else day >= publication
