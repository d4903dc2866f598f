"""What resolving one expression gives, and how dates are written as TIMEX3 values."""

from dataclasses import dataclass

from frise.temporal.calendar import SECONDS_A_DAY, Day, iso_week
from frise.temporal.direction import Direction
from frise.temporal.expression import CalendarDate
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.timex import PUBLICATION, Reference, TimexType, Unresolved

_UNKNOWN_VALUES = {
    Granularity.DAY: "XXXX-XX-XX",
    Granularity.WEEKEND: "XXXX-WXX-WE",
    Granularity.WEEK: "XXXX-WXX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.SEMESTER: "XXXX-HX",
    Granularity.YEAR: "XXXX",
    Granularity.DECADE: "XXX",
    Granularity.CENTURY: "XX",
}


@dataclass(frozen=True, slots=True)
class Resolved:
    """The value, the window it stands for (None when unknown, and then why), and what it counts from."""

    value: str
    window: TimeInterval | None
    granularity: Granularity | None
    type: TimexType = TimexType.DATE
    reference: Reference | None = None
    unresolved: Unresolved | None = None


def waiting(value: str, granularity: Granularity | None) -> Resolved:
    """Return what is known before the publication date is."""
    return Resolved(value, None, granularity, reference=PUBLICATION, unresolved=Unresolved.WAITS_FOR_PUBLICATION)


def recurring(value: str) -> Resolved:
    """Return a set of times, on no date."""
    return Resolved(value, None, None, TimexType.SET, unresolved=Unresolved.RECURRING)


def unknown_value(granularity: Granularity) -> str:
    """Return the value of a unit of time that is not known: `XXXX-XX-XX` for a day."""
    return _UNKNOWN_VALUES.get(granularity, "XXXX")


def year_value(year: int) -> str:
    """Return `2018`, or `BC0052` for the astronomical year −51."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def day_value(number: int) -> str:
    """Return `2018-05-12` for a day number."""
    day = Day.of_number(number)
    return f"{year_value(day.year)}-{day.month:02}-{day.day:02}"


def calendar_date(date: CalendarDate, reference: Reference | None = None) -> Resolved:
    """Return a date whose year is known."""
    assert date.year is not None  # noqa: S101 - the caller's promise
    value = year_value(date.year)
    if date.month is None:
        return Resolved(value, TimeInterval.of_years(date.year, date.year), Granularity.YEAR, reference=reference)
    value += f"-{date.month:02}"
    if date.day is None:
        window = TimeInterval.of_months(date.year, date.month, date.year, date.month)
        return Resolved(value, window, Granularity.MONTH, reference=reference)
    return whole_day(Day(date.year, date.month, date.day).number, reference)


def whole_day(number: int, reference: Reference | None = None) -> Resolved:
    """Return the day with that number."""
    return Resolved(day_value(number), TimeInterval.of_days(number, number), Granularity.DAY, reference=reference)


def whole_unit(number: int, granularity: Granularity, reference: Reference | None = None) -> Resolved:
    """Return the day, week, month, quarter, semester, year, decade or century that holds a day number."""
    day = Day.of_number(number)
    match granularity:
        case Granularity.DAY:
            return whole_day(number, reference)
        case Granularity.WEEK | Granularity.WEEKEND:
            return _week(number, granularity, reference)
        case Granularity.MONTH:
            return calendar_date(CalendarDate(day.year, day.month), reference)
        case Granularity.QUARTER | Granularity.SEMESTER:
            return _months(day, granularity, reference)
        case Granularity.DECADE:
            return decade_of(day.year, reference)
        case Granularity.CENTURY:
            return century((day.year - 1) // 100 + 1 if day.year > 0 else (day.year - 100) // 100, reference)
        case _:
            return calendar_date(CalendarDate(day.year), reference)


def _week(number: int, granularity: Granularity, reference: Reference | None) -> Resolved:
    """The week of a day, or the week-end that ends that week."""
    monday = number - number % 7  # 0001-01-01, day 0, was a Monday
    year, week = iso_week(monday)
    value = f"{year_value(year)}-W{week:02}"
    if granularity is Granularity.WEEKEND:
        return Resolved(f"{value}-WE", TimeInterval.of_days(monday + 5, monday + 6), granularity, reference=reference)
    return Resolved(value, TimeInterval.of_days(monday, monday + 6), granularity, reference=reference)


def _months(day: Day, granularity: Granularity, reference: Reference | None) -> Resolved:
    """A quarter or a semester."""
    width, letter = (3, "Q") if granularity is Granularity.QUARTER else (6, "H")
    place = (day.month - 1) // width
    window = TimeInterval.of_months(day.year, place * width + 1, day.year, place * width + width)
    return Resolved(f"{year_value(day.year)}-{letter}{place + 1}", window, granularity, reference=reference)


def decade_of(year: int, reference: Reference | None = None) -> Resolved:
    """Return the decade that holds a year of our era: 2018 is in `201`."""
    first = year // 10 * 10
    window = TimeInterval.of_years(first, first + 9)
    return Resolved(f"{first // 10:03}", window, Granularity.DECADE, reference=reference)


def year_span(first: int, last: int) -> Resolved:
    """Return « 2017-2018 » taken as one: TIMEX3 has no value for it, an ISO interval says it."""
    window = TimeInterval.of_years(first, last)
    return Resolved(f"{year_value(first)}/{year_value(last)}", window, Granularity.YEAR)


def century(number: int, reference: Reference | None = None) -> Resolved:
    """Return a century: 19 is `18`, 1801 to 1900; −2 (IIe siècle av. J.-C.) is `BC01`, 200 to 101 av. J.-C."""
    first = (number - 1) * 100 + 1 if number > 0 else number * 100 + 1
    value = f"{number - 1:02}" if number > 0 else f"BC{-number - 1:02}"
    return Resolved(value, TimeInterval.of_years(first, first + 99), Granularity.CENTURY, reference=reference)


def nearest(
    candidates: list[Resolved], last: Direction | None, tense: Direction | None, today: Day, *, half_over: bool = False
) -> Resolved:
    """« dernier » and « prochain » leave the present one out; a tense keeps it; else the nearest.

    With `half_over`, the present one is past only when half of it is: nobody reports a quarter that has just begun.
    """
    if not candidates:
        return Resolved("", None, None, unresolved=Unresolved.IMPOSSIBLE)
    now = today.number

    def _is_behind(first: int, final: int) -> bool:
        if last is not None:
            return final < now
        return (first + final) // 2 <= now if half_over else first <= now

    spans = [(_days(candidate), candidate) for candidate in candidates]
    # A candidate that holds today is both behind and ahead of it, unless a word excludes the present.
    behind = [one for (first, final), one in spans if _is_behind(first, final)]
    ahead = [one for (first, final), one in spans if (first > now if last is not None else final >= now)]
    look = tense if last is None else last
    if look is Direction.PAST and behind:
        return behind[-1]
    if look is Direction.FUTURE and ahead:
        return ahead[0]
    return min(spans, key=lambda span: max(span[0][0] - now, now - span[0][1], 0))[1]


def _days(resolved: Resolved) -> tuple[int, int]:
    """The first and last day number of a resolved date."""
    window = resolved.window
    if window is None or window.start is None or window.end is None:
        raise ValueError("a candidate has its days")
    return window.start // SECONDS_A_DAY, window.end // SECONDS_A_DAY - 1
