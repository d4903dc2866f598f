"""Which articles are about the same affair: those that name the same people, places and things."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain
from typing import Final

from frise.project.document import Document
from frise.project.likeness import Vocabulary, Words

_READ: Final = 8_000  # characters of an article that its names are looked for in
_LEAST: Final = 2.0  # names in common, one that many articles hold counting for less
_SHARE: Final = 0.25  # of the names of the article that has fewer


class Kinship:
    """Tells of two documents, by their ranks, whether they are about one affair; each is looked into once."""

    def __init__(self, documents: Sequence[Document], vocabulary: Vocabulary) -> None:
        self._documents, self._vocabulary = documents, vocabulary
        self._known: dict[tuple[int, int], bool] = {}

    def of(self, one: int, other: int) -> bool:
        """Tell whether two documents have enough names in common."""
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            self._known[pair] = self._kin(self._names[one], self._names[other])
        return self._known[pair]

    @cached_property
    def _names(self) -> list[Words]:
        return [self._vocabulary.of_names(document.article.text[:_READ]) for document in self._documents]

    @cached_property
    def _holders(self) -> Counter[str]:
        """How many documents hold each name."""
        return Counter(chain.from_iterable(self._names))

    def _kin(self, one: Words, other: Words) -> bool:
        shared = one & other
        # With « Paris », half of the archive is about one affair.
        weight = sum((self._holders[name] - 1) ** -0.5 for name in shared)
        return weight >= _LEAST and len(shared) >= _SHARE * min(len(one), len(other))
