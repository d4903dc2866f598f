"""Resolving seasons, terms, feasts, and days counted within a longer time."""

from collections.abc import Callable
from dataclasses import replace

from frise.temporal.calendar import SECONDS_A_DAY, Day, day_number, easter, exists
from frise.temporal.directed import full_year, resolve_incomplete, resolve_weekday
from frise.temporal.direction import Direction
from frise.temporal.expression import Feast, Season, Term, WeekdayNamed
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import InStoryYear, NextOf, Nth
from frise.temporal.resolved import (
    Resolved,
    calendar_date,
    nearest,
    recurring,
    waiting,
    whole_day,
    whole_unit,
    year_value,
)
from frise.temporal.shifting import Story
from frise.temporal.timex import PUBLICATION, Reference, Unresolved

_DAYS_A_WEEK = 7
# First month and day, last month and day; winter ends in the next year.
_SEASONS = {"SP": (3, 20, 6, 20), "SU": (6, 21, 9, 22), "FA": (9, 23, 12, 20), "WI": (12, 21, 3, 19)}


def resolve_season(season: Season, tense: Direction | None, publication: Day | None) -> Resolved:
    """Return « l'été 2016 », or the summer the words and the tense point at."""

    def in_year(year: int, reference: Reference | None) -> Resolved:
        month, day, last_month, last_day = _SEASONS[season.code]
        last_year = year + (last_month < month)
        window = TimeInterval.of_days(day_number(year, month, day), day_number(last_year, last_month, last_day))
        return Resolved(f"{year_value(year)}-{season.code}", window, Granularity.SEASON, reference=reference)

    unknown = waiting(f"XXXX-{season.code}", Granularity.SEASON)
    if season.every and season.year is None and tense in {None, Direction.PRESENT}:
        return recurring(unknown.value)
    if season.short and season.year is not None:
        return unknown if publication is None else in_year(full_year(season.year, publication), PUBLICATION)
    return _yearly(in_year, season.year, season.last, None if season.this else tense, publication, unknown)


def resolve_term(term: Term, tense: Direction | None, publication: Day | None) -> Resolved:
    """Return a quarter or a semester."""
    width, letter = (3, "Q") if term.granularity is Granularity.QUARTER else (6, "H")

    def in_year(year: int, reference: Reference | None) -> Resolved:
        return whole_unit(day_number(year, (term.number - 1) * width + 1, 1), term.granularity, reference)

    unknown = waiting(f"XXXX-{letter}{term.number}", term.granularity)
    return _yearly(in_year, term.year, term.last, tense, publication, unknown, half_over=True)


def resolve_feast(feast: Feast, tense: Direction | None, publication: Day | None) -> Resolved:
    """Return the day of a fixed or movable feast."""
    fixed = lexicon().fixed_feasts.get(feast.name)

    def in_year(year: int, reference: Reference | None) -> Resolved:
        if fixed is not None:
            return whole_day(day_number(year, *fixed), reference)
        return whole_day(easter(year) + lexicon().movable_feasts[feast.name], reference)

    known = "XXXX-XX-XX" if fixed is None else f"XXXX-{fixed[0]:02}-{fixed[1]:02}"
    return _yearly(in_year, feast.year, feast.last, tense, publication, waiting(known, Granularity.DAY))


def _yearly(
    in_year: Callable[[int, Reference | None], Resolved],
    year: int | None,
    last: Direction | None,
    tense: Direction | None,
    publication: Day | None,
    unknown: Resolved,
    *,
    half_over: bool = False,
) -> Resolved:
    """What comes once a year: in the year written, or the one the words and the tense point at."""
    if year is not None:
        return in_year(year, None)
    if publication is None:
        return unknown
    candidates = [in_year(publication.year + shift, PUBLICATION) for shift in (-2, -1, 0, 1, 2)]
    return nearest(candidates, last, tense, publication, half_over=half_over)


