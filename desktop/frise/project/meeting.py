"""Which events are worth comparing: told by different articles, near in time, and with a rare word in common."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.likeness import Weights, Words
from frise.project.project import Project
from frise.temporal.calendar import SECONDS_A_DAY

_NEAR: Final = 3  # days between two days that may be one, told wrong
_PRECISE: Final = 10  # days of a window that is said to be near another
_LONGEST: Final = 366  # days of a window that is compared with a shorter one
_RAREST: Final = 3  # words of a title by which others are looked for
_COMPARED: Final = (1, 24)  # events that one is compared with for each of these words: of very many, and at most
_BUDGET: Final = 400_000  # comparisons
_SCANNED: Final = 4  # times as many are looked at


@dataclass(frozen=True, slots=True)
class Candidates:
    """Events that may be told twice, in the order of time, with a column for each thing that is asked of them.

    `first` and `last` are the days of their windows, `homes` the ranks of the documents that tell them first,
    `documents` the ranks of all that do. There may be very many: columns cost less than values.
    """

    events: Sequence[Event]
    first: Sequence[int]
    last: Sequence[int]
    homes: Sequence[int]
    documents: Sequence[frozenset[int]]

    @classmethod
    def of(cls, project: Project) -> "Candidates":
        """Return the events of a project that stand, have a bounded time, and are told in a document."""
        ranks = {document.id: rank for rank, document in enumerate(project.documents)}
        rejected = {one for one, known in project.decisions.items() if known.status is Status.REJECTED}
        alone = [frozenset((rank,)) for rank in range(len(ranks))]
        found: list[tuple[int, int, Event, int, frozenset[int]]] = []
        for event in project.events if len(ranks) > 1 else ():
            window = event.when.window
            if window is None or window.start is None or window.end is None or event.id in rejected:
                continue
            held = [ranks[anchor.document] for anchor in event.anchors if anchor.document in ranks]
            if held:
                first, last = window.start // SECONDS_A_DAY, (window.end - 1) // SECONDS_A_DAY
                documents = alone[held[0]] if len(held) == 1 else frozenset(held)
                found.append((first, last, event, min(held), documents))
        found.sort(key=lambda one: one[0])
        first_days, last_days, events, homes, told_in = map(list, zip(*found, strict=True)) if found else ([],) * 5
        return cls(events, first_days, last_days, homes, told_in)

    def precise(self, index: int) -> bool:
        """Tell whether an event's time is known to some days."""
        return self.last[index] - self.first[index] < _PRECISE

    def near(self, one: int, other: int) -> bool:
        """Tell whether the times of two events may be that of one happening; `other` does not start first.

        A day says nothing of a century.
        """
        if self.first[other] > self.last[one]:
            return self.precise(one) and self.precise(other) and self.first[other] - self.last[one] <= _NEAR
        longest = max(self.last[one] - self.first[one], self.last[other] - self.first[other])
        return longest <= _LONGEST or (self.first[one], self.last[one]) == (self.first[other], self.last[other])


def meetings(candidates: Candidates, titles: Sequence[Words], weights: Weights) -> Iterator[tuple[int, int, float]]:
    """Yield pairs of candidates by their places, each once, with the share of the work that is done.

    Each is compared with a bounded number of those that follow it in time, for each of the rarest words of its title.
    """
    by_word = _by_word(titles, weights)
    least, most = _COMPARED
    most = max(least, min(most, _BUDGET // max(1, _RAREST * len(titles))))
    met: set[tuple[int, int]] = set()
    for done, indices in enumerate(by_word):
        share = done / len(by_word)
        for place, one in enumerate(indices):
            for other in _neighbours(candidates, one, indices[place + 1 : place + 1 + _SCANNED * most], most):
                if (one, other) not in met:
                    met.add((one, other))
                    yield one, other, share


def _by_word(titles: Sequence[Words], weights: Weights) -> list[list[int]]:
    """The places of the titles that hold each word, if it is one of their rarest."""
    by_word: dict[str, list[int]] = {}
    count = weights.count
    for index, told in enumerate(titles):
        shared = sorted([(count[word], word) for word in told if count[word] > 1])
        for _count, word in shared[:_RAREST]:
            by_word.setdefault(word, []).append(index)
    return list(by_word.values())


def _neighbours(candidates: Candidates, one: int, following: Sequence[int], most: int) -> Iterator[int]:
    """Yield the next candidates of other articles that start before this one is over, or soon after it."""
    first, documents, own = candidates.first, candidates.documents, candidates.documents[one]
    until = candidates.last[one] + _NEAR
    compared = 0
    for other in following:
        if first[other] > until or compared == most:
            return
        if own.isdisjoint(documents[other]) and candidates.near(one, other):
            compared += 1
            yield other
