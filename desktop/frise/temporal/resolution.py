"""Resolution: mentions → timexes, for a publication date or none. No look at the text, so it can run again at once."""

from collections.abc import Sequence
from dataclasses import replace

from frise.temporal.calendar import GREGORIAN, SECONDS_A_DAY, Day, exists
from frise.temporal.directed import (
    resolve_incomplete,
    resolve_short_decade,
    resolve_short_year,
    resolve_today,
    resolve_weekday,
)
from frise.temporal.expression import (
    CalendarDate,
    Century,
    Clock,
    DayFrom,
    Decade,
    Duration,
    Expression,
    Feast,
    NextOf,
    Nth,
    PartOfDay,
    Recurring,
    Republican,
    Season,
    Shift,
    ShortYearDate,
    Term,
    Today,
    Unit,
    UnitOf,
    Vague,
    WeekdayNamed,
    YearSpan,
)
from frise.temporal.granularity import Granularity
from frise.temporal.hours import clock_time, glued_part, part_of_day
from frise.temporal.inheritance import in_year, year_of
from frise.temporal.interval import TimeInterval
from frise.temporal.mention import Mention
from frise.temporal.republican import resolve_republican
from frise.temporal.resolved import Resolved, calendar_date, century, decade_of, year_span
from frise.temporal.seasonal import (
    resolve_feast,
    resolve_from,
    resolve_next,
    resolve_nth,
    resolve_season,
    resolve_term,
    resolve_unit_of,
)
from frise.temporal.shifting import Story, resolve_shift, resolve_unit
from frise.temporal.timex import PUBLICATION, Mod, Reference, Signal, Timex, TimexType, Unresolved
from frise.temporal.windows import around, part_window


def resolve_mentions(mentions: Sequence[Mention], publication: Day | None) -> tuple[Timex, ...]:
    """Return one timex a mention, in order."""
    timexes: list[Timex] = []
    story: Story | None = None  # the date the story stands on
    today: Story | None = None  # the same, known to the day: clock times fall on it
    for index, mention in enumerate(mentions):
        inherited = _inherited_year(mention, mentions, publication)
        if inherited is not None:
            found = replace(_expression(in_year(mention, inherited), publication, story), reference=mention.year_of)
        elif isinstance(mention.expression, Clock | PartOfDay) and _needs_day(mention):
            found = _on_day(mention, _day_of(mention, mentions, timexes, publication, today), publication)
        else:
            found = _expression(mention, publication, story)
        timexes.append(_timex(mention, found))
        if found.window is not None and mention.mod is None and found.granularity is not None:
            if found.type is TimexType.DATE:
                story = Story(index, found)
            if found.granularity in {Granularity.DAY, Granularity.PART_OF_DAY}:
                today = Story(index, found)
    return tuple(timexes)


def _inherited_year(mention: Mention, mentions: Sequence[Mention], publication: Day | None) -> int | None:
    """The year that stands above a date, if the publication's own neighbourhood does not explain it better."""
    if mention.year_of is None:
        return None
    year = year_of(mentions[mention.year_of])
    if year is None or not _exists_in(mention.expression, year):
        return None
    # « depuis le 1er janvier » is of late; what is near the publication, or to come, its own tense tells better.
    recent = publication is not None and (
        year >= publication.year - 1 or mention.signal in {Signal.SINCE, Signal.UNTIL}
    )
    return None if recent else year


def _exists_in(expression: Expression, year: int) -> bool:
    match expression:
        case CalendarDate(month=int() as month, day=int() as day, weekday=weekday):
            return exists(year, month, day) and weekday in {None, Day(year, month, day).weekday}
        case _:
            return True


def _needs_day(mention: Mention) -> bool:
    return isinstance(mention.expression, Clock) or mention.day is not None or mention.expression.day is None  # type: ignore[union-attr]


def _day_of(
    mention: Mention,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    publication: Day | None,
    today: Story | None,
) -> Story | None:
    """The day a clock time is on: the one its sentence names, or else the one the story stands on."""
    if mention.day is None:
        return today
    if mention.day < len(timexes):
        named = timexes[mention.day]
        return Story(mention.day, Resolved(named.value, named.window, named.granularity, unresolved=named.unresolved))
    return Story(mention.day, _expression(mentions[mention.day], publication, today))


