"""Where a passage may stand in a text: found by its rarest words, never by reading the whole text again."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator

from frise.text.matching.passage import Passage, widened
from frise.text.matching.words import Words, cuts_word
from frise.text.span import Span

_MOST = 64  # places of one word that are looked at: those nearest to where the passage is expected
_SEEDS = 8  # words of a passage that are looked up
_BUCKET = 4  # words that may have come in between two words of a passage that still speak for the same place
_GUESSES = 3
_REACH = 2_000  # characters around the expected place in which a passage without a whole word is looked for


class Places:
    """The places of each word of a text. `near` and `within` are words: the expected one, those looked at."""

    def __init__(self, words: Words) -> None:
        self._words = words
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, form in enumerate(words.forms):
            places[form].append(place)
        self._places = dict(places)

    def exact(self, passage: Passage, near: int, within: range) -> tuple[list[Span], bool]:
        """Return where the passage's very words stand, in order, and whether that is everywhere they do.

        Case, accents, blanks and punctuation may differ, unless the passage's edges go through words.
        """
        own = list(passage.own_seeds())
        if not own:
            return list(self._cut(passage, near, within)), False
        n, word = min(own, key=self._count)
        found = self._nearest(word, near + n, within)
        firsts = {place - n for place in found}
        complete = len(found) < _MOST
        around = [] if complete else list(passage.seeds_around())
        if around:
            m, word = min(around, key=self._count)
            firsts |= {place - m for place in self._nearest(word, near + m, within)}
        spans = (self._at(passage, first, n) for first in sorted(firsts))
        return [span for span in spans if span is not None], complete

    def guesses(self, passage: Passage, near: int, within: range) -> list[int]:
        """Return the words at which something like the passage may start, the likeliest first."""
        seeds = sorted((*passage.own_seeds(), *passage.seeds_around()), key=self._count)
        votes: Counter[int] = Counter()
        first_of: dict[int, int] = {}
        for n, word in [seed for seed in seeds if self._count(seed)][:_SEEDS]:
            for place in self._nearest(word, near + n, within):
                bucket = (place - n) // _BUCKET
                votes[bucket] += 1
                first_of.setdefault(bucket, place - n)
        most = max(votes.values(), default=0)
        support = {
            bucket: votes[bucket - 1] + own + votes[bucket + 1]
            for bucket, own in tuple(votes.items())
            if 2 * own > most
        }
        ranked = sorted(support, key=lambda bucket: (-support[bucket], abs(first_of[bucket] - near)))
        return [first_of[bucket] for bucket in ranked[:_GUESSES]]

    def _count(self, seed: tuple[int, str]) -> int:
        return len(self._places.get(seed[1], ()))

    def _nearest(self, word: str, near: int, within: range) -> list[int]:
        """The places of a word nearest to one, in order, `_MOST` at most."""
        places = self._places.get(word, [])
        low, high = bisect_left(places, within.start), bisect_left(places, within.stop)
        at = bisect_left(places, near, low, high)
        start = max(low, min(at - _MOST // 2, high - _MOST))
        return places[start : min(high, start + _MOST)]

    def _at(self, passage: Passage, first: int, n: int) -> Span | None:
        """The passage's span if its words start at word `first`, None if they do not; its word `n` is a whole one."""
        words, count = self._words, len(passage.words)
        if first < 0 or first + count > len(words):
            return None
        start = words.begins[first + n] - passage.words.begins[n]
        literal = start >= 0 and words.text.startswith(passage.exact, start)
        if passage.cut_left or passage.cut_right:
            return self._uncut(passage, start) if literal else None
        if words.plain_of(first, first + count) != passage.words.plain:
            return None
        if literal:
            return Span(start, start + len(passage.exact))
        return widened(words.text, words.span_of(first, first + count), passage)

    def _cut(self, passage: Passage, near: int, within: range) -> Iterator[Span]:
        """Where a passage without a whole word stands, letter by letter, around where it is expected."""
        words = self._words
        if not within:
            return
        low, high = words.begins[within.start], words.ends[within.stop - 1]
        around = words.begins[min(max(near, within.start), within.stop - 1)]
        high = min(high, around + _REACH + len(passage.exact))
        at = words.text.find(passage.exact, max(low, around - _REACH), high)
        for _ in range(_MOST):
            if at < 0:
                return
            span = self._uncut(passage, at)
            if span is not None:
                yield span
            at = words.text.find(passage.exact, at + 1, high)

    def _uncut(self, passage: Passage, start: int) -> Span | None:
        """The passage's span if its edges go through words there just where they did."""
        end = start + len(passage.exact)
        if (
            cuts_word(self._words.text, start) != passage.cut_left
            or cuts_word(self._words.text, end) != passage.cut_right
        ):
            return None
        return Span(start, end)
