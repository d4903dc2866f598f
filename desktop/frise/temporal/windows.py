"""The windows of « début », « milieu », « fin »: what a part of a month, year, decade, century or season covers."""

from enum import StrEnum

from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval


class Part(StrEnum):
    """A part of a longer time."""

    START = "start"
    MID = "mid"
    END = "end"


_MONTHS_OF_YEAR = {Part.START: (1, 4), Part.MID: (5, 8), Part.END: (10, 12)}  # September in none, on purpose
_YEARS_OF_DECADE = {Part.START: (0, 3), Part.MID: (4, 6), Part.END: (7, 9)}
_DAYS_OF_MONTH = {Part.START: (1, 10), Part.MID: (11, 20), Part.END: (21, 31)}
_YEARS_IN_A_DECADE = 10


def part_window(whole: TimeInterval, part: Part) -> TimeInterval:
    """Return the part of `whole`; its days must be known. What is no month, year or decade is cut in thirds."""
    first, last = whole.first_day, whole.last_day
    if first is None or last is None:
        raise ValueError("an open interval has no parts")
    if whole == TimeInterval.of_months(first.year, first.month, first.year, first.month):
        start, end = _DAYS_OF_MONTH[part]
        return TimeInterval.of_days(first.number + start - 1, first.number + min(end, last.day) - 1)
    if whole == TimeInterval.of_years(first.year, first.year):
        start, end = _MONTHS_OF_YEAR[part]
        return TimeInterval.of_months(first.year, start, first.year, end)
    if whole == TimeInterval.of_years(first.year, last.year):
        return _part_of_years(first.year, last.year, part)
    return _third(first, last, part)


def _part_of_years(first: int, last: int, part: Part) -> TimeInterval:
    count = last - first + 1
    if count == _YEARS_IN_A_DECADE:
        start, end = _YEARS_OF_DECADE[part]
        return TimeInterval.of_years(first + start, first + end)
    bounds = [first + round(count * share / 3) for share in range(4)]
    at = list(Part).index(part)
    return TimeInterval.of_years(bounds[at], bounds[at + 1] - 1)


def _third(first: Day, last: Day, part: Part) -> TimeInterval:
    count = last.number - first.number + 1
    bounds = [first.number + round(count * share / 3) for share in range(4)]
    at = list(Part).index(part)
    return TimeInterval.of_days(bounds[at], max(bounds[at], bounds[at + 1] - 1))


def around(window: TimeInterval, granularity: Granularity | None, *, counted: bool = False) -> TimeInterval:
    """Return the window of « vers »: a round year ±5 years, another ±2; a month ±1; a day ±2. Others stay.

    A year that was `counted` (« il y a environ trois ans ») is no rounder than another: ±2.
    """
    first, last = window.first_day, window.last_day
    if first is None or last is None:
        return window
    if granularity is Granularity.YEAR:
        written = first.year if first.year > 0 else 1 - first.year  # « vers 350 av. J.-C. » is −349
        margin = 2 if counted else 5 if written % 5 == 0 else 2
        return TimeInterval.of_years(first.year - margin, last.year + margin)
    if granularity is Granularity.MONTH:
        return TimeInterval.of_months(*_month_away(first, -1), *_month_away(last, 1))
    if granularity is Granularity.DAY:
        return TimeInterval.of_days(first.number - 2, last.number + 2)
    return window


def _month_away(day: Day, months: int) -> tuple[int, int]:
    years, month = divmod(day.month - 1 + months, 12)
    return day.year + years, month + 1
