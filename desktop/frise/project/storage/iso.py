"""Days and runs of time as signed ISO 8601: `-0051-03-15`, `2018-05-12T15:30:00`; both ends of a run are in it.

The calendar is the proleptic Gregorian, the year is astronomical: 52 av. J.-C. is −0051. A year beyond 9999 has more
digits.
"""

import re
from functools import lru_cache
from typing import Final

from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.interval import TimeInterval

_DAY: Final = r"(-?)([0-9]{4}|[1-9][0-9]{4,8})-([0-9]{2})-([0-9]{2})"
_ONE_DAY = re.compile(_DAY)
_END = re.compile(rf"{_DAY}(?:T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]))?")


def read_day(written: str) -> Day:
    """Return the day that is written. Raises ValueError."""
    match = _ONE_DAY.fullmatch(written)
    if match is None:
        raise ValueError(written)
    return _day(match)


@lru_cache(maxsize=8192)
def write_run(run: TimeInterval, *, clocked: bool) -> tuple[str | None, str | None]:
    """Return the first and the last day of a run, or second if it is `clocked` or no run of days; None is open."""
    first, end = run.start, run.end
    if clocked or (first or 0) % SECONDS_A_DAY or (end or 0) % SECONDS_A_DAY:
        return None if first is None else _second(first), None if end is None else _second(end - 1)
    return (
        None if first is None else Day.of_number(first // SECONDS_A_DAY).isoformat(),
        None if end is None else Day.of_number(end // SECONDS_A_DAY - 1).isoformat(),
    )


class Runs(dict[tuple[object, object], TimeInterval | None]):
    """Runs of time by their two ends as written; (ABSENT, ABSENT) is none. What is no run raises ValueError."""

    def __init__(self) -> None:
        super().__init__({(ABSENT, ABSENT): None})

    def __missing__(self, ends: tuple[object, object]) -> TimeInterval:
        (first, _), (_, last) = map(_bounds, ends)
        run = self[ends] = TimeInterval(first, last)
        return run


ABSENT: Final = object()
"""Stands for an end that is not there, where None stands for an open one."""


def _second(second: int) -> str:
    day, rest = divmod(second, SECONDS_A_DAY)
    return f"{Day.of_number(day).isoformat()}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"


def _bounds(written: object) -> tuple[int | None, int | None]:
    """The half-open seconds of a day or of a second."""
    if written is None:
        return None, None
    match = _END.fullmatch(written) if isinstance(written, str) else None
    if match is None:
        raise ValueError(written)
    day = _day(match).number * SECONDS_A_DAY
    hour, minute, second = match.group(5, 6, 7)
    if hour is None:
        return day, day + SECONDS_A_DAY
    at = day + int(hour) * 3600 + int(minute) * 60 + int(second)
    return at, at + 1


def _day(match: re.Match[str]) -> Day:
    sign, year, month, day = match.group(1, 2, 3, 4)
    if sign and int(year) == 0:
        raise ValueError("the year zero has no sign")
    return Day(-int(year) if sign else int(year), int(month), int(day))
