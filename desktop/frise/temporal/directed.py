"""Dates whose year, month or week is not written: the nearest that the words and the tense allow."""

from collections.abc import Iterable
from dataclasses import replace

from frise.temporal.calendar import Day, exists
from frise.temporal.direction import Direction
from frise.temporal.expression import CalendarDate, ShortYearDate, WeekdayNamed
from frise.temporal.granularity import Granularity
from frise.temporal.resolved import Resolved, calendar_date, decade_of, nearest, recurring, waiting, whole_day
from frise.temporal.timex import PUBLICATION, Unresolved

_YEARS_AHEAD = 20  # « 31/10/35 » published in 2018 is 2035, « 31/10/74 » is 1974
_YEARS_AROUND = 8  # 29 February may be that far
_DAYS_A_WEEK = 7


def resolve_weekday(named: WeekdayNamed, tense: Direction | None, publication: Day | None) -> Resolved:
    """Return the day of « jeudi », « jeudi dernier », « lundi en huit »."""
    if named.every and tense in {None, Direction.PRESENT}:
        return recurring(f"XXXX-WXX-{named.weekday}")
    if publication is None:
        return waiting(f"XXXX-WXX-{named.weekday}", Granularity.DAY)
    today = publication.number
    ahead = (named.weekday - publication.weekday) % _DAYS_A_WEEK  # 0 to 6 days from today
    if named.weeks:
        number = today + ahead + _DAYS_A_WEEK * named.weeks
    elif named.last is Direction.PAST:
        number = today + ahead - _DAYS_A_WEEK
    elif named.last is Direction.FUTURE:
        number = today + (ahead or _DAYS_A_WEEK)
    else:
        number = today + _towards(ahead, tense)
    return whole_day(number, PUBLICATION)


def _towards(ahead: int, tense: Direction | None) -> int:
    """A bare weekday: today counts either way; without a verb, the nearest."""
    behind = ahead - _DAYS_A_WEEK if ahead else 0
    if tense is Direction.PAST:
        return behind
    if tense is Direction.FUTURE:
        return ahead
    return behind if -behind < ahead else ahead


def resolve_incomplete(date: CalendarDate, tense: Direction | None, publication: Day | None) -> Resolved:
    """Return the date of « 9 mai », « mai dernier », « mardi 13 », whose year is not written."""
    granularity = Granularity.MONTH if date.day is None else Granularity.DAY
    if publication is None:
        month = "XX" if date.month is None else f"{date.month:02}"
        return waiting(f"XXXX-{month}" + ("" if date.day is None else f"-{date.day:02}"), granularity)
    candidates = [calendar_date(candidate, PUBLICATION) for candidate in _candidates(date, publication)]
    # Where a weekday has chosen the years, the nearest is right whatever the tense.
    return nearest(candidates, date.last, tense if date.weekday is None else None, publication)


def resolve_today(tense: Direction | None, publication: Day | None) -> Resolved:
    """« aujourd'hui »: the publication's day where something happens; else the present, which is no date."""
    if tense is Direction.PRESENT:
        return Resolved("PRESENT_REF", None, None, unresolved=Unresolved.VAGUE)
    if publication is None:
        return waiting("XXXX-XX-XX", Granularity.DAY)
    return whole_day(publication.number, PUBLICATION)


def resolve_short_year(date: ShortYearDate, publication: Day | None) -> Resolved:
    """Return the date of « 31/10/74 »: the latest year that is not far ahead of the publication."""
    if publication is None:
        finer = "".join(f"-{part:02}" for part in (date.month, date.day) if part is not None)
        return waiting(f"XX{date.short_year:02}{finer}", _granularity(date))
    year = full_year(date.short_year, publication)
    if date.day is not None and date.month is not None and not exists(year, date.month, date.day):
        return Resolved("", None, None, unresolved=Unresolved.IMPOSSIBLE)
    return calendar_date(CalendarDate(year, date.month, date.day), PUBLICATION)


def resolve_short_decade(decade: int, publication: Day | None) -> Resolved:
    """Return « les années 60 », whose century is not written: the latest that has begun."""
    if publication is None:
        return waiting(f"XX{decade // 10}", Granularity.DECADE)
    year = publication.year // 100 * 100 + decade
    return decade_of(year if year <= publication.year else year - 100, PUBLICATION)


def _granularity(date: ShortYearDate) -> Granularity:
    if date.day is not None:
        return Granularity.DAY
    return Granularity.YEAR if date.month is None else Granularity.MONTH


def full_year(short: int, publication: Day) -> int:
    """Return the year that two digits stand for: the latest that is not far ahead of the publication."""
    latest = publication.year + _YEARS_AHEAD
    return latest - (latest - short) % 100


def _candidates(date: CalendarDate, publication: Day) -> list[CalendarDate]:
    """The same date in the years (or months) around the publication; a weekday leaves those that fall on it."""
    found = list(_in_years(date, publication) if date.month is not None else _in_months(date, publication))
    fitting = [candidate for candidate in found if date.weekday is not None and _weekday(candidate) == date.weekday]
    return fitting or found


def _in_years(date: CalendarDate, publication: Day) -> Iterable[CalendarDate]:
    assert date.month is not None  # noqa: S101 - the caller's promise
    # Neighbouring years are enough, but for a weekday to fit or a 29 February.
    around = 1 if date.weekday is None and (date.month, date.day) != (2, 29) else _YEARS_AROUND
    for year in range(publication.year - around, publication.year + around + 1):
        if date.day is None or exists(year, date.month, date.day):
            yield replace(date, year=year)


def _in_months(date: CalendarDate, publication: Day) -> Iterable[CalendarDate]:
    assert date.day is not None  # noqa: S101 - the caller's promise
    for shift in range(-12, 13):
        years, month = divmod(publication.month - 1 + shift, 12)
        if exists(publication.year + years, month + 1, date.day):
            yield replace(date, year=publication.year + years, month=month + 1)


def _weekday(date: CalendarDate) -> int | None:
    if date.year is None or date.month is None or date.day is None:
        return None
    return Day(date.year, date.month, date.day).weekday
