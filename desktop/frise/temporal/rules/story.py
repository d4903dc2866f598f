"""What counts from the date the story stands on: « le mois suivant », « cette année-là », « trois jours après »."""

import re

from frise.temporal.direction import Direction
from frise.temporal.expression import CalendarDate, PartOfDay, WeekdayNamed
from frise.temporal.granularity import Granularity
from frise.temporal.lexicon import lexicon
from frise.temporal.numbers import cardinal
from frise.temporal.relative import InStoryYear, NextOf, Shift, Unit
from frise.temporal.rule import Need, Rule, after, rule
from frise.temporal.rules.dates import checked, day_of_month, month_number, weekday_number
from frise.temporal.rules.lengths import SHIFT_ENDS

_UNITS = ("jour", "semaine", "mois", "trimestre", "semestre", "annee", "an", "siecle", "decennie")
_UNIT = "(?P<unit>" + "|".join(_UNITS) + ")"
_THEN = ("suivant", "suivante", "d'apres", "qui suit", "qui suivit")
_BEFORE = ("precedent", "precedente", "d'avant")
_MOST = 999
_STORY_DAY = Unit(Granularity.DAY, 0, from_story=True)


def _neighbour(match: re.Match[str]) -> Unit:
    return Unit(lexicon().units[match["unit"]], 1 if match["then"] else -1, from_story=True)


def _same(match: re.Match[str]) -> Unit:
    return Unit(lexicon().units[match["unit"]], 0, from_story=True)


def _shift(match: re.Match[str]) -> Shift | None:
    count = cardinal(match["count"])
    if count is None or count > _MOST:
        return None
    direction = Direction.FUTURE if match["sign"] == "apres" else Direction.PAST
    return Shift(count, lexicon().units[match["unit"]], direction, from_story=True)


def _next_date(match: re.Match[str]) -> NextOf | None:
    month = month_number(match["month"])
    if not match["day"]:
        return NextOf(CalendarDate(month=month))
    date = checked(None, month, day_of_month(match["day"]), weekday_number(match["weekday"]))
    return NextOf(date) if isinstance(date, CalendarDate) else None


def _of_story_year(match: re.Match[str]) -> InStoryYear | None:
    offset = 1 if match["then"] else -1 if match["before"] else 0
    month = month_number(match["month"])
    if not match["day"]:
        return InStoryYear(CalendarDate(month=month), offset)
    date = checked(None, month, day_of_month(match["day"]), weekday_number(match["weekday"]))
    return InStoryYear(date, offset) if isinstance(date, CalendarDate) else None


def _next_weekday(match: re.Match[str]) -> NextOf:
    return NextOf(WeekdayNamed(weekday_number(match["weekday"]) or 0))


RULES: tuple[Rule, ...] = (
    rule(
        "next-date",
        ("#2", "premier", "mois", *lexicon().months, *lexicon().weekdays),
        r"(?:(?:(?P<weekday>{fullweekday}) )?(?P<day>{day}) |mois (?:de |d'))?(?P<month>{month}) suivante?",
        _next_date,
        ("Engagée le 1er septembre 2009, elle part le 15 février suivant.", "15 février suivant", "2010-02-15"),
        ("Il naît en mai 1848. En mars suivant, il part.", "mars suivant", "1849-03"),
        needs=Need.MONTH,
    ),
    rule(
        "date-of-a-story-year",
        ("#2", "premier", *lexicon().months, *lexicon().weekdays),
        r"(?:(?:(?P<weekday>{fullweekday}) )?(?P<day>{day}) )?(?P<month>{month}) "
        r"de (?:l'annee (?:(?P<then>suivante|d'apres)|(?P<before>precedente|d'avant))"
        r"|(?:la meme annee|cette annee-la|cette meme annee))",
        _of_story_year,
        (
            "Commandée en juillet 1846, elle sert le 2 mai de l’année suivante.",
            "2 mai de l’année suivante",
            "1847-05-02",
        ),
        ("Signé le 3 mai 2018, livré le 28 septembre de la même année.", "28 septembre de la même année", "2018-09-28"),
        needs=Need.MONTH,
    ),
    rule(
        "next-weekday",
        lexicon().weekdays,
        r"(?P<weekday>{fullweekday}) (?:suivant|d'apres|qui suivit)",
        _next_weekday,
        ("Le jeudi 8 novembre 2018, il part. Le samedi suivant, il revient.", "samedi suivant", "2018-11-10"),
    ),
    rule(
        "neighbouring-unit",
        _UNITS,
        _UNIT + " (?:(?P<then>" + "|".join(_THEN) + ")|(?P<before>" + "|".join(_BEFORE) + "))",
        _neighbour,
        ("En mai 1848, il part. Le mois suivant, il revient.", "mois suivant", "1848-06"),
        ("Il naît en 1821. L’année précédente, sa sœur naît.", "année précédente", "1820"),
    ),
    rule(
        "that-unit",
        ("ce", "cette"),
        r"(?:ce|cette) (?P<unit>jour|semaine|mois|annee)[-␣]la",
        _same,
        ("Le 3 mai 1848, il part. Ce jour-là, il neige.", "Ce jour-là", "1848-05-03"),
        ("Il naît en 1821. Cette année-là, il neige.", "Cette année-là", "1821"),
    ),
    rule(
        "same-day",
        ("jour", "soir", "matin"),
        after("le") + r"(?:(?P<day>jour)|(?P<part>soir|matin)) meme",
        lambda match: _STORY_DAY if match["day"] else PartOfDay(lexicon().parts_of_day[match["part"]], _STORY_DAY),
        ("Le 3 mai 1848, il part ; sa lettre, signée le jour même, est perdue.", "jour même", "1848-05-03"),
    ),
    rule(
        "same-unit",
        ("meme",),
        r"meme (?P<unit>jour|semaine|mois|annee)",
        _same,
        ("Il naît en 1821. La même année, il neige.", "même année", "1821"),
    ),
    rule(
        "days-after",
        ("#", *lexicon().cardinals),
        r"(?P<count>{count}) (?P<unit>jours?|semaines?|mois|ans?|annees?) (?P<sign>apres|avant)" + SHIFT_ENDS,
        _shift,
        ("Le 3 mai 1848, il part. Deux jours après, il revient.", "Deux jours après", "1848-05-05"),
        needs=Need.UNIT,
    ),
)
