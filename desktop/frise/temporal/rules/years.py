"""Years; a four-digit number is a year only where the words around it say so."""

import re
from functools import cache

from frise.temporal.expression import CalendarDate, YearSpan
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import Unit
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.rules.dates import MODS, YEAR, written_year

_COUNTED = "|".join(lexicon().counted)
_NOT_A_COUNT = rf"(?!␣?(?:[%€$°£]|(?:{_COUNTED})(?![a-z0-9])|[0-9]{{3}}(?![0-9])|-␣?[0-9]{{1,3}}(?![0-9])))"
# After figures, a word in -s makes them a count, but for the words that French puts there after a year.
_NO_PLURAL = r"(?! {plural})"
_NOT_A_RANGE_OF_COUNTS = rf"(?! (?:a|et) [0-9]{{4}}␣(?:(?:{_COUNTED})(?![a-z0-9])|{{plural}}))"
_EVIDENCE = (
    "(?:"
    + after(*lexicon().before_years)
    + "|"
    + after("de")
    + r"(?=[0-9]{4}␣(?:a|jusqu))|(?<=\bdepuis[.]{3}␣)|(?<=\ben[.]{3}␣))"
)
_COUNTABLE = after("pour", "vers", "avant", "apres", "entre", "des", "jusqu'a", "d'ici a")  # « avant 2000 coureurs »
_ENDS_A_RANGE = after(*(f"{opening} [0-9]{{4}} {to}" for opening in ("entre", "de", "en", "des") for to in ("et", "a")))
# « (1914-1918) », « de 1914-1918 »: what stands before the first year, and before the second.
_OPENINGS = (
    r"\(",
    r"\n",
    r"\n==␣",
    r"\n##␣",
    r"\bde[␣\n]",
    r"\ben[␣\n]",
    r"\bguerre[␣\n]",
    r"\bperiode[␣\n]",
    r"\bannees[␣\n]",
    r"\bfrance[␣\n]",
    r"\bmandat[␣\n]",
)
_OPENS_A_PAIR = "(?:" + "|".join(f"(?<={opening})" for opening in _OPENINGS) + ")"
_BEFORE_ITS_END = "(?:" + "|".join(f"(?<={opening}[12][0-9]{{3}}-)" for opening in _OPENINGS) + ")"
# The head of a line, with the marks that lists and headings have there.
_LINE_MARKS = ("", "[-•*#]␣", "##␣", "###␣", "==␣", "===␣", "[*]{2}", "en␣", "annee␣")
_OPENS_LINE = "(?:" + "|".join(rf"(?<={start}{mark})" for start in ("^", r"\n") for mark in _LINE_MARKS) + ")"
_QUANTITY_REACH = 24


def _year(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(written_year(match)))


def _year_of(match: re.Match[str]) -> Reading | None:
    """« le Code civil de 1804 » has a year; « un total de 1804 » is a number."""
    before = match.string[max(0, match.start() - _QUANTITY_REACH) : match.start()]
    return None if _quantity().search(before) else _year(match)


@cache
def _quantity() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^a-z])(?:{'|'.join(lexicon().quantities)})s? (?:[a-z]{{3,12}} )?(?:de |d')$")


def _named_year(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(int(match["year"])))


def _part_of_year(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(CalendarDate(written_year(match)), part, MODS[part])


def _part_of_this_year(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(Unit(lexicon().units[match["unit"]], 0, here=True), part, MODS[part])


def _part_of_same_unit(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(Unit(lexicon().units[match["unit"]], 0, from_story=True), part, MODS[part])


def _two_years(match: re.Match[str]) -> YearSpan | Reading | None:
    """« 2017-2018 » is one time after « saison »; elsewhere a pair of years is a range of two."""
    first = int(match["year"])
    if match["last"] is None:
        return Reading(CalendarDate(first))
    last = int(match["last"]) if len(match["last"]) == len(match["year"]) else first // 100 * 100 + int(match["last"])
    return YearSpan(first, last) if last == first + 1 else None


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
        "part-of-same-unit",
        lexicon().parts,
        r"(?P<part>{part}) (?:du meme |de la meme )(?P<unit>annee|mois|siecle|semaine)",
        _part_of_same_unit,
        ("Commencés le 3 juin 1883, ils cessent à la fin du même mois.", "fin du même mois", "1883-06", "END"),
        needs=Need.UNIT,
    ),
    rule(
        "year",
        ("#4",),
        rf"{_EVIDENCE}(?:(?!{_COUNTABLE})|(?![0-9]{{4}} {{plural}})){YEAR}{_NOT_A_COUNT}{_NOT_A_RANGE_OF_COUNTS}",
        _year,
        ("Il naît en 1821.", "1821", "1821"),
        ("L'entreprise existe depuis 1987.", "1987", "1987"),
        ("entre 1960 et 1970", "1960", "1960"),
    ),
    rule(
        "year-ending-a-range",
        ("#4",),
        _ENDS_A_RANGE + YEAR + _NOT_A_COUNT + _NO_PLURAL,
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
        r"(?:(?<=\()" + YEAR + r"(?=␣?\)|,␣)|(?<=[a-z],␣)(?P<year2>{year})(?=\)))",
        lambda match: Reading(CalendarDate(int(match["year2"]) if match["year2"] else written_year(match))),
        ("Le Plomb (Paris, 1933) parut", "1933", "1933"),
        ("Germinal (1885) parut", "1885", "1885"),
    ),
    rule(
        "year-opening-a-line",
        ("#4",),
        rf"{_OPENS_LINE}{YEAR}(?=␣?(?:\n|$|:|=|[*]{{2}}|,␣[0-9]|[-.]␣))",
        _year,
        ("1894\nArrestation du capitaine.", "1894", "1894"),
        ("1894 : arrestation du capitaine", "1894", "1894"),
    ),
    rule(
        "year-of-something",
        ("#4",),
        after("de") + YEAR + _NOT_A_COUNT + _NO_PLURAL + _NOT_A_RANGE_OF_COUNTS,
        _year_of,
        ("Le recensement de 1990, raté, fut refait.", "1990", "1990"),
        ("Un terrier de 1722 parle d’une halle.", "1722", "1722"),
    ),
    rule(
        "year-named",
        ("annee",),
        r"annee (?P<year>[12][0-9]{3})(?![0-9]|-[0-9]|/[0-9])",
        _named_year,
        ("Durant l’année 1987, il voyage.", "année 1987", "1987"),
    ),
    rule(
        "year-of-a-dated-thing",
        ("#4",),
        after(*lexicon().dated_nouns) + r"(?P<year>{year})" + _NOT_A_COUNT + _NO_PLURAL,
        _named_year,
        ("Le conseil a voté le budget 2018 de la commune.", "2018", "2018"),
        ("Rendu public avec le bilan 2017, le chiffre", "2017", "2017"),
    ),
    rule(
        "season-of-two-years",
        ("saison", "annee", "exercice"),
        r"(?:saison|annee(?: scolaire| universitaire)?|exercice)"
        r" (?P<year>[12][0-9]{3})(?:␣?[-/]␣?(?P<last>[12][0-9]{3}|[0-9]{2}))?(?![0-9/-])",
        _two_years,
        ("les comptes de l’exercice 2017", "exercice 2017", "2017"),
        ("Durant la saison 2017-2018, il joue.", "saison 2017-2018", "2017/2018"),
        ("l’année scolaire 2018-2019", "année scolaire 2018-2019", "2018/2019"),
    ),
)
