"""Republican dates: « 18 brumaire an VIII », « thermidor an II », « l'an II »."""

import re

from frise.temporal.expression import Expression, Impossible, Republican
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal, roman
from frise.temporal.republican import COMPLEMENTARY, last_year
from frise.temporal.rule import Need, Rule, rule
from frise.temporal.rules.dates import day_of_month

_DAYS_A_MONTH, _MOST_COMPLEMENTARY = 30, 6
_MONTHS = lexicon().republican_months
_MONTH = "(?P<month>" + "|".join(_MONTHS) + ")"
_YEAR = r"(?:de l')?an (?P<year>[ivx]{1,4}(?![a-z'])|[0-9]{1,2}(?![0-9])|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"


def _year(match: re.Match[str]) -> int | None:
    year = roman(match["year"]) or cardinal(match["year"])
    return year if year is not None and 1 <= year <= last_year() else None


def _date(match: re.Match[str]) -> Expression | None:
    year = _year(match)
    if year is None:
        return None
    groups = match.groupdict()
    month = _MONTHS.index(groups["month"]) + 1 if groups.get("month") else None
    day = day_of_month(groups["day"]) if groups.get("day") else None
    return Impossible() if day is not None and not 1 <= day <= _DAYS_A_MONTH else Republican(year, month, day)


def _complementary(match: re.Match[str]) -> Expression | None:
    year, day = _year(match), day_of_month(match["day"])
    if year is None:
        return None
    return Republican(year, COMPLEMENTARY, day) if 1 <= day <= _MOST_COMPLEMENTARY else Impossible()


def _lone_year(match: re.Match[str]) -> Republican | None:
    year = roman(match["year"])
    return Republican(year) if year is not None and 1 <= year <= last_year() else None


RULES: tuple[Rule, ...] = (
    rule(
        "republican-date",
        ("#2", "premier"),
        rf"(?P<day>{{anyday}}) {_MONTH},? {_YEAR}",
        _date,
        ("Le 18 brumaire an VIII, il prend le pouvoir.", "18 brumaire an VIII", "1799-11-09"),
        ("arrêté le 9 thermidor de l’an II", "9 thermidor de l’an II", "1794-07-27"),
        needs=Need.MONTH,
    ),
    rule(
        "republican-day-of-list",
        ("#2",),
        rf"(?P<day>{{day}})(?=(?: et | au | a |, ?)(?:le )?{{day}} {_MONTH},? {_YEAR})",
        _date,
        ("les 18 et 19 brumaire an VIII", "18", "1799-11-09"),
        ("du 20 au 30 fructidor an III", "20", "1795-09-06"),
        needs=Need.MONTH,
    ),
    rule(
        "complementary-day",
        ("#2", "premier"),
        rf"(?P<day>{{anyday}}) jour complementaire,? {_YEAR}",
        _complementary,
        ("le 1er jour complémentaire an III", "1er jour complémentaire an III", "1795-09-17"),
        needs=Need.UNIT,
    ),
    rule(
        "republican-month",
        _MONTHS,
        rf"{_MONTH},? {_YEAR}",
        _date,
        ("en thermidor an II", "thermidor an II", "1794-07-19/1794-08-17"),
    ),
    rule(
        "republican-year",
        ("an",),
        r"(?<=l')an (?P<year>[ivx]{1,4})(?![a-z'])",
        _lone_year,
        ("Voté en l’an II, le texte", "an II", "1793-09-22/1794-09-21"),
    ),
)
