"""Quotes, as the W3C's Web Annotation model selects text, and where they are found again."""

from dataclasses import dataclass
from enum import StrEnum

from frise.text.span import Span


class FoundBy(StrEnum):
    """What a quote was found by."""

    POSITION = "position"  # at its place (or where the diff puts it), character for character, with the same around it
    QUOTE = "quote"  # its words stand in one place only
    CONTEXT = "context"  # its words stand in several places or are few; what is around, or the diff, decided
    FUZZY = "fuzzy"  # something like it does


@dataclass(frozen=True, slots=True)
class Quote:
    """A span of a text: its characters, those before and after it, and where it started, in code points."""

    exact: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, slots=True)
class Found:
    """Where a quote is now, never empty.

    `likeness`, 0 to 1, is of letters and digits, accents aside. `same_words`: nothing changed but case, blanks,
    apostrophes and quote marks. `same_figures`: the same numbers, months and weekdays, however they are written.
    """

    span: Span
    by: FoundBy
    likeness: float
    same_words: bool
    same_figures: bool


def quote_of(text: str, span: Span, context: int = 32) -> Quote:
    """Return what is needed to find `span` again, with `context` characters on each side where there are so many."""
    prefix, suffix = text[max(0, span.start - context) : span.start], text[span.end : span.end + context]
    return Quote(span.of(text), prefix, suffix, span.start)
