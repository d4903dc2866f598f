"""The place of a quote that was changed: what is like it, where it is expected or where its rarest words are."""

from collections import Counter

from frise.text.matching.evidence import (
    ALIKE,
    SHORT,
    Candidate,
    best_of,
    is_bounded,
    is_enough_for_few_words,
    is_supported,
)
from frise.text.matching.fuzzy import LEAST, Match, match_at, match_within
from frise.text.matching.likeness import same_figures, same_figures_around, same_form
from frise.text.matching.passage import widened
from frise.text.matching.quote import Quote
from frise.text.matching.search import Search
from frise.text.matching.words import Words, is_of_word
from frise.text.span import Span

_LEAST_INSIDE = 0.6  # of a few words in their place: « le 3 mai », « le lundi 3 mai »


def resembling(search: Search) -> Candidate | None:
    """Return the one place of a changed quote of `fuzzy.LONGEST` characters at most, None if that is not clear."""
    if search.within is not None:
        found = _between(search, search.words)
        return found if found is not None and found.around.best >= ALIKE else None
    if len(search.passage.words.plain) < SHORT:
        best = _by_surroundings(search)
        return best if best is not None and _is_same_place(search, best) else None
    best = _most_alike(search)
    if best is None or is_bounded(best, search.expected, search.ground.text):
        return best
    quote = search.quote
    is_meant = is_supported(best, search.ground.text, quote.prefix, quote.suffix) and _is_same_place(search, best)
    return best if is_meant else None


def _is_same_place(search: Search, found: Candidate) -> bool:
    """Where other figures stand than in the quote, the figures next to it must be the same: lists are all alike."""
    text, quote = search.ground.text, search.quote
    if same_figures(quote.exact, found.span.of(text)):
        return True
    return same_figures_around(text, found.span, quote.prefix, quote.suffix)


def _most_alike(search: Search) -> Candidate | None:
    """The most alike passage; where the diff has a place for it that is like it, no other one is looked for."""
    expected = _alike_at(search, search.near)
    if expected is not None and is_bounded(expected, search.expected, search.ground.text):
        return expected
    guesses = search.ground.places.guesses(search.passage, search.near, search.words)
    found = (expected, *(_alike_at(search, guess) for guess in guesses))
    return best_of({one.span: one for one in found if one is not None}.values(), search.expected)


def _alike_at(search: Search, first: int) -> Candidate | None:
    match = match_at(search.ground.words, search.passage, first, search.words)
    if match is None or match.likeness < LEAST:
        return None
    found = search.completed(search.candidate(_span(search, match), match.likeness))
    return found if search.allows(found.span, found.likeness) else None


def _by_surroundings(search: Search) -> Candidate | None:
    """Find a few changed words where all of what is around them was kept, or nearly."""
    whole = Search.of(search.ground, _with_surroundings(search.quote), None)
    if whole is None or len(whole.passage.words.plain) < SHORT:
        return None
    around = _most_alike(whole)
    if around is None:
        return None
    found = _between(search, search.ground.words.touched(around.span))
    if found is None or not is_enough_for_few_words(found, search.expected):
        return None
    return found


def _between(search: Search, words: range) -> Candidate | None:
    """Find what became of the quote among these words, if it is like it or another figure of the same form."""
    match = match_within(search.ground.words, search.passage, words)
    if match is None:
        return None
    found = search.candidate(_span(search, match), match.likeness)
    is_date = search.within is not None and len(search.passage.words.plain) < SHORT
    least = _LEAST_INSIDE if is_date else LEAST
    alike = match.likeness >= least or same_form(search.quote.exact, found.span.of(search.ground.text))
    return found if alike and search.allows(found.span, found.likeness) else None


def _span(search: Search, match: Match) -> Span:
    words = search.ground.words
    span = words.span_of(match.first, match.last)
    wide = widened(words.text, span, search.passage)
    return wide if search.within is None or search.within.covers(wide) else span


def _with_surroundings(quote: Quote) -> Quote:
    """The quote made longer by the whole words around it."""
    before, after = quote.prefix, quote.suffix
    left = next((n for n, letter in enumerate(before) if not is_of_word(letter)), len(before))
    right = next((n for n, letter in enumerate(after[::-1]) if not is_of_word(letter)), len(after))
    before, after = before[left:], after[: len(after) - right]
    return Quote(before + quote.exact + after, "", "", quote.start - len(before))


def share_of_words(one: Words, other: Words) -> float:
    """Return how many of the words of two long passages are the same, 0 to 1, whatever their order; linear."""
    shared = Counter(one.forms) & Counter(other.forms)
    return 2 * shared.total() / max(1, len(one) + len(other))
