"""How alike two tellings are: the words they share, weighed by how rare these are, and the names in them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log
from typing import Final

from frise.events.event import Event
from frise.events.stems import stems
from frise.text.span import Span

Words = frozenset[str]
"""The stems of some words."""

# A capital that no sentence begins with.
_NAME: Final = re.compile(r"(?<=[\w,;)»’'] )(?:[dlDL][’'])?([A-ZÀ-Þ][\w-]+)|(?<=\w[’'])([A-ZÀ-Þ][\w-]+)")

_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Telling:
    """What one event is told with: its headline and whoever is named, the names alone, the whole sentences."""

    title: Words
    names: Words
    sentence: Words


class Vocabulary(dict[str, Words]):
    """The stems of words, each found out when it is first met: the same ones come again and again."""

    def __missing__(self, word: str) -> Words:
        self[word] = stems(word)
        return self[word]

    def of(self, text: str) -> Words:
        """Return the stems of a text."""
        return frozenset().union(*map(self.__getitem__, text.split()))

    def of_title(self, event: Event) -> Words:
        """Return the stems of an event's title and of who acts in it."""
        return self.of(" ".join((event.title, *event.actors)))

    def of_names(self, text: str) -> Words:
        """Return the stems of the names in a text."""
        return self.of(" ".join({first or second for first, second in _NAME.findall(text)}))

    def telling(self, event: Event) -> Telling:
        """Return what an event is told with, in every sentence that tells it."""
        names = self.of(" ".join(event.actors)).union(*(self.of_names(anchor.quote) for anchor in event.anchors))
        sentences = (_undated(anchor.quote, anchor.sentence, anchor.expressions) for anchor in event.anchors)
        return Telling(self.of_title(event) | names, names, self.of(" ".join(sentences)))


class Weights:
    """How much each word says: the rarer it is in the titles of a project, the more."""

    def __init__(self, titles: Sequence[Words]) -> None:
        self.count = Counter(chain.from_iterable(titles))
        self._events = len(titles)
        self._said = {word: self._saying(count) for word, count in self.count.items()}
        self._unheard = self._saying(1)

    def of(self, words: Iterable[str]) -> float:
        """Return what some words say together."""
        said, unheard = self._said, self._unheard
        return sum([said.get(word, unheard) for word in words])

    def alike(self, one: Words, other: Words) -> float:
        """Return the share of what two tellings say that both say, 0 to 1."""
        both = self.of(one & other)
        return 2 * both / (self.of(one) + self.of(other)) if both else 0.0

    def _saying(self, count: int) -> float:
        return log(1 + self._events / count)


def shared_words(event: Event, said: Words) -> tuple[str, ...]:
    """Return the words of an event, as it is told, that have some stems, each stem once, in its order."""
    found: dict[Words, str] = {}
    for word in " ".join((event.title, *(anchor.quote for anchor in event.anchors))).split():
        for part in _WORD.findall(word):
            its = stems(part) & said
            if its:
                found.setdefault(its, part)
    return tuple(found.values())


def _undated(quote: str, sentence: Span, dates: Iterable[Span]) -> str:
    """A sentence without the words of its date, which do not tell what happened."""
    for date in dates:
        at, end = (min(max(0, offset - sentence.start), len(quote)) for offset in (date.start, date.end))
        quote = quote[:at] + " " * (end - at) + quote[end:]
    return quote
