"""Finding a quote again in a newer version of the text that it was read in.

A quote is kept as the W3C's Web Annotation model has it: where it stood (TextPositionSelector), its words and what
stood around them (TextQuoteSelector). It is looked for at its place, then by its words and their surroundings, then by
what is like it; with the old text at hand, a diff of the two says where to expect it, and which passages are others'.
A false anchor is worse than a missing one: where two places fit as well, none is taken.
"""

from frise.text.matching.evidence import SHORT, choose, is_enough_for_few_words
from frise.text.matching.fuzzy import LEAST, LONGEST
from frise.text.matching.likeness import same_figures, same_words
from frise.text.matching.quote import Found, FoundBy, Quote, quote_of
from frise.text.matching.resembling import resembling, share_of_words
from frise.text.matching.search import Ground, Search
from frise.text.matching.words import Words
from frise.text.span import Span

__all__ = ["Finder", "Found", "FoundBy", "Quote", "quote_of"]

_END = 400  # characters of a very long quote by which each of its ends is found


class Finder:
    """A text in which many quotes are looked for. It is cut into words once, and not before a quote has moved.

    With the text that the quotes were read in, `old`, repeated passages are told apart by a diff, and a passage that
    was there before is never taken for another one.
    """

    def __init__(self, text: str, old: str | None = None) -> None:
        self._ground = Ground(text, old)

    def find(self, quote: Quote, within: Span | None = None) -> Found | None:
        """Return where `quote` is now, None if it is nowhere or not clearly at one place. Never raises.

        `within` is a passage found already, a sentence, in which the quote, a date, must be: that alone is much
        evidence, so that a few words can be found there, and found changed.
        """
        if not quote.exact:
            return None
        place = self._ground.expected(quote).place
        there = Span(place, place + len(quote.exact))
        if (within is None or within.covers(there)) and _stands(self._ground.text, quote, place):
            return self._found(quote, there, FoundBy.POSITION, 1.0)
        search = Search.of(self._ground, quote, within)
        if search is None:
            return None
        found, is_settled = self._by_words(search)
        return found if found is not None or is_settled else self._by_likeness(search)

    def _by_words(self, search: Search) -> tuple[Found | None, bool]:
        """Where the quote's very words are; and whether there is nothing more to look for."""
        spans, complete = self._ground.places.exact(search.passage, search.near, search.words)
        is_short = search.within is None and len(search.passage.words.plain) < SHORT
        allowed = [span for span in spans if search.allows(span, 1.0)]
        is_alone = complete and len(spans) == 1 and not is_short
        if not allowed and is_alone and search.holds(spans[0]) and search.is_only_copy():
            allowed = spans  # one then and one now are the same, whatever the diff makes of a list put in another order
        if not allowed:
            return None, False
        chosen = choose([search.candidate(span, 1.0) for span in allowed], search.expected, complete=complete)
        if chosen is None:
            return None, True
        if is_short and not is_enough_for_few_words(chosen, search.expected):
            return None, False
        by = FoundBy.QUOTE if is_alone else FoundBy.CONTEXT
        if chosen.span.of(self._ground.text) != search.quote.exact:
            whole = search.completed(chosen)
            chosen, by = whole, by if whole is chosen else FoundBy.FUZZY
        return self._found(search.quote, chosen.span, by, chosen.likeness), True

    def _by_likeness(self, search: Search) -> Found | None:
        """Where something like the quote is."""
        if len(search.passage.words.plain) > LONGEST:
            return self._by_ends(search)
        best = resembling(search)
        if best is None:
            return None
        by = FoundBy.FUZZY if best.likeness < 1 else FoundBy.CONTEXT
        return self._found(search.quote, best.span, by, best.likeness)

    def _by_ends(self, search: Search) -> Found | None:
        """A very long quote is where its first words and its last ones are, if its other words are between."""
        quote = search.quote
        whole = quote.prefix + quote.exact + quote.suffix
        begin, end = len(quote.prefix), len(quote.prefix) + len(quote.exact)
        head, tail = (
            self.find(_moved(quote_of(whole, part), quote.start - begin), search.within)
            for part in (Span(begin, begin + _END), Span(end - _END, end))
        )
        if head is None or tail is None or tail.span.end <= head.span.start:
            return None
        span = Span(head.span.start, tail.span.end)
        alike = share_of_words(search.passage.words, Words.of(span.of(self._ground.text)))
        if alike < LEAST or not search.allows(span, alike):
            return None
        return self._found(quote, span, FoundBy.FUZZY, alike)

    def _found(self, quote: Quote, span: Span, by: FoundBy, likeness: float) -> Found:
        now = span.of(self._ground.text)
        return Found(span, by, likeness, same_words(quote.exact, now), same_figures(quote.exact, now))


def _stands(text: str, quote: Quote, place: int) -> bool:
    """Tell whether the quote is at a place of `text`, character for character, with the same around it."""
    before = place - len(quote.prefix)
    return before >= 0 and text.startswith(quote.prefix + quote.exact + quote.suffix, before)


def _moved(quote: Quote, shift: int) -> Quote:
    return Quote(quote.exact, quote.prefix, quote.suffix, quote.start + shift)
