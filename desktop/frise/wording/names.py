"""Runs of time that have a name: « juin 2018 », « fin 2016 », « printemps 1768 », « XIXe siècle »."""

from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import Part, part_window
from frise.wording.language import Language
from frise.wording.units import phrase_century, phrase_day, phrase_month, phrase_year

_PARTS: dict[Language, dict[Part, str]] = {
    Language.FR: {Part.START: "début {}", Part.MID: "mi-{}", Part.END: "fin {}"},
    Language.EN: {Part.START: "early {}", Part.MID: "mid-{}", Part.END: "late {}"},
}
_FRENCH_PARTS = {
    Granularity.CENTURY: {Part.START: "début du {}", Part.MID: "milieu du {}", Part.END: "fin du {}"},
    Granularity.DECADE: {Part.START: "début des {}", Part.MID: "milieu des {}", Part.END: "fin des {}"},
    Granularity.SEASON: {Part.START: "début {}", Part.MID: "milieu {}", Part.END: "fin {}"},
}
_SEASONS = {
    Language.FR: {3: "printemps", 6: "été", 9: "automne", 12: "hiver"},
    Language.EN: {3: "spring", 6: "summer", 9: "autumn", 12: "winter"},
}
_WEEKS = {
    Language.FR: {Granularity.WEEK: "semaine du {}", Granularity.WEEKEND: "week-end du {}"},
    Language.EN: {Granularity.WEEK: "week of {}", Granularity.WEEKEND: "weekend of {}"},
}
_TERM_MONTHS = {Granularity.QUARTER: 3, Granularity.SEMESTER: 6}


def name_of(
    window: TimeInterval,
    language: Language,
    *,
    short: bool = False,
    granularity: Granularity | None = None,
    part: Part | None = None,
) -> str | None:
    """Return the name of a run of days, None if it has none.

    `granularity` is what the text knew (None: whatever fits); `part` whether it said « début », « milieu », « fin ».
    """
    first, last = window.first_day, window.last_day
    if first is None or last is None:
        return None
    if part is not None:
        return _part_name(first, window, part, language, short=short)
    if granularity in _WEEKS[language]:
        return _WEEKS[language][granularity].format(phrase_day(first, language, short=short))
    if granularity is Granularity.SEASON:
        return _season_name(first, language)
    if granularity in _TERM_MONTHS:
        return _term_name(first, granularity, language)
    return _whole_name(first, window, language, granularity, short=short)


def _part_name(first: Day, window: TimeInterval, part: Part, language: Language, *, short: bool) -> str | None:
    """« fin 2016 », « mi-mai 2018 », « début du XIXe siècle »: the longer time of which `window` is that part."""
    for whole, granularity, name in _wholes(first, language, short=short):
        if part_window(whole, part) == window:
            patterns = _FRENCH_PARTS.get(granularity, _PARTS[language]) if language is Language.FR else _PARTS[language]
            return patterns[part].format(name)
    return None


def _whole_name(
    first: Day, window: TimeInterval, language: Language, granularity: Granularity | None, *, short: bool
) -> str | None:
    for whole, its, name in _wholes(first, language, short=short):
        if whole == window and granularity in {None, its}:
            return name
    return None


def _wholes(first: Day, language: Language, *, short: bool) -> list[tuple[TimeInterval, Granularity, str]]:
    """The month, year, decade and century around a day, with their names."""
    year, month = first.year, first.month
    century = (year - 1) // 100
    wholes = [
        (
            TimeInterval.of_months(year, month, year, month),
            Granularity.MONTH,
            phrase_month(year, month, language, short=short),
        ),
        (TimeInterval.of_years(year, year), Granularity.YEAR, phrase_year(year, language)),
    ]
    decade = year // 10 * 10
    if decade > 0:
        name = f"années {decade}" if language is Language.FR else f"{decade}s"
        wholes.append((TimeInterval.of_years(decade, decade + 9), Granularity.DECADE, name))
    name = phrase_century(century + 1 if century >= 0 else century, language)
    wholes.append((TimeInterval.of_years(century * 100 + 1, century * 100 + 100), Granularity.CENTURY, name))
    return wholes


def _season_name(first: Day, language: Language) -> str | None:
    season = _SEASONS[language].get(first.month)
    return None if season is None else f"{season} {phrase_year(first.year, language)}"


def _term_name(first: Day, granularity: Granularity, language: Language) -> str:
    number = (first.month - 1) // _TERM_MONTHS[granularity] + 1
    year = phrase_year(first.year, language)
    if language is Language.EN:
        return f"Q{number} {year}" if granularity is Granularity.QUARTER else f"H{number} {year}"
    rank = "1er" if number == 1 else f"{number}e"
    return f"{rank} {'trimestre' if granularity is Granularity.QUARTER else 'semestre'} {year}"
