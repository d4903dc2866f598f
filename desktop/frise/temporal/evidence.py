"""What is too weakly said to be a time by itself stands only where the rest of the text speaks the same way.

« Pillée en 276 » is a year in a text about antiquity, « en 74 » in one about the 1960s, « au T3 » beside other terms.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from frise.temporal.expression import (
    CalendarDate,
    Century,
    Decade,
    Expression,
    Feast,
    Millennium,
    PartOfDay,
    Republican,
    Season,
    ShortYearDate,
    Term,
)
from frise.temporal.relative import Fraction
from frise.temporal.rule import Weak
from frise.temporal.scanner import Match

_EARLY, _EARLY_CENTURY = 1200, 12
_MODERN = range(1900, 2000)
_REPUBLICAN = range(1789, 1807)


def keep_supported(matches: Sequence[Match], assumed: Collection[Weak] = ()) -> list[Match]:
    """Return the matches that are strong, or whose kind the strong ones show or is `assumed`."""
    shown = set(_shown(match.reading.expression for match in matches if match.reading.weak is None))
    allowed = (
        shown | set(assumed) | {None} | ({Weak.SHORT} if Weak.EARLY in shown else set())
    )  # « en 52 » is a year of antiquity
    kept = [match for match in matches if match.reading.weak in allowed]
    return _in_their_era(kept, is_modern=Weak.SHORT in shown) if Weak.EARLY in shown else kept


def _shown(expressions: Iterable[Expression]) -> Iterator[Weak]:
    """What kinds of time the strong readings show."""
    for expression in expressions:
        yield from _kinds_shown(expression)
        match expression:
            case Season(short=True):
                pass  # its year is not known to the century
            case CalendarDate(year=int(year)) | Season(year=int(year)) | Feast(year=int(year)):
                yield from _years_shown(year)
            case _:
                pass


def _kinds_shown(expression: Expression) -> tuple[Weak, ...]:
    """What kinds of time an expression shows by itself, its year aside."""
    match expression:
        case Century(number) | Fraction(whole=Century(number)):
            return (Weak.CENTURY, Weak.EARLY) if number <= _EARLY_CENTURY else (Weak.CENTURY,)
        case ShortYearDate() | Decade(short=True) | Season(short=True):
            return (Weak.SHORT,)
        case Millennium():
            return (Weak.EARLY,)
        case Decade(year) if year < _EARLY:
            return (Weak.EARLY,)
        case Term():
            return (Weak.TERM,)
        case Republican():
            return (Weak.REPUBLICAN, Weak.DAY)
        case CalendarDate(month=int(), day=int()) | PartOfDay(day=CalendarDate(month=int())):
            return (Weak.DAY,)
        case CalendarDate(year=None, month=int(), day=None, last=None):
            return (Weak.DAY,)  # a month alone may head a list of days
        case _:
            return ()


def _says_its_era(match: Match) -> bool:
    """« l'an 14 », « 19 août 14 apr. J.-C. »."""
    return match.rule in {"year-by-name", "year-of-our-era", "date-of-our-era"}


def _years_shown(year: int) -> Iterator[Weak]:
    if year < _EARLY:
        yield Weak.EARLY
    if year in _MODERN:
        yield Weak.SHORT
    if year in _REPUBLICAN:
        yield Weak.REPUBLICAN


def _in_their_era(matches: Sequence[Match], *, is_modern: bool) -> list[Match]:
    """Give a year without an era the one its text is in: « en 211 » after « 265 av. J.-C. » is before our era too.

    Years before our era count down, so that a greater one than the last is of our era.
    """
    found: list[Match] = []
    last: int | None = None
    for match in matches:
        kept = match
        expression = kept.reading.expression
        is_early = not is_modern or (last is not None and last < _EARLY)
        if is_early and isinstance(expression, ShortYearDate):
            expression = CalendarDate(expression.short_year, expression.month, expression.day, expression.weekday)
        elif is_early and isinstance(expression, Season) and expression.short:
            expression = replace(expression, short=False)
        if isinstance(expression, CalendarDate | Season) and expression.year and 0 < expression.year < _EARLY:
            is_said = expression is kept.reading.expression and _says_its_era(kept)
            if last is not None and last <= 0 and expression.year <= 1 - last and not is_said:
                expression = replace(expression, year=1 - expression.year)
        if expression is not kept.reading.expression:
            kept = replace(kept, reading=replace(kept.reading, expression=expression))
        if isinstance(expression, CalendarDate) and expression.year is not None:
            last = expression.year
        elif isinstance(expression, Century):
            last = expression.number * 100 + 1 if expression.number < 0 else expression.number * 100
        found.append(kept)
    return found
