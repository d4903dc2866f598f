"""Dates that people and machines type: the only door to dateparser.

Measured before: dateparser completes what is missing from today and is wrong on two-digit years, so a date whose
year, month or day it would have to invent is refused unless it is relative (« hier ») to a day that is known.
"""

import datetime
import re
import warnings
from typing import TYPE_CHECKING

from frise.temporal.calendar import Day, exists
from frise.temporal.lexicon import lexicon

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_ISO = re.compile(r"\s*([+-]?\d{4,6})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}\S*)?\s*")
_FIGURES = re.compile(r"\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*")
_LONGEST = 100  # characters; nobody types more


def read_typed_date(text: str, relative_to: Day | None = None) -> Day | None:
    """Return the day that `text` names (« 12 novembre 2018 », 12/11/2018, 2018-11-12, « hier »), or None.

    `relative_to` is what « hier » counts from; without it, relative words are refused: today is never assumed.
    """
    if len(text) > _LONGEST or not text.strip():
        return None
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.fullmatch(text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    return _parsed(text, relative_to)


def _day(year: int, month: int, day: int) -> Day | None:
    return Day(year, month, day) if exists(year, month, day) else None


def _parsed(text: str, relative_to: Day | None) -> Day | None:
    """What dateparser says, if it did not complete it from two different days alike."""
    bases = [datetime.datetime(2001, 1, 17), datetime.datetime(2014, 8, 23)]  # noqa: DTZ001 - no zone is meant
    found = [_ask(text, base) for base in bases]
    if found[0] is not None and found[0] == found[1]:
        return found[0] if _falls_on(found[0], text) else None
    if relative_to is None or not 1 <= relative_to.year <= datetime.MAXYEAR:
        return None
    return _ask(text, datetime.datetime(relative_to.year, relative_to.month, relative_to.day))  # noqa: DTZ001


def _falls_on(day: Day, text: str) -> bool:
    """Tell whether a weekday that is typed beside a date is the date's: « lundi 11 novembre 2018 » was a Sunday."""
    words = text.casefold()
    typed = [number for word, number in lexicon().weekdays.items() if word in words]
    return not typed or day.weekday in typed


def _ask(text: str, base: datetime.datetime) -> Day | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own use of deprecated functions is not the reader's concern
        found = _parser(base).get_date_data(text)
    if found is None or found.date_obj is None or found.period != "day":
        return None
    return Day(found.date_obj.year, found.date_obj.month, found.date_obj.day)


def _parser(base: datetime.datetime) -> "DateDataParser":
    from dateparser.date import DateDataParser  # late: it costs a quarter of a second

    # Without `languages` the first failing string costs seconds.
    return DateDataParser(
        languages=["fr"],
        settings={
            "RELATIVE_BASE": base,
            "DATE_ORDER": "DMY",
            "PREFER_DAY_OF_MONTH": "current",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "RETURN_TIME_AS_PERIOD": False,
        },
    )
