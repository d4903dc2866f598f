"""Resolving parts of a longer time that are counted, and times too far to be counted to the year."""

from frise.temporal.calendar import Day, days_in_month
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.relative import Fraction, YearsAgo
from frise.temporal.resolved import Resolved, day_value, waiting, year_value
from frise.temporal.timex import PUBLICATION, Unresolved

_MONTHS_A_YEAR, _YEARS_A_DECADE = 12, 10
_YEARS_A_MILLENNIUM = 1000
_FARTHEST = 5_000_000  # years: what is farther is geology, and no calendar


def resolve_fraction(fraction: Fraction, whole: Resolved) -> Resolved:
    """Return the part of `whole`: its years, months or days `first` to `last`."""
    window = whole.window
    first, last = (None, None) if window is None else (window.first_day, window.last_day)
    if first is None or last is None:
        return waiting("XXXX", whole.granularity)
    if fraction.unit is Granularity.DAY:
        return _days(fraction, first, last, whole)
    if fraction.unit is Granularity.MONTH:
        return _months(first.year, fraction.first, fraction.last, whole)
    years = last.year - first.year + 1
    if fraction.unit is Granularity.DECADE:
        start = first.year + (fraction.first - 1) * _YEARS_A_DECADE
        return _years(start, start + _YEARS_A_DECADE - 1, whole)
    if years > 1:
        bounds = [first.year + round(years * share / fraction.parts) for share in (fraction.first - 1, fraction.last)]
        return _years(bounds[0], bounds[1] - 1, whole)
    if first.month != last.month:
        width = _MONTHS_A_YEAR // fraction.parts
        return _months(first.year, (fraction.first - 1) * width + 1, fraction.last * width, whole)
    days = last.number - first.number + 1
    start, end = (round(days * share / fraction.parts) for share in (fraction.first - 1, fraction.last))
    return _run(first.number + start, first.number + end - 1, whole)


def _years(first: int, last: int, whole: Resolved) -> Resolved:
    value = f"{year_value(first)}/{year_value(last)}"
    return Resolved(value, TimeInterval.of_years(first, last), Granularity.YEAR, reference=whole.reference)


def _months(year: int, first: int, last: int, whole: Resolved) -> Resolved:
    value = f"{year_value(year)}-{first:02}/{year_value(year)}-{last:02}"
    granularity = Granularity.MONTH
    if (first, last) in {(1, 6), (7, 12)}:
        value, granularity = f"{year_value(year)}-H{last // 6}", Granularity.SEMESTER
    elif last - first == 2 and last % 3 == 0:
        value, granularity = f"{year_value(year)}-Q{last // 3}", Granularity.QUARTER
    return Resolved(value, TimeInterval.of_months(year, first, year, last), granularity, reference=whole.reference)


def _days(fraction: Fraction, first: Day, last: Day, whole: Resolved) -> Resolved:
    end = fraction.last or days_in_month(last.year, last.month)
    return _run(first.number + fraction.first - 1, first.number + end - 1, whole)


def _run(first: int, last: int, whole: Resolved) -> Resolved:
    value = f"{day_value(first)}/{day_value(last)}"
    return Resolved(value, TimeInterval.of_days(first, last), Granularity.DAY, reference=whole.reference)


def millennium(number: int) -> Resolved:
    """Return a millennium: 2 is `1`, 1001 to 2000; −6 (VIe millénaire av. J.-C.) is `BC5`."""
    first = (number - 1) * _YEARS_A_MILLENNIUM + 1 if number > 0 else number * _YEARS_A_MILLENNIUM + 1
    value = f"{number - 1}" if number > 0 else f"BC{-number - 1}"
    return Resolved(value, TimeInterval.of_years(first, first + _YEARS_A_MILLENNIUM - 1), Granularity.MILLENNIUM)


def resolve_years_ago(ago: YearsAgo, publication: Day | None) -> Resolved:
    """Return « il y a 50 000 ans »: valued to the year, as any number of years ago is."""
    if publication is None:
        return waiting("XXXX", Granularity.YEAR)
    year = publication.year - ago.years
    if ago.years > _FARTHEST:
        return Resolved("PAST_REF", None, Granularity.MILLENNIUM, unresolved=Unresolved.VAGUE)
    window = TimeInterval.of_years(year, year)
    return Resolved(year_value(year), window, Granularity.YEAR, reference=PUBLICATION)
