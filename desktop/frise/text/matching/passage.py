"""A passage that is looked for, cut into words, and its edges: what a found run of words takes along."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from frise.text.matching.words import Words, cuts_word, forms_of, is_of_word
from frise.text.span import Span

_KINDS = {mark: kind for kind in ("’ʼ‘`´′'«»‹›“”„‟\"", "‐‑‒–—―−-", ".!?…") for mark in kind}
_SENTENCE_ENDS = ".!?…"
_TO_END = re.compile(rf"[^{_SENTENCE_ENDS}\r\n]{{1,40}}[{_SENTENCE_ENDS}]")
_CLOSING = '»”")'
_FROM_START = re.compile(
    rf"(?:\A|[{_SENTENCE_ENDS}][ \u00a0]?[{_CLOSING}]*\s|[\r\n])\s*+"
    rf"(?P<first>[^{_CLOSING}{_SENTENCE_ENDS}\r\n][^{_SENTENCE_ENDS}\r\n]*)\Z"
)
_REACH = 40  # characters that may have come in at an end of a sentence
_MOST_BLANKS = 32  # between a word and the mark that belongs to it: a line broken there, and the next one's indent


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """What is looked for: its characters and words, and the whole words before and after it."""

    exact: str
    words: Words
    before: Sequence[str]
    after: Sequence[str]
    cut_left: bool  # its first word started before it
    cut_right: bool  # its last word goes on after it
    is_sentence: bool  # or several: it starts where one may and ends where one does

    @classmethod
    def of(cls, exact: str, prefix: str, suffix: str) -> Self:
        """Cut a passage and what stood around it into words; words that may be cut are left out around it."""
        whole = prefix + exact + suffix
        cut_left, cut_right = cuts_word(whole, len(prefix)), cuts_word(whole, len(prefix) + len(exact))
        before, after = forms_of(prefix), forms_of(suffix)
        return cls(
            exact,
            Words.of(exact),
            before[int(is_of_word(prefix[:1])) : len(before) - int(cut_left)],
            after[int(cut_right) : len(after) - int(is_of_word(suffix[-1:]))],
            cut_left,
            cut_right,
            _ends_sentence(exact) and (_ends_sentence(prefix) or "\n" in prefix[len(prefix.rstrip()) :] or not prefix),
        )

    def own_seeds(self) -> Iterator[tuple[int, str]]:
        """Each whole word of the passage with its place in it."""
        return ((n, self.words.forms[n]) for n in range(int(self.cut_left), len(self.words) - int(self.cut_right)))

    def seeds_around(self) -> Iterator[tuple[int, str]]:
        """Each whole word before and after, with its place from the passage's first word."""
        yield from ((n - len(self.before), word) for n, word in enumerate(self.before))
        yield from ((n + len(self.words), word) for n, word in enumerate(self.after))


def widened(text: str, span: Span, passage: Passage) -> Span:
    """Take into `span` of `text` the marks that stand before and after the passage's words, if they are there too.

    A mark may be another of its kind (« for “, ! for .), and blanks may have come or gone before it.
    """
    head, tail = passage.exact[: passage.words.begins[0]], passage.exact[passage.words.ends[-1] :]
    start, end = span.start, span.end
    for mark in head[::-1]:
        if not mark.isspace():
            at = _mark_at(text, start - 1, -1)
            if at is None or not _alike(mark, text[at]):
                break
            start = at
    for mark in tail:
        if not mark.isspace():
            at = _mark_at(text, end, 1)
            if at is None or not _alike(mark, text[at]):
                break
            end = at + 1
    return Span(start, end)


def completed(text: str, span: Span, passage: Passage) -> Span:
    """Take into a found sentence the few words that came in at one of its ends: « Ainsi, il part, dit-on. »."""
    if not passage.is_sentence:
        return span
    before = _FROM_START.search(text, max(0, span.start - _REACH), span.start)
    after = None if _ends_sentence(span.of(text)) else _TO_END.match(text, span.end)
    return Span(before.start("first") if before else span.start, after.end() if after else span.end)


def _ends_sentence(text: str) -> bool:
    return text.rstrip(' \u00a0\u202f»”")’').endswith(tuple(_SENTENCE_ENDS))


def _mark_at(text: str, at: int, step: int) -> int | None:
    """The first place from `at` on that is no blank, not too far away."""
    for place in range(at, at + step * (_MOST_BLANKS + 1), step):
        if not 0 <= place < len(text):
            return None
        if not text[place].isspace():
            return place
    return None


def _alike(one: str, other: str) -> bool:
    return one == other or (one in _KINDS and _KINDS[one] == _KINDS.get(other))
