"""Recurring times: « tous les mardis », « chaque année », « le mardi et le jeudi ». They date nothing."""

import re

from frise.temporal.expression import Recurring
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Reading, Rule, after, rule
from frise.temporal.rules.dates import day_of_month, month_number, weekday_number
from frise.temporal.rules.lengths import length_value

_SEASONS = "|".join(lexicon().seasons)
_PARTS = "|".join(lexicon().parts_of_day)


def _on(weekday: str, part: str | None = None) -> Recurring:
    value = f"XXXX-WXX-{weekday_number(weekday.removesuffix('s'))}"
    return Recurring(value + (f"T{lexicon().parts_of_day[part]}" if part else ""))


def _every(match: re.Match[str]) -> Reading | Recurring | None:
    if match["weekday"]:
        return _on(match["weekday"], match["part"])
    if match["season"]:
        return Recurring(f"XXXX-{lexicon().seasons[match['season']]}")
    if match["part_alone"]:
        return Recurring(f"XXXX-XX-XXT{lexicon().parts_of_day[match['part_alone'].removesuffix('s')]}")
    if match["month"]:
        day = f"-{day_of_month(match['day']):02}" if match["day"] else ""
        return Recurring(f"XXXX-{month_number(match['month']):02}{day}")
    count = cardinal(match["count"]) if match["count"] else 1
    value = None if count is None else length_value(count, lexicon().units[match["unit"]])
    return Reading(Recurring(value)) if value else None


def _one_in(match: re.Match[str]) -> Recurring | None:
    if match["weekday"]:
        return _on(match["weekday"])
    count = cardinal(match["count"])
    value = None if count is None else length_value(count, lexicon().units[match["unit"]])
    return None if value is None else Recurring(value)


RULES: tuple[Rule, ...] = (
    rule(
        "every",
        ("tous", "toutes", "chaque"),
        r"(?:tous les|toutes les|chaque) (?:(?P<count>{count}) (?!{month}))?(?:(?P<weekday>{fullweekday})s?(?: "
        r"(?P<part>"
        + _PARTS
        + r")s?)?|(?P<season>"
        + _SEASONS
        + r")|(?P<part_alone>matin|soir|nuit|apres-midi)s?|(?:(?P<day>{day}) |mois de )?(?P<month>{month})"
        r"|(?P<unit>secondes?|jours?|semaines?|mois|trimestres?|semestres?|ans?|annees?|heures?|minutes?"
        r"|siecles?))(?! ou)",
        _every,
        ("Il nage tous les mardis.", "tous les mardis", "XXXX-WXX-2"),
        ("Il nage tous les mardis soir.", "tous les mardis soir", "XXXX-WXX-2TEV"),
        ("Il revient chaque année.", "chaque année", "P1Y"),
        ("Il revient tous les deux ans.", "tous les deux ans", "P2Y"),
        ("Elle chante chaque printemps.", "chaque printemps", "XXXX-SP"),
        ("On défile tous les 14 juillet.", "tous les 14 juillet", "XXXX-07-14"),
    ),
    rule(
        "one-in-two",
        ("un", "une"),
        r"une? (?:(?P<weekday>{fullweekday})|(?P<unit>jour|semaine|mois|an|annee)) sur (?P<count>{count})",
        _one_in,
        ("Elle reçoit un vendredi sur deux.", "un vendredi sur deux", "XXXX-WXX-5"),
    ),
    rule(
        "on-weekdays",
        tuple(f"{name}s" for name in lexicon().weekdays),
        after("les", "des", "et", "aux", "ces") + r"(?P<weekday>{fullweekday})s(?: (?P<part>" + _PARTS + "))?",
        lambda match: _on(match["weekday"], match["part"]),
        ("Ouvert les mardis et jeudis.", "jeudis", "XXXX-WXX-4"),
    ),
)
