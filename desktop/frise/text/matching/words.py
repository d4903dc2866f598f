"""The words of a text, folded, and where they stand: what two versions of an article are compared by."""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Self

from frise.text.span import Span

# Combining accents and invisible marks stand within words and say nothing: « e » + U+0301 is « é ».
_MARKS = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_IS_MARK = re.compile(f"[{_MARKS}]")
_WORD = re.compile(rf"\w[\w{_MARKS}]*+")
_OF_WORD = re.compile(rf"[\w{_MARKS}]")


class _Folding(dict[int, str | None]):
    """A translation table that learns each character the first time it is met."""

    def __missing__(self, code: int) -> str | None:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str | None:
    if _IS_MARK.match(character):
        return None
    lowered = character.lower()
    base = unicodedata.normalize("NFD", lowered)[0]
    # Only Latin letters lose their accents: a Hangul syllable would become its first consonant.
    if base.isascii() and base.isalpha():
        return base
    return lowered if len(lowered) == 1 else character


_TABLE = _Folding()


def fold(text: str) -> str:
    """Return `text` without case, accents and invisible marks."""
    return text.translate(_TABLE)


def forms_of(text: str) -> list[str]:
    """Return the words of `text`, folded."""
    return _WORD.findall(fold(text))


def cuts_word(text: str, at: int) -> bool:
    """Tell whether a cut before character `at` would go through a word."""
    return 0 < at < len(text) and is_of_word(text[at - 1]) and is_of_word(text[at])


def is_of_word(character: str) -> bool:
    """Tell whether a character stands within words; no character does not."""
    return _OF_WORD.match(character) is not None


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text's words in order; `plain` is their folded forms with one space between, punctuation left out.

    Word `n` is characters `begins[n]` to `ends[n]` of the text, and `starts[n]` to `starts[n + 1] - 1` of `plain`.
    """

    text: str
    plain: str
    forms: Sequence[str]
    starts: Sequence[int]  # one more than words
    begins: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Self:
        """Find the words of `text`; the cost is linear in its length."""
        begins, ends, found = array("q"), array("q"), []
        for match in _WORD.finditer(text):
            begins.append(match.start())
            ends.append(match.end())
            found.append(match[0])
        plain = fold(" ".join(found))
        forms = plain.split(" ") if found else []
        starts = array("q", accumulate((len(form) + 1 for form in forms), initial=0))
        return cls(text, plain, forms, starts, begins, ends)

    def __len__(self) -> int:
        return len(self.forms)

    def touched(self, span: Span) -> range:
        """Return the words of which at least a character lies in `span`."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(first, bisect_left(self.begins, span.end)))

    def inside(self, span: Span) -> range:
        """Return the words that lie wholly in `span`."""
        first = bisect_left(self.begins, span.start)
        return range(first, max(first, bisect_right(self.ends, span.end)))

    def plain_of(self, first: int, last: int) -> str:
        """Return the plain form of words `first` (included) to `last` (excluded)."""
        return self.plain[self.starts[first] : max(self.starts[first], self.starts[last] - 1)]

    def span_of(self, first: int, last: int) -> Span:
        """Return the characters from the first of these words to the last; there must be one."""
        return Span(self.begins[first], self.ends[last - 1])
