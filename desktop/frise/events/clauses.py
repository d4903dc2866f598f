"""Which part of a sentence belongs to which date: the joints at which French clauses meet."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from frise.events.phrases import leading_words
from frise.text.span import Span

_WORD = re.compile(r"[^\W\d_]{4,}")
_SAID_BETWEEN = re.compile(r",\s+[^\W\d_]{4,}")
_REACH = 48  # characters that prepositions and determiners may take before an expression

_LIST = re.compile(r"\s*(?:,|,?\s*(?:et|ou))\s*(?:les?\s|du\s|au\s|en\s)?\s*", re.IGNORECASE)

# Joints between two dated clauses, the strongest first.
_JOINTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s*[;:]\s*|\s+[–—]\s+",
        r",?\s+(?:tandis que|alors que|avant de|avant d[’']|mais|puis|or)\s+",
        r",\s+et\s+",
        r",\s+",
        r"\s+(?:et|ou)\s+",
    )
)
_JOINT_WORD = re.compile(r"[,;:–—\s]*(?:(?:tandis que|alors que|avant de|mais|puis|or|et|ou)(?=\s))?\s*", re.IGNORECASE)


def with_leading_words(text: str, expression: Span, floor: int) -> Span:
    """Return the expression with the prepositions and determiners before it: « En Mai 2018 », not before `floor`."""
    start = min(max(floor, expression.start - _REACH), expression.start)
    return Span(start + _leading_start(text[start : expression.start]), expression.end)


@lru_cache(maxsize=4096)
def _leading_start(before: str) -> int:
    """Where the words that lead to a date begin; asked several times of each date."""
    found = leading_words().search(before)
    return found.start() if found else len(before)


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
    for at, cluster in enumerate(clusters):
        members = groups[cluster]
        clause = Span(min(cuts[at], members[0].start), max(cuts[at + 1], members[-1].end))
        if at + 2 < len(cuts) and _says_nothing(text, clause, members):
            clause = Span(clause.start, max(clause.end, cuts[at + 2]))  # it shares what the next one says
        parts += [(clause, cluster)] * len(members)
    return parts


def _says_nothing(text: str, clause: Span, members: Sequence[Span]) -> bool:
    """Tell a part that holds nothing but its dates: « Le 30 : » before « Berthier part … le mois suivant »."""
    first = with_leading_words(text, members[0], clause.start).start
    if any(_SAID_BETWEEN.search(text, member.start, member.end) for member in members):
        return False  # « le 3 mai, départ à 8 h »
    return _WORD.search(text[clause.start : first] + " " + text[members[-1].end : clause.end]) is None


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
