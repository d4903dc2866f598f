"""What is dated and is no happening: titles, datelines, the dates that head a list."""

import re
from collections.abc import Sequence

from frise.events.syntax.leading import with_leading_words
from frise.events.syntax.sentence import Sentence
from frise.events.syntax.words import tag_words
from frise.text.article import Article
from frise.text.lines import after_in_line, before_in_line
from frise.text.span import Span

_LONGEST_TITLE = 160  # characters
_LONGEST_DATELINE = 90  # characters
_LONGEST_PLACE = 3  # words
_EDGE = 2  # paragraphs at the top and at the foot
_AFTER_PLACE = re.compile(r",?D?t(?:,?(?:t|[D#]Np?N?))?")
_REACH = 24  # characters around a date on a line that has nothing else
_CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ]{3,}(?![a-zß-ÿ])")
_MANY_CAPITALS = 2  # words: « TRIBUNAL ADMINISTRATIF »
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,40}[,(][^\n–—]{0,90}[-–—]")
_MARKS = " \t\u00a0\u202f:.–—-=#*•\r\n"


def is_heading(article: Article, sentence: Span, dates: Sequence[Span]) -> bool:
    """Tell a title (« Bulletin municipal, mai 2018 ») or a court's heading from a sentence that says what happened.

    A title opens the text, ends like no sentence and has no verb; a heading opens a paragraph in capitals.
    """
    text, paragraph = article.text, article.paragraph_at(sentence.start)
    if not article.paragraphs or sentence.start != article.paragraphs[paragraph].start:
        return False
    said = sentence.of(text)
    if _DATELINE.fullmatch(said):
        return True
    if len(said) > _LONGEST_TITLE or paragraph > 1:
        return False
    title = paragraph == 0 and said[-1:] not in ".!?…;" and dates[0].start > sentence.start
    capitals = len(_CAPITALS.findall(said[: dates[0].start - sentence.start])) >= _MANY_CAPITALS
    if not (title and len(article.paragraphs) > 1) and (title or not capitals):
        return False
    return "V" not in tag_words(text, sentence, dates).tags


def is_dateline(article: Article, sentence: Span, parsed: Sentence) -> bool:
    """Tell « Marseille, ce mercredi 19 octobre 1887, dix heures du soir » at the top or foot of a text."""
    paragraph = article.paragraph_at(sentence.start)
    if len(sentence) > _LONGEST_DATELINE or _EDGE <= paragraph < len(article.paragraphs) - _EDGE:
        return False
    tags = parsed.tags.strip(".-:,")
    place = len(tags) - len(tags.lstrip("M"))
    return 0 < place <= _LONGEST_PLACE and _AFTER_PLACE.fullmatch(tags, place) is not None


def heads_lines(article: Article, date: Span) -> bool:
    """Tell a date that stands alone on its line, above others: « 1894 », « Mars »."""
    text = article.text
    before, after = before_in_line(text, date.start, _REACH), after_in_line(text, date.end, _REACH)
    if before is None or after is None or date.end + len(after) == len(text):
        return False
    return not (before + after).strip(_MARKS)


def following_sentence(article: Article, sentence: Span, date: Span) -> Span | None:
    """The next sentence of the same paragraph, if the first one is a date that opens a line: a list's entry."""
    text = article.text
    before = before_in_line(text, sentence.start, _REACH)
    opening = with_leading_words(text, date, sentence.start).start
    if before is None or before.strip(_MARKS) or text[sentence.start : opening].strip(_MARKS):
        return None
    following = article.sentence_at(min(sentence.end + 2, len(text)))
    if following.start < sentence.end or article.paragraph_at(following.start) != article.paragraph_at(sentence.start):
        return None
    return None if "\n" in text[sentence.end : following.start] else following
