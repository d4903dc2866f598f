"""Republican dates: « 18 brumaire an VIII », « thermidor an II », « l'an II »."""

import re

from frise.temporal.expression import Expression, Impossible, PartOfDay, Republican
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal, ordinal, roman
from frise.temporal.republican import COMPLEMENTARY, last_year
from frise.temporal.rule import Need, Reading, Rule, Weak, after, rule
from frise.temporal.rules.dates import MODS, day_of_month

_DAYS_A_MONTH, _MOST_COMPLEMENTARY = 30, 6
_MONTHS = lexicon().republican_months
_MONTH = "(?P<month>" + "|".join(_MONTHS) + ")"
_TEN_DAYS = "(?:" + "|".join(lexicon().republican_days) + ")"
_BEFORE = after(
    "en", "entre", "depuis", "des", "mois de", "jusqu'en", "avant", "apres", "vers", "courant", "de", "et", "a"
)
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
    said = match["day"]
    year, day = _year(match), ordinal(said) if not said[0].isdecimal() else day_of_month(said)
    if year is None or day is None:
        return None
    return Republican(year, COMPLEMENTARY, day) if 1 <= day <= _MOST_COMPLEMENTARY else Impossible()


def _without_year(match: re.Match[str]) -> Reading | None:
    """« le 9 thermidor », « fin nivôse »: in the year that the text is about."""
    groups = match.groupdict()
    month = _MONTHS.index(match["month"]) + 1
    if groups.get("day"):
        day = day_of_month(match["day"])
        expression: Expression = Republican(None, month, day) if 1 <= day <= _DAYS_A_MONTH else Impossible()
        return Reading(expression, weak=Weak.REPUBLICAN)
    part = lexicon().parts[match["part"]] if groups.get("part") else None
    return Reading(Republican(None, month), part, MODS[part] if part else None, Weak.REPUBLICAN)


def _part_of_month(match: re.Match[str]) -> Reading | None:
    read, part = _date(match), lexicon().parts[match["part"]]
    return None if read is None else Reading(read, part, MODS[part])


def _night(match: re.Match[str]) -> PartOfDay | None:
    year = _year(match) if match["year"] else None
    return PartOfDay(
        "NI", Republican(year, _MONTHS.index(match["month"]) + 1, day_of_month(match["day"])), overnight=True
    )


def _complementary_without_year(match: re.Match[str]) -> Reading | None:
    said = match["day"]
    day = ordinal(said) if not said[0].isdecimal() else day_of_month(said)
    if day is None or not 1 <= day <= _MOST_COMPLEMENTARY:
        return None
    return Reading(Republican(None, COMPLEMENTARY, day), weak=Weak.REPUBLICAN)


def _lone_year(match: re.Match[str]) -> Republican | None:
    year = roman(match["year"])
    return Republican(year) if year is not None and 1 <= year <= last_year() else None


RULES: tuple[Rule, ...] = (
    rule(
        "republican-date",
        ("#2", "premier", *lexicon().republican_days),
        rf"(?:{_TEN_DAYS} )?(?P<day>{{anyday}}) {_MONTH},? {_YEAR}",
        _date,
        ("Le 18 brumaire an VIII, il prend le pouvoir.", "18 brumaire an VIII", "1799-11-09"),
        ("arrêté le 9 thermidor de l’an II", "9 thermidor de l’an II", "1794-07-27"),
        needs=Need.MONTH,
    ),
    rule(
        "republican-day-of-list",
        ("#2",),
        rf"(?P<day>{{day}})(?=(?:,? et | au | a |, ?)(?:le )?{{day}} {_MONTH},? {_YEAR})",
        _date,
        ("les 18 et 19 brumaire an VIII", "18", "1799-11-09"),
        ("du 20 au 30 fructidor an III", "20", "1795-09-06"),
        needs=Need.MONTH,
    ),
    rule(
        "republican-day",
        ("#2", "premier", *lexicon().republican_days),
        rf"(?:{_TEN_DAYS} )?(?P<day>{{anyday}}) {_MONTH}",
        _without_year,
        ("Voté en nivôse an II. Le 9 thermidor, il tombe.", "9 thermidor", "1794-07-27"),
        needs=Need.MONTH,
    ),
    rule(
        "republican-day-of-list-without-year",
        ("#2",),
        rf"(?P<day>{{day}})(?=(?:,? et | au | a |, ?)(?:le )?{{day}} {_MONTH})",
        _without_year,
        ("Voté en nivôse an II. Les 8 et 9 thermidor, tout change.", "8", "1794-07-26"),
        needs=Need.MONTH,
    ),
    rule(
        "part-of-republican-month",
        lexicon().parts,
        rf"(?P<part>{{part}})(?: de | du mois de | d'|␣?-␣?| ){_MONTH},? {_YEAR}",
        _part_of_month,
        ("Il part fin brumaire an VIII.", "fin brumaire an VIII", "1799-10-23/1799-11-21", "END"),
        needs=Need.MONTH,
    ),
    rule(
        "republican-month-alone",
        (*_MONTHS, *lexicon().parts),
        rf"(?:(?P<part>{{part}})(?: de | du mois de | d'|␣?-␣?| )|{_BEFORE}){_MONTH}",
        _without_year,
        ("Arrêté le 2 frimaire an II, il est jugé en pluviôse.", "pluviôse", "1794-01-20/1794-02-18"),
    ),
    rule(
        "republican-night",
        ("nuit",),
        rf"nuit du (?P<day>{{day}}) au {{day}} {_MONTH}(?:,? {_YEAR})?",
        _night,
        ("Il meurt dans la nuit du 3 au 4 nivôse an XI.", "nuit du 3 au 4 nivôse an XI", "1802-12-24TNI"),
        needs=Need.MONTH,
    ),
    rule(
        "complementary-day",
        ("#2", "premier", *lexicon().ordinals),
        rf"(?P<day>{{anyday}}|[1-6]␣?e|premier|{{ordinal}}) jours? complementaires?,? {_YEAR}",
        _complementary,
        ("le 1er jour complémentaire an III", "1er jour complémentaire an III", "1795-09-17"),
        needs=Need.UNIT,
    ),
    rule(
        "complementary-day-without-year",
        ("#2", "premier", *lexicon().ordinals),
        r"(?P<day>{anyday}|[1-6]␣?e|premier|{ordinal}) jours? complementaires?",
        _complementary_without_year,
        ("En fructidor an VII, puis le 1er jour complémentaire, il part.", "1er jour complémentaire", "1799-09-17"),
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
