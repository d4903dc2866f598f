"""The time of an event in a few words: « fin 2016 », « vers 1150 », « depuis 1987 », « 3–5 mai 1848 »."""

from frise.events.edtf import named_by
from frise.events.when import When, WhenKind
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import Part
from frise.wording.language import Language
from frise.wording.names import name_of
from frise.wording.units import month_name, phrase_clock, phrase_day, phrase_day_of_month, phrase_month, phrase_year

_ABOUT = {Language.FR: "vers {}", Language.EN: "about {}"}
_WAITING = {Language.FR: "date de publication inconnue", Language.EN: "publication date unknown"}
_SIGNS = {  # by kind and by whether the end is open, else the start
    Language.FR: {
        (WhenKind.OPEN, True): "depuis {}",
        (WhenKind.OPEN, False): "jusqu’à {}",
        (WhenKind.WITHIN, True): "après {}",
        (WhenKind.WITHIN, False): "avant {}",
    },
    Language.EN: {
        (WhenKind.OPEN, True): "since {}",
        (WhenKind.OPEN, False): "until {}",
        (WhenKind.WITHIN, True): "after {}",
        (WhenKind.WITHIN, False): "before {}",
    },
}
_BETWEEN = {Language.FR: "entre {} et {}", Language.EN: "between {} and {}"}
_LE = {Granularity.WEEKEND, Granularity.QUARTER, Granularity.SEMESTER, Granularity.CENTURY, Granularity.MILLENNIUM}
_THE = {Granularity.WEEK, Granularity.WEEKEND, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM}
_UNTIL = {"le ": "au ", "les ": "aux "}


def phrase_when(when: When, language: Language, *, short: bool = False) -> str:
    """Return the time of an event in a few words, no more precise than it is known."""
    if when.window is None:
        return _WAITING[language]
    if when.clocked and when.window.start is not None and when.window.end is not None:
        return _clocked(when, when.window.start, when.window.end, language, short=short)
    is_open = when.open_start or when.open_end
    is_about = when.approximate and (when.kind is WhenKind.AT or is_open)
    window = named_by(when.window, when.granularity) if is_about else when.window
    words = phrase_window(window, language, short=short, granularity=when.granularity, part=when.part)
    if language is Language.EN:
        words = f"the {words}" if when.granularity in _THE and (is_open or is_about) else words
        words = _ABOUT[language].format(words) if when.approximate else words
        return _SIGNS[language][when.kind, when.open_end].format(words) if is_open else words
    article = _article(words, when)
    if is_open:
        return phrase_opened(when, words, article) + (" environ" if when.approximate else "")
    return _ABOUT[language].format(f"{article if is_about else ''}{words}") if when.approximate else words


def phrase_opened(when: When, words: str, article: str) -> str:
    """Return in French a time that is open: « depuis 1987 », « jusqu’au 3 mai », « avant mars 2018 ».

    `words` name its date, `article` is the one they take: « le », « la », « l’ », « les » or none.
    """
    sign = _SIGNS[Language.FR][when.kind, when.open_end]
    if when.kind is not WhenKind.OPEN or when.open_end:
        return sign.format(f"{article}{words}")
    if article in _UNTIL:
        return f"jusqu’{_UNTIL[article]}{words}"
    return sign.format(f"{article}{words}") if article or when.part is not None else f"jusqu’en {words}"


def _article(words: str, when: When) -> str:
    """The article that « depuis » and « vers » take before a date: « le 3 mai », « l’été 2016 », but « mai 2018 »."""
    granularity = when.granularity
    if granularity is None or when.part is not None:
        return ""
    if granularity is Granularity.SEASON and words[0] in "aéh":
        return "l’"
    if granularity <= Granularity.DAY or granularity in _LE or granularity is Granularity.SEASON:
        return "le "
    return {Granularity.WEEK: "la ", Granularity.DECADE: "les "}.get(granularity, "")


def _clocked(when: When, start: int, end: int, language: Language, *, short: bool) -> str:
    """« 3 mai 1848, vers 15 h 30 », « 3 mai 1848, 8 h – 12 h »; `start` and `end` in seconds since 0001-01-01."""
    day, last = (Day.of_number(second // SECONDS_A_DAY) for second in (start, end - 1))
    clock, until = (phrase_clock(second % SECONDS_A_DAY, language) for second in (start, end))
    if day != last:
        until = f"{phrase_day(last, language, short=short)}, {until}"
    if when.open_start or when.open_end:
        clock = _SIGNS[language][when.kind, when.open_end].format(clock)
    elif when.kind is WhenKind.WITHIN:
        clock = _BETWEEN[language].format(clock, until)
    elif when.kind is WhenKind.LASTING:
        clock = f"{clock} – {until}"
    elif when.approximate:
        clock = _ABOUT[language].format(clock)
    return f"{phrase_day(day, language, short=short)}, {clock}"


def phrase_window(
    window: TimeInterval,
    language: Language,
    *,
    short: bool = False,
    granularity: Granularity | None = None,
    part: Part | None = None,
) -> str:
    """Return a run of days by its name (a month, a year, « fin 2016 »), else from its first to its last.

    `granularity` and `part` are what the text said: 1960 to 1969 is « années 1960 » only if it said so.
    """
    first, last = window.first_day, window.last_day
    if first is None or last is None:
        return "…"
    if first == last:
        return phrase_day(first, language, short=short)
    named = name_of(window, language, short=short, granularity=granularity, part=part)
    return named or _between(first, last, language, short=short)


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
        start = month_name(first.month, language, short=short)
        if not same_year:
            start = phrase_month(first.year, first.month, language, short=short)
        return f"{start} – {phrase_month(last.year, last.month, language, short=short)}"
    start = (phrase_day_of_month if same_year else phrase_day)(first, language, short=short)
    return f"{start} – {phrase_day(last, language, short=short)}"
