"""The French Republican calendar, from 1792 to 1805, in Gregorian days."""

from dataclasses import replace

from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.expression import Republican
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.lexicon import lexicon
from frise.temporal.resolved import Resolved, day_value, unknown_value, whole_day
from frise.temporal.timex import Unresolved

_DAYS_A_MONTH = 30
COMPLEMENTARY = 13  # the "month" of the five or six days that end a year


def last_year() -> int:
    """Return the number of the last Republican year whose end is known."""
    return len(lexicon().republican_years) - 1


def resolve_republican(date: Republican, near: Day | None = None) -> Resolved:
    """Return the Gregorian day, or the run of days of a month or a year as an ISO interval.

    A date without its year is the one nearest to the day `near`; without that, nothing is known.
    """
    if date.year is None:
        return _nearest(date, near)
    start, end = _year_start(date.year), _year_start(date.year + 1)
    if date.month is None:
        return _run(start, end - 1, Granularity.YEAR)
    first = start + (date.month - 1) * _DAYS_A_MONTH
    last = end - 1 if date.month == COMPLEMENTARY else first + _DAYS_A_MONTH - 1
    if date.day is None:
        return _run(first, last, Granularity.MONTH)
    if first + date.day - 1 > last:
        return Resolved("", None, Granularity.DAY, unresolved=Unresolved.IMPOSSIBLE)
    return whole_day(first + date.day - 1)


def _nearest(date: Republican, near: Day | None) -> Resolved:
    if near is None:
        granularity = Granularity.MONTH if date.day is None else Granularity.DAY
        return Resolved(unknown_value(granularity), None, granularity, unresolved=Unresolved.NO_REFERENCE)
    found = [resolve_republican(replace(date, year=year)) for year in range(1, last_year() + 1)]
    known = [(one.window.start // SECONDS_A_DAY, one) for one in found if one.window and one.window.start is not None]
    # A story goes forward more often than back.
    return min(known, key=lambda one: one[0] - near.number if one[0] >= near.number else 2 * (near.number - one[0]))[1]


def _year_start(year: int) -> int:
    """The day number of 1 vendémiaire."""
    return Day(*map(int, lexicon().republican_years[year - 1].split("-"))).number


def _run(first: int, last: int, granularity: Granularity) -> Resolved:
    return Resolved(f"{day_value(first)}/{day_value(last)}", TimeInterval.of_days(first, last), granularity)
