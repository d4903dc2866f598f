"""The finish of a headline: no hole where a date was, nothing left dangling, pairs closed, a capital first."""

import re
from collections.abc import Collection

from frise.events.phrases import connectors, dangling_words
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

LONGEST_TITLE = 100
HOLE = "\x00"  # stands where a date was taken out, until the headline is closed around it
# A single no-break space is typography, and stays.
_BLANKS = re.compile(r"[ \u00a0\s]{2,}|[^\S \u00a0]")  # U+2028 and its like are blanks too
_LEADING_HOLES = re.compile(rf"^(?:{HOLE}[ \u00a0]?,?)+[ \u00a0]*")
_HOLES_BETWEEN_COMMAS = re.compile(rf",[ \u00a0]?(?:{HOLE}[ \u00a0]?)+,")
_HOLES = re.compile(rf"[ \u00a0]?{HOLE}")
_EMPTY_BRACKETS = re.compile(r" ?\([ \u00a0,–-]*\)")
_STRAY_START = re.compile(r"^[\s,;:.–—-]+(?=\s)\s*|^[\s,;:–—-]+")
_FULL_STOP = re.compile(r"(?<![A-Z.])\.$")
_BLANK_BEFORE_COMMA = re.compile(r"[ \u00a0\u202f]+,")
_LAST_WORD = re.compile(r"[^ \u00a0\u202f\n]+$")
_LONGEST_DANGLING = 16  # characters, with some to spare
_PARENTHESES = re.compile(r"[ \u00a0]?\([^()]*\)")


def render(sentence: Sentence, start: int, end: int, holes: Collection[int] | None = None) -> str:
    """Return words `start` to `end` on one line; `holes` are the dates to leave out, all by default."""
    words, text = sentence.tagged.words, sentence.tagged.text
    if start >= end:
        return ""
    pieces, at = [], words[start].start
    for hole in _holes(sentence, start, end, holes):
        pieces += [text[at : words[hole].start], HOLE if sentence.tags[hole] == "t" else ""]
        at = words[hole].end
    pieces.append(text[at : words[end - 1].end])
    said = "".join(pieces)
    return _BLANKS.sub(" ", said).strip()


def phrase(sentence: Sentence, words: Span) -> str:
    """Return a noun phrase on one line, without the dates in it."""
    return closed(render(sentence, words.start, words.end))


def _holes(sentence: Sentence, start: int, end: int, holes: Collection[int] | None) -> list[int]:
    """The dates to leave out; with « ne » and « que » of « ne fut achevée que le 3 mai », which would else deny it."""
    left = {date for date in sentence.dates if start <= date < end and (holes is None or date in holes)}
    for date in tuple(left):
        if sentence.tags[max(0, date - 1) : date] == "B" and sentence.is_that(date - 1):
            negation = next(
                (at for at in range(date - 2, start - 1, -1) if sentence.tagged.small(at) in {"ne", "n'"}), None
            )
            left |= {date - 1} if negation is None else {date - 1, negation}
    return sorted(left)


def closed(said: str) -> str:
    """Close the holes, with the commas and blanks that only stood around them."""
    if HOLE in said:
        said = _LEADING_HOLES.sub("", said)
        said = _HOLES_BETWEEN_COMMAS.sub(" ", said)
        said = _HOLES.sub("", said)
    if "(" in said:
        said = _EMPTY_BRACKETS.sub("", said)
    while "  " in said or " ," in said:
        said = said.replace("  ", " ").replace(" ,", ",")
    stray = _STRAY_START.match(said)
    said = said if stray is None else said[stray.end() :]
    joint = connectors().match(said)
    return said if joint is None else said[joint.end() :]


def without_parentheses(said: str) -> str:
    """Leave out what stands in brackets."""
    return _PARENTHESES.sub("", said)


def polished(said: str) -> str:
    """No dangling word, no stray punctuation, a capital first; quotation marks in pairs."""
    said = said.strip(" \u00a0,;:–—-")
    said = _FULL_STOP.sub("", said).rstrip("…!? \u00a0")
    while said and _last_word(said) in dangling_words():
        said = said[: len(said) - len(_last_word(said))].rstrip(" \u00a0\u202f\n,;:")
    for opening, closing in (("«", "»"), ("“", "”"), ("(", ")")):
        if said.count(opening) != said.count(closing):
            said = re.sub(r" {2,}", " ", re.sub(rf"[{opening}{closing}][\u00a0 ]?", "", said))
    said = _BLANK_BEFORE_COMMA.sub(",", said).lstrip(" ,\u00a0")
    return (said[:1].upper() + said[1:]).strip()[:LONGEST_TITLE].strip()


def _last_word(said: str) -> str:
    found = _LAST_WORD.search(said, max(0, len(said) - _LONGEST_DANGLING))
    return "" if found is None else found[0].casefold().replace("’", "'")
