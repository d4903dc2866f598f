"""Seasons, terms of a year, week-ends and feasts: « l'été 2016 », « 2e trimestre 2018 », « ce week-end », « Noël »."""

import re

from frise.temporal.direction import Direction
from frise.temporal.expression import Feast, PartOfDay, Season, Term
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import ordinal, roman
from frise.temporal.relative import DayFrom, NextOf, Unit
from frise.temporal.republican import last_year
from frise.temporal.rule import Need, Reading, Rule, Weak, after, rule
from frise.temporal.rules.dates import MODS

_LAST_OR_NEXT = "(?:(?P<last>{last})|(?P<next>{next}))"
_SEASON_ALONE = "(?:" + "|".join(lexicon().seasons) + ")"
_SEASON = "(?P<season>" + "|".join(lexicon().seasons) + ")"
_FEASTS = sorted((*lexicon().fixed_feasts, *lexicon().movable_feasts), key=len, reverse=True)
_ON_WEEKDAYS = [name for name in _FEASTS if name.split(" ")[0] in lexicon().weekdays]  # « lundi de Pâques »
_IN_FIGURES = [name for name in _FEASTS if name[0].isdecimal()]  # « 14-Juillet »
_OTHERS = [name for name in _FEASTS if name not in _ON_WEEKDAYS and name not in _IN_FIGURES]
_OTHER = "|".join(map(re.escape, _OTHERS)).replace(r"\ ", " ")
_WHEN = r"(?: (?:de l'an )?(?P<year>{year}|[1-9][0-9]{2}(?![0-9]|␣?[a-z]{2,30}[sx](?![a-z])))| " + _LAST_OR_NEXT + ")?"
# « été » is a participle too: « a été 2018 fois », « ont été 1500 à défiler ».
_NO_PARTICIPLE = (
    r"(?:(?!ete)|(?<=l')|(?<=d')|"
    + after("en", "cet", "un", "chaque", "bel", "debut", "fin", "mi", "plein")
    + r"|^|(?<=\n)|(?<=[-•*(«]␣)|(?<=\())"
)
_BEFORE_THE = (
    "a",
    "depuis",
    "avant",
    "des",
    "d'ici",
    "d'ici a",
    "pour",
    "apres",
    "durant",
    "pendant",
    "jusqu'a",
    "dans",
    "passe",
    "passa",
    "passer",
    "passent",
    "passait",
    "passerent",
)
_AT = (
    "(?:"
    + after("au", "en", "jusqu'au", "d'ici au", *(f"{word} le" for word in _BEFORE_THE))
    + "|"
    + "|".join(r"(?<=\b" + word.replace(" ", r"[␣\n]") + r"[␣\n]l')" for word in _BEFORE_THE)
    + ")"
)
_EVERY = after("au", "en") + r"|(?<=\ba␣l')"
_PART = r"(?:(?P<part>{part})(?: de l'| du | de | d'|␣?-␣?))?"
_WITH_PART = r"(?P<its_part>{part})(?: de l'| du |␣?-␣?)"
_YEAR_BEFORE_AN_I = 1791
_MOST_TERMS = {Granularity.QUARTER: 4, Granularity.SEMESTER: 2}


def _direction(match: re.Match[str]) -> Direction | None:
    groups = match.groupdict()
    if groups.get("last"):
        return Direction.PAST
    return Direction.FUTURE if groups.get("next") else None


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _season(match: re.Match[str]) -> Reading:
    groups = match.groupdict()
    part = lexicon().parts[groups["part"]] if groups.get("part") else None
    season = Season(lexicon().seasons[match["season"]], _year(match), _direction(match))
    if groups.get("short"):
        season = Season(season.code, int(groups["short"]), short=True)
    elif groups.get("small"):
        season = Season(season.code, int(groups["small"]))
    return Reading(season, part, MODS[part] if part else None)


def _republican_season(match: re.Match[str]) -> Season | None:
    """A Republican year runs from an autumn to the next summer."""
    year, code = roman(match["year"]), lexicon().seasons[match["season"]]
    if year is None or not 1 <= year <= last_year():
        return None
    return Season(code, _YEAR_BEFORE_AN_I + year + (code in {"SP", "SU"}))


def _bare_season(match: re.Match[str]) -> Reading:
    word = match["part"] or match["its_part"]
    part = lexicon().parts[word] if word else None
    season = Season(lexicon().seasons[match["season"]], every=match["every"] is not None and part is None)
    return Reading(season, part, MODS[part] if part else None)


