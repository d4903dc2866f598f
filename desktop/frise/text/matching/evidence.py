"""Which of several places a quote is at, and whether what speaks for it is enough: better no place than a wrong one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from frise.text.matching.drift import Expected
from frise.text.matching.likeness import Surroundings, side
from frise.text.span import Span

SHORT = 32  # characters, folded: a date is no longer, and says nothing by itself of what happened then
ALIKE = 0.5  # of a side: the same words there, or half of them, which no other passage has by chance
_WHOLE = 0.9  # of a side: nothing but a letter changed
_LITTLE_CHANGED = 0.85  # of likeness: a word or two
_MARGIN = 0.15  # of surroundings: less is no difference
_NEAR, _FAR = 8, 64  # characters from the expected place: only so near, and no other one nearer than so far, decides
_SLACK = 4  # characters of punctuation at the edges of a passage
_ROOM = 400  # characters that a rewritten passage may have more than the quote, and still be about it alone


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a quote may be, how alike the words are there, and what is around."""

    span: Span
    likeness: float
    around: Surroundings

    def is_in(self, expected: Expected) -> bool:
        """Tell whether it lies where it is expected."""
        return expected.low - _SLACK <= self.span.start and self.span.end <= expected.high + _SLACK


def choose(candidates: Sequence[Candidate], expected: Expected, *, complete: bool) -> Candidate | None:
    """Return the one of these equal passages that is meant, None if that is not clear.

    The surroundings decide; between equals, the diff; else a place that is all but the expected one.
    `complete` if there are no more than these.
    """
    if len(candidates) == 1 and complete:
        return candidates[0]
    top = max(candidate.around.weight for candidate in candidates)
    rivals = [candidate for candidate in candidates if candidate.around.weight > top - _MARGIN]
    if len(rivals) == 1 and top >= ALIKE:
        return rivals[0]
    there = [candidate for candidate in candidates if candidate.is_in(expected)]
    if len(there) == 1 and (complete or expected.sure):
        return there[0] if there[0] in rivals else None
    far = sorted((abs(candidate.span.start - expected.place), candidate.span) for candidate in candidates)
    nearest = [candidate for candidate in rivals if candidate.span == far[0][1]]
    is_clear = far[0][0] <= (0 if expected.sure else _NEAR) and (expected.sure or len(far) == 1 or far[1][0] >= _FAR)
    return nearest[0] if nearest and is_clear else None


def is_enough_for_few_words(candidate: Candidate, expected: Expected) -> bool:
    """Tell whether a date alone, changed or not, is the one meant.

    One side must be whole; and the other one alike, or the diff put it there, so that what was beside it was changed.
    """
    is_expected = expected.sure and candidate.is_in(expected)
    return candidate.around.best >= _WHOLE and (candidate.around.both >= ALIKE or is_expected)


def best_of(candidates: Collection[Candidate], expected: Expected) -> Candidate | None:
    """Return the candidate for which most speaks, None if there is none or another one, apart, is about as good."""
    ranked = sorted(candidates, key=lambda candidate: -_score(candidate, expected))
    for other in ranked[1:]:
        if not other.span.overlaps(ranked[0].span):
            return ranked[0] if _score(ranked[0], expected) - _score(other, expected) >= _MARGIN / 3 else None
    return ranked[0] if ranked else None


def _score(candidate: Candidate, expected: Expected) -> float:
    return candidate.likeness + candidate.around.weight / 5 + (0.1 if candidate.is_in(expected) else 0.0)


def is_bounded(candidate: Candidate, expected: Expected, text: str) -> bool:
    """Tell whether the diff leaves the quote just that place."""
    is_narrow = expected.high - expected.low < min(len(text), len(candidate.span) + _ROOM)
    return candidate.is_in(expected) and (expected.sure or is_narrow)


def is_supported(candidate: Candidate, text: str, prefix: str, suffix: str) -> bool:
    """Tell whether a passage that is only like the quote is the quote, changed, and not another one much like it.

    It is if what stands around it stayed, or what stands on one side where little was changed. But it must not be what
    stood beside the quote: of two sentences alike, the second one after the first was taken out.
    """
    start, end = candidate.span.start, candidate.span.end
    is_next = side(suffix, text[start : start + len(suffix)]) >= ALIKE
    is_last = side(prefix, text[max(0, end - len(prefix)) : end]) >= ALIKE
    if (suffix and is_next) or (prefix and is_last):
        return False
    is_one_side_enough = candidate.around.best >= _WHOLE and candidate.likeness >= _LITTLE_CHANGED
    return candidate.around.both >= ALIKE or is_one_side_enough
