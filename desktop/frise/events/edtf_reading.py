"""Extended Date/Time Format (ISO 8601-2) read back: what `edtf` writes, and what a historian may type.

Read as Frise means it: winter is named by its first year, `?` and `%` are taken for `~`, clock times are allowed in
intervals, and beside the format `2018-W19` is a week. Refused: sets of several dates, unknown ends (`1987/`), zones.
"""

import re
from dataclasses import dataclass, replace

from frise.events.timing import time_of
from frise.events.when import When
from frise.temporal.calendar import day_number, exists, iso_week
from frise.temporal.expression import CalendarDate, Season
from frise.temporal.granularity import Granularity
from frise.temporal.hours import clock_time
from frise.temporal.interval import TimeInterval
from frise.temporal.resolved import Resolved, calendar_date, decade_of, whole_unit
from frise.temporal.seasonal import resolve_season
from frise.temporal.timex import PUBLICATION, Mod, Signal, Timex, TimexType
from frise.temporal.windows import around
from frise.text.span import Span

_YEAR = r"(?P<year>(?!-0000)-?[0-9]{4}|Y-?[1-9][0-9]{4,6})"
_CLOCK = r"[T ](?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::00)?"
_DATE = re.compile(rf"{_YEAR}(?:-(?P<month>[0-9]{{2}})(?:-(?P<day>[0-9]{{2}})(?:{_CLOCK})?)?)?")
_WEEK = re.compile(rf"{_YEAR}-W(?P<week>[0-9]{{2}})")
_UNSPECIFIED = re.compile(r"(?P<digits>[0-9]{2,3})X{1,2}")
_MARKED = re.compile(r"(?P<date>[^~?%]+?) ?(?P<mark>[~?%])?")
_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_TERMS = {  # level 2: quarters and half-years, by their first months
    **{33 + place: (Granularity.QUARTER, 1 + 3 * place) for place in range(4)},
    **{40 + place: (Granularity.SEMESTER, 1 + 6 * place) for place in range(2)},
}
_OPEN = ".."
_YEARS_A_DECADE, _YEARS_A_CENTURY = 10, 100
_FOUR = 4  # digits of a year
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class _End:
    """One date of an expression, and whether it is marked as approximate."""

    window: TimeInterval
    granularity: Granularity
    is_about: bool

    def timex(self, signal: Signal | None = None, partner: int | None = None) -> Timex:
        """Return it as the tagger would read it with the words that say the same."""
        found = _timex(self.window, self.granularity, Mod.APPROX if self.is_about else None)
        return replace(found, signal=signal, partner=partner)

    def around(self) -> "_End":
        """Return it with the window of « vers » if it is approximate."""
        return replace(self, window=around(self.window, self.granularity)) if self.is_about else self


def read_edtf(text: str) -> When | None:
    """Return the time that a text in EDTF says, None if it is no EDTF, or a time that cannot be."""
    written = text.strip().upper().replace("−", "-")
    if written.startswith("[") and written.endswith("]"):
        return _within(written[1:-1])
    if "/" in written:
        return _interval(written)
    end = _end(written)
    return None if end is None else time_of(end.around().timex())


def _within(written: str) -> When | None:
    """`[2016-10..2016-12]`, `[..2018-03]`, `[1987..]`."""
    first, dots, last = (part.strip() for part in written.partition(_OPEN))
    if not dots or not (first or last):
        return None
    if not first or not last:
        end = _end(first or last)
        return None if end is None else time_of(end.around().timex(Signal.AFTER if first else Signal.BEFORE))
    return _ranged(_end(first), _end(last), Signal.BETWEEN)


def _interval(written: str) -> When | None:
    """`1848-05-03/1848-05-05`, `1987/..`, `../1990`, and what is written as an interval and is a time: `1801/1900~`."""
    first, _, last = (part.strip() for part in written.partition("/"))
    if _OPEN in {first, last}:
        end = _end(last if first == _OPEN else first)
        return None if end is None else time_of(end.around().timex(Signal.UNTIL if first == _OPEN else Signal.SINCE))
    start, end = _end(first), _end(last)
    if start is None or end is None:
        return None
    return _about(start, end) or _ranged(start, end, Signal.FROM)


