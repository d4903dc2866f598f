"""Durations and recurring times: « pendant trois mois », « tous les mardis », « chaque année ». They date nothing."""

import re

from frise.temporal.expression import Duration, Recurring
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Need, Reading, Rule, after, rule
from frise.temporal.rules.dates import weekday_number
from frise.temporal.timex import Mod

_CODES = {
    Granularity.SECOND: "PT{}S",
    Granularity.MINUTE: "PT{}M",
    Granularity.HOUR: "PT{}H",
    Granularity.DAY: "P{}D",
    Granularity.WEEK: "P{}W",
    Granularity.MONTH: "P{}M",
    Granularity.QUARTER: "P{}Q",
    Granularity.YEAR: "P{}Y",
    Granularity.DECADE: "P{}DE",
    Granularity.CENTURY: "P{}CE",
}
_IN_MONTHS = {Granularity.QUARTER: 3, Granularity.SEMESTER: 6}
_HALVES = {"siecle": "P50Y", "heure": "PT30M", "journee": "PT12H"}
_MODS = {"plus": Mod.MORE_THAN, "moins": Mod.LESS_THAN}


def _value(count: int | str, unit: Granularity) -> str | None:
    """TIMEX3's value; quarters and half-years are said in months."""
    if unit in _IN_MONTHS:
        return f"P{_IN_MONTHS[unit] * count}M" if isinstance(count, int) else "PXM"
    code = _CODES.get(unit)
    return None if code is None else code.format(count)


def _length(match: re.Match[str]) -> Reading | None:
    groups = match.groupdict()
    if groups.get("collective"):
        count: int | None = lexicon().collectives[groups["collective"]]
    else:
        count = cardinal(match["count"])
    value = None if count is None else _value(count, lexicon().units[match["unit"]])
    if value is None:
        return None
    said = (groups.get("mod") or "").split(" ")[0]
    approximate = Mod.APPROX if said or groups.get("collective") else None
    return Reading(Duration(value), mod=_MODS.get(said, approximate))


def _few(match: re.Match[str]) -> Duration | None:
    value = _value("X", lexicon().units[match["unit"]])
    return None if value is None else Duration(value)


def _last_ones(match: re.Match[str]) -> Duration | None:
    said = match["count"] or match["bare"]
    count = cardinal(said) if said else "X"
    value = None if count is None else _value(count, lexicon().units[match["unit"]])
    return None if value is None else Duration(value)


def _each(match: re.Match[str]) -> Duration | None:
    value = _value(1, lexicon().units[match["unit"]])
    return None if value is None else Duration(value)


def _every(match: re.Match[str]) -> Reading | None:
    if match["weekday"]:
        return Reading(Recurring(f"XXXX-WXX-{weekday_number(match['weekday'].rstrip('s'))}"))
    value = _value(cardinal(match["count"]) or 1 if match["count"] else 1, lexicon().units[match["unit"]])
    return Reading(Recurring(value)) if value else None


_SIGN = after(
    "pendant", "durant", "depuis", "apres", "duree de", "en", "bout de", "avant", "pour", "moins de", "plus de"
)
# An age is no time: « un homme de 37 ans », « à 15 ans », « Jean, 53 ans, ».
_NO_AGE = r"(?<!\bde[␣\n])(?<!\ba[␣\n])(?<!,[␣\n])(?<!\()(?<!\bd')"
_MEASURED = after(
    *(f"{noun} de" for noun in lexicon().measured), *(f"{noun} a" for noun in ("superieure", "inferieure"))
)
_MOD = r"(?:(?P<mod>environ|pres de|plus de|moins de|a peine|quelque) )"
_NUMBER = r"(?:(?P<count>{count})|(?:une )?(?P<collective>{collective}) d[e'] ?)"
_YEARS = r"(?P<unit>ans?|annees?)"
_OTHERS = r"(?P<unit>secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|semestres?|decennies?|siecles?)"
_NOT_A_SHIFT = r"(?! (?:plus t|auparavant|avant|apres)|[- ]la| (?:de retard)?{last})"
_NUMBERS = ("#", "une", *lexicon().cardinals, *lexicon().collectives)
_MOD_WORDS = ("environ", "pres", "plus", "moins", "a", "quelque")

