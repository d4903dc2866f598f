"""Which events of different articles may be one happening: suggested to the reader, never decided."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nlargest
from typing import Final

from frise.project.kinship import Kinship
from frise.project.likeness import Telling, Vocabulary, Weights, Words
from frise.project.meeting import Candidates, meetings
from frise.project.project import Project

MOST: Final = 500  # suggestions at once
_FEWEST: Final = 2  # words in common
_WORTH_A_LOOK: Final = 0.15  # likeness of the titles
_JUDGED: Final = 2_000  # pairs that are looked into
_NEVER: Final = 2.0  # more alike than can be


class TimeRelation(StrEnum):
    """How the times of two events stand to each other."""

    SAME = "same"
    OVERLAP = "overlap"  # at least one of the two is less precise
    NEAR = "near"  # a few days apart: one of the two articles may be wrong


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two events that may be one, by their ids, the first from the article that was opened first.

    `likeness` (0 to 1) is the share of their words that both are told with; `words` are the stems of these; `relation`
    and `days` apart are those of their times.
    """

    first: str
    second: str
    likeness: float
    words: frozenset[str]
    relation: TimeRelation
    days: int = 0

    @property
    def pair(self) -> frozenset[str]:
        """Both ids."""
        return frozenset({self.first, self.second})


def suggest(project: Project, progress: Callable[[float], None] = lambda _share: None) -> tuple[Suggestion, ...]:
    """Return pairs of events that are told by different articles and may be one, the likeliest first, MOST of them.

    An event has at most one counterpart in each other article; none is suggested that was rejected, nor a pair that
    was said to be two. The cost is nearly linear in the number of events: `progress` is told the share that is done,
    0 to 1, and may raise to stop.
    """
    candidates = Candidates.of(project)
    progress(0.1)
    vocabulary = Vocabulary()
    titles = [vocabulary.of_title(event) for event in candidates.events]
    progress(0.3)
    weights = Weights(titles)
    judge = _Judge(candidates, vocabulary, weights, Kinship(project.documents, vocabulary))
    found: list[tuple[Suggestion, int, int]] = []
    for one, other in _likeliest(candidates, titles, weights, lambda share: progress(0.3 + 0.5 * share)):
        progress(0.8)
        first, second = sorted((one, other), key=candidates.homes.__getitem__)
        suggestion = judge.suggestion(first, second)
        if suggestion is not None and suggestion.pair not in project.apart:
            found.append((suggestion, candidates.homes[first], candidates.homes[second]))
    return tuple(_best(found))


def _likeliest(
    candidates: Candidates, titles: Sequence[Words], weights: Weights, progress: Callable[[float], None]
) -> list[tuple[int, int]]:
    """The pairs whose titles are worth a closer look, the most alike of them if there are very many."""
    said = [weights.of(title) for title in titles]
    alike: list[tuple[float, int, int]] = []
    for one, other, share in meetings(candidates, titles, weights):
        likeness = 2 * weights.of(titles[one] & titles[other]) / (said[one] + said[other])
        if likeness >= _WORTH_A_LOOK:
            alike.append((likeness, one, other))
            progress(share)
    if len(alike) > _JUDGED:
        alike = nlargest(_JUDGED, alike)
    return [(one, other) for _likeness, one, other in alike]


class _Judge:
    """Says of a pair whether it is worth the reader's attention; each event is looked into once."""

    def __init__(self, candidates: Candidates, vocabulary: Vocabulary, weights: Weights, kinship: Kinship) -> None:
        self._candidates, self._vocabulary = candidates, vocabulary
        self._weights, self._kinship = weights, kinship
        self._tellings: dict[int, Telling] = {}

    def suggestion(self, first: int, second: int) -> Suggestion | None:
        """Return what is suggested of two candidates, None if they do not look like one happening."""
        one, other = self._telling(first), self._telling(second)
        titles = self._weights.alike(one.title, other.title)
        likeness = max(titles, (titles + self._weights.alike(one.sentence, other.sentence)) / 2)
        words = (one.title & other.title) | (one.sentence & other.sentence)
        relation, days = self._relation(first, second)
        least = self._least(first, second, words, one.names & other.names, relation)
        if likeness < least:
            return None
        events = self._candidates.events
        return Suggestion(events[first].id, events[second].id, round(likeness, 3), words, relation, days)

    def _telling(self, index: int) -> Telling:
        telling = self._tellings.get(index)
        if telling is None:
            telling = self._tellings[index] = self._vocabulary.telling(self._candidates.events[index])
        return telling

    def _relation(self, first: int, second: int) -> tuple[TimeRelation, int]:
        """How two times stand to each other, and the days between them."""
        starts, ends = self._candidates.first, self._candidates.last
        days = max(0, starts[second] - ends[first], starts[first] - ends[second])
        if days:
            return TimeRelation.NEAR, days
        same = (starts[first], ends[first]) == (starts[second], ends[second])
        return TimeRelation.SAME if same else TimeRelation.OVERLAP, 0

    def _least(self, first: int, second: int, words: Words, names: Words, relation: TimeRelation) -> float:
        homes, precise = self._candidates.homes, self._candidates.precise
        if self._kinship.of(homes[first], homes[second]):
            return _least_in_kin(words, names, relation, precise=precise(first) and precise(second))
        return _least_elsewhere(words, names, relation)


def _least_in_kin(words: Words, names: Words, relation: TimeRelation, *, precise: bool) -> float:
    """How alike two tellings in articles on one affair must be: on one day a little is enough."""
    telling = words - names  # the same people do other things too
    if precise and relation is not TimeRelation.NEAR:
        return 0.25
    if relation is TimeRelation.SAME:
        return 0.25 if telling else 0.4
    if len(words) < _FEWEST:
        return _NEVER
    return 0.3 if telling else 0.5


def _least_elsewhere(words: Words, names: Words, relation: TimeRelation) -> float:
    """How alike they must be in articles with little in common: much the same words, with names among them."""
    if len(words) <= _FEWEST:
        return _NEVER
    if names:
        return 0.55
    return 0.85 if relation is TimeRelation.SAME else _NEVER


def _best(found: Iterable[tuple[Suggestion, int, int]]) -> Iterator[Suggestion]:
    """Yield the likeliest suggestions, found between two documents by their ranks."""
    taken: set[tuple[str, int]] = set()
    ranked = sorted(found, key=lambda one: (-one[0].likeness, one[0].days, one[0].first, one[0].second))
    for suggestion, first, second in ranked:
        ends = {(suggestion.first, second), (suggestion.second, first)}
        if not taken & ends and len(taken) < 2 * MOST:
            taken |= ends
            yield suggestion
