"""Parts of a longer time that are counted: halves, thirds, fortnights, « les neuf premiers mois de l'année »."""

import re

from frise.temporal.expression import CalendarDate, Century, Decade, Expression
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal, ordinal
from frise.temporal.relative import Fraction, Unit
from frise.temporal.rule import Need, Reading, Rule, Weak, rule
from frise.temporal.rules.centuries import CENTURY, DECADE, century_read, decade_read
from frise.temporal.rules.dates import MODS, YEAR, month_number, written_year
from frise.temporal.windows import Part

_PARTS = {"moitie": 2, "tiers": 3, "quart": 4}
_FORTNIGHT, _TEN = 15, 10
_OF = r"(?:du |de l'|de la |de |des |d')"
# The longer time, by one group each; a year last, since a month may have one too.
_WHOLE = (
    rf"(?:(?P<century>{CENTURY})|(?P<decades>{DECADE})|(?P<this>siecle|annee(?! [0-9])|mois(?! d))"
    rf"|(?:mois (?:de |d'))?(?P<month>{{month}})(?: {YEAR})?|(?:annee )?(?P<lone>[12][0-9]{{3}}(?![0-9])))"
)
_RANK = r"(?P<nth>premiere?s?|seconde?|deuxiemes?|troisiemes?|quatriemes?|dernieres?|derniers?)"


def _whole(match: re.Match[str]) -> Expression | None:
    """The longer time that is cut."""
    if match["century"]:
        return century_read(match)
    if match["decades"]:
        return decade_read(match)
    if match["this"]:
        return Unit(lexicon().units[match["this"]], 0)
    if match["month"]:
        return CalendarDate(written_year(match), month_number(match["month"]))
    return CalendarDate(int(match["lone"]))


def _place(match: re.Match[str], parts: int) -> int | None:
    """Which of `parts`, from 1."""
    word = match["nth"].removesuffix("s")
    if word.startswith("dernier"):
        return parts
    found = 2 if word.startswith("second") else ordinal(word)
    return found if found is not None and found <= parts else None


def _share(match: re.Match[str]) -> Reading | None:
    whole, parts = _whole(match), _PARTS[match["share"]]
    place = _place(match, parts)
    if place is None or not isinstance(whole, CalendarDate | Century | Decade | Unit):
        return None
    return Reading(Fraction(whole, place, place, parts))


def _unsaid_share(match: re.Match[str]) -> Reading | None:
    """« la première moitié du XIIe », where the siècle is said before."""
    parts, number = _PARTS[match["share"]], ordinal(re.sub(r"\s", "", match["rank"]))
    place = _place(match, parts)
    if number is None or place is None:
        return None
    return Reading(Fraction(Century(number), place, place, parts), weak=Weak.CENTURY)


def _days(match: re.Match[str]) -> Fraction | None:
    """« la première quinzaine de mai »: its first fifteen days, or the rest of them."""
    month = (
        Unit(Granularity.MONTH, 0) if match["this"] else CalendarDate(written_year(match), month_number(match["month"]))
    )
    size = _FORTNIGHT if match["days"] == "quinzaine" else _TEN
    place = _place(match, 2 if size == _FORTNIGHT else 3)
    if place is None:
        return None
    last = 0 if place * size >= 30 else place * size
    return Fraction(month, (place - 1) * size + 1, last, unit=Granularity.DAY)


def _months(match: re.Match[str]) -> Fraction | None:
    count, whole = cardinal(match["count"]), _whole(match)
    if count is None or not 1 <= count < 12 or not isinstance(whole, CalendarDate | Unit):
        return None
    first, last = (1, count) if match["nth"].startswith("premier") else (13 - count, 12)
    return Fraction(whole, first, last, unit=Granularity.MONTH)


def _decade(match: re.Match[str]) -> Fraction | None:
    century, place = century_read(match), _place(match, 10)
    return None if century is None or place is None else Fraction(century, place, place, unit=Granularity.DECADE)


def _first_ones(match: re.Match[str]) -> Reading | None:
    """« les premiers jours de mai » is its beginning."""
    whole = _whole(match)
    part = Part.START if match["nth"].startswith("premier") else Part.END
    return None if whole is None else Reading(whole, part, MODS[part])


RULES: tuple[Rule, ...] = (
    rule(
        "share",
        ("premiere", "premier", "seconde", "second", "deuxieme", "troisieme", "quatrieme", "derniere", "dernier"),
        rf"{_RANK} (?P<share>moitie|tiers|quart) {_OF}{_WHOLE}",
        _share,
        ("dans la première moitié du XVIIIe siècle", "première moitié du XVIIIe siècle", "1701/1750"),
        ("au dernier quart du XIIIe siècle", "dernier quart du XIIIe siècle", "1276/1300"),
        ("la seconde moitié de 2019", "seconde moitié de 2019", "2019-H2"),
    ),
    rule(
        "share-of-a-century-unsaid",
        ("premiere", "premier", "seconde", "second", "deuxieme", "troisieme", "quatrieme", "derniere", "dernier"),
        rf"{_RANK} (?P<share>moitie|tiers|quart) du (?P<rank>[ivx]{{2,6}}␣?e)(?! ?(?:siecle|arr))",
        _unsaid_share,
        ("Le XIe siècle vit le marché, la première moitié du XIIe le pont.", "première moitié du XIIe", "1101/1150"),
    ),
    rule(
        "days-of-a-month",
        ("premiere", "seconde", "deuxieme", "troisieme", "derniere"),
        rf"{_RANK} (?P<days>quinzaine|decade) (?:(?:du mois )?(?:de |d')(?P<month>{{month}})(?: {YEAR})?"
        rf"|(?P<this>du mois))",
        _days,
        ("Il part dans la première quinzaine de mai 2018.", "première quinzaine de mai 2018", "2018-05-01/2018-05-15"),
    ),
    rule(
        "months-of-a-year",
        ("#2", *lexicon().cardinals),
        rf"(?P<count>{{count}}) {_RANK} mois {_OF}{_WHOLE}",
        _months,
        ("Sur les neuf premiers mois de 2019, il gagne.", "neuf premiers mois de 2019", "2019-01/2019-09"),
        needs=Need.UNIT,
    ),
    rule(
        "decade-of-a-century",
        ("premiere", "seconde", "deuxieme", "troisieme", "quatrieme", "derniere"),
        rf"{_RANK} decennie du {CENTURY}",
        _decade,
        ("dans la première décennie du XXe siècle", "première décennie du XXe siècle", "1901/1910"),
        needs=Need.CENTURY,
    ),
    rule(
        "first-days",
        ("premiers", "premieres", "derniers", "dernieres"),
        rf"{_RANK} (?:jours|semaines|mois|annees) {_OF}{_WHOLE}",
        _first_ones,
        ("dans les premiers jours de mai 1848", "premiers jours de mai 1848", "1848-05", "START"),
        ("les dernières années du XIXe siècle", "dernières années du XIXe siècle", "18", "END"),
    ),
)  # fmt: skip