RULES: tuple[Rule, ...] = (
    rule(
        "duration",
        _NUMBERS,
        r"(?!une? |0?1 )" + _NUMBER + r" ?" + _OTHERS + _NOT_A_SHIFT,
        _length,
        ("Il a marché pendant six semaines.", "six semaines", "P6W"),
        ("Il tousse depuis 3 mois.", "3 mois", "P3M"),
        ("L’accord vaut pour une période de six mois.", "six mois", "P6M"),
        needs=Need.UNIT,
    ),
    rule(
        "one-unit",
        ("un", "une", "#2"),
        _SIGN
        + r"(?P<count>une?|1) (?P<unit>heure|minute|semaine|mois|an|annee|siecle|decennie|journee)"
        + _NOT_A_SHIFT,
        _length,
        ("Il est resté pendant un an.", "un an", "P1Y"),
        needs=Need.UNIT,
    ),
    rule(
        "years",
        _NUMBERS,
        r"(?!une? |0?1 )(?:"
        + _NO_AGE
        + "|"
        + _MEASURED
        + ")"
        + _NUMBER
        + r" ?"
        + _YEARS
        + _NOT_A_SHIFT
        + r"(?! (?:revolus|a peine))",
        _length,
        ("Il a vécu trente ans à Paris.", "trente ans", "P30Y"),
        ("une peine de 10 ans de prison", "10 ans", "P10Y"),
        needs=Need.UNIT,
    ),
    rule(
        "about-a-length",
        _MOD_WORDS,
        _MOD
        + _NUMBER
        + r" ?(?P<unit>secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|ans?|annees?|siecles?)"
        + _NOT_A_SHIFT,
        _length,
        ("Cela dure environ deux mois.", "environ deux mois", "P2M", "APPROX"),
        ("Il a attendu plus de trois ans.", "plus de trois ans", "P3Y", "MORE_THAN"),
        needs=Need.UNIT,
    ),
    rule(
        "short-duration",
        lexicon().few,
        r"{few} (?P<unit>heures?|minutes?|jours?|semaines?|mois|ans?|annees?|siecles?)" + _NOT_A_SHIFT,
        _few,
        ("Il dort depuis quelques jours.", "quelques jours", "PXD"),
        needs=Need.UNIT,
    ),
    rule(
        "half",
        ("demi",),
        r"demi-(?P<unit>siecle|heure|journee)",
        lambda match: Duration(_HALVES[match["unit"]]),
        ("disputée depuis un demi-siècle", "demi-siècle", "P50Y"),
    ),
    rule(
        "quarter-of-an-hour",
        ("quart", "quarts"),
        r"quart d'heure",
        lambda _match: Duration("PT15M"),
        ("Il attend depuis un quart d’heure.", "quart d’heure", "PT15M"),
    ),
    rule(
        "last-ones",
        ("ces", "#", *lexicon().cardinals),
        r"(?:ces (?:(?P<count>{count}) )?|(?P<bare>{count}) )(?:{last}|{next})"
        r" (?P<unit>jours|semaines|mois|ans|annees|decennies|siecles)",
        _last_ones,
        ("Ces derniers jours, il a maigri.", "Ces derniers jours", "PXD"),
        ("au cours des trois prochains mois", "trois prochains mois", "P3M"),
        needs=Need.UNIT,
    ),
    rule(
        "per-unit",
        ("an", "mois", "semaine", "jour", "semestre", "trimestre", "heure", "minute", "seconde"),
        after("par") + r"(?P<unit>an|mois|semaine|jour|semestre|trimestre|heure|minute|seconde)",
        _each,
        ("trois fois par an", "an", "P1Y"),
    ),
    rule(
        "every",
        ("tous", "toutes", "chaque"),
        r"(?:tous les|toutes les|chaque) (?:(?P<count>{count}) )?(?:(?P<weekday>{fullweekday})s?"
        r"|(?P<unit>jours?|semaines?|mois|ans?|annees?|heures?|minutes?))(?! ou)",
        _every,
        ("Il nage tous les mardis.", "tous les mardis", "XXXX-WXX-2"),
        ("Il revient chaque année.", "chaque année", "P1Y"),
        ("Il revient tous les deux ans.", "tous les deux ans", "P2Y"),
    ),
)
