"""Weekdays: « jeudi », « jeudi dernier », « lundi prochain », « lundi en huit »."""

import re

from frise.temporal.direction import Direction
from frise.temporal.expression import WeekdayNamed
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Rule, after, rule
from frise.temporal.rules.dates import weekday_number

_WEEKDAYS = tuple(lexicon().weekdays)
_WEEKS = {"huit": 1, "8": 1, "quinze": 2, "15": 2}


def _named(match: re.Match[str]) -> WeekdayNamed:
    number = weekday_number(match["weekday"])
    assert number is not None  # noqa: S101 - the group is not optional
    groups = match.groupdict()
    weeks = _WEEKS.get(groups.get("weeks") or "", 0)
    if groups.get("last"):
        return WeekdayNamed(number, Direction.PAST)
    look = Direction.FUTURE if groups.get("next") or weeks else None
    return WeekdayNamed(number, look, weeks, every=groups.get("every") is not None)


RULES: tuple[Rule, ...] = (
    rule(
        "weekday-last",
        _WEEKDAYS,
        r"(?P<weekday>{fullweekday}) (?:(?P<last>{last})|(?P<next>{next}))",
        _named,
        ("Lors d’une assemblée tenue  jeudi dernier,", "jeudi dernier", "2018-11-08"),
        ("à partir de lundi prochain", "lundi prochain", "2018-11-19"),
    ),
    rule(
        "weekday-in-weeks",
        _WEEKDAYS,
        r"(?P<weekday>{fullweekday}) en (?P<weeks>huit|quinze|8|15)",
        _named,
        ("mardi en huit", "mardi en huit", "2018-11-20"),
    ),
    rule(
        "weekday",
        _WEEKDAYS,
        r"(?:(?=(?P<every>"
        + after("le")
        + r"|"
        + after("du")
        + r"(?={fullweekday} au {fullweekday}(?! ?[0-9])(?! (?:{last}|{next}|matin|soir)))|"
        + "|".join(rf"(?<=du␣{name}␣au␣)" for name in _WEEKDAYS)
        + r"))|(?<!\ble[␣\n]))(?P<weekday>{fullweekday})",
        _named,
        ("Il a été opéré samedi.", "samedi", "2018-11-10"),
        ("Elle arrivera samedi.", "samedi", "2018-11-17"),
        ("Entrée libre du mardi au samedi.", "samedi", "XXXX-WXX-6"),
        ("Les entraînements sont dirigés le mardi par Paul.", "mardi", "XXXX-WXX-2"),
    ),
)
