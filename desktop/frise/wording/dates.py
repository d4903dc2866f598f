"""Dates as French and English write them: « 1er janv. 1970 », « fin 2016 », « 52 av. J.-C. »."""

from frise.events.when import When, WhenKind
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.numbers import roman_numeral
from frise.temporal.windows import Part, part_window
from frise.wording.language import Language

NBSP = "\u00a0"

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
_PARTS: dict[Language, dict[Part, str]] = {
    Language.FR: {Part.START: "début {}", Part.MID: "mi-{}", Part.END: "fin {}"},
    Language.EN: {Part.START: "early {}", Part.MID: "mid-{}", Part.END: "late {}"},
}
_PARTS_OF_CENTURY = {Part.START: "début du {}", Part.MID: "milieu du {}", Part.END: "fin du {}"}
_PARTS_OF_DECADE = {Part.START: "début des {}", Part.MID: "milieu des {}", Part.END: "fin des {}"}
_AROUND = {Language.FR: "vers {}", Language.EN: "about {}"}
_WAITING = {Language.FR: "date de publication inconnue", Language.EN: "publication date unknown"}


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
    return f"{number}{_english_rank(number)} century" + (f"{NBSP}BC" if century < 0 else "")


def phrase_month(year: int, month: int, language: Language, *, short: bool = False) -> str:
    """Return a month with its year: « juin 2018 »."""
    return f"{_month_name(month, language, short=short)} {phrase_year(year, language)}"


def phrase_day(day: Day, language: Language, *, weekday: bool = False, short: bool = False) -> str:
    """Return a whole date: « lundi 12 novembre 2018 », « 1er janv. 1970 »."""
    return phrase_day_of_month(day, language, weekday=weekday, short=short) + f" {phrase_year(day.year, language)}"


def phrase_day_of_month(day: Day, language: Language, *, weekday: bool = False, short: bool = False) -> str:
    """Return a date without its year: « lundi 12 novembre », « 1er janv. »."""
    number = "1er" if day.day == 1 and language is Language.FR else str(day.day)
    name = f"{WEEKDAYS[language][day.weekday - 1]} " if weekday else ""
    return f"{name}{number} {_month_name(day.month, language, short=short)}"


def phrase_clock(second_of_day: int, language: Language) -> str:
    """Return a time of day, seconds since midnight: « 15 h 30 », « 8 h »."""
    hour, minute = second_of_day // 3600, second_of_day // 60 % 60
    if language is Language.EN:
        return f"{hour}:{minute:02}"
    return f"{hour}{NBSP}h" + (f"{NBSP}{minute:02}" if minute else "")


