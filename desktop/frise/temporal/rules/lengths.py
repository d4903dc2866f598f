"""Durations and recurring times: « pendant trois mois », « tous les mardis », « chaque année ». They date nothing."""

import re

from frise.temporal.expression import Duration, Recurring
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Reading, Rule, after, rule
from frise.temporal.rules.dates import weekday_number

_CODES = {
    Granularity.HOUR: "PT{}H",
    Granularity.MINUTE: "PT{}M",
    Granularity.DAY: "P{}D",
    Granularity.WEEK: "P{}W",
    Granularity.MONTH: "P{}M",
    Granularity.YEAR: "P{}Y",
    Granularity.DECADE: "P{}DE",
    Granularity.CENTURY: "P{}CE",
}


def _length(match: re.Match[str]) -> Duration | None:
    count = cardinal(match["count"])
    code = _CODES.get(lexicon().units[match["unit"]])
    return None if count is None or code is None else Duration(code.format(count))


def _few(match: re.Match[str]) -> Duration | None:
    code = _CODES.get(lexicon().units[match["unit"]])
    return None if code is None else Duration(code.format("X"))


def _every(match: re.Match[str]) -> Reading | None:
    if match["weekday"]:
        return Reading(Recurring(f"XXXX-WXX-{weekday_number(match['weekday'].rstrip('s'))}"))
    code = _CODES.get(lexicon().units[match["unit"]])
    return Reading(Recurring(code.format(1))) if code else None


_AFTER_A_SIGN = after("pendant", "durant", "depuis", "apres", "duree de", "en")

RULES: tuple[Rule, ...] = (
    rule(
        "duration",
        ("#", *lexicon().cardinals),
        _AFTER_A_SIGN
        + r"(?P<count>{count}) (?P<unit>heures?|minutes?|jours?|semaines?|mois|ans?|annees?|siecles?)(?! plus t)",
        _length,
        ("Il a marché pendant six semaines.", "six semaines", "P6W"),
        ("Il tousse depuis 3 mois.", "3 mois", "P3M"),
    ),
    rule(
        "short-duration",
        lexicon().few,
        _AFTER_A_SIGN + r"{few} (?P<unit>heures?|minutes?|jours?|semaines?|mois|ans?|annees?|siecles?)(?! plus t)",
        _few,
        ("Il dort depuis quelques jours.", "quelques jours", "PXD"),
    ),
    rule(
        "every",
        ("tous", "toutes", "chaque"),
        r"(?:tous les|toutes les|chaque) (?:(?P<weekday>{fullweekday})s?|(?P<unit>jours?|semaines?|mois|ans|annees?))",
        _every,
        ("Il nage tous les mardis.", "tous les mardis", "XXXX-WXX-2"),
        ("Il revient chaque année.", "chaque année", "P1Y"),
    ),
)
