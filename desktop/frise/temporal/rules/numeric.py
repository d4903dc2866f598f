"""Dates in figures: 12/03/2019, 3/5/11, 03.05.2011, 2011-05-03, 11/2017."""

import re

from frise.temporal.expression import CalendarDate, Expression, Impossible, ShortYearDate
from frise.temporal.lexicon import lexicon
from frise.temporal.rule import Rule, after, rule
from frise.temporal.rules.dates import checked, weekday_number

_MONTHS_A_YEAR = 12


def _figures(match: re.Match[str]) -> Expression | None:
    day, month, weekday = int(match["day"]), int(match["month"]), weekday_number(match["weekday"])
    if not 1 <= month <= _MONTHS_A_YEAR:
        return None
    if match["short"] is None:
        return checked(int(match["year"]), month, day, weekday)
    found = checked(None, month, day, weekday)
    return found if isinstance(found, Impossible) else ShortYearDate(int(match["short"]), month, day, weekday)


def _iso(match: re.Match[str]) -> Expression | None:
    month = int(match["month"])
    return checked(int(match["year"]), month, int(match["day"])) if 1 <= month <= _MONTHS_A_YEAR else None


def _day_and_month(match: re.Match[str]) -> Expression | None:
    month = int(match["month"])
    weekday = weekday_number(match["weekday"])
    return checked(None, month, int(match["day"]), weekday) if 1 <= month <= _MONTHS_A_YEAR else None


def _month_and_year(match: re.Match[str]) -> Expression | None:
    month = int(match["month"])
    return CalendarDate(int(match["year"]), month) if 1 <= month <= _MONTHS_A_YEAR else None


_WEEKDAYS = (*lexicon().weekdays, *lexicon().weekday_abbreviations)

RULES: tuple[Rule, ...] = (
    rule(
        "figures",
        ("#2", *_WEEKDAYS),
        # « 2.4.10 » is a version of something: between full stops, a short year asks for two digits everywhere.
        r"(?:(?P<weekday>{weekday}),? )?(?!(?:[0-9]\.[0-9]{1,2}|[0-9]{2}\.[0-9])\.[0-9]{2}(?![0-9]))"
        r"(?P<day>[0-9]{1,2})(?P<mark>[/.-])(?P<month>[0-9]{1,2})(?P=mark)"
        r"(?:(?P<year>{year})|(?P<short>[0-9]{2}))(?![/-][0-9a-z]|[.]?[0-9])",
        _figures,
        ("le 12/03/2019", "12/03/2019", "2019-03-12"),
        ("vu le 03.05.2011", "03.05.2011", "2011-05-03"),
        ("le 3/5/11", "3/5/11", "2011-05-03"),
        ("reçu le lundi 12-11-2018", "lundi 12-11-2018", "2018-11-12"),
        then="/.-",
    ),
    rule(
        "iso",
        ("#4",),
        r"(?P<year>[12][0-9]{3})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})(?![-/][0-9])",
        _iso,
        ("le 2011-05-03", "2011-05-03", "2011-05-03"),
        ("le 2015-3-3", "2015-3-3", "2015-03-03"),
        then="-",
    ),
    rule(
        "day-and-month-in-figures",
        ("#2", *_WEEKDAYS),
        r"(?:(?P<weekday>{weekday}),? (?:le )?|"
        + after("le", "du", "au", "jusqu'au")
        + r"|(?:^|(?<=\n)|(?<=\n[-•*]␣))(?=[0-9/]{3,5}␣?(?:$|\n|:|-␣)))"
        r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?![/.,]?[0-9])",
        _day_and_month,
        ("- Mar. 13/11, 18 h : conférence", "Mar. 13/11", "2018-11-13"),
        ("Rendez-vous le 17/12.", "17/12", "2018-12-17"),
        then="/",
    ),
    rule(
        "month-and-year-in-figures",
        ("#2",),
        r"(?<![/-])(?P<month>[0-9]{1,2})/(?P<year>{year})(?![/.]?[0-9])",
        _month_and_year,
        ("En 11/2017, stabilité", "11/2017", "2017-11"),
        then="/",
    ),
)
