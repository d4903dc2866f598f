"""Runs of time that people type: « 2016 », « fin 2016 », « mai 2018 », a day."""

import re

from frise.temporal.interval import TimeInterval
from frise.temporal.tagger import tag
from frise.temporal.typed import read_typed_date

_YEAR = re.compile(r"\s*([+−-]?\d{1,5})\s*")
_MONTH = re.compile(r"\s*(\d{4})-(\d{1,2})\s*")
_LONGEST = 100  # characters; nobody types more


def read_typed_window(text: str) -> TimeInterval | None:
    """Return the run of time that `text` names and that needs no other date: « 2016 », « fin 2016 », a day, « −51 »."""
    if len(text) > _LONGEST:
        return None
    if found := _YEAR.fullmatch(text):
        return TimeInterval.of_years(int(found[1].replace("−", "-")), int(found[1].replace("−", "-")))
    if found := _MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2])
        return TimeInterval.of_months(year, month, year, month) if 1 <= month <= 12 else None
    timexes = tag(text)
    if len(timexes) == 1 and len(timexes[0].span) == len(text.strip()):
        return timexes[0].window
    day = read_typed_date(text)
    return None if day is None else TimeInterval.of_days(day.number, day.number)
