"""Article: a text cut into paragraphs and sentences."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Self

from frise.text.paragraphs import split_paragraphs
from frise.text.sentences import split_sentences
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Article:
    """A text, untouched, with the spans of its paragraphs and of their sentences, in order."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """Cut `text`; the cost is linear in its length."""
        paragraphs = split_paragraphs(text)
        sentences = tuple(sentence for paragraph in paragraphs for sentence in split_sentences(text, paragraph))
        return cls(text, paragraphs, sentences)

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the paragraph that holds `offset` (or the last one that starts before it)."""
        return max(0, bisect_right(self.paragraphs, offset, key=_start) - 1)

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds `offset` (or the last one that starts before it)."""
        if not self.sentences:
            return Span(0, len(self.text))
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=_start) - 1)]


def _start(span: Span) -> int:
    return span.start
