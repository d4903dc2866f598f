"""The run of words in a text that is most like a passage, near a place where it may be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from frise.text.matching.likeness import likeness, same_form
from frise.text.matching.passage import Passage
from frise.text.matching.words import Words

LEAST = 0.75  # of likeness: sentences of one article that tell different things stay below
LONGEST = 1_500  # characters of a passage, folded: letters are compared, at a cost that grows with the square
_HOPELESS = 0.6  # of likeness: no end moved by a few words makes LEAST of it
_MOST_WORDS = 2_000  # of a text that are aligned with a passage at once
_STEPS = (-8, -5, -3, -2, -1, 1, 2, 3, 5, 8)
_ROUNDS = 12
_FEW = 12  # words that a date has at most


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` (included) to `last` (excluded) of a text, at least one, and how alike a passage they are."""

    first: int
    last: int
    likeness: float


@dataclass(frozen=True, slots=True)
class _Guess:
    """The words that others became; an end is held where the word just outside it stayed what it was."""

    first: int
    last: int
    holds_first: bool
    holds_last: bool


def match_at(words: Words, passage: Passage, first: int, within: range) -> Match | None:
    """Return what is most like the passage around word `first`, a guess that may be some words wrong."""
    count = len(passage.words)
    slack = 4 + len(passage.before) + count // 4
    start, stop = max(within.start, first - slack), min(within.stop, first + count + slack)
    return match_within(words, passage, range(start, stop))


def match_within(words: Words, passage: Passage, within: range) -> Match | None:
    """Return the words of `within` that stand where the passage did among what is around it; None if nothing does."""
    wanted = [*passage.before, *passage.words.forms, *passage.after]
    start = max(0, within.start - len(passage.before))
    forms = words.forms[start : min(within.stop + len(passage.after), start + _MOST_WORDS)]
    own = range(len(passage.before), len(passage.before) + len(passage.words))
    guess = _guess(_counterparts(wanted, forms), own)
    guess = None if guess is None else _inside(guess, start, within)
    if guess is None:
        return None
    # Another date in its place is less like it than the month alone, and what it became all the same.
    there = words.span_of(guess.first, guess.last).of(words.text)
    if len(passage.words) <= _FEW and same_form(passage.exact, there):
        return Match(guess.first, guess.last, likeness(passage.words.plain, words.plain_of(guess.first, guess.last)))
    held = _settle(words, passage.words.plain, within, guess)
    if held.likeness >= LEAST or held.likeness < _HOPELESS:
        return held
    return _settle(words, passage.words.plain, within, replace(guess, holds_first=False, holds_last=False))


def _inside(guess: _Guess, shift: int, within: range) -> _Guess | None:
    """The guess as words of the text, as far as it lies in the words that are looked at; None if it does not."""
    first, last = max(guess.first + shift, within.start), min(guess.last + shift, within.stop)
    return _Guess(first, last, guess.holds_first, guess.holds_last) if first < last else None


def _counterparts(wanted: Sequence[str], there: Sequence[str]) -> dict[int, tuple[int, bool]]:
    """For each word of `wanted` that was not taken out: its place in `there`, and whether it is still the same."""
    return {
        block.src_start + n: (block.dest_start + n, block.tag == "equal")
        for block in Levenshtein.opcodes(wanted, there)
        if block.tag in {"equal", "replace"}
        for n in range(block.src_end - block.src_start)
    }


def _guess(places: dict[int, tuple[int, bool]], own: range) -> _Guess | None:
    """What words `own` became. Next to a word that stayed, all that stands for a changed one belongs to them."""
    kept = [n for n in own if n in places]
    if not kept:
        return None
    (first, is_first_same), (last, is_last_same) = places[kept[0]], places[kept[-1]]
    before, holds_first = places.get(own.start - 1, (0, False))
    after, holds_last = places.get(own.stop, (0, False))
    first = before + 1 if holds_first and not is_first_same else first
    last = after if holds_last and not is_last_same else last + 1
    return _Guess(first, last, holds_first, holds_last)


def _settle(words: Words, plain: str, within: range, guess: _Guess) -> Match:
    """Move the ends that are not held, within bounds, while that makes the run of words more like `plain`."""

    def tried(first: int, last: int) -> Match:
        return Match(first, last, likeness(plain, words.plain_of(first, last)))

    best = tried(guess.first, guess.last)
    first_steps, last_steps = () if guess.holds_first else _STEPS, () if guess.holds_last else _STEPS
    for _ in range(_ROUNDS if best.likeness >= _HOPELESS else 0):
        moves = [(best.first + step, best.last) for step in first_steps]
        moves += [(best.first, best.last + step) for step in last_steps]
        moved = [tried(first, last) for first, last in moves if within.start <= first < last <= within.stop]
        better = max(moved, key=_likeness, default=best)
        if better.likeness <= best.likeness:
            break
        best = better
    return best


def _likeness(match: Match) -> float:
    return match.likeness