def resolve_in_story_year(date: InStoryYear, story: Story | None) -> Resolved:
    """Return « le 2 mai de l'année suivante »; without a story date, nothing is known."""
    window = None if story is None else story.date.window
    first = None if window is None else window.first_day
    granularity = Granularity.SEASON if isinstance(date.date, Season) else Granularity.DAY
    if story is None or first is None:
        return Resolved("XXXX", None, granularity, unresolved=Unresolved.NO_REFERENCE)
    year = first.year + date.offset
    if isinstance(date.date, Season):
        return replace(resolve_season(replace(date.date, year=year), None, None), reference=story.index)
    if date.date.day is not None and not exists(year, date.date.month or 1, date.date.day):
        return Resolved("", None, granularity, unresolved=Unresolved.IMPOSSIBLE)
    return calendar_date(replace(date.date, year=year), story.index)


def resolve_same_season(code: str, story: Story | None) -> Resolved:
    """Return « cet été-là », in the year the story stands in."""
    window = None if story is None else story.date.window
    day = None if window is None else window.first_day
    if story is None or day is None:
        return Resolved(f"XXXX-{code}", None, Granularity.SEASON, unresolved=Unresolved.NO_REFERENCE)
    return replace(resolve_season(Season(code, day.year), None, None), reference=story.index)


def resolve_nth(nth: Nth, within: Resolved) -> Resolved:
    """Return the `rank`th day (or weekday) of `within`, or say that there is none."""
    window = within.window
    if window is None or window.start is None or window.end is None:
        return waiting("XXXX-XX-XX", Granularity.DAY)
    days = range(window.start // SECONDS_A_DAY, window.end // SECONDS_A_DAY)
    fitting = [day for day in days if nth.weekday is None or day % _DAYS_A_WEEK + 1 == nth.weekday]
    place = nth.rank - 1 if nth.rank > 0 else nth.rank
    if not -len(fitting) <= place < len(fitting):
        return Resolved("", None, Granularity.DAY, unresolved=Unresolved.IMPOSSIBLE)
    return whole_day(fitting[place], within.reference)


def first_day(resolved: Resolved) -> int | None:
    """Return the number of the first day of what was resolved, None when unknown."""
    window = resolved.window
    return None if window is None or window.start is None else window.start // SECONDS_A_DAY


def resolve_from(date: Resolved, days: int) -> Resolved:
    """Return the day `days` after a date."""
    first = first_day(date)
    return waiting("XXXX-XX-XX", Granularity.DAY) if first is None else whole_day(first + days, date.reference)


def resolve_unit_of(date: Resolved, granularity: Granularity) -> Resolved:
    """Return the week or the week-end that holds (or follows within its week) a date."""
    first = first_day(date)
    if first is None:
        return waiting("XXXX-WXX", granularity)
    return whole_unit(first, granularity, date.reference)


def resolve_next(next_of: NextOf, story: Story | None) -> Resolved:
    """Return the first such date after (or the last before) the one the story stands on; without one, unknown."""
    date, look = next_of.date, Direction.PAST if next_of.backward else Direction.FUTURE
    window = None if story is None else story.date.window
    if story is None or window is None or window.end is None:
        return Resolved("XXXX-XX-XX", None, Granularity.DAY, unresolved=Unresolved.NO_REFERENCE)
    # « l'été suivant » of a year is that year's own; a feast or a day after a longer time comes when it is over.
    number = window.end // SECONDS_A_DAY - 1
    if isinstance(date, Season) and window.start is not None and story.date.granularity is not Granularity.SEASON:
        number = window.start // SECONDS_A_DAY
    last = Day.of_number(number)
    match date:
        case WeekdayNamed():
            found = resolve_weekday(replace(date, last=look), None, last)
        case Season():
            found = resolve_season(replace(date, last=look), None, last)
        case Feast():
            found = resolve_feast(replace(date, last=look), None, last)
        case _:
            found = resolve_incomplete(replace(date, last=look), None, last)
    return replace(found, reference=story.index)
