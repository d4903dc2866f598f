"""Parts of a day: « dans la soirée », « fin d'après-midi », « la nuit de samedi à dimanche »."""

import re

from frise.temporal.expression import CalendarDate, PartOfDay, WeekdayNamed
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.rules.dates import MODS, checked, day_of_month, month_number, weekday_number


def _part(match: re.Match[str]) -> Reading:
    reading = PartOfDay(lexicon().parts_of_day[match["part"]], None)
    said = match.groupdict().get("modifier")
    return Reading(reading, None, MODS[lexicon().parts[said]] if said else None)


def _of_a_day(match: re.Match[str]) -> PartOfDay | None:
    date = checked(
        int(match["year"]) if match["year"] else None,
        month_number(match["month"]),
        day_of_month(match["day"]),
        weekday_number(match["weekday"]),
    )
    return PartOfDay(lexicon().parts_of_day[match["part"]], date) if isinstance(date, CalendarDate) else None


def _night(match: re.Match[str]) -> PartOfDay:
    """A night is valued on the day it begins."""
    weekday = weekday_number(match["weekday"])
    if match["day"] is None:
        return PartOfDay("NI", WeekdayNamed(weekday or 0), overnight=True)
    month = match["month"] or match["last_month"]
    number = None if month is None else month_number(month)
    year = int(match["year"]) if match["year"] else None
    return PartOfDay("NI", CalendarDate(year, number, day_of_month(match["day"]), weekday), overnight=True)


RULES: tuple[Rule, ...] = (
    rule(
        "night-between-days",
        ("nuit",),
        r"nuit d[eu] (?:(?P<weekday>{fullweekday})(?: (?P<day>{day})(?: (?P<month>{month}))?)?"
        r" (?:a|au) (?:{fullweekday})(?: {day})?(?: (?P<last_month>{month})(?: (?P<year>{year}))?)?)",
        _night,
        ("dans la nuit de samedi à dimanche", "nuit de samedi à dimanche", "2018-11-10TNI"),
        ("la nuit du lundi 5 au mardi 6 mars 2001", "nuit du lundi 5 au mardi 6 mars 2001", "2001-03-05TNI"),
    ),
    rule(
        "night-between-dates",
        ("nuit",),
        r"nuit du (?:{fullweekday} )?(?P<day>{day})(?: (?P<month>{month}))? au (?:{fullweekday} )?{day}"
        r"(?: (?P<last_month>{month})(?: (?P<year>{year}))?|(?! ?[0-9]))(?P<weekday>(?!))?",
        _night,
        ("la nuit du 4 au 5 août 1789", "nuit du 4 au 5 août 1789", "1789-08-04TNI"),
    ),
    rule(
        "part-of-a-dated-day",
        ("soir", "matin", "nuit", "soiree", "matinee", "apres", "journee"),
        r"(?P<part>soir|matin|nuit|soiree|matinee|apres-midi|journee) du (?:(?P<weekday>{fullweekday}) "
        r")?(?P<day>{day}) (?P<month>{month})(?: (?P<year>{year}))?",
        _of_a_day,
        ("tuée le soir du 3 janvier 2009", "soir du 3 janvier 2009", "2009-01-03TEV"),
        needs=Need.MONTH,
    ),
    rule(
        "part-of-day",
        ("soiree", "nuit", "matinee", "journee", "apres"),
        after("dans la", "en", "au cours de la", "pendant la", "en fin de", "en debut de")
        + r"(?P<part>soiree|nuit|matinee|journee|apres-midi)(?! (?:de|du|d'|suivante?|precedente?))",
        _part,
        ("Hier, il dînait ; il est parti dans la soirée.", "soirée", "2018-11-11TEV"),
    ),
    rule(
        "end-of-a-part-of-day",
        ("fin", "debut", "milieu"),
        r"(?P<modifier>fin|debut|milieu) (?:de |d'|de l')(?P<part>soiree|nuit|matinee|journee|apres-midi)",
        _part,
        ("Hier, il dînait ; il est parti en fin d’après-midi.", "fin d’après-midi", "2018-11-11TAF", "END"),
    ),
)
