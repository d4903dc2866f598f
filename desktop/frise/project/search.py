"""Finding words in events by how they begin: case, accents and ligatures do not count, a text is folded once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from frise.events.event import Event
from frise.project.decision import Decision
from frise.temporal.folding import fold, folded_text
from frise.text.span import Span

_TYPED: Final = re.compile(r"«([^»]*)»?|“([^”]*)”?|\"([^\"]*)\"?|([^\s«“\"]+)")
_LIGATURES: Final = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ﬁ": "fi", "ﬂ": "fl"}
_LIGATURE: Final = re.compile(f"[{''.join(_LIGATURES)}]")
_PART, _EVENT = "\x1f", "\x1e"  # between what an event tells, and between events; nobody types or writes them
_BEFORE: Final = 24  # characters before what is found, where an excerpt starts
_TOGETHER: Final = 100  # events that are folded in one go


def words_of(typed: str) -> tuple[str, ...]:
    """Return what is looked for, folded: each word that is typed; what is in « » or quotes is one, spaces and all."""
    found = (next((group for group in match.groups() if group), "") for match in _TYPED.finditer(typed))
    return tuple(dict.fromkeys(filter(None, (_folded(words).strip() for words in found))))


def found_in(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return where folded `words` begin a word of a text, in code points; what overlaps or touches is one."""
    spread, offsets = _spread(text)
    folded = fold(spread)
    runs = sorted(
        (match.start(), match.end()) for word in words if word for match in _beginning(word).finditer(folded.text)
    )
    spans: list[Span] = []
    for start, end in runs:
        there = folded.original(start, end)
        here = Span(offsets[there.start], offsets[there.end - 1] + 1) if offsets is not None else there
        if spans and here.start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, here.end))
        else:
            spans.append(here)
    return tuple(spans)


def telling(word: str, texts: Sequence[str], places: Iterable[int]) -> list[int]:
    """Return those of some places at which a folded text has a word that begins with a folded one."""
    after_space, after_apostrophe = f" {word}", f"'{word}"  # as nearly all do, and quick to look for
    return [
        place
        for place in places
        if after_space in (text := texts[place])
        or after_apostrophe in text
        or (word in text and _begins_one(word, text))
    ]


def _begins_one(word: str, text: str) -> bool:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


@lru_cache(maxsize=64)
def _beginning(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(word)}")


def excerpt(event: Event, decision: Decision, words: Sequence[str]) -> str:
    """Return what tells words of an event that its title does not, as much as helps to recognise them; else nothing."""
    elsewhere = [word for word in words if not found_in(event.title, (word,))]
    if not elsewhere:
        return ""
    quotes = (anchor.quote for anchor in event.anchors)
    for text in (*quotes, ", ".join(decision.tags), decision.note, ", ".join(event.actors)):
        line = " ".join(text.split())
        spans = found_in(line, elsewhere)
        if spans:
            return _from_before(line, spans[0].start)
    return ""


def _from_before(line: str, start: int) -> str:
    """A line from a few words before a place on."""
    if start <= _BEFORE:
        return line
    cut = line.find(" ", start - _BEFORE, start)
    return "…" + line[start if cut < 0 else cut + 1 :]


class Texts:
    """What can be found in events, folded: of each its title, quotes and actors, its tags and its note.

    Folding all of many takes long and is done once; an event that is another since is folded again.
    """

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._told: dict[str, str] = {}
        self._last: tuple[Sequence[Event], list[str]] = ((), [])

    def of(self, events: Sequence[Event]) -> Sequence[str]:
        """Return what the texts tell of some events (n,), in their order."""
        if events is not self._last[0]:
            self.prepare(events)
            self._last = (events, [self._told[event.id] for event in events])
        return self._last[1]

    def prepare(self, events: Sequence[Event]) -> None:
        """Fold those of some events that are not yet."""
        known = self._events
        missing = [event for event in events if known.get(event.id) is not event]
        for first in range(0, len(missing), _TOGETHER):
            some = missing[first : first + _TOGETHER]
            for event, text in zip(some, _folded_all(list(map(_told, some))), strict=True):
                self._events[event.id], self._told[event.id] = event, text

    @staticmethod
    def noted(decisions: Mapping[str, Decision]) -> dict[str, str]:
        """Return what the reader added to events, by id: tags and notes."""
        return {
            event_id: _folded(_PART.join((*decision.tags, decision.note)))
            for event_id, decision in decisions.items()
            if decision.tags or decision.note
        }


def _told(event: Event) -> str:
    return _PART.join((event.title, *[anchor.quote for anchor in event.anchors], *event.actors))


def _folded_all(texts: list[str]) -> list[str]:
    """Fold many texts, which is quicker in one go."""
    folded = _folded(_EVENT.join(texts)).split(_EVENT)
    return folded if len(folded) == len(texts) else list(map(_folded, texts))


def _folded(text: str) -> str:
    """Fold a text, with a single space wherever it has some, lines not being kept."""
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    folded = folded_text(text).replace("\n", " ")
    while "  " in folded:
        folded = folded.replace("  ", " ")
    return folded


def _spread(text: str) -> tuple[str, Sequence[int] | None]:
    """The text without ligatures, and where each of its characters comes from (None where none was one)."""
    if _LIGATURE.search(text) is None:
        return text, None
    pieces = [_LIGATURES.get(character, character) for character in text]
    return "".join(pieces), [at for at, piece in enumerate(pieces) for _letter in piece]
