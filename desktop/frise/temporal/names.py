"""Names that are written like times: « Champ de Mars », « Marcel Lundi », « 24 Heures du Mans », « Vingt ans après ».

French writes weekdays, months and units of time without a capital, so that a capital inside a sentence makes a
name; a title between « » is told by its capital and by having no verb.
"""

import re

from frise.temporal.expression import (
    CalendarDate,
    Clock,
    Duration,
    Expression,
    PartOfDay,
    Recurring,
    Season,
    WeekdayNamed,
)
from frise.temporal.folding import Folded
from frise.temporal.relative import Shift, Unit
from frise.temporal.scanner import Match
from frise.temporal.tense import has_verb
from frise.text.article import Article
from frise.text.lines import before_in_line
from frise.text.span import Span

_CAPITALISED = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][a-zß-ÿ]")
_STARTS = re.compile(r"[\s«“\"(\[—–•*▪●:;.!?…-]*(?:\d+\s+)?")  # what may stand before a sentence's first word
_LONGEST_TITLE = 60  # characters
_TITLE_REACH = 50
_OPENS, _CLOSES = "«“", "»”"
_PRONOUN = re.compile(
    r"(?<!\w)(?:[Jj]e|[Jj][’']|[Tt]u|[Ii]ls?|[Ee]lles?|[Oo]n|[Nn]ous|[Vv]ous|[Cc][’']|[Çç]a)(?!\w)|(?<=[Jj]’)"
)
_SAID_BEFORE = re.compile(r"(?:en|mois de|depuis|des|courant|fin|debut|mi)[- \n]$")


def is_name(match: Match, folded: Folded, article: Article) -> bool:
    """Tell whether what was read is written like a name or stands in a title."""
    expression = match.reading.expression
    span = folded.original(match.start, match.end)
    if _may_be_name(expression) and _has_capital_inside(article, span, folded, match):
        return True
    return _may_be_titled(expression) and _is_title(article.text, span)


def _may_be_name(expression: Expression) -> bool:
    """What no figure makes a date of."""
    match expression:
        case CalendarDate(year=None, day=None, month=int(), last=None):
            return True
        case WeekdayNamed(last=None) | Duration() | Clock() | Unit() | PartOfDay(day=WeekdayNamed() | Unit()):
            return True
        case _:
            return False


def _may_be_titled(expression: Expression) -> bool:
    return _may_be_name(expression) or isinstance(expression, Shift | Recurring | CalendarDate | Season)


def _has_capital_inside(article: Article, span: Span, folded: Folded, match: Match) -> bool:
    """Tell whether a word of the expression has a capital that the start of a sentence does not explain."""
    text = article.text
    capitals = list(_CAPITALISED.finditer(text, span.start, span.end))
    if not capitals:
        return False
    found = capitals[-1]  # « Six Jours » may open a sentence by its first word
    if found.start() == span.start and not isinstance(match.reading.expression, WeekdayNamed | CalendarDate | Duration):
        return False  # « P.-S. Ce matin »
    if _SAID_BEFORE.search(folded.text, max(0, match.start - 12), match.start):
        return False  # « en Avril »: another time's spelling
    sentence = article.sentence_at(found.start())
    reach = min(_TITLE_REACH, found.start() - sentence.start)
    before = before_in_line(text, found.start(), reach) if reach > 0 else ""
    if before is None:  # no line starts within the sentence's own words
        if reach == _TITLE_REACH:
            return True
        before = text[sentence.start : found.start()]
    opening = _STARTS.match(before)
    return opening is None or opening.end() < len(before.rstrip("l’'L "))


def _is_title(text: str, span: Span) -> bool:
    """Tell whether a short quotation that opens with a capital and has no verb holds the expression."""
    start = max((text.rfind(mark, max(0, span.start - _LONGEST_TITLE), span.start) for mark in _OPENS), default=-1)
    if start < 0 or any(mark in text[start : span.start] for mark in _CLOSES):
        return False
    ends = [text.find(mark, span.end, start + _LONGEST_TITLE) for mark in _CLOSES]
    end = min((one for one in ends if one >= 0), default=-1)
    if end < 0:
        return False
    said = text[start + 1 : end].strip()
    return said[:1].isupper() and said[-1:] not in "!?…." and not has_verb(said) and _PRONOUN.search(said) is None
