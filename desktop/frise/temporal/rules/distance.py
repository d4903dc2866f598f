"""Distances: « il y a trois ans », « dans quinze jours », « deux mois plus tard », « il y a quelques jours »."""

import re

from frise.temporal.expression import Direction, Shift
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
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


RULES: tuple[Rule, ...] = (
    rule(
        "ago",
        ("il", "voici", "voila"),
        r"(?:il y ?'?a|voici|voila) (?:deja )?" + _AMOUNT,
        _shift(Direction.PAST),
        ("La dernière a eu lieu il y’a quelques jours, avec", "il y’a quelques jours", "PAST_REF"),
        ("Il est venu il y a trois ans.", "il y a trois ans", "2015"),
        ("Il est venu il y a trois mois.", "il y a trois mois", "2018-08"),
        ("Il est venu il y a 5 jours.", "il y a 5 jours", "2018-11-07"),
        ("Il est venu il y a une semaine.", "il y a une semaine", "2018-W45"),
        needs=Need.UNIT,
    ),
    rule(
        "in",
        ("dans", "d"),
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
