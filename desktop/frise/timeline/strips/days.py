"""Days and weeks, under their months or as « jeudi 8 novembre 2018 » above the hours."""

import math

from frise.temporal.calendar import EPOCH_1970, GREGORIAN, Day
from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.units import WEEKDAYS, phrase_day

_MONDAY = 3  # days before 1970-01-01, a Thursday


def _day(number: int) -> Day:
    return Day.of_number(number + EPOCH_1970)


def _number(day: Day, language: Language) -> str:
    return "1er" if day.day == 1 and language is Language.FR else str(day.day)


def _with_weekday(day: Day, short: str, language: Language) -> str:
    """« jeu. 8 »; before the Gregorian calendar a written date is most often a Julian one, and its weekday another."""
    return f"{WEEKDAYS[language][day.weekday - 1][:3]}. {short}" if day >= GREGORIAN else short


def _days(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    ticks = []
    for number in range(math.floor(first), math.ceil(last)):
        day = _day(number)
        short = _number(day, language)
        label = _with_weekday(day, short, language)
        ticks.append(Tick(float(number), number + 1.0, label, short, bool(number % 2)))
    return tuple(ticks)


def _weeks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    """Weeks by their Mondays."""
    ticks = []
    for week in range(math.floor((first + _MONDAY) / 7), math.ceil((last + _MONDAY) / 7)):
        monday = week * 7 - _MONDAY
        day = _day(monday)
        short = _number(day, language)
        label = _with_weekday(day, short, language)
        ticks.append(Tick(float(monday), monday + 7.0, label, short, bool(week % 2)))
    return tuple(ticks)


def _named(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    return tuple(
        Tick(
            float(number),
            number + 1.0,
            phrase_day(_day(number), language, weekday=True),
            phrase_day(_day(number), language, short=True),
            bool(number % 2),
        )
        for number in range(math.floor(first), math.ceil(last))
    )


DAYS_ALONE = Strip("days", 1.0, 32, 32, _days, full_room=62)
WEEKS = Strip("weeks", 7.0, 32, 32, _weeks, full_room=62)
DAYS_OF_YEARS = Strip("days of years", 1.0, 150, 190, _named)
