"""Years with their era, and those of two or three figures: « 52 av. J.-C. », « en 276 », « l'an mil », « en 74 »."""

import re

from frise.temporal.expression import CalendarDate, ShortYearDate, YearSpan
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.rule import Need, Reading, Rule, Weak, after, rule
from frise.temporal.rules.dates import MODS, written_year

_EARLY = r"(?P<before_era>(?!))?(?P<year>[1-9][0-9]{2})(?![0-9]|[.,][0-9]|-[0-9]|␣?[%€$°£/]|␣[0-9]{3}(?![0-9]))"
# What follows a year of two or three figures, and no number of things.
_GOES_ON = rf"(?=␣?(?:$|[.,;:!?)»\n])|␣(?:{'|'.join(lexicon().after_early_years)})(?![a-z]))"
_BETWEEN_EARLY = after(*(f"{opening} [0-9]{{3}} {to}" for opening in ("entre", "de") for to in ("et", "a")))
_PART = r"(?:(?P<part>{part})(?:-| de l'| du | des | de |␣))"


def _early_year(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(written_year(match)), weak=Weak.EARLY)


def _short_year(match: re.Match[str]) -> Reading:
    return Reading(ShortYearDate(int(match["short"]), None, None), weak=Weak.SHORT)


def _anno(match: re.Match[str]) -> Reading | None:
    """« l'an 800 », « l'an mil »."""
    word = match["year"]
    year = int(word) if word.isdecimal() else cardinal(word.replace("mil", "mille") if word == "mil" else word)
    return None if not year else Reading(CalendarDate(1 - year if match["era"] else year))


def _before_our_era(match: re.Match[str]) -> Reading | None:
    year = int(re.sub(r"[^0-9]", "", match["year"]))
    part = lexicon().parts[match["part"]] if match["part"] else None
    return Reading(CalendarDate(1 - year), part, MODS[part] if part else None) if year else None


def _war(match: re.Match[str]) -> YearSpan:
    first, last = (1900 + int(year) if int(year) < 70 else 1800 + int(year) for year in match["pair"].split("-"))
    return YearSpan(first, last)


def _part_of_short_year(match: re.Match[str]) -> Reading:
    part = lexicon().parts[match["part"]]
    return Reading(ShortYearDate(int(match["short"]), None, None), part, MODS[part], Weak.SHORT)


def _year(match: re.Match[str]) -> Reading:
    return Reading(CalendarDate(written_year(match)))


RULES: tuple[Rule, ...] = (
    rule(
        "year-by-name",
        ("an",),
        r"(?<=l')an (?:de grace )?(?P<year>[0-9]{1,4}(?![0-9])|mil|mille)(?: (?:(?P<era>{era})|{ourera}))?",
        _anno,
        ("Il est couronné en l’an 800 à Rome.", "an 800", "0800"),
        ("vers l’an mil", "an mil", "1000", "APPROX"),
        ("En l’an 6 de notre ère, il part.", "an 6 de notre ère", "0006"),
    ),
    rule(
        "early-year-alone",
        ("#",),
        after("en") + r"(?P<before_era>(?!))?(?P<year>[1-9][0-9]{2})(?=,␣[a-z]|\.(?:␣|$))",
        _year,
        ("En 732, il gagne la bataille.", "732", "0732"),
    ),
    rule(
        "early-year",
        ("#",),
        "(?:"
        + after(*lexicon().before_years, "de", "a")
        + "|"
        + _BETWEEN_EARLY
        + ")"
        + _EARLY
        + rf"(?:{_GOES_ON}(?! {{plural}})|(?= (?:et|a) [0-9]{{3}}{_GOES_ON}))",
        _early_year,
        ("Au IIIe siècle, pillée en 276 par les Alamans, la cité", "276", "0276"),
        ("Au IXe siècle, on les vit entre 855 et 860.", "860", "0860"),
        needs=None,
    ),
    rule(
        "short-year",
        ("#2",),
        after("en", "de", "depuis", "jusqu'en", "vers", "avant", "apres")
        + r"'?(?P<short>[1-9][0-9])(?![0-9]|[.,][0-9]|[:/h-]|␣?[%€$°h])"
        + _GOES_ON
        + "(?! {plural}| (?:a|ou|et) [0-9])",
        _short_year,
        ("Je suis parti en mai 68 ; en 74 on m’a nommé chef.", "74", "1974"),
    ),
    rule(
        "short-years-of-a-range",
        ("#2",),
        r"(?:"
        + after("de")
        + r"(?P<short>[1-9][0-9])(?=␣a␣[1-9][0-9]"
        + _GOES_ON
        + r")|(?<=\bde␣[0-9]{2}␣a␣)(?P<last>[1-9][0-9])"
        + _GOES_ON
        + ")",
        lambda match: Reading(ShortYearDate(int(match["short"] or match["last"]), None, None), weak=Weak.SHORT),
        ("Parti en mai 68. De 75 à 82, il a vécu à Rome.", "75", "1975"),
    ),
    rule(
        "part-of-short-year",
        lexicon().parts,
        _PART + r"(?P<short>[1-9][0-9])(?![0-9]|[.,][0-9]|[:/h-]|␣?[%€$°h])" + _GOES_ON,
        _part_of_short_year,
        ("Parti en mai 68, il est revenu fin 76.", "fin 76", "1976", "END"),
    ),
    rule(
        "war-years",
        ("#2",),
        after("de", "en") + r"(?P<pair>14-18|39-45|70-71)(?![0-9-])",
        _war,
        ("Il a fait la guerre de 14-18.", "14-18", "1914/1918"),
    ),
    rule(
        "year-before-our-era",
        ("#", *lexicon().parts),
        _PART + r"?(?P<year>[0-9]{1,3}[␣.][0-9]{3}(?![0-9])|[0-9]{1,5})(?: ans)?,? {era}",
        _before_our_era,
        ("Alésia, 52 av. J.-C.", "52 av. J.-C.", "BC0052"),
        ("vers 3 000 avant notre ère", "3 000 avant notre ère", "BC3000", "APPROX"),
        needs=Need.ERA,
    ),
    rule(
        "year-of-our-era",
        ("#",),
        r"(?P<before_era>(?!))?(?P<year>[0-9]{1,4}) {ourera}",
        _year,
        ("Le Vésuve l’ensevelit en 79 apr. J.-C.", "79 apr. J.-C.", "0079"),
        needs=Need.ERA,
    ),
)