def _next_season(match: re.Match[str]) -> NextOf:
    return NextOf(Season(lexicon().seasons[match["season"]]), backward=match["before"] is not None)


def _short_term(match: re.Match[str]) -> Reading | None:
    """« T2 2021 », « au T3 »."""
    granularity = Granularity.QUARTER if match["unit"] == "t" else Granularity.SEMESTER
    number = int(match["rank"])
    if number > _MOST_TERMS[granularity]:
        return None
    year = _year(match)
    return Reading(Term(number, granularity, year), weak=None if year else Weak.TERM)


def _term(match: re.Match[str]) -> Term | None:
    granularity = Granularity.QUARTER if match["unit"] == "trimestre" else Granularity.SEMESTER
    is_last = match["rank"].startswith("dernier")
    number = _MOST_TERMS[granularity] if is_last else ordinal(match["rank"].replace(" ", ""))
    if number is None or number > _MOST_TERMS[granularity] or (is_last and not match["year"]):
        return None
    return Term(number, granularity, _year(match), _direction(match))


def _feast(match: re.Match[str]) -> Feast:
    return Feast(re.sub(r"\s+", " ", match["feast"]), _year(match), _direction(match))


def _day_of_feast(match: re.Match[str]) -> Feast | DayFrom | PartOfDay:
    feast = Feast(re.sub(r"\s+", " ", match["feast"]), _year(match), _direction(match))
    word = match["day"]
    if word in lexicon().story_days:
        return DayFrom(feast, lexicon().story_days[word])
    part = lexicon().parts_of_day.get(word)
    return feast if part is None else PartOfDay(part, feast)


def _week_end(match: re.Match[str]) -> Unit:
    groups = match.groupdict()
    return Unit(Granularity.WEEKEND, -1 if groups.get("last") else 1 if groups.get("next") else 0)


