"""Seasons, terms of a year, week-ends and feasts: « l'été 2016 », « 2e trimestre 2018 », « ce week-end », « Noël »."""

import re

from frise.temporal.expression import Direction, Feast, Season, Term, Unit
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import ordinal
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.rules.dates import MODS

_LAST_OR_NEXT = "(?:(?P<last>{last})|(?P<next>{next}))"
_SEASON = "(?P<season>" + "|".join(lexicon().seasons) + ")"
_FEASTS = sorted((*lexicon().fixed_feasts, *lexicon().movable_feasts), key=len, reverse=True)
_ON_WEEKDAYS = [name for name in _FEASTS if name.split(" ")[0] in lexicon().weekdays]  # « lundi de Pâques »
_OTHERS = [name for name in _FEASTS if name not in _ON_WEEKDAYS]
_OTHER = "|".join(map(re.escape, _OTHERS)).replace(r"\ ", " ")
_WHEN = r"(?: (?:de l'an )?(?P<year>{year})| " + _LAST_OR_NEXT + ")?"
_NO_PARTICIPLE = r"(?<!\ba␣)(?<!\bont␣)(?<!\bavait␣)(?<!\bayant␣)(?<!\bavoir␣)"  # « a été 2018 fois »
_PART = r"(?:(?P<part>{part})(?: de l'| du | de | d'|␣?-␣?))?"
_MOST_TERMS = {Granularity.QUARTER: 4, Granularity.SEMESTER: 2}


def _direction(match: re.Match[str]) -> Direction | None:
    groups = match.groupdict()
    if groups.get("last"):
        return Direction.PAST
    return Direction.FUTURE if groups.get("next") else None


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _season(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]] if match.groupdict().get("part") else None
    season = Season(lexicon().seasons[match["season"]], _year(match), _direction(match))
    return Reading(season, part, MODS[part] if part else None)


def _term(match: re.Match[str]) -> Term | None:
    number = ordinal(match["rank"].replace(" ", ""))
    granularity = Granularity.QUARTER if match["unit"] == "trimestre" else Granularity.SEMESTER
    if number is None or number > _MOST_TERMS[granularity]:
        return None
    return Term(number, granularity, _year(match), _direction(match))


def _feast(match: re.Match[str]) -> Feast:
    return Feast(re.sub(r"\s+", " ", match["feast"]), _year(match), _direction(match))


def _week_end(match: re.Match[str]) -> Unit:
    groups = match.groupdict()
    return Unit(Granularity.WEEKEND, -1 if groups.get("last") else 1 if groups.get("next") else 0)


RULES: tuple[Rule, ...] = (
    rule(
        "season-and-year",
        (*lexicon().seasons, *lexicon().parts),
        _NO_PARTICIPLE + _PART + _SEASON + r"(?: de l'annee| de)? (?P<year>{year})(?!-[0-9])",
        _season,
        ("Durant l’été 2016, il pleut.", "été 2016", "2016-SU"),
        ("Au printemps 1848, il pleut.", "printemps 1848", "1848-SP"),
        ("À la fin de l’hiver 2016, il pleut.", "fin de l’hiver 2016", "2016-WI", "END"),
    ),
    rule(
        "season-last",
        lexicon().seasons,
        _SEASON + " " + _LAST_OR_NEXT + "(?P<year>(?!))?",
        _season,
        ("L’été dernier, il a plu.", "été dernier", "2018-SU"),
        ("Il partira au printemps prochain.", "printemps prochain", "2019-SP"),
    ),
    rule(
        "this-season",
        ("cet", "ce"),
        r"(?:cet|ce) " + _SEASON + "(?P<year>(?!))?(?![ -]la)",
        _season,
        ("Cet été, il a plu.", "Cet été", "2018-SU"),
    ),
    rule(
        "term",
        ("#2", "premier", "dernier", *lexicon().ordinals),
        r"(?P<rank>{ordinal}|[1-4]␣?(?:er|e|eme|nd)) (?P<unit>trimestre|semestre)"
        r"(?:(?: de l'annee| de)? (?P<year>{year})| " + _LAST_OR_NEXT + ")?",
        _term,
        ("Au 2e trimestre 2018, il pleut.", "2e trimestre 2018", "2018-Q2"),
        ("Il a plu au premier semestre.", "premier semestre", "2018-H1"),
        needs=Need.UNIT,
    ),
    rule(
        "this-week-end",
        ("ce",),
        r"ce week-?end(?![ -]la)",
        _week_end,
        ("Il pleuvra ce week-end.", "ce week-end", "2018-W46-WE"),
    ),
    rule(
        "week-end-last",
        ("week", "weekend"),
        r"week-?end " + _LAST_OR_NEXT,
        _week_end,
        ("Il a plu le week-end dernier.", "week-end dernier", "2018-W45-WE"),
        ("Il pleuvra le week-end prochain.", "week-end prochain", "2018-W47-WE"),
    ),
    rule(
        "feast-on-a-weekday",
        _ON_WEEKDAYS,
        "(?P<feast>" + "|".join(_ON_WEEKDAYS) + ")" + _WHEN,
        _feast,
        ("Le lundi de Pâques 2018, il pleut.", "lundi de Pâques 2018", "2018-04-02"),
    ),
    rule(
        "feast",
        _OTHERS,
        # « le père Noël », « l'île de Pâques »: a feast alone asks for a word of time before it, or a year after.
        "(?:(?<=l')|"
        + after(*lexicon().before_feasts)
        + rf"|(?=(?:{_OTHER}) [12][0-9]{{3}}))(?P<feast>{_OTHER})"
        + _WHEN,
        _feast,
        ("Il est né à Noël 2016.", "Noël 2016", "2016-12-25"),
        ("Ils se verront à Pâques.", "Pâques", "2019-04-21"),
    ),
)
