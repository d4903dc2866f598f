"""Decades, centuries and millennia, and the parts of them that « début », « milieu » and « fin » say."""

import re
from itertools import product

from frise.temporal.expression import Century, Decade, Millennium
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal, ordinal, roman_numeral
from frise.temporal.rule import Need, Reading, Rule, Weak, rule
from frise.temporal.rules.dates import MODS

_LAST_CENTURY = 30
_DECADES = (
    "dix",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante-dix",
    "soixante",
    "quatre-vingt-dix",
    "quatre-vingt",
)
RANK = r"(?:[ivx]{1,6}␣?(?:e|eme|ieme|er)|[0-9]{1,2}␣?(?:e|eme|ieme|er)|{ordinal})"
PART = r"(?:(?P<part>{part})(?:-| de l'| du | des | de |␣))"
DECADE = (
    r"annees (?P<decade>[0-9]{4}(?![0-9])|[0-9]{2,3}(?![0-9])|" + "|".join(_DECADES) + r")(?! ?(?:de|plus|d')(?![a-z]))"
)
CENTURY = rf"(?P<rank>{RANK}) (?:siecle|s\.)(?: ?(?:,? ?(?P<era>{{era}})|{{ourera}}))?"
_SEPARATOR = r"(?:,? (?:et|ou|a|au) |,? ?- ?|, ?)(?:le |du |au |l')?"
_RANKS = tuple(
    dict.fromkeys(
        numeral + suffix
        for numeral, suffix in product(map(roman_numeral, range(1, 22)), ("", "e", "eme", "ieme", "er"))
    )
)


def decade_read(match: re.Match[str]) -> Decade | None:
    """Return the decade of the group `decade`; « les années 45 » is none."""
    words = match["decade"]
    year = int(words) if words[0].isdigit() else cardinal(words)
    if year is None or year % 10 or year == 0:
        return None
    return Decade(year, short=len(str(year)) <= 2)


def century_read(match: re.Match[str]) -> Century | None:
    """Return the century of the groups `rank` and `era`."""
    number = ordinal(re.sub(r"\s", "", match["rank"])) or ordinal(match["rank"])
    if number is None or not 1 <= number <= _LAST_CENTURY:
        return None
    return Century(-number if match["era"] else number)


def _decade(match: re.Match[str]) -> Reading | None:
    decade = decade_read(match)
    if decade is None:
        return None
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(decade, part, MODS[part] if part else None)


def _century(match: re.Match[str]) -> Reading | None:
    century = century_read(match)
    if century is None:
        return None
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(century, part, MODS[part] if part else None)


def _unsaid_century(match: re.Match[str]) -> Reading | None:
    read = _century(match)
    return None if read is None else Reading(read.expression, read.part, read.mod, Weak.CENTURY)


def _millennium(match: re.Match[str]) -> Reading | None:
    number = ordinal(re.sub(r"\s", "", match["rank"])) or ordinal(match["rank"])
    if number is None:
        return None
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(Millennium(-number if match["era"] else number), part, MODS[part] if part else None)


_STARTS = ("#2", *lexicon().parts, *lexicon().ordinals, *_RANKS)

RULES: tuple[Rule, ...] = (
    rule(
        "decade",
        ("annees", *lexicon().parts),
        rf"{PART}?{DECADE}",
        _decade,
        ("dans les années 1960", "années 1960", "196"),
        ("dans les années 60", "années 60", "196"),
        ("les mosaïques datent des années 230", "années 230", "023"),
        ("au début des années trente", "début des années trente", "193", "START"),
        needs=Need.UNIT,
    ),
    rule(
        "century",
        _STARTS,
        rf"{PART}?{CENTURY}",
        _century,
        ("au XIXe siècle", "XIXe siècle", "18"),
        ("à la fin du XVIIIe siècle", "fin du XVIIIe siècle", "17", "END"),
        ("au IIe siècle av. J.-C.", "IIe siècle av. J.-C.", "BC01"),
        ("au IIe siècle de notre ère", "IIe siècle de notre ère", "01"),
        needs=Need.CENTURY,
    ),
    rule(
        "century-of-list",
        _STARTS,
        rf"{PART}?(?P<rank>{RANK})(?=(?:{_SEPARATOR}(?:{{part}} du )?{RANK}){{1,3}} siecles?(?: (?P<era>{{era}}))?)",
        _century,
        ("Entre le VIIIe et le Xe siècle, tout change.", "VIIIe", "07"),
        ("aux XVIIe et XVIIIe siècles", "XVIIe", "16"),
        needs=Need.CENTURY,
    ),
    rule(
        "last-century-of-list",
        _RANKS,
        rf"(?P<part>(?!))?(?P<rank>{RANK}) siecles(?: (?P<era>{{era}}))?",
        _century,
        ("aux XVIIe et XVIIIe siècles", "XVIIIe siècles", "17"),
        needs=Need.CENTURY,
    ),
    rule(
        "part-of-a-century-unsaid",
        tuple(lexicon().parts),
        rf"{PART}(?P<rank>[ivx]{{2,6}}␣?e)(?! ?(?:siecle|arr|rep|[a-z-]{{0,20}}ieme))(?P<era>(?!))?",
        _unsaid_century,
        ("Le pont est du IIe siècle, le mur de la fin du IIIe.", "fin du IIIe", "02", "END"),
    ),
    rule(
        "millennium",
        _STARTS,
        rf"{PART}?(?P<rank>{RANK}) millenaire(?: (?:(?P<era>{{era}})|{{ourera}}))?",
        _millennium,
        ("au VIe millénaire av. J.-C.", "VIe millénaire av. J.-C.", "BC5"),
        ("à la fin du IIe millénaire", "fin du IIe millénaire", "1", "END"),
        needs=Need.CENTURY,
    ),
)  # fmt: skip
