"""Where each event stands among others, by its id, through changes: others move up by arithmetic, none is looked at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]
_GONE = -1


class Places(Mapping[str, int]):
    """Places from 0, by id. An id has a number that it keeps, shared by all the places that come of the same ones."""

    def __init__(self, numbers: dict[str, int] | None = None, order: Numbers | None = None) -> None:
        """Take the ids' numbers, which are only ever added to, and those (n,) of the events in their order."""
        self._numbers = {} if numbers is None else numbers
        self._order = np.empty(0, dtype=np.int64) if order is None else order
        self._place_of = np.full(len(self._numbers), _GONE, dtype=np.int64)
        self._place_of[self._order] = np.arange(len(self._order))

    @classmethod
    def of(cls, ids: Iterable[str], order: Numbers) -> "Places":
        """Return the places of `ids`, given in any order, once they are put in `order` (n,): which comes where."""
        return cls({each: number for number, each in enumerate(ids)}, order)

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[str]:
        return (each for each in tuple(self._numbers) if each in self)

    def __getitem__(self, event_id: str) -> int:
        number = self._numbers[event_id]
        # What was given a number since, by places that came of these, is not among them.
        place = int(self._place_of[number]) if number < len(self._place_of) else _GONE
        if place == _GONE:
            raise KeyError(event_id)
        return place

    def __contains__(self, event_id: object) -> bool:
        number = self._number(event_id) if isinstance(event_id, str) else _GONE
        return _GONE < number < len(self._place_of) and bool(self._place_of[number] != _GONE)

    def in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of some ids that are there, each once, in the order of their places."""
        asked = list(ids)
        places, first = np.unique(self._ask(asked), return_index=True)
        return tuple(map(asked.__getitem__, first[places != _GONE].tolist()))

    def among(self, ids: Iterable[str]) -> Numbers:
        """Return the places (m,) of those of some ids that are there, ascending."""
        places = self._ask(list(ids))
        # Asked for an index too, NumPy does not load its masked arrays, which takes 20 ms.
        there, _first = np.unique(places[places != _GONE], return_index=True)
        return there

    def changed(self, gone: Numbers, come: Iterable[str], at: Numbers) -> "Places":
        """Return the places once those at some are gone, and others (k,) have come before some (k,) of what is left."""
        numbers = self._numbers
        new = [numbers.setdefault(event_id, len(numbers)) for event_id in come]
        return Places(numbers, np.insert(np.delete(self._order, gone), at, new))

    def kept(self, places: Numbers) -> "Places":
        """Return the places of those alone that stand at some (m,), ascending."""
        return Places(self._numbers, self._order[places])

    def differing(self, others: "Places", most: int) -> frozenset[str] | None:
        """Return the ids that only these or only others have, which come of the same ones; None if more than `most`."""
        numbers = np.setxor1d(self._order, others._order, assume_unique=True)  # noqa: SLF001 - its own kind
        if len(numbers) > most:
            return None
        ids = tuple(self._numbers)
        return frozenset(ids[number] for number in numbers.tolist())

    def _ask(self, ids: Sequence[str]) -> Numbers:
        """The places (n,) of some ids, _GONE of those that are not there."""
        numbers = np.fromiter(map(self._number, ids), dtype=np.int64, count=len(ids))
        numbers[numbers >= len(self._place_of)] = _GONE
        places: Numbers = np.append(self._place_of, _GONE)
        return places[numbers]

    def _number(self, event_id: str) -> int:
        return self._numbers.get(event_id, _GONE)
