"""Ways to say a time in French for a date field: beside what is shown everywhere, what only the text had said.

Not every way means every time: `typed` keeps the first that is read back to the same one.
"""

from collections.abc import Iterator

from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.numbers import roman_numeral
from frise.temporal.windows import Part
from frise.wording.dates import phrase_opened, phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_millennium
from frise.wording.runs import phrase_run
from frise.wording.units import (
    month_name,
    phrase_century,
    phrase_day,
    phrase_day_of_month,
    phrase_month,
    phrase_year,
)

_FR = Language.FR
_REPUBLICAN_MONTHS = (
    "vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal", "floréal", "prairial",
    "messidor", "thermidor", "fructidor",
)  # fmt: skip
_REPUBLICAN = range(1792, 1807)  # years of ours
_SHARES = (
    ("la ", "première moitié"), ("la ", "seconde moitié"), ("le ", "premier tiers"), ("le ", "deuxième tiers"),
    ("le ", "dernier tiers"), ("le ", "premier quart"), ("le ", "deuxième quart"), ("le ", "troisième quart"),
    ("le ", "dernier quart"),
)  # fmt: skip
_PARTS = {Part.START: "début {}", Part.MID: "milieu {}", Part.END: "fin {}"}
_SEASONS = ("du printemps", "de l’été", "de l’automne", "de l’hiver")
_YEARS_A_CENTURY, _YEARS_A_MILLENNIUM = 100, 1000


def french_forms(when: When) -> Iterator[str]:
    """Yield ways to say a time in French, the most usual first."""
    yield phrase_when(when, _FR)
    window = when.window
    first, last = (None, None) if window is None else (window.first_day, window.last_day)
    if window is None or first is None or last is None:
        return
    is_open = when.open_start or when.open_end
    if when.kind is WhenKind.LASTING:
        yield from _lasting(window, first, last)
    elif when.kind is WhenKind.WITHIN and not is_open and when.part is None:
        yield from _within(first, last)
    elif when.part is not None:
        yield from _parts(first, when.part)
    else:
        for article, name in _names(first, last, when.granularity):
            words = f"{article}{name}" if article == "l’" else name
            yield phrase_opened(when, name, article) if is_open else words


def _lasting(window: TimeInterval, first: Day, last: Day) -> Iterator[str]:
    """« du 3 au 5 mai 1848 », « du VIIIe siècle au Xe siècle »."""
    yield phrase_run(window, _FR)
    yield f"du {phrase_day(first, _FR)} au {phrase_day(last, _FR)}"
    yield f"du {_century(first)} au {_century(last)}"


def _within(first: Day, last: Day) -> Iterator[str]:
    """« entre 470 et 485 », « entre avril et juin 2020 », « entre le 5 et le 10 novembre 2018 »."""
    yield f"entre {phrase_year(first.year, _FR)} et {phrase_year(last.year, _FR)}"
    month, day = phrase_month(first.year, first.month, _FR), phrase_day(first, _FR)
    if first.year == last.year:
        month = month_name(first.month, _FR)
        day = phrase_day_of_month(first, _FR).removesuffix(f" {month}" if first.month == last.month else "")
    yield f"entre {month} et {phrase_month(last.year, last.month, _FR)}"
    yield f"entre le {day} et le {phrase_day(last, _FR)}"
    yield f"entre le {_century(first)} et le {_century(last)}"


def _parts(first: Day, part: Part) -> Iterator[str]:
    """« fin de l’été 1863 », « fin brumaire an III »."""
    for year in (first.year, first.year - 1):
        for season in _SEASONS:
            yield _PARTS[part].format(f"{season} {phrase_year(year, _FR)}")
    for month in _republican_months(first):
        yield _PARTS[part].format(month)


def _names(first: Day, last: Day, granularity: Granularity | None) -> Iterator[tuple[str, str]]:
    """Names of a run of days as a text may have had it, with their articles."""
    match granularity:
        case Granularity.PART_OF_DAY if first == last:
            yield "la ", f"journée du {phrase_day(first, _FR)}"
        case Granularity.PART_OF_DAY:
            start = str(first.day) if first.month == last.month and first.day > 1 else phrase_day_of_month(first, _FR)
            yield "la ", f"nuit du {start} au {phrase_day(last, _FR)}"
        case Granularity.MILLENNIUM:
            number = (first.year - 1) // _YEARS_A_MILLENNIUM
            yield "le ", phrase_millennium(number + 1 if number >= 0 else number, _FR)
        case Granularity.YEAR:
            yield "la ", f"saison {first.year}-{last.year}"
            yield from ((article, f"{share} du {_century(first)}") for article, share in _SHARES)
            if first.year in _REPUBLICAN:
                yield "l’", f"an {_republican_year(first)}"
        case Granularity.MONTH:
            yield "les ", f"{last.month} premiers mois de {phrase_year(first.year, _FR)}"
            yield "les ", f"{13 - first.month} derniers mois de {phrase_year(first.year, _FR)}"
            yield from (("", month) for month in _republican_months(first))
        case Granularity.DAY:
            month = phrase_month(first.year, first.month, _FR)
            yield (
                "la ",
                f"{'première' if first.day == 1 else 'seconde'} quinzaine {'d’' if month[0] in 'ao' else 'de '}{month}",
            )
        case _:
            return


def _century(day: Day) -> str:
    number = (day.year - 1) // _YEARS_A_CENTURY
    return phrase_century(number + 1 if number >= 0 else number, _FR)


def _republican_year(first: Day) -> str:
    """The Republican year that begins with a day, or that a month of this year belongs to."""
    return roman_numeral(first.year - 1791).upper()


def _republican_months(first: Day) -> Iterator[str]:
    """The Republican months that may begin with a day: the year turns in September."""
    if first.year in _REPUBLICAN:
        for shift in (0, 1):
            for month in _REPUBLICAN_MONTHS:
                if first.year - 1791 - shift > 0:
                    yield f"{month} an {roman_numeral(first.year - 1791 - shift).upper()}"
