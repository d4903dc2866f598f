"""Years, decades and centuries; a four-digit number is a year only where the words around it say so."""

import re

from frise.temporal.expression import CalendarDate, Century, Decade, Unit, YearSpan
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal, ordinal, roman_numeral
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.rules.dates import MODS, YEAR, written_year

_NOT_A_COUNT = (
    r"(?!␣?(?:[%€$°£]|(?:" + "|".join(lexicon().counted) + r")(?![a-z0-9])|[0-9]{3}(?![0-9])|-␣?[0-9]{1,3}(?![0-9])))"
)
_NOT_A_RANGE_OF_COUNTS = r"(?! (?:a|et) [0-9]{4}␣(?:" + "|".join(lexicon().counted) + r")(?![a-z0-9]))"
_EVIDENCE = "(?:" + after(*lexicon().before_years) + "|" + after("de") + r"(?=[0-9]{4}␣(?:a|jusqu)))"
_ENDS_A_RANGE = after(*(f"{opening} [0-9]{{4}} {to}" for opening in ("entre", "de", "en", "des") for to in ("et", "a")))
# « (1914-1918) », « de 1914-1918 »: what stands before the first year, and before the second.
_OPENINGS = (r"\(", r"\n", r"\bde[␣\n]", r"\ben[␣\n]", r"\bguerre[␣\n]", r"\bperiode[␣\n]")
_OPENS_A_PAIR = "(?:" + "|".join(f"(?<={opening})" for opening in _OPENINGS) + ")"
_BEFORE_ITS_END = "(?:" + "|".join(f"(?<={opening}[12][0-9]{{3}}-)" for opening in _OPENINGS) + ")"
_DECADES = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}


def _year(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(written_year(match)))


