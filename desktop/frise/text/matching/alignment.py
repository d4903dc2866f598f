"""Which words of an old text are which of a new one: runs of words kept in order, without a guess where two fit."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rapidfuzz.distance import Indel

_SHINGLE = 4  # words: a row of so many that both texts have once only is the same place
_SHORTEST_BLOCK = 4  # words: shorter ones meet by chance in a rewritten passage
_LARGEST_PASSAGE = 4_000_000  # old words times new words; a larger one without a unique row is left unaligned

_SequenceT = TypeVar("_SequenceT", str, Sequence[str])


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words kept as they were: from word `old` of the old text, word `new` of the new one."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        """One past its last word in the old text."""
        return self.old + self.length

    @property
    def new_end(self) -> int:
        """One past its last word in the new text."""
        return self.new + self.length


def shared_ends(old: _SequenceT, new: _SequenceT) -> tuple[int, int]:
    """Return how many elements two sequences share at their start and at their end, less those that could be either.

    « Le 3 mai A. Le 3 mai B. » became « Le 3 mai B. »: whose « Le 3 mai » stayed cannot be told, so it is nobody's.
    """
    most = min(len(old), len(new))
    head = _shared(old, new, most, from_end=False)
    if head == len(old) == len(new):
        return head, 0
    tail = _shared(old, new, most, from_end=True)
    doubtful = max(0, head + tail - most)
    return head - doubtful, tail - doubtful


def _shared(old: _SequenceT, new: _SequenceT, most: int, *, from_end: bool) -> int:
    """Halving: the slices compared shrink, so all of them together cost one reading."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]
        else:
            same = old[low:middle] == new[low:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def align(old: Sequence[str], new: Sequence[str]) -> tuple[Run, ...]:
    """Return the runs of words that both texts have, in the order of both; linear but for the sorting of places.

    Rows of words that each text has only once are the fixed points (as in a patience diff); between them, what the
    ends of a passage share; in small passages left, the longest common subsequence.
    """
    runs: list[Run] = []
    end_old = end_new = 0
    for point in (*_fixed(old, new), Run(len(old), len(new), 0)):
        runs.extend(_passage(old[end_old : point.old], new[end_new : point.new], end_old, end_new))
        if point.length:
            runs.append(point)
        end_old, end_new = point.old_end, point.new_end
    return tuple(_joined(runs))


def _fixed(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """The places of rows that are unique in both, as runs that overlap in neither."""
    in_old, in_new = _once(old), _once(new)
    points = [(place, in_new[row]) for row, place in in_old.items() if place >= 0 and in_new.get(row, -1) >= 0]
    runs: list[Run] = []
    for place_old, place_new in _rising(points):
        last = runs[-1] if runs else Run(0, 0, 0)
        if place_old - place_new == last.old - last.new and place_old <= last.old_end and runs:
            runs[-1] = Run(last.old, last.new, place_old + _SHINGLE - last.old)
            continue
        # Where the two claim the same words, neither has them.
        doubtful = max(0, last.old_end - place_old, last.new_end - place_new)
        if doubtful:
            runs[-1] = Run(last.old, last.new, max(0, last.length - doubtful))
        if doubtful < _SHINGLE:
            runs.append(Run(place_old + doubtful, place_new + doubtful, _SHINGLE - doubtful))
    return [run for run in runs if run.length]


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Where each row of words stands, in order; -1 for one that stands at several places."""
    places: dict[tuple[str, ...], int] = {}
    for place, row in enumerate(zip(*(words[shift:] for shift in range(_SHINGLE)), strict=False)):
        places[row] = -1 if row in places else place
    return places


def _rising(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest series of points, which come in the order of the old text, that is in the order of the new one."""
    ends: list[int] = []  # the least new place that a series of so many points can end with
    holders: list[int] = []  # and the point it ends with
    before: list[int] = []
    for index, (_, new) in enumerate(points):
        rank = bisect_left(ends, new)
        before.append(holders[rank - 1] if rank else -1)
        if rank == len(ends):
            ends.append(new)
            holders.append(index)
        else:
            ends[rank], holders[rank] = new, index
    series: list[tuple[int, int]] = []
    at = holders[-1] if holders else -1
    while at >= 0:
        series.append(points[at])
        at = before[at]
    return series[::-1]


def _passage(old: Sequence[str], new: Sequence[str], from_old: int, from_new: int) -> Iterator[Run]:
    """The runs within a passage between two fixed points, whose first words are `from_old` and `from_new`."""
    head, tail = shared_ends(old, new)
    if head:
        yield Run(from_old, from_new, head)
    rest_old, rest_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if 0 < len(rest_old) * len(rest_new) <= _LARGEST_PASSAGE:
        for block in Indel.opcodes(rest_old, rest_new):
            if block.tag == "equal" and block.src_end - block.src_start >= _SHORTEST_BLOCK:
                start_old, start_new = from_old + head + block.src_start, from_new + head + block.dest_start
                yield Run(start_old, start_new, block.src_end - block.src_start)
    if tail:
        yield Run(from_old + len(old) - tail, from_new + len(new) - tail, tail)


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """The same runs, those that touch in both texts made one."""
    last: Run | None = None
    for run in runs:
        if last is not None and last.old_end == run.old and last.new_end == run.new:
            last = Run(last.old, last.new, last.length + run.length)
        else:
            if last is not None:
                yield last
            last = run
    if last is not None:
        yield last
