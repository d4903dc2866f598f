"""Days that share the month written after the last of them: « les 3, 4 et 7 juillet », « du 28 au 3 mars »."""

import re
from collections.abc import Sequence
from dataclasses import replace

from frise.temporal.calendar import days_in_month
from frise.temporal.expression import CalendarDate, Impossible, ShortYearDate
from frise.temporal.scanner import Match

LONE_DAYS = "day-of-list"  # the rule that reads a day whose month comes later
_RANGE = re.compile(r"[ \n]*(?:au|a|-|jusqu'au)(?![a-z])")
_LEAP_YEAR = 2000


def complete_days(matches: Sequence[Match], text: str) -> list[Match]:
    """Give each lone day the month (and year) it shares; what turns out to be no date is left out.

    In a range, a day later than the last one is in the month before (du 28 au 3 mars); in a list it is no day at
    all (tome 31, 4 juin). A day that its month has not, or that leans on such a one, is impossible.
    """
    completed: list[Match] = []
    following: Match | None = None
    for match in reversed(matches):
        if match.rule == LONE_DAYS:
            read = _completed(match, following, text)
            if read is None:
                continue
            match = read  # noqa: PLW2901 - the same expression, now whole
        completed.append(match)
        following = match
    return completed[::-1]


def _completed(match: Match, following: Match | None, text: str) -> Match | None:
    mine = match.reading.expression
    if following is None or not isinstance(mine, CalendarDate) or mine.day is None:
        return None
    its = following.reading.expression
    if isinstance(its, Impossible):
        return replace(match, reading=replace(match.reading, expression=its))
    if isinstance(its, ShortYearDate):
        date = ShortYearDate(its.short_year, its.month, mine.day, mine.weekday)
        return replace(match, reading=replace(match.reading, expression=date))
    if not isinstance(its, CalendarDate) or its.month is None or its.day is None:
        return None
    year, month = its.year, its.month
    if mine.day >= its.day:
        if not _RANGE.match(text, match.end):
            return None
        month -= 1
        if month == 0:
            year, month = None if year is None else year - 1, 12
    there = mine.day <= days_in_month(_LEAP_YEAR if year is None else year, month)
    expression = replace(mine, year=year, month=month, last=its.last) if there else Impossible()
    return replace(match, reading=replace(match.reading, expression=expression))
