"""The proleptic Gregorian calendar on plain integers: any year, astronomical numbering (52 av. J.-C. is −51).

Day numbers count from 0001-01-01, which is day 0. The conversion follows the civil-from-days algorithm of
Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
"""

from dataclasses import dataclass
from functools import lru_cache

SECONDS_A_DAY = 86_400
DAYS_FROM_ERA_TO_YEAR_ONE = 306  # from 0000-03-01, where the algorithm's cycles start, to 0001-01-01
EPOCH_1970 = 719_162  # the day number of 1970-01-01
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FEBRUARY = 2


def is_leap(year: int) -> bool:
    """Tell whether the astronomical `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return the number of days of `month` (1 to 12)."""
    return 29 if month == FEBRUARY and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Return the days from 0001-01-01 to the given one; fields are not checked."""
    shifted = year - 1 if month <= FEBRUARY else year
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 306


def civil(number: int) -> tuple[int, int, int]:
    """Return (year, month, day) of a day number."""
    era, day_of_era = divmod(number + DAYS_FROM_ERA_TO_YEAR_ONE, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    year = era * 400 + year_of_era + (month <= FEBRUARY)
    return year, month, day_of_year - (153 * shifted_month + 2) // 5 + 1


def weekday(number: int) -> int:
    """Return the ISO weekday of a day number, Monday being 1 (0001-01-01 was a Monday)."""
    return number % 7 + 1


def iso_week(number: int) -> tuple[int, int]:
    """Return (ISO year, ISO week) of a day number."""
    thursday = number - (weekday(number) - 4)
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def exists(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has that day (31 February it has not)."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def easter(year: int) -> int:
    """Return the day number of Easter Sunday (Gregorian computus, Meeus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    week = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * week) // 451
    month, day = divmod(h + week - 7 * m + 114, 31)
    return day_number(year, month, day + 1)


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """One calendar day, known exactly: astronomical year, month, day. Raises ValueError if it does not exist."""

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not exists(self.year, self.month, self.day):
            raise ValueError(f"no such day: {self.year}-{self.month}-{self.day}")

    @classmethod
    def of_number(cls, number: int) -> "Day":
        """Return the day with that number."""
        return _day_of_number(number)

    @property
    def number(self) -> int:
        """Days since 0001-01-01."""
        return day_number(self.year, self.month, self.day)

    @property
    def weekday(self) -> int:
        """ISO weekday, Monday being 1."""
        return weekday(self.number)

    def isoformat(self) -> str:
        """Return the signed ISO 8601 date: `2018-05-12`, `-0051-03-15`."""
        return f"{'-' if self.year < 0 else ''}{abs(self.year):04}-{self.month:02}-{self.day:02}"


@lru_cache(maxsize=8192)
def _day_of_number(number: int) -> Day:
    """A text names the same days again and again."""
    return Day(*civil(number))


GREGORIAN = Day(1582, 10, 15)  # the first day of the calendar that is used here for all days
