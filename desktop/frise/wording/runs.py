"""Runs of days in full: « du 1er au 30 juin 2018 », « d’octobre à décembre 2016 », « de 1960 à 1970 »."""

from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval
from frise.wording.language import Language
from frise.wording.units import MONTHS, phrase_day, phrase_day_of_month, phrase_month, phrase_year


def phrase_run(window: TimeInterval, language: Language) -> str:
    """Return a run of days from its first to its last, as a sentence has it."""
    first, last = window.first_day, window.last_day
    if first is None or last is None:
        return "…"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year != last.year:
        return _from_to(phrase_year(first.year, language), phrase_year(last.year, language), language)
    whole_months = window == TimeInterval.of_months(first.year, first.month, last.year, last.month)
    if whole_months and (first.year, first.month) != (last.year, last.month):
        start = MONTHS[language][first.month - 1]
        if first.year != last.year:
            start = phrase_month(first.year, first.month, language)
        return _from_to(start, phrase_month(last.year, last.month, language), language)
    return _days(first, last, language)


def _days(first: Day, last: Day, language: Language) -> str:
    if first == last:
        return f"le {phrase_day(first, language)}" if language is Language.FR else f"on {phrase_day(first, language)}"
    if first.year != last.year:
        start = phrase_day(first, language)
    elif first.month != last.month:
        start = phrase_day_of_month(first, language)
    else:
        start = "1er" if first.day == 1 and language is Language.FR else str(first.day)
    end = phrase_day(last, language)
    return f"du {start} au {end}" if language is Language.FR else f"from {start} to {end}"


def _from_to(start: str, end: str, language: Language) -> str:
    if language is Language.EN:
        return f"from {start} to {end}"
    return f"{'d’' if start[0] in 'aoé' else 'de '}{start} à {end}"
