"""Years that are written once: a heading over a list, or the year a paragraph is about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from frise.temporal.expression import CalendarDate, Feast, Season, Term
from frise.temporal.mention import Mention
from frise.text.article import Article

_YEARLY = (CalendarDate, Season, Term, Feast)
_MOST_AROUND = 16  # characters beside the date on a heading's line
_MOST_LETTERS = 8  # « Année », « L'an »
_REST_OF_LINE = re.compile(r"[^\r\n]{0,40}")
_LETTER = re.compile(r"[^\W\d_]")


def give_years(mentions: Sequence[Mention], article: Article) -> list[Mention]:
    """Tell each date without a year which earlier mention's year it may be in.

    That is the last year written before it in its own paragraph; failing that, the one of the heading over a list
    (a paragraph or line that holds nothing but a date), as long as each paragraph opens with a date.
    """
    given: list[Mention] = []
    paragraph = -1
    in_paragraph: int | None = None
    heading: int | None = None
    for index, mention in enumerate(mentions):
        its = article.paragraph_at(mention.span.start)
        if its != paragraph:
            paragraph, in_paragraph = its, None
            if mention.span.start - article.paragraphs[its].start > _MOST_AROUND:
                heading = None  # prose again: the list that the heading stood over is finished
        above = in_paragraph if in_paragraph is not None else heading
        given.append(replace(mention, year_of=above) if _lacks_year(mention) else mention)
        if _has_year(mention):
            in_paragraph = index
            if _is_heading(article, mention):
                heading, in_paragraph = index, None
    return given


def year_of(mention: Mention) -> int | None:
    """Return the year that a mention writes, None if it writes none."""
    expression = mention.expression
    return expression.year if isinstance(expression, _YEARLY) else None


def in_year(mention: Mention, year: int) -> Mention:
    """Return the mention with the year it inherits."""
    expression = mention.expression
    return replace(mention, expression=replace(expression, year=year)) if isinstance(expression, _YEARLY) else mention


def _lacks_year(mention: Mention) -> bool:
    """A date that only lacks its year; « mardi 13 » and « mai dernier » count from the publication."""
    expression = mention.expression
    if isinstance(expression, CalendarDate):
        return expression.year is None and expression.month is not None and expression.last is None
    return isinstance(expression, _YEARLY) and expression.year is None and expression.last is None


def _has_year(mention: Mention) -> bool:
    return year_of(mention) is not None


def _is_heading(article: Article, mention: Mention) -> bool:
    """Tell whether a date stands alone on its line: « 1894 », « En 1871 : », « Mai 1848 — »."""
    text = article.text
    start = max(text.rfind("\n", 0, mention.span.start), text.rfind("\r", 0, mention.span.start)) + 1
    if mention.span.start - start > _MOST_AROUND:
        return False
    after = _REST_OF_LINE.match(text, mention.span.end)
    around = text[start : mention.span.start] + (after[0] if after else "")
    return len(_LETTER.findall(around)) <= _MOST_LETTERS
