"""What is written once and meant again: the year of a heading or of a paragraph, the month of the last day named."""

import re
from collections.abc import Sequence
from dataclasses import replace

from frise.temporal.expression import (
    CalendarDate,
    Expression,
    Feast,
    PartOfDay,
    Republican,
    Season,
    ShortYearDate,
    Term,
)
from frise.temporal.granularity import Granularity
from frise.temporal.mention import Mention
from frise.temporal.relative import Fraction, Shift, Unit
from frise.temporal.timex import Signal
from frise.text.article import Article
from frise.text.lines import before_in_line

_MOST_AROUND = 16  # characters beside the date on a heading's line
_MOST_LETTERS = 8  # « Année », « L'an »
_REST_OF_LINE = re.compile(r"[^\r\n]{0,40}")
_LETTER = re.compile(r"[^\W\d_]")


def give_context(mentions: Sequence[Mention], article: Article) -> list[Mention]:
    """Tell each date without a year which earlier mention's year it may be in, and each which heading it is under.

    That is the last year written before it in its own paragraph; failing that, the one of the heading over a list
    (a paragraph or line that holds nothing but a date), as long as each paragraph opens with a date.
    """
    given: list[Mention] = []
    paragraph = -1
    in_paragraph: int | None = None
    heading: int | None = None
    for index, mention in enumerate(mentions):
        its = mention.paragraph
        if its != paragraph:
            paragraph, in_paragraph = its, None
            if mention.span.start - article.paragraphs[its].start > _MOST_AROUND:
                heading = None  # prose again: the list that the heading stood over is finished
        above = heading if in_paragraph is None else in_paragraph
        year_of = above if lacks_year(mention.expression) else None
        if year_of is not None or heading is not None:
            mention = replace(mention, year_of=year_of, heading=heading)  # noqa: PLW2901 - the same, now placed
        given.append(mention)
        if _gives_year(mention):
            in_paragraph = index
            if _is_heading(article, mention):
                heading, in_paragraph = index, None
    return given


def lacks_year(expression: Expression) -> bool:
    """Tell a date that only lacks its year; « mardi 13 » and « mai dernier » count from the publication."""
    match expression:
        case CalendarDate(year=year, month=month, last=last):
            return year is None and month is not None and last is None
        case Season(year=year, last=last) | Term(year=year, last=last) | Feast(year=year, last=last):
            return year is None and last is None
        case PartOfDay(day=CalendarDate() as day):
            return lacks_year(day)
        case Fraction(whole=CalendarDate() as whole):
            return lacks_year(whole)
        case _:
            return False


def in_year(expression: Expression, year: int) -> Expression:
    """Return the expression with the year it inherits."""
    match expression:
        case PartOfDay(day=CalendarDate() as day):
            return replace(expression, day=replace(day, year=year))
        case Fraction(whole=CalendarDate() as whole):
            return replace(expression, whole=replace(whole, year=year))
        case CalendarDate() | Season() | Term() | Feast():
            return replace(expression, year=year)
        case _:
            return expression


def _gives_year(mention: Mention) -> bool:
    """Tell whether a mention writes the year that what follows may be in; an aside and « depuis 2013 » do not."""
    if mention.aside or mention.signal is Signal.SINCE:
        return False
    match mention.expression:
        case CalendarDate() | Season() | Term() | Feast():
            return mention.expression.year is not None
        case PartOfDay(day=CalendarDate() as day):
            return day.year is not None
        case Unit(granularity=Granularity.YEAR, from_story=False):
            return True
        case Shift(granularity=Granularity.YEAR, few=False, count=count):
            return count > 1
        case Republican() | ShortYearDate() | Fraction(whole=CalendarDate()):
            return True
        case _:
            return False


def _is_heading(article: Article, mention: Mention) -> bool:
    """Tell whether a date stands alone on its line: « 1894 », « En 1871 : », « Mai 1848 — »."""
    before = before_in_line(article.text, mention.span.start, _MOST_AROUND + 1)
    if before is None or len(before) > _MOST_AROUND:
        return False
    after = _REST_OF_LINE.match(article.text, mention.span.end)
    around = before + (after[0] if after else "")
    return len(_LETTER.findall(around)) <= _MOST_LETTERS