def _part_of_year(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(CalendarDate(written_year(match)), part, MODS[part])


def _part_of_this_year(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(Unit(lexicon().units[match["unit"]], 0), part, MODS[part])


def _two_years(match: re.Match[str]) -> YearSpan | None:
    """« 2017-2018 » is one time after « saison »; elsewhere a pair of years is a range of two."""
    first = int(match["year"])
    last = int(match["last"]) if len(match["last"]) == len(match["year"]) else first // 100 * 100 + int(match["last"])
    return YearSpan(first, last) if last == first + 1 else None


def _decade(match: re.Match[str]) -> Reading | None:
    words = match["decade"]
    year = int(words) if words[0].isdigit() else cardinal(words)
    if year is None or year % 10 or year == 0:
        return None
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(Decade(year, short=len(str(year)) <= 2), part, MODS[part] if part else None)


def _century(match: re.Match[str]) -> Reading | None:
    number = ordinal(match["rank"])
    if number is None or not 1 <= number <= 30:
        return None
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(Century(-number if match["era"] else number), part, MODS[part] if part else None)


_RANKS = tuple(
    numeral + suffix for numeral in map(roman_numeral, range(1, 22)) for suffix in ("", "e", "eme", "ieme", "er")
)
_PART = r"(?:(?P<part>{part})(?:-| de l'| du | des | de |␣))"

RULES: tuple[Rule, ...] = (
    rule(
        "part-of-year",
        lexicon().parts,
        _PART + r"(?:annee )?" + YEAR,
        _part_of_year,
        ("Ce service lancé fin 2016, fait débat", "fin 2016", "2016", "END"),
        ("Dès le début de 1914, on s'arme.", "début de 1914", "1914", "START"),
        ("à la mi-2017", "mi-2017", "2017", "MID"),
    ),
    rule(
        "part-of-this-unit",
        lexicon().parts,
        r"(?P<part>{part}) (?:de l'|du |de cette |de ce )(?P<unit>annee|mois|siecle)(?! {last}| {next})",
        _part_of_this_year,
        ("Il partira à la fin de l'année.", "fin de l'année", "2018", "END"),
        needs=Need.UNIT,
    ),
    rule(
        "year",
        ("#4",),
        _EVIDENCE + YEAR + _NOT_A_COUNT + _NOT_A_RANGE_OF_COUNTS,
        _year,
        ("Il naît en 1821.", "1821", "1821"),
        ("L'entreprise existe depuis 1987.", "1987", "1987"),
        ("entre 1960 et 1970", "1960", "1960"),
    ),
    rule(
        "year-ending-a-range",
        ("#4",),
        _ENDS_A_RANGE + YEAR + _NOT_A_COUNT,
        _year,
        ("entre 1960 et 1970", "1970", "1970"),
        ("de 1960 à 1970", "1970", "1970"),
    ),
    rule(
        "year-of-a-pair",
        ("#4",),
        rf"(?:{_OPENS_A_PAIR}(?=[0-9]{{4}}-[12][0-9]{{3}}(?![0-9-]))|{_BEFORE_ITS_END})(?P<before_era>(?!))?(?P<year>{{year}})",
        _year,
        ("la guerre (1914-1918)", "1914", "1914"),
        ("la guerre de 1914-1918", "1918", "1918"),
    ),
    rule(
        "year-in-parentheses",
        ("#4",),
        r"(?<=\()" + YEAR + r"(?=␣?\))",
        _year,
        ("Germinal (1885) parut", "1885", "1885"),
    ),
    rule(
        "year-opening-a-line",
        ("#4",),
        r"(?:^|(?<=\n)|(?<=\n[-•*]␣))" + YEAR + r"(?=␣?(?:\n|$|:|[-.]␣))",
        _year,
        ("1894\nArrestation du capitaine.", "1894", "1894"),
        ("1894 : arrestation du capitaine", "1894", "1894"),
    ),
    rule(
        "year-of-something",
        ("#4",),
        after("de", "du")
        + YEAR
        + r"(?=␣?(?:$|[.,;:)!?\n]|(?:et|ou|qui|que|dont|avait|ont|avaient|est|fut)␣))"
        + _NOT_A_COUNT,
        _year,
        ("Le recensement de 1990, raté, fut refait.", "1990", "1990"),
    ),
    rule(
        "small-year",
        ("#",),
        r"(?:"
        + after("l'an", "an de grace")
        + r"|"
        + after("en")
        + r"(?=[0-9]{3}(?:,|\.(?:␣|$))))"
        + r"(?P<before_era>(?!))?(?P<year>[0-9]{1,4})(?![0-9])",
        _year,
        ("Il est couronné en l’an 800 à Rome.", "800", "0800"),
        ("En 732, il gagne la bataille.", "732", "0732"),
    ),
    rule(
        "season-of-two-years",
        ("saison", "annee", "exercice"),
        r"(?:saison|annee(?: scolaire| universitaire)?|exercice)"
        r" (?P<year>[12][0-9]{3})[-/](?P<last>[12][0-9]{3}|[0-9]{2})(?![0-9/-])",
        _two_years,
        ("Durant la saison 2017-2018, il joue.", "saison 2017-2018", "2017/2018"),
        ("l’année scolaire 2018-2019", "année scolaire 2018-2019", "2018/2019"),
    ),
    rule(
        "year-before-our-era",
        ("#",),
        r"(?P<year>[0-9]{1,4}),? {era}",
        lambda match: Reading(CalendarDate(1 - int(match["year"]))) if int(match["year"]) else None,
        ("Alésia, 52 av. J.-C.", "52 av. J.-C.", "BC0052"),
    ),
    rule(
        "decade",
        ("annees", *lexicon().parts),
        _PART
        + r"?annees (?P<decade>[0-9]{4}(?![0-9])|[0-9]{2}(?![0-9])|"
        + "|".join(_DECADES)
        + r"|soixante-dix|quatre-vingt(?:-dix)?)"
        + r"(?! ?(?:de|plus))",
        _decade,
        ("dans les années 1960", "années 1960", "196"),
        ("dans les années 60", "années 60", "196"),
        ("au début des années trente", "début des années trente", "193", "START"),
        needs=Need.UNIT,
    ),
    rule(
        "century",
        ("#2", *lexicon().parts, *lexicon().ordinals, *_RANKS),
        _PART + r"?(?P<rank>(?:[ivx]{1,6}|[0-9]{1,2})␣?(?:e|eme|ieme|er)|{ordinal}) (?:siecle|s\.)(?P<era>,? {era})?",
        _century,
        ("au XIXe siècle", "XIXe siècle", "18"),
        ("à la fin du XVIIIe siècle", "fin du XVIIIe siècle", "17", "END"),
        ("au IIe siècle av. J.-C.", "IIe siècle av. J.-C.", "BC01"),
    ),
)
