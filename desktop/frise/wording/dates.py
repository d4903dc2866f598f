"""The time of an event in a few words: « fin 2016 », « vers 1150 », « depuis 1987 », « 3–5 mai 1848 »."""

from frise.events.when import When, WhenKind
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import Part
from frise.wording.language import Language
from frise.wording.names import name_of
from frise.wording.units import month_name, phrase_clock, phrase_day, phrase_day_of_month, phrase_month, phrase_year

_AROUND = {Language.FR: "vers {}", Language.EN: "about {}"}
_WAITING = {Language.FR: "date de publication inconnue", Language.EN: "publication date unknown"}


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
    words = phrase_window(when.window, language, short=short, granularity=when.granularity, part=when.part)
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


def _middle_year(window: TimeInterval) -> int | None:
    first, last = window.first_day, window.last_day
    if first is None or last is None or (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return None
    return (first.year + last.year) // 2
