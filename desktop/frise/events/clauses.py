"""Which part of a sentence belongs to which date: the joints at which French clauses meet."""

import re
from collections.abc import Sequence
from itertools import pairwise

from frise.events.phrases import leading_words
from frise.text.span import Span

_REACH = 48  # characters that prepositions and determiners may take before an expression

# Joints between two dated clauses, the strongest first.
_JOINTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s*[;:]\s*|\s+[–—]\s+",
        r",?\s+(?:tandis que|alors que|avant de|avant d[’']|mais|puis|or)\s+",
        r",\s+et\s+",
        r",\s*",
        r"\s+(?:et|ou)\s+",
    )
)
_JOINT_WORD = re.compile(r"[,;:–—\s]*(?:(?:tandis que|alors que|avant de|mais|puis|or|et|ou)(?=\s))?\s*", re.IGNORECASE)


def with_leading_words(text: str, expression: Span, floor: int) -> Span:
    """Return the expression with the prepositions and determiners before it: « En Mai 2018 », not before `floor`."""
    start = max(floor, expression.start - _REACH)
    found = leading_words().search(text[start : expression.start])
    return Span(start + found.start() if found else expression.start, expression.end)


def divide(text: str, sentence: Span, groups: Sequence[Span]) -> list[Span]:
    """Return, for each group of expressions (their hulls, in order), the part of the sentence that is its own."""
    cuts = [sentence.start]
    for before, following in pairwise(groups):
        cuts.append(_joint(text, before.end, with_leading_words(text, following, before.end).start))
    cuts.append(sentence.end)
    return [
        Span(min(start, group.start), max(end, group.end))
        for group, start, end in zip(groups, cuts, cuts[1:], strict=False)
    ]


def _joint(text: str, end: int, start: int) -> int:
    """Where the clause of one date gives way to the next one's, between `end` and `start`."""
    for pattern in _JOINTS:
        found = list(pattern.finditer(text, end, start))
        if found:
            last = found[-1]
            return last.start() + len(_JOINT_WORD.match(text[last.start() : start])[0])  # type: ignore[index]
    return start
