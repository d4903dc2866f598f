"""Durations: « pendant trois mois », « six ans et neuf mois », « ces dernières années ». They date nothing."""

import re

from frise.temporal.expression import Duration
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Need, Reading, Rule, Weak, after, rule
from frise.temporal.rules.ages import is_age, is_young
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
}
_IN_MONTHS = {Granularity.QUARTER: 3, Granularity.SEMESTER: 6}
_IN_YEARS = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}
_UNKNOWN = {
    Granularity.SEMESTER: "PXM",
    Granularity.DECADE: "PXDE",
    Granularity.CENTURY: "PXCE",
    Granularity.MILLENNIUM: "PXML",
}
_HALVES = {"siecle": "P50Y", "heure": "PT30M", "journee": "PT12H"}
_MODS = {"plus": Mod.MORE_THAN, "moins": Mod.LESS_THAN}


def length_value(count: int | None, unit: Granularity) -> str | None:
    """Return TIMEX3's value; quarters and half-years are said in months, decades in years; None is « quelques »."""
    if count is None:
        return _UNKNOWN.get(unit) or (_CODES[unit].format("X") if unit in _CODES else None)
    if unit in _IN_MONTHS:
        return f"P{_IN_MONTHS[unit] * count}M"
    if unit in _IN_YEARS:
        return f"P{_IN_YEARS[unit] * count}Y"
    code = _CODES.get(unit)
    return None if code is None else code.format(count)


def _length(match: re.Match[str]) -> Reading | None:
    groups = match.groupdict()
    unit = lexicon().units[groups["unit"]]
    if (is_age if unit is Granularity.YEAR else is_young)(match):
        return None
    collective = groups.get("collective")
    count = lexicon().collectives[collective] if collective else cardinal(groups["count"])
    value = None if count is None else length_value(count, unit)
    if value is None:
        return None
    said = re.split("[ ']", groups.get("mod") or "")[0]
    return Reading(Duration(value), mod=_MODS.get(said, Mod.APPROX if said or collective else None))


def _years_and_months(match: re.Match[str]) -> Duration | None:
    if is_age(match):
        return None
    years, months = cardinal(match["years"]), 6 if match["half"] else cardinal(match["months"])
    return None if years is None or months is None else Duration(f"P{years}Y{months}M")


def _and_a_half(match: re.Match[str]) -> Duration | None:
    count = cardinal(match["count"])
    return None if count is None else Duration(f"PT{count}H30M" if "heure" in match["unit"] else f"P{count}M15D")


def _few(match: re.Match[str]) -> Duration | None:
    value = length_value(None, lexicon().units[match["unit"]])
    return None if value is None else Duration(value)


def _last_ones(match: re.Match[str]) -> Duration | None:
    said = match["count"] or match["bare"]
    count = cardinal(said) if said else None
    value = length_value(count, lexicon().units[match["unit"]])
    return None if value is None or (said and count is None) else Duration(value)


def _each(match: re.Match[str]) -> Duration | None:
    unit = match["unit"] or match["yearly"]
    value = length_value(1, lexicon().units[unit]) if unit else "P10D"  # the Republican ten days
    return None if value is None else Duration(value)


_SIGN = after(
    "pendant", "durant", "depuis", "apres", "duree de", "en", "bout de", "avant", "pour", "moins de", "plus de"
)  # fmt: skip
_MOD = r"(?:(?P<mod>environ|pres de|plus de|moins de|a peine|quelque|presque) )"
_NUMBER = r"(?:(?P<count>{count})|(?:une )?(?P<collective>{collective}) d[e'] ?)"
_YEARS = r"ans?|annees?"
_OTHERS = r"secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|semestres?|decennies?|siecles?|millenaires?"
# « deux jours après, » counts from the story; « deux jours après sa mort » is a length of time.
SHIFT_ENDS = (
    r"(?= ?(?:$|[,.;:!?)»…\n]|(?:il|elle|on|ils|elles|je|nous|et|devant|dans|a|au|aux|par|chez|avec|sous)␣|j'))"
)
_NOT_A_SHIFT = rf"(?! (?:plus t|auparavant)| (?:avant|apres){SHIFT_ENDS}|[-␣]la(?![a-z])| (?:de retard)?{{last}})"
_NUMBERS = ("#", "une", *lexicon().cardinals, *lexicon().collectives)
_PLURAL_UNITS = ("annees", "mois", "semaines", "jours", "decennies", "siecles", "heures")
_MOD_WORDS = ("environ", "pres d", "plus d", "moins d", "a peine", "quelque", "presque")

