"""What a filter asks for, in words: « depuis mai 1900 », « jusqu’au 3 mai 1950 », a precision as a noun."""

from typing import Final

from frise.temporal.calendar import Day, days_in_month
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.wording.dates import phrase_window
from frise.wording.language import Language
from frise.wording.units import phrase_day, phrase_month, phrase_year

_GRANULARITIES: Final[dict[Language, dict[Granularity, str]]] = {
    Language.FR: {
        Granularity.SECOND: "Seconde",
        Granularity.MINUTE: "Minute",
        Granularity.HOUR: "Heure",
        Granularity.PART_OF_DAY: "Partie du jour",
        Granularity.DAY: "Jour",
        Granularity.WEEKEND: "Week-end",
        Granularity.WEEK: "Semaine",
        Granularity.MONTH: "Mois",
        Granularity.SEASON: "Saison",
        Granularity.QUARTER: "Trimestre",
        Granularity.SEMESTER: "Semestre",
        Granularity.YEAR: "Année",
        Granularity.DECADE: "Décennie",
        Granularity.CENTURY: "Siècle",
        Granularity.MILLENNIUM: "Millénaire",
    },
    Language.EN: {
        Granularity.SECOND: "Second",
        Granularity.MINUTE: "Minute",
        Granularity.HOUR: "Hour",
        Granularity.PART_OF_DAY: "Part of a day",
        Granularity.DAY: "Day",
        Granularity.WEEKEND: "Weekend",
        Granularity.WEEK: "Week",
        Granularity.MONTH: "Month",
        Granularity.SEASON: "Season",
        Granularity.QUARTER: "Quarter",
        Granularity.SEMESTER: "Half-year",
        Granularity.YEAR: "Year",
        Granularity.DECADE: "Decade",
        Granularity.CENTURY: "Century",
        Granularity.MILLENNIUM: "Millennium",
    },
}
_SINCE: Final = {Language.FR: ("depuis {}", "depuis le {}"), Language.EN: ("since {}", "since {}")}
_UNTIL: Final = {Language.FR: ("jusqu’en {}", "jusqu’au {}"), Language.EN: ("until {}", "until {}")}


def phrase_granularity(granularity: Granularity, language: Language) -> str:
    """Return how precisely dates are known, as a noun: « Mois »."""
    return _GRANULARITIES[language][granularity]


def phrase_start(day: Day, language: Language) -> str:
    """Return a day as the start of a period: the year that starts on it, else the month, else the day."""
    if (day.month, day.day) == (1, 1):
        return phrase_year(day.year, language)
    return phrase_month(day.year, day.month, language) if day.day == 1 else phrase_day(day, language)


def phrase_end(day: Day, language: Language) -> str:
    """Return a day as the end of a period: the year that ends on it, else the month, else the day."""
    if (day.month, day.day) == (12, 31):
        return phrase_year(day.year, language)
    whole = day.day == days_in_month(day.year, day.month)
    return phrase_month(day.year, day.month, language) if whole else phrase_day(day, language)


def phrase_period(first: Day | None, last: Day | None, language: Language) -> str:
    """Return a period of days, both included, None being open: « 1900–1950 », « depuis le 3 mai 1900 »."""
    if first is not None and last is not None:
        if first.number > last.number:
            return f"{phrase_day(first, language)} – {phrase_day(last, language)}"
        return phrase_window(TimeInterval.of_days(first.number, last.number), language)
    if first is not None:
        words = phrase_start(first, language)
        return _SINCE[language][words == phrase_day(first, language)].format(words)
    if last is not None:
        words = phrase_end(last, language)
        return _UNTIL[language][words == phrase_day(last, language)].format(words)
    return ""
