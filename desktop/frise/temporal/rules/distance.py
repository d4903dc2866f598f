"""Distances: « il y a trois ans », « dans quinze jours », « deux mois plus tard », « il y a quelques jours »."""

import re

from frise.temporal.direction import Direction
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.relative import Shift, YearsAgo
from frise.temporal.rule import Build, Need, Reading, Rule, rule
from frise.temporal.timex import Mod

_APPROXIMATELY = "pres de|environ|a peu pres|quelque"
_AMOUNT = (
    r"(?:(?P<mod>" + _APPROXIMATELY + r"|plus d[e'] ?|moins d[e'] ?|a peine) ?)?"
    r"(?:(?P<count>{count})|(?:une )?(?P<collective>{collective}) d[e'] ?|(?P<few>{few})) ?"
    r"(?P<unit>jours?|semaines?|mois|ans?|annees?|decennies?|siecles?)"
)
_MODS = {"plus": Mod.MORE_THAN, "moins": Mod.LESS_THAN}


def _shift(direction: Direction, *, from_story: bool = False) -> Build:
    def build(match: re.Match[str]) -> Reading | None:
        unit = lexicon().units[match["unit"]]
        count, mod = _amount(match)
        if count is None:
            return None
        return Reading(Shift(count, unit, direction, few=match["few"] is not None, from_story=from_story), mod=mod)

    return build


def _amount(match: re.Match[str]) -> tuple[int | None, Mod | None]:
    """How many, and whether that is about so many."""
    said = (match["mod"] or "").split(" ")[0]
    mod = _MODS.get(said, Mod.APPROX) if said else None
    if match["collective"]:
        return lexicon().collectives[match["collective"]], mod or Mod.APPROX
    return (0 if match["few"] else cardinal(match["count"])), mod


def _far(match: re.Match[str]) -> Reading:
    said = (match["mod"] or "").split(" ")[0]
    mod = _MODS.get(said, Mod.APPROX) if said else None
    if match["many"]:
        years = float(match["many"].replace(",", ".")) * (1_000_000 if match["scale"] == "million" else 1_000_000_000)
        return Reading(YearsAgo(round(years)), mod=mod)
    return Reading(YearsAgo(int(re.sub("[^0-9]", "", match["count"]))), mod=mod)


RULES: tuple[Rule, ...] = (
    rule(
        "far-ago",
        ("il",),
        r"il y a (?:(?P<mod>environ|pres de|plus de|moins de|quelque) )?"
        r"(?:(?P<count>[0-9]{1,3}(?:[␣.][0-9]{3}){1,2}|[0-9]{5,8}) ans|(?P<many>[0-9]{1,4}(?:,[0-9]{1,2})?) "
        r"(?P<scale>million|milliard)s? d'annees)",
        _far,
        ("Ils sont venus il y a environ 7 500 ans.", "il y a environ 7 500 ans", "BC5483", "APPROX"),
    ),
    rule(
        "ago",
        ("il y", "y a", "y'a"),
        r"(?:(?:il )?y ?'?a (?:deja )?" + _AMOUNT + ")",
        _shift(Direction.PAST),
        ("La dernière a eu lieu il y’a quelques jours, avec", "il y’a quelques jours", "PAST_REF"),
        ("Il est venu il y a trois ans.", "il y a trois ans", "2015"),
        ("Il est venu il y a trois mois.", "il y a trois mois", "2018-08"),
        ("Il est venu il y a 5 jours.", "il y a 5 jours", "2018-11-07"),
        ("Il est venu il y a une semaine.", "il y a une semaine", "2018-W45"),
        needs=Need.UNIT,
    ),
    rule(
        "behold",
        ("voici", "voila"),
        r"(?:voici|voila) (?:deja )?" + _AMOUNT + r"(?!,? qu[e'])",  # « voilà deux ans que … » lasts
        _shift(Direction.PAST),
        ("Il est parti voici trois ans.", "voici trois ans", "2015"),
        needs=Need.UNIT,
    ),
    rule(
        "in",
        ("dans", "d'ici"),
        r"(?:dans|d'ici(?: a)?) (?!un jour)" + _AMOUNT,
        _shift(Direction.FUTURE),
        ("Le vote aura lieu dans quinze jours.", "dans quinze jours", "2018-11-27"),
        ("Il partira dans deux ans.", "dans deux ans", "2020"),
        needs=Need.UNIT,
    ),
    rule(
        "later",
        ("#", "une", *lexicon().cardinals, *lexicon().few, *lexicon().collectives),
        _AMOUNT + r" plus tard",
        _shift(Direction.FUTURE, from_story=True),
        ("Il naît en 1821. Trente ans plus tard, il règne.", "Trente ans plus tard", "1851"),
        needs=Need.UNIT,
    ),
    rule(
        "earlier",
        ("#", "une", *lexicon().cardinals, *lexicon().few, *lexicon().collectives),
        _AMOUNT + r" (?:plus tot|auparavant)",
        _shift(Direction.PAST, from_story=True),
        ("Le 10 mai 1981, il est élu. Trois jours plus tôt, il doutait.", "Trois jours plus tôt", "1981-05-07"),
        needs=Need.UNIT,
    ),
)
