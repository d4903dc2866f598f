"""Which part of a sentence belongs to which date: the joints at which French clauses meet."""

import re
from collections.abc import Sequence
from itertools import pairwise

from frise.events.phrases import leading_words
from frise.text.span import Span

_REACH = 48  # characters that prepositions and determiners may take before an expression

_LIST = re.compile(r"\s*(?:,|,?\s*(?:et|ou))\s*(?:les?\s|du\s|au\s|en\s)?\s*", re.IGNORECASE)

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


def divide(text: str, sentence: Span, groups: Sequence[Span]) -> list[tuple[Span, slice]]:
    """Return, for each group of expressions (their hulls, in order), its own part of the sentence.

    Members of a list (« les 3, 4 et 7 juillet ») share one; the slice tells which groups do.
    """
    clusters = _clusters(text, groups)
    cuts = [sentence.start]
    for before, following in pairwise(clusters):
        end, first = groups[before.stop - 1].end, groups[following.start]
        cuts.append(_joint(text, end, with_leading_words(text, first, end).start))
    cuts.append(sentence.end)
    parts: list[tuple[Span, slice]] = []
    for cluster, start, end in zip(clusters, cuts, cuts[1:], strict=False):
        members = groups[cluster]
        clause = Span(min(start, members[0].start), max(end, members[-1].end))
        parts += [(clause, cluster)] * len(members)
    return parts


def _clusters(text: str, groups: Sequence[Span]) -> list[slice]:
    """Runs of groups with nothing but « , » or « et » between them."""
    clusters: list[slice] = []
    for index, group in enumerate(groups):
        if clusters and _LIST.fullmatch(text, groups[index - 1].end, group.start):
            clusters[-1] = slice(clusters[-1].start, index + 1)
        else:
            clusters.append(slice(index, index + 1))
    return clusters


def _joint(text: str, end: int, start: int) -> int:
    """Where the clause of one date gives way to the next one's, between `end` and `start`."""
    for pattern in _JOINTS:
        found = list(pattern.finditer(text, end, start))
        if found:
            last = found[-1]
            return last.start() + len(_JOINT_WORD.match(text[last.start() : start])[0])  # type: ignore[index]
    return start
