"""The time of an event of which a day is known, and how precisely: that day, its month, its year."""

from frise.events.edtf import write_edtf
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval

_FIRST_DECADE = 10  # the one before, years 1 to 9, is shorter


def known_to(day: Day, granularity: Granularity) -> When:
    """Return the time that `day` tells to a DAY, MONTH, YEAR or DECADE; decades before 10 are told to the year."""
    if granularity is Granularity.DECADE and day.year < _FIRST_DECADE:
        granularity = Granularity.YEAR
    window = _window(day, granularity)
    return When(WhenKind.AT, window, granularity, write_edtf(WhenKind.AT, window, granularity))


def _window(day: Day, granularity: Granularity) -> TimeInterval:
    match granularity:
        case Granularity.DAY:
            return TimeInterval.of_days(day.number, day.number)
        case Granularity.MONTH:
            return TimeInterval.of_months(day.year, day.month, day.year, day.month)
        case Granularity.YEAR:
            return TimeInterval.of_years(day.year, day.year)
        case Granularity.DECADE:
            decade = day.year // 10 * 10
            return TimeInterval.of_years(decade, decade + 9)
    raise ValueError(f"no day tells a {granularity.name.lower()}")
