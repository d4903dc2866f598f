"""Runs of time: half-open, in whole seconds since 0001-01-01, possibly open at an end."""

from dataclasses import dataclass
from typing import Self

from frise.temporal.calendar import SECONDS_A_DAY, Day, day_number, days_in_month


@dataclass(frozen=True, slots=True)
class TimeInterval:
    """Seconds `start` (included) to `end` (excluded) since 0001-01-01T00:00; None is an open end."""

    start: int | None
    end: int | None

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"an interval ends after it starts: {self.start}..{self.end}")

    @classmethod
    def of_days(cls, first: int, last: int) -> Self:
        """Return the interval from the day numbered `first` to the one numbered `last`, both included."""
        return cls(first * SECONDS_A_DAY, (last + 1) * SECONDS_A_DAY)

    @classmethod
    def of_months(cls, year: int, month: int, last_year: int, last_month: int) -> Self:
        """Return the interval from the start of one month to the end of another."""
        return cls.of_days(
            day_number(year, month, 1), day_number(last_year, last_month, days_in_month(last_year, last_month))
        )

    @classmethod
    def of_years(cls, first: int, last: int) -> Self:
        """Return the interval of the astronomical years `first` to `last`, both included."""
        return cls.of_months(first, 1, last, 12)

    @property
    def first_day(self) -> Day | None:
        """The first day touched, or None for an open start."""
        return None if self.start is None else Day.of_number(self.start // SECONDS_A_DAY)

    @property
    def last_day(self) -> Day | None:
        """The last day touched, or None for an open end."""
        return None if self.end is None else Day.of_number((self.end - 1) // SECONDS_A_DAY)
