"""Where the places of an old text went in a new one."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from frise.text.matching.alignment import Run, align, shared_ends
from frise.text.matching.words import Words
from frise.text.span import Span


@dataclass(frozen=True, slots=True)
class Expected:
    """Where a passage should start (`place`), and the characters it should lie in: from `low` to `high`.

    `sure` where the words around were kept as they were; else `place` is no more than a likely one.
    """

    place: int
    low: int
    high: int
    sure: bool


class Drift:
    """The difference of two texts as a map of places. Words are looked at only for places between the texts' ends."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._head, self._tail = shared_ends(old, new)

    def expected(self, span: Span) -> Expected:
        """Say where the characters `span` of the old text, at least one, should be in the new one."""
        if span.end <= self._head:
            return Expected(span.start, span.start, span.end, sure=True)
        if span.start >= len(self.old) - self._tail:
            shift = len(self.new) - len(self.old)
            return Expected(span.start + shift, span.start + shift, span.end + shift, sure=True)
        first, last = self._mapped(span.start), self._mapped(span.end - 1)
        low = self._before(span.start) if first is None else first
        high = max(low, self._after(span.end) if last is None else last + 1)
        if first is None and last is None:
            return Expected(self._likely(span.start, low, high), low, high, sure=False)
        return Expected(max(0, high - len(span)) if first is None else low, low, high, sure=True)

    def is_elsewhere(self, words: range, span: Span, share: float) -> bool:
        """Tell whether `share` of these words of the new text, or more, are old ones from outside `span` of the old.

        Words that may as well have come from inside as from outside, or that are new, do not count.
        """
        inside = self._old_words.touched(span)
        own, strangers, index = 0, 0, max(0, bisect_right(self._runs, words.start, key=_new) - 1)
        for run in self._runs[index:]:
            if run.new >= words.stop:
                break
            shift = run.old - run.new
            begin, end = max(run.new, words.start) + shift, min(run.new_end, words.stop) + shift
            shared = max(0, min(end, inside.stop) - max(begin, inside.start))
            own += shared
            strangers += max(0, end - begin) - shared
        return strangers > own and strangers >= share * len(words)

    @cached_property
    def new_words(self) -> Words:
        """The words of the new text."""
        return Words.of(self.new)

    @cached_property
    def _old_words(self) -> Words:
        return Words.of(self.old)

    @cached_property
    def _runs(self) -> tuple[Run, ...]:
        """The runs of words: what the texts share at their ends, and what is aligned between."""
        old, new = self._old_words, self.new_words
        head = min(len(words.inside(Span(0, self._head))) for words in (old, new))
        tail = min(len(words.inside(_last(words.text, self._tail))) for words in (old, new))
        middle = align(old.forms[head : len(old) - tail], new.forms[head : len(new) - tail])
        runs = [Run(run.old + head, run.new + head, run.length) for run in middle]
        if head:
            runs.insert(0, Run(0, 0, head))
        if tail:
            runs.append(Run(len(old) - tail, len(new) - tail, tail))
        return tuple(runs)

    def _mapped(self, place: int) -> int | None:
        """Where one character of the old text is now; None if the words around it were not kept."""
        word = bisect_right(self._old_words.begins, place) - 1
        run = self._run_at(word)
        if run is None:
            return None
        there = word + run.new - run.old
        begin, end = self._old_words.begins[word], self._old_words.ends[word]
        if place < end:
            return min(self.new_words.begins[there] + place - begin, self.new_words.ends[there] - 1)
        return min(self.new_words.ends[there] + place - end, len(self.new) - 1)

    def _run_at(self, word: int) -> Run | None:
        index = bisect_right(self._runs, word, key=_old) - 1
        return self._runs[index] if index >= 0 and word < self._runs[index].old_end else None

    def _before(self, place: int) -> int:
        """The end of what was kept before a place of the old text."""
        index = bisect_right(self._runs, bisect_right(self._old_words.begins, place) - 1, key=_old) - 1
        return self.new_words.ends[self._runs[index].new_end - 1] if index >= 0 else 0

    def _after(self, place: int) -> int:
        """The start of what was kept after a place of the old text."""
        index = bisect_right(self._runs, bisect_right(self._old_words.begins, place - 1) - 1, key=_old)
        return self.new_words.begins[self._runs[index].new] if index < len(self._runs) else len(self.new)

    def _likely(self, place: int, low: int, high: int) -> int:
        """As far behind what was kept before it as it stood in the old text."""
        index = bisect_right(self._runs, bisect_right(self._old_words.begins, place) - 1, key=_old) - 1
        before = self._old_words.ends[self._runs[index].old_end - 1] if index >= 0 else 0
        return max(low, min(low + place - before, high))


def _last(text: str, length: int) -> Span:
    return Span(len(text) - length, len(text))


def _old(run: Run) -> int:
    return run.old


def _new(run: Run) -> int:
    return run.new