RULES: tuple[Rule, ...] = (
    rule(
        "years-and-months",
        _NUMBERS,
        r"(?P<years>{count}) (?:an|annee)s? (?:(?:et )?(?P<months>{count}) mois|et (?P<half>demie?))",
        _years_and_months,
        ("Elle justifie de six ans et neuf mois de service.", "six ans et neuf mois", "P6Y9M"),
        ("Le chantier dure un an et demi.", "un an et demi", "P1Y6M"),
        needs=Need.UNIT,
    ),
    rule(
        "and-a-half",
        _NUMBERS,
        r"(?P<count>{count}) (?P<unit>heures?|mois) et demie?",
        _and_a_half,
        ("Il a attendu deux heures et demie.", "deux heures et demie", "PT2H30M"),
        needs=Need.UNIT,
    ),
    rule(
        "duration",
        _NUMBERS,
        rf"(?!une? |0?1 (?![0-9]{{3}})){_NUMBER} ?(?P<unit>{_OTHERS})(?! d'arc){_NOT_A_SHIFT}",
        _length,
        ("Il a marché pendant six semaines.", "six semaines", "P6W"),
        ("Il tousse depuis 3 mois.", "3 mois", "P3M"),
        ("L’accord vaut pour une période de six mois.", "six mois", "P6M"),
        ("Il est mort dix jours après son inauguration.", "dix jours", "P10D"),
        needs=Need.UNIT,
    ),
    rule(
        "first-of-two-lengths",
        ("#", *lexicon().cardinals),
        rf"(?P<count>{{count}})(?=(?: (?:a|ou) |-)(?!une? ){{count}} (?P<unit>{_OTHERS}|{_YEARS})(?![a-z]))",
        _length,
        ("Une peine de 8 à 24 mois.", "8", "P8M"),
        needs=Need.UNIT,
    ),
    rule(
        "one-unit",
        ("un", "une", "#2"),
        _SIGN + r"(?P<count>une?|1) (?P<unit>minute|annee|journee)" + _NOT_A_SHIFT,
        _length,
        ("Il est resté pendant une journée.", "une journée", "P1D"),
        needs=Need.UNIT,
    ),
    rule(
        "one-whole-unit",
        ("un", "une", "#2"),
        r"(?P<count>une?|1) (?P<unit>minute(?= d(?:e|')(?! (?:la|l'|ce)))|heure|semaine|mois|trimestre|semestre|an"
        r"|decennie|siecle|millenaire)"
        r"(?! (?:de|d') ?{month})" + _NOT_A_SHIFT,
        _length,
        ("Le chiffre d’affaires recule de 3 % sur un an.", "un an", "P1Y"),
        ("Il est parti une semaine à Rome.", "une semaine", "P1W"),
        needs=Need.UNIT,
    ),
    rule(
        "years",
        _NUMBERS,
        rf"(?!une? |0?1 (?![0-9]{{3}})){_NUMBER} ?(?P<unit>{_YEARS})(?!-lumiere){_NOT_A_SHIFT}(?! (?:revolus"
        rf"|a peine|d'age))",
        _length,
        ("Il a vécu trente ans à Paris.", "trente ans", "P30Y"),
        ("une peine de 10 ans de prison", "10 ans", "P10Y"),
        ("une garnison s’y installe trois ans avant la bataille", "trois ans", "P3Y"),
        needs=Need.UNIT,
    ),
    rule(
        "years-of-work",
        ("#2", *sorted(set(lexicon().cardinals) - {"un", "une"})),
        after("pour", "pendant", "depuis", "en", "de", "durant", "apres", "les", "ces")
        + r"(?P<count>{count}) (?:(?:exercices|saisons)(?! [0-9])|annees scolaires)",
        lambda match: None if (cardinal(match["count"]) or 0) < 2 else Duration(f"P{cardinal(match['count'])}Y"),
        ("Il a prolongé pour trois saisons.", "trois saisons", "P3Y"),
    ),
    rule(
        "about-a-length",
        _MOD_WORDS,
        rf"{_MOD}{_NUMBER} ?(?P<unit>{_OTHERS}|{_YEARS}){_NOT_A_SHIFT}",
        _length,
        ("Cela dure environ deux mois.", "environ deux mois", "P2M", "APPROX"),
        ("Il a attendu plus de trois ans.", "plus de trois ans", "P3Y", "MORE_THAN"),
        needs=Need.UNIT,
    ),
    rule(
        "about-one-unit",
        _MOD_WORDS,
        r"(?P<mod>environ |pres d'|plus d'|moins d'|a peine |presque )(?P<count>une?) "
        rf"(?P<unit>{_OTHERS}|{_YEARS}){_NOT_A_SHIFT}",
        _length,
        ("Il a attendu plus d’un an.", "plus d’un an", "P1Y", "MORE_THAN"),
        needs=Need.UNIT,
    ),
    rule(
        "short-duration",
        lexicon().few,
        rf"{{few}} (?P<unit>{_OTHERS}|{_YEARS})(?! (?:plus t|auparavant)|[-␣]la(?![a-z])| {{last}})",
        _few,
        ("Il dort depuis quelques jours.", "quelques jours", "PXD"),
        needs=Need.UNIT,
    ),
    rule(
        "many-units",
        ("longs", "longues", "nombreux", "nombreuses", *_PLURAL_UNITS),
        "(?:(?<=␣de␣)|" + after("pendant des", "durant des", "depuis des", "apres des", "pour des", "dure des") + ")"
        r"(?:(?:longs|longues|nombreux|nombreuses) |(?<=␣des␣))(?P<unit>heures|jours|semaines|mois|annees"
        r"|decennies|siecles)",
        _few,
        ("Il a souffert pendant de longs mois.", "longs mois", "PXM"),
        ("Il travaille depuis des années.", "années", "PXY"),
        needs=Need.UNIT,
    ),
    rule(
        "republican-decades",
        ("#2", *lexicon().cardinals),
        r"(?P<count>{count}) decades(?! (?:plus|auparavant))",
        lambda match: Reading(Duration(f"P{10 * (cardinal(match['count']) or 1)}D"), weak=Weak.REPUBLICAN),
        ("Arrivé en nivôse an II, il resta deux décades.", "deux décades", "P20D"),
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
        ("quart", "trois"),
        r"(?:(?P<three>trois )quarts|quart) d'heure",
        lambda match: Duration("PT45M" if match["three"] else "PT15M"),
        ("Il attend depuis un quart d’heure.", "quart d’heure", "PT15M"),
    ),
    rule(
        "last-ones",
        ("ces", "#", *lexicon().cardinals, *lexicon().last, *lexicon().next),
        r"(?:ces (?:(?P<count>{count}) )?|(?P<bare>{count}) |(?<=␣des␣)|(?<=␣les␣))(?:{last}|{next})"
        r" (?P<unit>heures|jours|semaines|mois|ans|annees|decennies|siecles)",
        _last_ones,
        ("Ces derniers jours, il a maigri.", "Ces derniers jours", "PXD"),
        ("au cours des trois prochains mois", "trois prochains mois", "P3M"),
        ("au cours des dernières semaines", "dernières semaines", "PXW"),
        needs=Need.UNIT,
    ),
    rule(
        "per-unit",
        ("an", "mois", "semaine", "jour", "semestre", "trimestre", "heure", "minute", "seconde", "decade"),
        "(?:" + after("par") + r"(?:(?P<unit>an|mois|semaine|jour|semestre|trimestre|heure|minute|seconde)|decade)"
                               r"|(?:(?<=francs␣l')|(?<=euros␣l')|(?<=livres␣l')|(?<=dollars␣l')|(?<=fois␣l'))(?P<yearly>an))",
        _each,
        ("200 livres par décade", "décade", "P10D"),
        ("trois fois par an", "an", "P1Y"),
    ),
)  # fmt: skip
