"""A quote on its way to its place in another text, and the text it is looked for in."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from frise.text.matching.drift import Drift, Expected
from frise.text.matching.evidence import Candidate
from frise.text.matching.fuzzy import LEAST
from frise.text.matching.likeness import likeness, surroundings
from frise.text.matching.passage import Passage, completed
from frise.text.matching.places import Places
from frise.text.matching.quote import Quote
from frise.text.matching.words import Words
from frise.text.span import Span

# Of a passage's words: if so many stood elsewhere in the old text, it is another one; fewer were aligned by chance.
_OTHERS = 0.2
_OTHERS_COPY = 0.75  # of one that has the very words of the quote


class Ground:
    """A text that is searched; its words are found when they are first asked for."""

    def __init__(self, text: str, old: str | None) -> None:
        self.text = text
        self.drift = None if old is None else Drift(old, text)

    @cached_property
    def words(self) -> Words:
        """The words of the text."""
        return Words.of(self.text) if self.drift is None else self.drift.new_words

    @cached_property
    def places(self) -> Places:
        """Where each word stands."""
        return Places(self.words)

    def drift_of(self, quote: Quote) -> Drift | None:
        """Return the drift from the text that `quote` was read in, None if that is not known."""
        if self.drift is None or quote.start < 0 or not self.drift.old.startswith(quote.exact, quote.start):
            return None
        return self.drift

    def expected(self, quote: Quote) -> Expected:
        """Return where `quote`, which is not empty, should be: without an old text, where it was."""
        own = Span(max(0, quote.start), max(0, quote.start) + len(quote.exact))
        drift = self.drift_of(quote)
        return Expected(own.start, 0, len(self.text), sure=False) if drift is None else drift.expected(own)


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """A quote that has words and is not at its place any more, and what is known of where it may be."""

    ground: Ground
    quote: Quote
    passage: Passage
    expected: Expected
    near: int  # the word of the text at the expected place
    words: range  # those that are looked at
    within: Span | None  # the passage they are in, None for the whole text

    @classmethod
    def of(cls, ground: Ground, quote: Quote, within: Span | None) -> "Search | None":
        """Get ready to look for `quote`; None if it has no words to be found by."""
        passage = Passage.of(quote.exact, quote.prefix, quote.suffix)
        if not len(passage.words):
            return None
        expected = ground.expected(quote)
        near = bisect_left(ground.words.begins, expected.place)
        words = range(len(ground.words)) if within is None else ground.words.inside(within)
        return cls(ground, quote, passage, expected, near, words, within)

    def holds(self, span: Span) -> bool:
        """Tell whether `span` is in the passage asked for, if one is."""
        return self.within is None or self.within.covers(span)

    def allows(self, span: Span, likeness: float) -> bool:
        """Tell whether `span` is where the quote may be: in the passage asked for, and no words from elsewhere."""
        if not self.holds(span):
            return False
        drift = self.ground.drift_of(self.quote)
        if drift is None:
            return True
        own = Span(self.quote.start, self.quote.start + len(self.quote.exact))
        share = _OTHERS_COPY if likeness == 1 else _OTHERS
        return not drift.is_elsewhere(self.ground.words.touched(span), own, share)

    def is_only_copy(self) -> bool:
        """Tell whether the old text, if there is one, had the quote's characters at its own place alone."""
        drift, quote = self.ground.drift_of(self.quote), self.quote
        if drift is None:
            return False
        is_before = drift.old.find(quote.exact, 0, quote.start + len(quote.exact) - 1) >= 0
        return not is_before and drift.old.find(quote.exact, quote.start + 1) < 0

    def candidate(self, span: Span, likeness: float) -> Candidate:
        """Weigh a place for the quote."""
        around = surroundings(self.ground.text, span, self.quote.prefix, self.quote.suffix)
        return Candidate(span, likeness, around)

    def completed(self, found: Candidate) -> Candidate:
        """Return the whole sentence, if it is still like the quote with the words that came in at its ends."""
        words = self.ground.words
        span = completed(words.text, found.span, self.passage)
        if span == found.span or not self.allows(span, found.likeness):
            return found
        whole = words.touched(span)
        alike = likeness(self.passage.words.plain, words.plain_of(whole.start, whole.stop))
        return self.candidate(span, alike) if alike >= LEAST else found