RULES: tuple[Rule, ...] = (
    rule(
        "season-and-year",
        (*lexicon().seasons, *lexicon().parts),
        _NO_PARTICIPLE + _PART + _SEASON + r"(?: de l'annee| de)? "
        r"(?:(?P<year>{year})(?:␣?[-/]␣?(?:[12][0-9]{3}|[0-9]{2}))?(?![-0-9/])|(?P<small>[1-9][0-9]{2})(?![0-9]|␣?[a-z]{2,30}[sx](?![a-z]))"
        r"|'?(?P<short>[0-9]{2})(?:-[0-9]{2})?(?![0-9]|[.,/:-][0-9]|␣?(?:[%€$°h]|[a-z]{2,30}[sx](?![a-z]))))",
        _season,
        ("pendant l’hiver 1940-1941", "hiver 1940-1941", "1940-WI"),
        ("Je suis revenu à l’automne 69.", "automne 69", "1969-FA"),
        ("L’empereur vint à l’automne 128.", "automne 128", "0128-FA"),
        ("Durant l’été 2016, il pleut.", "été 2016", "2016-SU"),
        ("Au printemps 1848, il pleut.", "printemps 1848", "1848-SP"),
        ("À la fin de l’hiver 2016, il pleut.", "fin de l’hiver 2016", "2016-WI", "END"),
    ),
    rule(
        "season-of-a-republican-year",
        lexicon().seasons,
        _SEASON + r" de l'an (?P<year>[ivx]{1,4})(?![a-z'])",
        _republican_season,
        ("Pendant l’hiver de l’an III, on brûla les poutres.", "hiver de l’an III", "1794-WI"),
    ),
    rule(
        "season-last",
        lexicon().seasons,
        _NO_PARTICIPLE + _SEASON + " " + _LAST_OR_NEXT + "(?P<year>(?!))?",
        _season,
        ("L’été dernier, il a plu.", "été dernier", "2018-SU"),
        ("Il partira au printemps prochain.", "printemps prochain", "2019-SP"),
    ),
    rule(
        "season-alone",
        (*lexicon().seasons, *lexicon().parts),
        rf"(?:(?:(?=(?P<every>{_EVERY}))?{_AT}|(?:^|(?<=\n)|(?<=[-•*]␣))(?={_SEASON_ALONE}␣?(?:[:.\n]|-␣|$)))"
        + _PART
        + f"|{_WITH_PART})"
        + _SEASON
        + "(?! ?[0-9]| {last}| {next}|[-␣]la(?![a-z])| suivant| precedent| (?:de|du|des)(?![a-z])|[- ](?:olymp"
        "|d'hiver))",
        _bare_season,
        ("Les juges se prononceront au printemps.", "printemps", "2019-SP"),
        ("Révisé à l’automne, il a été adopté.", "automne", "2018-FA"),
        ("Le lilas fleurit au printemps.", "printemps", "XXXX-SP"),
    ),
    rule(
        "neighbouring-season",
        lexicon().seasons,
        rf"(?:(?!ete)|(?<=l')){_SEASON} (?:(?P<then>suivant|d'apres|qui suivit)|(?P<before>precedent|d'avant))",
        _next_season,
        ("Il part en mai 1848. L’hiver suivant, il revient.", "hiver suivant", "1848-WI"),
    ),
    rule(
        "term-abbreviated",
        ("t1", "t2", "t3", "t4", "s1", "s2"),
        r"(?<![a-z0-9-])(?P<unit>[ts])(?P<rank>[1-4])(?:␣?[-/]?␣?(?P<year>{year})|(?<=␣[ts][1-4])(?:(?<=\bau␣[ts][1-4])|(?<=\ble␣[ts][1-4])|(?<=\bdu␣[ts][1-4])))",
        _short_term,
        ("Retour à la croissance au T2 2019.", "T2 2019", "2019-Q2"),
    ),
    rule(
        "this-season",
        ("cet", "ce"),
        r"(?:cet|ce) " + _SEASON + "(?P<year>(?!))?(?![-␣]la)",
        lambda match: Season(lexicon().seasons[match["season"]], this=True),
        ("Cet été, il a plu.", "Cet été", "2018-SU"),
    ),
    rule(
        "term",
        ("#2", "premier", "dernier", *lexicon().ordinals),
        r"(?P<rank>{ordinal}|[1-4]␣?(?:er|e|eme|nd)|dernier) (?P<unit>trimestre|semestre)"
        r"(?:(?: de l'annee| de)? (?P<year>{year})| " + _LAST_OR_NEXT + ")?",
        _term,
        ("Au 2e trimestre 2018, il pleut.", "2e trimestre 2018", "2018-Q2"),
        ("Il a plu au premier semestre.", "premier semestre", "2018-H1"),
        needs=Need.UNIT,
    ),
    rule(
        "this-week-end",
        ("ce",),
        r"ce week-?end(?![-␣]la)",
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
        "feast-in-figures",
        ("#2",),
        after(
            "le", "au", "fete du", "defile du", "bal du", "ceremonie du", "soir du", "avant le", "apres le", "depuis le"
        )
        + "(?P<feast>"
        + "|".join(_IN_FIGURES)
        + ")(?!-[0-9])"
        + _WHEN,
        _feast,
        ("On défilera le 14-Juillet.", "14-Juillet", "2019-07-14"),
        then="-",
    ),
    rule(
        "day-of-a-feast",
        ("jour", "veille", "lendemain", "surlendemain", "avant", "nuit", "matin", "soir", "soiree"),
        rf"(?P<day>jour|avant-veille|veille|lendemain|surlendemain|nuit|matin|soir|soiree) (?:de la |de l'|de "
        rf"|du )(?P<feast>{_OTHER})" + _WHEN,
        _day_of_feast,
        ("Il est mort la veille de Noël 2016.", "veille de Noël 2016", "2016-12-24"),
        ("Il est né le jour de Pâques 1848.", "jour de Pâques 1848", "1848-04-23"),
    ),
    rule(
        "feast",
        _OTHERS,
        # « le père Noël », « l'île de Pâques »: a feast alone asks for a word of time before it, or a year after.
        "(?:(?<=l')|" + after(*lexicon().before_feasts) + rf"|(?:^|(?<=\n)|(?<=[-•*]␣))(?=(?:{_OTHER})␣?(?:$|\n|:|-␣))"
        rf"|(?=(?:{_OTHER}) [12][0-9]{{3}}))(?P<feast>{_OTHER})" + _WHEN,
        _feast,
        ("Il est né à Noël 2016.", "Noël 2016", "2016-12-25"),
        ("Ils se verront à Pâques.", "Pâques", "2019-04-21"),
    ),
)
