"""Extended Date/Time Format (ISO 8601-2) of windows and spans."""

from frise.events.when import WhenKind
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import around

_DECEMBER = 12
_FOUR_DIGITS = 9999


def write_edtf(
    kind: WhenKind,
    window: TimeInterval,
    granularity: Granularity | None,
    *,
    approximate: bool = False,
    open_start: bool = False,
    open_end: bool = False,
) -> str:
    """Return the EDTF of an event's time; `window` is the date as written, with both its ends known.

    `2018-05` a month, `1150~` about a year, `1801/1900~` a century, `[2016-10..2016-12]` somewhere in a window,
    `1848-05-03/1848-05-05` a duration, `1987/..` an open one, `[..2018-03]` some time before. Clock times have no `~`:
    the format qualifies dates only.
    """
    if granularity is Granularity.MINUTE:
        is_ranged = kind is not WhenKind.AT and not (open_start or open_end)
        mark, (start, end) = "", _instants(window, is_ranged=is_ranged)
    else:
        mark, (first, last) = "~" if approximate else "", _ends(window)
        start, end = _coarse(first, granularity, ends=False), _coarse(last, granularity, ends=True)
    match kind:
        case WhenKind.OPEN:
            return f"../{end}{mark}" if open_start else f"{start}{mark}/.."
        case WhenKind.WITHIN if open_start:
            return f"[..{end}]"
        case WhenKind.WITHIN if open_end:
            return f"[{start}..]"
        case WhenKind.WITHIN:
            return start if start == end else f"[{start}..{end}]"
        case WhenKind.LASTING:
            return f"{start}{mark}/{end}{mark}"
        case _ if granularity is Granularity.CENTURY:
            return f"{start}/{end}{mark or '~'}"
        case _:
            return f"{start}{mark}" if start == end else f"{start}/{end}{mark}"


def _instants(window: TimeInterval, *, is_ranged: bool) -> tuple[str, str]:
    """The clock times of both ends; one that stands alone is the minute, which has no end of its own."""
    start = _instant(window.start)
    return start, _instant(window.end) if is_ranged else start


def _instant(second: int | None) -> str:
    if second is None:
        raise ValueError("a clock time has both its ends")
    day, rest = divmod(second, SECONDS_A_DAY)
    written = _coarse(Day.of_number(day), Granularity.DAY, ends=False)
    return f"{written}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"


def _ends(window: TimeInterval) -> tuple[Day, Day]:
    if window.first_day is None or window.last_day is None:
        raise ValueError("a date as written has both its ends")
    return window.first_day, window.last_day


def _coarse(day: Day, granularity: Granularity | None, *, ends: bool) -> str:
    """A day written no finer than it is known: the whole year, the whole month, or the day."""
    if granularity is not None and granularity >= Granularity.YEAR and day.month == (_DECEMBER if ends else 1):
        return _year(day.year)
    if granularity is not None and granularity >= Granularity.MONTH:
        return f"{_year(day.year)}-{day.month:02}"
    return f"{_year(day.year)}-{day.month:02}-{day.day:02}"


def _year(year: int) -> str:
    if abs(year) > _FOUR_DIGITS:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def named_by(window: TimeInterval, granularity: Granularity | None) -> TimeInterval:
    """Return the year, month or day that « vers » names, from the window that `around` makes of it."""
    first, last = _ends(window)
    if granularity is Granularity.YEAR:
        year = (first.year + last.year) // 2
        return TimeInterval.of_years(year, year)
    middle = Day.of_number((first.number + last.number) // 2)
    named = TimeInterval.of_days(middle.number, middle.number)
    if granularity is Granularity.MONTH:
        named = TimeInterval.of_months(middle.year, middle.month, middle.year, middle.month)
    return named if around(named, granularity) == window else window


def is_whole_days(window: TimeInterval) -> bool:
    """Tell whether both ends fall on midnight."""
    return all(end is not None and end % SECONDS_A_DAY == 0 for end in (window.start, window.end))
