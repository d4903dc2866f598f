"""Years, months, days and hours as French and English write them: « 1er janv. 1970 », « 52 av. J.-C. »."""

from typing import Final

from frise.temporal.calendar import GREGORIAN, Day
from frise.temporal.numbers import roman_numeral
from frise.wording.language import Language

NBSP: Final = "\u00a0"

MONTHS: dict[Language, tuple[str, ...]] = {
    Language.FR: (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    Language.EN: (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
SHORT_MONTHS: dict[Language, tuple[str, ...]] = {
    Language.FR: (
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ),
    Language.EN: (
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
}
WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.FR: (
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ),
    Language.EN: (
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ),
}


def phrase_year(year: int, language: Language) -> str:
    """Return an astronomical year as it is written: 2018, « 52 av. J.-C. » for −51."""
    if year > 0:
        return str(year)
    era = f"av.{NBSP}J.-C." if language is Language.FR else "BC"
    return f"{1 - year}{NBSP}{era}"


def phrase_century(century: int, language: Language) -> str:
    """Return a century by its number: 19 is « XIXe siècle », −1 (there is no century zero) « Ier siècle av. J.-C. »."""
    number = abs(century)
    if language is Language.FR:
        rank = "Ier" if number == 1 else f"{roman_numeral(number).upper()}e"
        return f"{rank}{NBSP}siècle" + (f" av.{NBSP}J.-C." if century < 0 else "")
    return f"{number}{_rank_suffix(number)} century" + (f"{NBSP}BC" if century < 0 else "")


def phrase_month(year: int, month: int, language: Language, *, short: bool = False) -> str:
    """Return a month with its year: « juin 2018 »."""
    return f"{month_name(month, language, short=short)} {phrase_year(year, language)}"


def phrase_day(day: Day, language: Language, *, weekday: bool = False, short: bool = False) -> str:
    """Return a whole date: « lundi 12 novembre 2018 », « 1er janv. 1970 »."""
    return phrase_day_of_month(day, language, weekday=weekday, short=short) + f" {phrase_year(day.year, language)}"


def phrase_day_of_month(day: Day, language: Language, *, weekday: bool = False, short: bool = False) -> str:
    """Return a date without its year: « lundi 12 novembre », « 1er janv. »."""
    number = "1er" if day.day == 1 and language is Language.FR else str(day.day)
    # Before the Gregorian calendar, a written date is most often a Julian one, and its weekday another.
    name = f"{WEEKDAYS[language][day.weekday - 1]} " if weekday and day >= GREGORIAN else ""
    return f"{name}{number} {month_name(day.month, language, short=short)}"


def phrase_clock(second_of_day: int, language: Language) -> str:
    """Return a time of day, seconds since midnight: « 15 h 30 », « 8 h »."""
    hour, minute = second_of_day // 3600, second_of_day // 60 % 60
    if language is Language.EN:
        return f"{hour}:{minute:02}"
    return f"{hour}{NBSP}h" + (f"{NBSP}{minute:02}" if minute else "")


def month_name(month: int, language: Language, *, short: bool = False) -> str:
    """Return the name of a month, 1 to 12."""
    return (SHORT_MONTHS if short else MONTHS)[language][month - 1]


def _rank_suffix(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