def _ranged(first: _End | None, last: _End | None, signal: Signal) -> When | None:
    """A range from one date to another; as in « de vers 1150 à 1160 », its ends stay where they are written."""
    if first is None or last is None:
        return None
    start, end = first.window.start, last.window.start if last.granularity is Granularity.MINUTE else last.window.end
    if start is None or end is None or start >= end:
        return None
    opposite = Signal.TO if signal is Signal.FROM else Signal.AND
    return time_of(first.timex(signal, partner=1), last.timex(opposite, partner=0))


def _about(first: _End, last: _End) -> When | None:
    """A century, which is written `1801/1900~`, or about a decade, `1960/1969~`; any other run is one that lasts."""
    start, end = first.window.first_day, last.window.last_day
    in_years = first.granularity is last.granularity is Granularity.YEAR
    if first.is_about or not last.is_about or not in_years or start is None or end is None:
        return None
    match end.year - start.year + 1, start.year % _YEARS_A_CENTURY:
        case 100, 0 | 1:
            return time_of(_timex(TimeInterval.of_years(start.year, end.year), Granularity.CENTURY))
        case 10, year if year % _YEARS_A_DECADE == 0:
            return time_of(_timex(TimeInterval.of_years(start.year, end.year), Granularity.DECADE, Mod.APPROX))
        case _:
            return None


def _timex(window: TimeInterval, granularity: Granularity, mod: Mod | None = None) -> Timex:
    """A time as the tagger hands it on, of which no text was read."""
    return Timex(Span(0, 0), TimexType.DATE, "", mod, window, granularity, "edtf")


def _end(written: str) -> _End | None:
    """One date, with its mark if it has one."""
    marked = _MARKED.fullmatch(written)
    found = None if marked is None else _date(marked["date"])
    if marked is None or found is None or found.window is None or found.granularity is None:
        return None
    return _End(found.window, found.granularity, marked["mark"] is not None)


def _date(written: str) -> Resolved | None:
    if found := _UNSPECIFIED.fullmatch(written):
        return _unspecified(found["digits"]) if len(written) == _FOUR else None
    if found := _WEEK.fullmatch(written):
        return _week(_year(found), int(found["week"]))
    found = _DATE.fullmatch(written)
    if found is None:
        return None
    year, month, day = (_year(found), *(int(found[part] or 0) for part in ("month", "day")))
    if month > _DECEMBER and found["day"] is None:
        return _part_of_year(year, month)
    if not exists(year, month if found["month"] else 1, day if found["day"] else 1):
        return None
    if found["hour"] is None:
        return calendar_date(CalendarDate(year, month or None, day or None))
    return clock_time(day_number(year, month, day), 60 * int(found["hour"]) + int(found["minute"]), PUBLICATION)


def _year(found: re.Match[str]) -> int:
    return int(found["year"].removeprefix("Y"))


def _unspecified(digits: str) -> Resolved:
    """`196X` a decade; `18XX` the years 1800 to 1899, which are no century of Frise's."""
    if len(digits) == _FOUR - 1:
        return decade_of(int(digits) * _YEARS_A_DECADE)
    first = int(digits) * _YEARS_A_CENTURY
    return Resolved(digits, TimeInterval.of_years(first, first + _YEARS_A_CENTURY - 1), Granularity.CENTURY)


def _part_of_year(year: int, code: int) -> Resolved | None:
    """A season, a quarter or a half-year, by its number in ISO 8601-2."""
    if code in _SEASONS:
        return resolve_season(Season(_SEASONS[code], year), None, None)
    if code not in _TERMS:
        return None
    granularity, month = _TERMS[code]
    return whole_unit(day_number(year, month, 1), granularity)


def _week(year: int, week: int) -> Resolved | None:
    """An ISO week: that of 4 January is the first."""
    number = day_number(year, 1, 4) + 7 * (week - 1)
    return whole_unit(number, Granularity.WEEK) if iso_week(number) == (year, week) else None
