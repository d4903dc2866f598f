"""Days counted within a longer time, and the longer time around a day.

« le premier mercredi du mois prochain », « lundi de la semaine prochaine », « la semaine du 6 octobre ».
"""

import re

from frise.temporal.expression import CalendarDate
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import ordinal
from frise.temporal.relative import DayFrom, Nth, Unit, UnitOf
from frise.temporal.rule import Need, Rule, rule
from frise.temporal.rules.dates import day_of_month, month_number, weekday_number

_WEEKDAYS = tuple(lexicon().weekdays)
_LAST_OR_NEXT = "(?:(?P<last>{last})|(?P<next>{next}))"


def _unit(match: re.Match[str], granularity: Granularity) -> Unit:
    groups = match.groupdict()
    return Unit(granularity, -1 if groups.get("last") else 1 if groups.get("next") else 0)


def _of_week(match: re.Match[str]) -> Nth:
    return Nth(1, weekday_number(match["weekday"]), _unit(match, Granularity.WEEK))


def _rank(match: re.Match[str]) -> int | None:
    return -1 if match["rank"] in {"dernier", "derniere"} else ordinal(match["rank"].replace(" ", ""))


def _of_month(match: re.Match[str]) -> Nth | None:
    rank = _rank(match)
    if rank is None:
        return None
    year = int(match["year"]) if match["year"] else None
    return Nth(rank, weekday_number(match["weekday"]), CalendarDate(year, month_number(match["month"])))


def _of_this_month(match: re.Match[str]) -> Nth | None:
    rank = _rank(match)
    return None if rank is None else Nth(rank, weekday_number(match["weekday"]), _unit(match, Granularity.MONTH))


def _date(match: re.Match[str]) -> CalendarDate:
    year = int(match["year"]) if match["year"] else None
    month = month_number(match["month"]) if match["month"] else None
    return CalendarDate(year, month, day_of_month(match["day"]))


def _around(match: re.Match[str]) -> UnitOf:
    return UnitOf(_date(match), Granularity.WEEK if match["unit"] == "semaine" else Granularity.WEEKEND)


_RANK = "(?P<rank>dernier|{ordinal}|[0-9]{1,2}␣?(?:er|e|eme|ieme))"
_DAY = "(?:jour|(?P<weekday>{fullweekday}))"
_RANK_TRIGGERS = ("#2", "dernier", *lexicon().ordinals)
_FULL_DATE = r"(?P<day>{day}) (?P<month>{month})(?: (?P<year>{year}))?"
_ANY_DATE = r"(?P<day>{day})(?:(?: au {day})? (?P<month>{month})(?: (?P<year>{year}))?|(?! au | ?[0-9]))"

RULES: tuple[Rule, ...] = (
    rule(
        "weekday-of-week",
        _WEEKDAYS,
        r"(?P<weekday>{fullweekday}) (?:(?:de )?la semaine " + _LAST_OR_NEXT + "|(?:de )?cette semaine)",
        _of_week,
        ("Il partira lundi de la semaine prochaine.", "lundi de la semaine prochaine", "2018-11-19"),
        ("Il part mercredi cette semaine.", "mercredi cette semaine", "2018-11-14"),
        needs=Need.UNIT,
    ),
    rule(
        "nth-day-of-month",
        _RANK_TRIGGERS,
        _RANK + " " + _DAY + r" (?:de |d'|du mois de |du mois d')(?P<month>{month})(?: (?P<year>{year}))?",
        _of_month,
        ("le dernier jour d’octobre 2015", "dernier jour d’octobre 2015", "2015-10-31"),
        ("le deuxième mardi de mars 2018", "deuxième mardi de mars 2018", "2018-03-13"),
        needs=Need.MONTH,
    ),
    rule(
        "nth-day-of-this-month",
        _RANK_TRIGGERS,
        _RANK + " " + _DAY + r" (?:d[eu] mois " + _LAST_OR_NEXT + "|de ce mois|du mois)",
        _of_this_month,
        ("le premier mercredi du mois prochain", "premier mercredi du mois prochain", "2018-12-05"),
        needs=Need.UNIT,
    ),
    rule(
        "day-of-last-month",
        ("#2",),
        r"(?P<day>{day}) du mois " + _LAST_OR_NEXT,
        lambda match: Nth(day_of_month(match["day"]), None, _unit(match, Granularity.MONTH)),
        ("Le 15 du mois dernier, il part.", "15 du mois dernier", "2018-10-15"),
        needs=Need.UNIT,
    ),
    rule(
        "week-of-a-date",
        ("semaine", "week"),
        r"(?P<unit>semaine|week-?end) (?:du|des) (?:{fullweekday} )?(?:{day} (?:et|au|-) )?" + _ANY_DATE,
        _around,
        ("On vote le week-end du 17.", "week-end du 17", "2018-W46-WE"),
        ("la semaine du 6 octobre 2013", "semaine du 6 octobre 2013", "2013-W40"),
        ("le week-end du 12 mai 2018", "week-end du 12 mai 2018", "2018-W19-WE"),
    ),
    rule(
        "day-from-a-date",
        ("veille", "avant", "lendemain", "surlendemain"),
        r"(?P<shift>avant-veille|veille|lendemain|surlendemain) du (?:{fullweekday} )?" + _FULL_DATE,
        lambda match: DayFrom(_date(match), lexicon().story_days[match["shift"]]),
        ("le lendemain du 13 février 2013", "lendemain du 13 février 2013", "2013-02-14"),
        needs=Need.MONTH,
    ),
)
