"""Which events are shown together: found once, and after an edit only where it touches them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final

import numpy as np

from frise.events.event import Event
from frise.timeline.arrays import EventArrays, IntArray
from frise.timeline.groups import REST, Group, group_of

MOST: Final = 24  # groups of one name each; the others share the last

KeysOf = Callable[[Event], Iterable[str]]
"""What an event is shown under, several times if there are several."""


def grouped(arrays: EventArrays, keys_of: KeysOf) -> tuple[Group, ...]:
    """Return the groups of the events, an event being in each that it has a key of; the largest first, REST last."""
    return Grouping.of(arrays, keys_of).groups


@dataclass(frozen=True, slots=True)
class Grouping:
    """The `groups` of some events, and what they were made of.

    Each pair of an event and one of its keys stands in `rows` (p,), ascending, and `numbers` (p,): its row, and the
    number of the key among `keys`.
    """

    arrays: EventArrays
    keys_of: KeysOf
    keys: Mapping[str, int]
    rows: IntArray
    numbers: IntArray
    groups: tuple[Group, ...]

    @classmethod
    def of(cls, arrays: EventArrays, keys_of: KeysOf) -> "Grouping":
        """Group events by their keys."""
        keys: dict[str, int] = {}
        counts, numbers = _numbered(arrays.events[:], keys_of, keys)
        rows = np.repeat(np.arange(len(arrays)), counts)
        return cls(arrays, keys_of, keys, rows, numbers, _groups(arrays, keys, rows, numbers, {}))

    def following(self, arrays: EventArrays) -> "Grouping":
        """Return the groups of events that came of these by `changed`; what that left alone is not looked at again."""
        if arrays is self.arrays:
            return self
        moved = arrays.events.moved(self.arrays.events, np.arange(len(self.arrays)))
        others = np.ones(len(arrays), dtype=np.bool_)
        others[moved[moved >= 0]] = False
        come = np.flatnonzero(others)
        keys = dict(self.keys)
        counts, numbers = _numbered([arrays.events[row] for row in come.tolist()], self.keys_of, keys)
        stay = moved[self.rows]
        kept = stay >= 0
        rows = np.concatenate([stay[kept], np.repeat(come, counts)])
        order = np.argsort(rows, kind="stable")  # which takes no time where they are in order but for a few
        rows, numbers = rows[order], np.concatenate([self.numbers[kept], numbers])[order]
        known = {
            group.key: Group(group.key, there, group.arrays)
            for group in self.groups
            if (there := moved[group.rows]).min(initial=0) >= 0
        }
        groups = _groups(arrays, keys, rows, numbers, known)
        return Grouping(arrays, self.keys_of, keys, rows, numbers, groups)


def _numbered(events: Sequence[Event], keys_of: KeysOf, keys: dict[str, int]) -> tuple[list[int], IntArray]:
    """How many keys each event (k,) has, and the numbers of all (p,); `keys` is given those that it does not hold."""
    counts: list[int] = []
    numbers: list[int] = []
    for event in events:
        own = dict.fromkeys(filter(None, keys_of(event)))
        counts.append(len(own))
        numbers.extend(keys.setdefault(key, len(keys)) for key in own)
    return counts, np.asarray(numbers, dtype=np.int64)


def _groups(
    arrays: EventArrays, keys: Mapping[str, int], rows: IntArray, numbers: IntArray, known: Mapping[str, Group]
) -> tuple[Group, ...]:
    """The groups of pairs (p,) of rows and numbers of keys; those `known` are taken where nothing differs."""
    counts = np.bincount(numbers, minlength=len(keys))
    named = _largest(counts, tuple(keys))
    places = np.full(len(keys), len(named), dtype=np.uint8)  # small numbers are sorted without comparing them
    places[[keys[key] for key in named]] = np.arange(len(named))
    own = places[numbers]
    cuts = np.cumsum(np.bincount(own, minlength=len(named) + 1))[:-1]
    found = dict(zip(named, np.split(rows[np.argsort(own, kind="stable")], cuts)[:-1], strict=True))
    alone = np.ones(len(arrays), dtype=np.bool_)
    alone[rows[own < len(named)]] = False
    found[REST] = np.flatnonzero(alone)
    return tuple(_group(arrays, key, there, known.get(key)) for key, there in found.items() if len(there))


def _group(arrays: EventArrays, key: str, rows: IntArray, known: Group | None) -> Group:
    return known if known is not None and np.array_equal(known.rows, rows) else group_of(arrays, key, rows)


def _largest(counts: IntArray, keys: Sequence[str]) -> list[str]:
    """The keys that most events have, the first of them first, of equals the first by name."""
    if len(keys) > MOST:
        least = int(np.partition(counts, len(keys) - MOST)[len(keys) - MOST])
        candidates = np.flatnonzero(counts >= max(least, 1))
    else:
        candidates = np.flatnonzero(counts)
    pairs = ((-int(counts[at]), keys[at]) for at in candidates.tolist())
    return [key for _count, key in nsmallest(MOST, pairs)]