def phrase_when(when: When, language: Language, *, short: bool = False) -> str:
    """Return the time of an event in a few words, no more precise than it is known."""
    if when.window is None:
        return _WAITING[language]
    if when.clocked and when.window.start is not None:
        clock = phrase_clock(when.window.start % SECONDS_A_DAY, language)
        day = Day.of_number(when.window.start // SECONDS_A_DAY)
        if when.kind is WhenKind.LASTING and when.window.end is not None:
            clock += f" – {phrase_clock(when.window.end % SECONDS_A_DAY, language)}"
        return f"{phrase_day(day, language, short=short)}, {clock}"
    words = phrase_window(when.window, language, short=short)
    if when.approximate:
        year = _middle_year(when.window)
        words = _AROUND[language].format(words if year is None else phrase_year(year, language))
    if when.open_start or when.open_end:
        return _opened(when, words, language)
    return words


def _opened(when: When, words: str, language: Language) -> str:
    """« depuis 1987 », « jusqu’au 3 mai », « avant mars 2018 », « après le 5 mai »."""
    if language is Language.EN:
        sign = ("since" if when.open_end else "until") if when.kind is WhenKind.OPEN else "before"
        return f"{'after' if when.kind is WhenKind.WITHIN and when.open_end else sign} {words}"
    has_day = when.granularity is not None and when.granularity <= Granularity.DAY
    article = "le " if has_day else ""
    if when.kind is WhenKind.WITHIN:
        return f"{'après' if when.open_end else 'avant'} {article}{words}"
    if when.open_end:
        return f"depuis {article}{words}"
    if has_day:
        return f"jusqu’au {words}"
    return f"jusqu’à {words}" if words.startswith(("fin", "début", "milieu")) else f"jusqu’en {words}"


def phrase_window(window: TimeInterval, language: Language, *, short: bool = False) -> str:
    """Return a run of days by its name (a month, a year, « fin 2016 »), else from its first to its last."""
    first, last = window.first_day, window.last_day
    if first is None or last is None:
        return "…"
    if first == last:
        return phrase_day(first, language, short=short)
    return _named(first, last, language, short=short) or _between(first, last, language, short=short)


def _named(first: Day, last: Day, language: Language, *, short: bool) -> str | None:
    """The name of a whole month, year, decade, century or of a known part of one."""
    window = TimeInterval.of_days(first.number, last.number)
    if first.year == last.year and first.month == last.month:
        whole = TimeInterval.of_months(first.year, first.month, first.year, first.month)
        name = phrase_month(first.year, first.month, language, short=short)
        return name if window == whole else _part_of(whole, window, name, language)
    if first.year == last.year:
        whole = TimeInterval.of_years(first.year, first.year)
        name = phrase_year(first.year, language)
        return name if window == whole else _part_of(whole, window, name, language)
    return _named_years(first, last, window, language)


def _named_years(first: Day, last: Day, window: TimeInterval, language: Language) -> str | None:
    """A decade or a century, whole or a part of it."""
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return None
    decade = first.year // 10 * 10
    century = (first.year - 1) // 100
    whole_decade = TimeInterval.of_years(decade, decade + 9)
    if decade > 0 and last.year <= decade + 9:
        name = f"années {decade}" if language is Language.FR else f"{decade}s"
        if window == whole_decade:
            return name
        if part := _part_of(whole_decade, window, name, language, _PARTS_OF_DECADE):
            return part
    whole = TimeInterval.of_years(century * 100 + 1, century * 100 + 100)
    name = phrase_century(century + 1 if century >= 0 else century, language)
    return name if window == whole else _part_of(whole, window, name, language, _PARTS_OF_CENTURY)


def _part_of(
    whole: TimeInterval, window: TimeInterval, name: str, language: Language, french: dict[Part, str] | None = None
) -> str | None:
    """« fin 2016 » if the window is a known part of a named time; French says « fin du XIXe siècle »."""
    patterns = french if french is not None and language is Language.FR else _PARTS[language]
    for part, pattern in patterns.items():
        if part_window(whole, part) == window:
            return pattern.format(name)
    return None


def _between(first: Day, last: Day, language: Language, *, short: bool) -> str:
    """First and last, what they share said once: « 5–10 nov. 2018 », « avr.–juin 2018 », « 1960–1970 »."""
    if (first.day, first.month, last.month, last.day) == (1, 1, 12, 31):
        return f"{phrase_year(first.year, language)}–{phrase_year(last.year, language)}"
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    if same_month:
        start = "1er" if first.day == 1 and language is Language.FR else str(first.day)
        return f"{start}–{phrase_day(last, language, short=short)}"
    whole_months = TimeInterval.of_months(first.year, first.month, last.year, last.month)
    if TimeInterval.of_days(first.number, last.number) == whole_months:
        start = _month_name(first.month, language, short=short)
        if not same_year:
            start = phrase_month(first.year, first.month, language, short=short)
        return f"{start} – {phrase_month(last.year, last.month, language, short=short)}"
    start = (phrase_day_of_month if same_year else phrase_day)(first, language, short=short)
    return f"{start} – {phrase_day(last, language, short=short)}"


def _month_name(month: int, language: Language, *, short: bool) -> str:
    return (SHORT_MONTHS if short else MONTHS)[language][month - 1]


def _middle_year(window: TimeInterval) -> int | None:
    first, last = window.first_day, window.last_day
    if first is None or last is None or (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return None
    return (first.year + last.year) // 2


def _english_rank(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
