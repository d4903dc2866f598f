"""The day of the publication: « aujourd'hui », « ce jour », « ce matin », « cette nuit », « ce jeudi »."""

import re

from frise.temporal.expression import PartOfDay, Today, WeekdayNamed
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.relative import SameSeason, Unit
from frise.temporal.rule import Rule, rule
from frise.temporal.rules.dates import weekday_number


def _this_part(match: re.Match[str]) -> PartOfDay:
    return PartOfDay(lexicon().parts_of_day[match["part"]], Unit(Granularity.DAY, 0))


def _this_weekday(match: re.Match[str]) -> WeekdayNamed:
    return WeekdayNamed(weekday_number(match["weekday"]) or 0)


RULES: tuple[Rule, ...] = (
    rule(
        "today",
        ("aujourd",),
        r"aujourd'hui(?: meme)?",
        lambda _match: Today(),
        ("Il rencontrera aujourd’hui le maire.", "aujourd’hui", "2018-11-12"),
        ("La France est aujourd’hui un pays calme.", "aujourd’hui", "PRESENT_REF"),
    ),
    rule(
        "this-day",
        ("ce",),
        r"ce jour(?![-␣]la)",
        lambda _match: Unit(Granularity.DAY, 0),
        ("Il est venu ce jour.", "ce jour", "2018-11-12"),
    ),
    rule(
        "this-part-of-day",
        ("ce", "cet", "cette"),
        r"(?:ce|cet|cette) (?P<part>matin|apres-midi|soir|nuit)(?![-␣]la)",
        _this_part,
        ("Il est parti ce matin.", "ce matin", "2018-11-12TMO"),
    ),
    rule(
        "that-part-of-day",
        ("ce", "cet", "cette"),
        r"(?:ce|cet|cette) (?P<part>matin|apres-midi|soir|nuit)[-␣]la",
        lambda match: PartOfDay(lexicon().parts_of_day[match["part"]], Unit(Granularity.DAY, 0, from_story=True)),
        ("Le 3 mai 2001, il part. Ce soir-là, il neige.", "Ce soir-là", "2001-05-03TEV"),
    ),
    rule(
        "that-season",
        ("cet", "ce"),
        r"(?:cet|ce) (?P<season>" + "|".join(lexicon().seasons) + ")[-␣]la",
        lambda match: SameSeason(lexicon().seasons[match["season"]]),
        ("Né en mai 1848, il part cet automne-là.", "cet automne-là", "1848-FA"),
    ),
    rule(
        "this-weekday",
        ("ce",),
        r"ce (?P<weekday>{fullweekday})(?! [0-9])",
        _this_weekday,
        ("Il s’est exprimé ce vendredi.", "ce vendredi", "2018-11-09"),
    ),
)
