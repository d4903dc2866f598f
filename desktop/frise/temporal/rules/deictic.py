"""Units seen from the publication or the story: « hier », « cette semaine », « l'an prochain », « la veille »."""

import re

from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import Unit
from frise.temporal.rule import Reading, Rule, rule
from frise.temporal.rules.dates import MODS

_UNITS = ("jour", "semaine", "mois", "trimestre", "semestre", "annee", "an", "siecle")
_PATTERN = "(?P<unit>" + "|".join(_UNITS) + ")"


def _day(match: re.Match[str]) -> Unit:
    return Unit(Granularity.DAY, lexicon().days[re.sub(r"\s", "", match["named"])])


def _this(match: re.Match[str]) -> Unit:
    return Unit(lexicon().units[match["unit"]], 0)


def _last(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]] if match["part"] else None
    unit = Unit(lexicon().units[match["unit"]], -1 if match["last"] else 1)
    return Reading(unit, part, MODS[part] if part else None)


def _story_day(match: re.Match[str]) -> Unit:
    return Unit(Granularity.DAY, lexicon().story_days[match[0]], from_story=True)


RULES: tuple[Rule, ...] = (
    rule(
        "day-from-publication",
        ("hier", "avant", "demain", "apres"),
        r"(?P<named>avant- ?hier|hier|apres- ?demain|demain)(?: {fullweekday}(?! [0-9]))?",
        _day,
        ("C'était hier.", "hier", "2018-11-11"),
        ("C'était avant-hier.", "avant-hier", "2018-11-10"),
        ("Le vote aura lieu demain.", "demain", "2018-11-13"),
        ("Le vote aura lieu après-demain.", "après-demain", "2018-11-14"),
    ),
    rule(
        "this-unit",
        ("ce", "cette"),
        r"(?:ce|cette) (?P<unit>semaine|mois|trimestre|semestre|annee)(?![-␣]la)",
        _this,
        ("Le vote aura lieu cette semaine.", "cette semaine", "2018-W46"),
        ("Les prix ont baissé cette année.", "cette année", "2018"),
        ("Il arrive ce mois-ci.", "ce mois", "2018-11"),
    ),
    rule(
        "last-unit",
        (*_UNITS, *lexicon().parts),
        r"(?:(?P<part>{part}) (?:de l'|du |de la ))?" + _PATTERN + r" (?:(?P<last>{last})|(?P<next>{next}))",
        _last,
        ("La loi fut votée le mois dernier.", "mois dernier", "2018-10"),
        ("l'an dernier", "an dernier", "2017"),
        ("à la fin de l’année dernière", "fin de l’année dernière", "2017", "END"),
        ("La semaine prochaine, il part.", "semaine prochaine", "2018-W47"),
        ("au siècle dernier", "siècle dernier", "19"),
    ),
    rule(
        "day-from-story",
        ("veille", "avant", "lendemain", "surlendemain"),
        r"(?:avant-veille|veille|lendemain|surlendemain)(?! qui (?!suiv))",  # « les lendemains qui chantent »
        _story_day,
        ("Le 3 mai 2001, il part ; la veille, il avait dormi.", "veille", "2001-05-02"),
    ),
)
