"""Words of a sentence and what each does in it: one letter a word, so that patterns can be looked for among them.

t a date with the words that lead to it      D determiner     N noun, adjective, any other word
V finite verb   v past participle            # number         M capitalised word
I infinitive    a present participle         p « de »         P other preposition
s subject       c pronoun before a verb      C coordinator    S subordinator   R relative pronoun
B adverb        , ; : . - ( ) < >            punctuation; « - » is a dash between blanks, « < » opens a quotation
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from frise.events.syntax.classes import class_of, class_of_first, small_letters
from frise.events.syntax.context import settle
from frise.text.span import Span

# The commonest first: a word, with what is elided before another; a number; any other mark.
_TOKEN = re.compile(
    r"([^\W\d_](?:[^\W_]|[-\u2010\u2011](?=[^\W_]))*(?:[’'](?=[\w«“\"]|\Z))?)"
    r"|(\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:ers?|res?|[eè]mes?|es?)?(?!\w)[%°]?|\d\w*)"
    r"|([^\w\s])"
)
_WORD, _NUMBER = 1, 2  # groups
_MARKS = {
    "«": "<", "“": "<", "»": ">", "”": ">", ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")",
    ".": ".", "!": ".", "?": ".", "…": ".", "–": "-", "—": "-",
}  # fmt: skip
_JOINERS = frozenset(".:/@")
_JOINED_ENDS = frozenset({"hui", "abord", "ailleurs"})
_LONGEST_ABBREVIATION = 4  # letters before a full stop that ends no sentence
_SYMBOLS = frozenset("%€$£+=°§&")
_STARTS = frozenset(".:<-(;")


class Word(NamedTuple):
    """A word, a mark or a whole date, by its offsets in the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TaggedText:
    """The words of a stretch of text, and a string with one letter (see the module) for each of them."""

    text: str
    words: tuple[Word, ...]
    tags: str

    def word(self, index: int) -> str:
        """Return a word as it is written."""
        return self.text[self.words[index].start : self.words[index].end]

    def small(self, index: int) -> str:
        """Return a word in small letters, with a straight apostrophe."""
        return small_letters(self.word(index))


def tag_words(text: str, stretch: Span, dates: Sequence[Span]) -> TaggedText:
    """Return the words of a stretch of text; each of the `dates` (in order, with their leading words) is one."""
    reading = _Reading([], [], [])
    at = stretch.start
    for date in dates:
        _read(text, at, date.start, reading)
        reading.words.append(Word(date.start, date.end))
        reading.small.append("")
        reading.classes.append("t")
        at = date.end
    _read(text, at, stretch.end, reading)
    return TaggedText(text, tuple(reading.words), settle(reading.small, reading.classes))


class _Reading(NamedTuple):
    """Words read so far, in small letters too, and what each may be."""

    words: list[Word]
    small: list[str]
    classes: list[str]


def _read(text: str, start: int, end: int, reading: _Reading) -> None:
    """Append the words between two offsets."""
    words, small, classes = reading
    for found in _TOKEN.finditer(text, start, end):
        kind = found.lastindex
        at, to = found.span()
        word = found[0]
        if kind == _WORD:
            if words and words[-1].end == at and _joins(text[at - 1], word):
                words[-1] = Word(words[-1].start, to)
                if word in _JOINED_ENDS:
                    classes[-1] = "B"  # « aujourd'hui », « d'abord »
                continue
            classes.append(class_of_first(word) if not classes or classes[-1] in _STARTS else class_of(word))
            small.append(small_letters(word))
        elif kind == _NUMBER:
            classes.append("#")
            small.append(word)
        else:
            mark = _mark(text, at, words, classes)
            if mark is None:
                if words and words[-1].end == at and classes[-1] != "t":
                    words[-1] = Word(words[-1].start, to)  # « M€ », « M. »
                continue
            classes.append(mark)
            small.append(word)
        words.append(Word(at, to))


def _joins(before: str, word: str) -> bool:
    """Tell what is one word with the one before: « master.debian.org », « aujourd'hui »."""
    return before in _JOINERS or word in _JOINED_ENDS


def _mark(text: str, at: int, words: Sequence[Word], classes: Sequence[str]) -> str | None:
    """The class of a mark; None for one that joins words or belongs to an abbreviation."""
    mark = text[at]
    if mark == "-" and text[max(0, at - 1) : at].isspace():
        return "-"
    if mark == '"':
        return ">" if "<" in classes and classes.count("<") > classes.count(">") else "<"
    if mark in _JOINERS and text[at + 1 : at + 2].isalnum():
        return None  # « master.debian.org »
    if mark == "." and words and words[-1].end == at and classes[-1] != "t":
        length = words[-1].end - words[-1].start
        if length <= _LONGEST_ABBREVIATION and at + 1 < len(text) and text[at + 1] != "\n":
            return None
    return _MARKS.get(mark, "N" if mark in _SYMBOLS and text[max(0, at - 1) : at].isspace() else None)
