"""What one expression stands for, seen from the publication and from the date the story stands on."""

from dataclasses import replace

from frise.temporal.calendar import Day
from frise.temporal.daytime import on_day
from frise.temporal.directed import (
    resolve_incomplete,
    resolve_short_decade,
    resolve_short_year,
    resolve_today,
    resolve_weekday,
)
from frise.temporal.direction import Direction
from frise.temporal.expression import (
    CalendarDate,
    Century,
    Clock,
    Decade,
    Duration,
    Expression,
    Feast,
    Millennium,
    PartOfDay,
    Recurring,
    Republican,
    Season,
    ShortYearDate,
    Term,
    Today,
    Vague,
    WeekdayNamed,
    YearSpan,
)
from frise.temporal.fractions import millennium, resolve_fraction, resolve_years_ago
from frise.temporal.granularity import Granularity
from frise.temporal.hours import glued_part
from frise.temporal.mention import Mention
from frise.temporal.relative import (
    DayFrom,
    Fraction,
    InStoryYear,
    NextOf,
    Nth,
    SameSeason,
    Shift,
    Unit,
    UnitOf,
    YearsAgo,
)
from frise.temporal.republican import resolve_republican
from frise.temporal.resolved import Resolved, calendar_date, century, decade_of, recurring, year_span
from frise.temporal.seasonal import (
    resolve_feast,
    resolve_from,
    resolve_in_story_year,
    resolve_next,
    resolve_nth,
    resolve_same_season,
    resolve_season,
    resolve_term,
    resolve_unit_of,
)
from frise.temporal.shifting import Story, resolve_shift, resolve_unit
from frise.temporal.timex import TimexType, Unresolved

_CALENDAR = (CalendarDate, ShortYearDate, Republican, Decade, Century, Millennium, YearSpan)
_DAYS_OR_WEEKS = {Granularity.DAY, Granularity.PART_OF_DAY, Granularity.WEEKEND, Granularity.WEEK}


def resolve_expression(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """Return what a mention stands for: a date by itself, one made of another, or one that counts from another."""
    expression = mention.expression
    if isinstance(expression, Fraction | Nth | DayFrom | NextOf | InStoryYear | UnitOf | PartOfDay):
        return _composed(mention, publication, story)
    if isinstance(expression, _CALENDAR):
        return _on_calendar(mention, publication, story)
    return _relative(mention, publication, story)


def _on_calendar(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """What the calendar has: days, months, years and longer, whole or with a part unsaid."""
    match mention.expression:
        case CalendarDate(year=None) as date:
            return resolve_incomplete(date, mention.tense, publication)
        case CalendarDate() as date:
            return calendar_date(date)
        case ShortYearDate() as date:
            return resolve_short_year(date, publication)
        case Republican() as date:
            found = resolve_republican(date, _day_of_story(story))
            return found if date.year is not None or story is None else replace(found, reference=story.index)
        case Decade(year, short):
            return resolve_short_decade(year, publication) if short else decade_of(year)
        case Century(number):
            return century(number)
        case Millennium(number):
            return millennium(number)
        case YearSpan(first, last):
            return year_span(first, last)
        case expression:
            return _dateless(expression)


def _day_of_story(story: Story | None) -> Day | None:
    window = None if story is None else story.date.window
    return None if window is None else window.first_day


def _weekday(mention: Mention, named: WeekdayNamed, publication: Day | None, story: Story | None) -> Resolved:
    """« jeudi », counted from the publication, or in a programme from the day that its paragraph announces."""
    day = _day_of_story(story)
    if (
        story is None
        or day is None
        or publication is None
        or story.paragraph != mention.paragraph
        or mention.tense is Direction.PAST
        or not mention.in_programme
        or named.every
        or not publication < day
        or story.date.granularity not in _DAYS_OR_WEEKS
    ):
        return resolve_weekday(named, mention.tense, publication)
    return replace(resolve_weekday(named, Direction.FUTURE, day), reference=story.index)


def _relative(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """What counts from the publication, or from the date the story stands on."""
    match mention.expression:
        case WeekdayNamed() as named:
            return _weekday(mention, named, publication, story)
        case Unit() as unit:
            return resolve_unit(unit, publication, story, mention.tense)
        case Shift() as shift:
            return resolve_shift(shift, publication, story)
        case YearsAgo() as ago:
            return resolve_years_ago(ago, publication)
        case Today():
            return resolve_today(mention.tense, publication)
        case SameSeason(code):
            return resolve_same_season(code, story)
        case Season() | Term() | Feast():
            return _yearly(mention, publication)
        case Clock():
            return on_day(mention.expression, None, publication)
        case expression:
            return _dateless(expression)


def _yearly(mention: Mention, publication: Day | None) -> Resolved:
    """What comes once a year."""
    match mention.expression:
        case Season() as season:
            return resolve_season(season, mention.tense, publication)
        case Term() as term:
            return resolve_term(term, mention.tense, publication)
        case Feast() as feast:
            return resolve_feast(feast, mention.tense, publication)
        case expression:
            return _dateless(expression)


def _composed(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """What is built on another expression: « le lendemain du 13 février », « mardi soir »."""

    def inner(expression: Expression) -> Resolved:
        return resolve_expression(replace(mention, expression=expression), publication, story)

    match mention.expression:
        case Fraction(whole=whole) as fraction:
            return resolve_fraction(fraction, inner(whole))
        case Nth() as nth:
            return resolve_nth(nth, inner(nth.within))
        case DayFrom(date, days):
            return resolve_from(inner(date), days)
        case NextOf() as date:
            return resolve_next(date, story)
        case InStoryYear() as date:
            return resolve_in_story_year(date, story)
        case UnitOf(date, granularity):
            return resolve_unit_of(inner(date), granularity)
        case PartOfDay(part, day, overnight) if day is not None:
            return glued_part(inner(day), part, overnight=overnight)
        case _:
            return on_day(mention.expression, None, publication)


def _dateless(expression: Expression) -> Resolved:
    """What is read as time and stands on no date."""
    match expression:
        case Duration(value):
            return Resolved(value, None, None, TimexType.DURATION, unresolved=Unresolved.DURATION)
        case Recurring(value):
            return recurring(value)
        case Vague(value):
            return Resolved(value, None, None, unresolved=Unresolved.VAGUE)
        case _:
            return Resolved("", None, None, unresolved=Unresolved.IMPOSSIBLE)