def _on_day(mention: Mention, day: Story | None, publication: Day | None) -> Resolved:
    """A clock time or a part of day, on the day given, or on the publication's."""
    reference: Reference = PUBLICATION if day is None else day.index
    number: int | None = None if publication is None or day is not None else publication.number
    if day is not None and day.date.window is not None and day.date.window.start is not None:
        number = day.date.window.start // SECONDS_A_DAY
    if isinstance(mention.expression, Clock):
        return clock_time(number, mention.expression.minute, reference)
    part = mention.expression.part if isinstance(mention.expression, PartOfDay) else ""
    return part_of_day(number, part, reference)


def _timex(mention: Mention, found: Resolved) -> Timex:
    window = found.window
    if window is not None and mention.part is not None:
        window = part_window(window, mention.part)
    elif window is not None and mention.mod is Mod.APPROX:
        window = around(window, found.granularity, counted=isinstance(mention.expression, Shift))
    return Timex(
        span=mention.span,
        type=found.type,
        value=found.value,
        mod=mention.mod,
        window=window,
        granularity=found.granularity,
        rule=mention.rule,
        reference=found.reference,
        unresolved=found.unresolved,
        signal=mention.signal,
        partner=mention.partner,
        wrong_weekday=_wrong_weekday(mention, window),
    )


def _wrong_weekday(mention: Mention, window: TimeInterval | None) -> int | None:
    """The weekday written beside a date that falls on another, from the day the Gregorian calendar began."""
    weekday = getattr(mention.expression, "weekday", None)
    day = None if window is None else window.first_day
    if weekday is None or day is None or day < GREGORIAN or isinstance(mention.expression, Nth):
        return None
    return None if day.weekday == weekday else int(weekday)


def _expression(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """Resolve what stands by itself; the other kinds below, by what they count from."""
    match mention.expression:
        case CalendarDate(year=None) as date:
            return resolve_incomplete(date, mention.tense, publication)
        case CalendarDate() as date:
            return calendar_date(date)
        case ShortYearDate() as date:
            return resolve_short_year(date, publication)
        case Century(number):
            return century(number)
        case Decade(year, short):
            return resolve_short_decade(year, publication) if short else decade_of(year)
        case WeekdayNamed() as named:
            return resolve_weekday(named, mention.tense, publication)
        case Nth() | DayFrom() | NextOf() | UnitOf() | PartOfDay():
            return _composed(mention, publication, story)
        case Republican() as date:
            return resolve_republican(date)
        case _:
            return _relative(mention, publication, story)


def _relative(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """What counts from the publication, or from the date the story stands on."""
    match mention.expression:
        case Unit() as unit:
            return resolve_unit(unit, publication, story)
        case Shift() as shift:
            return resolve_shift(shift, publication, story)
        case Today():
            return resolve_today(mention.tense, publication)
        case Season() as season:
            return resolve_season(season, mention.tense, publication)
        case Term() as term:
            return resolve_term(term, mention.tense, publication)
        case Feast() as feast:
            return resolve_feast(feast, mention.tense, publication)
        case Clock():
            return _on_day(mention, None, publication)
        case YearSpan(first, last):
            return year_span(first, last)
        case expression:
            return _dateless(expression)


def _composed(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:
    """What is built on another expression: « le lendemain du 13 février », « mardi soir »."""

    def inner(expression: Expression) -> Resolved:
        return _expression(replace(mention, expression=expression), publication, story)

    match mention.expression:
        case Nth() as nth:
            return resolve_nth(nth, inner(nth.within))
        case DayFrom(date, days):
            return resolve_from(inner(date), days)
        case NextOf(date):
            return resolve_next(date, story)
        case UnitOf(date, granularity):
            return resolve_unit_of(inner(date), granularity)
        case PartOfDay(part, day, overnight) if day is not None:
            return glued_part(inner(day), part, overnight=overnight)
        case _:
            return _on_day(mention, None, publication)


def _dateless(expression: Expression) -> Resolved:
    """What is read as time and stands on no date."""
    match expression:
        case Duration(value):
            return Resolved(value, None, None, TimexType.DURATION, unresolved=Unresolved.DURATION)
        case Recurring(value):
            return Resolved(value, None, None, TimexType.SET, unresolved=Unresolved.RECURRING)
        case Vague(value):
            return Resolved(value, None, None, unresolved=Unresolved.VAGUE)
        case _:
            return Resolved("", None, None, unresolved=Unresolved.IMPOSSIBLE)
