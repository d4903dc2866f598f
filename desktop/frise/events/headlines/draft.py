"""A headline being written: its words without its dates, and as many of the chunks after them as fit."""

from dataclasses import dataclass
from typing import Self

from frise.events.headlines.cutting import cut_words
from frise.events.headlines.parts import alike
from frise.events.headlines.scope import Scope
from frise.events.headlines.subjects import Subjects
from frise.events.headlines.tidy import LONGEST_TITLE, closed, polished, render, without_parentheses
from frise.events.syntax.chunks import Chunk, ChunkKind
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_LEAST_OBJECT = 14  # characters; a shorter beginning of an object is none


@dataclass(frozen=True, slots=True)
class Draft:
    """The headline of the dates `mine` (word indices) of a sentence; ranges are of words, half open."""

    sentence: Sentence
    scope: Scope
    subjects: Subjects
    mine: tuple[int, ...]
    holes: frozenset[int]

    @classmethod
    def of(cls, sentence: Sentence, scope: Scope, subjects: Subjects, mine: tuple[int, ...]) -> Self:
        """Return an empty draft: the dates of the headline, and those listed beside them, are left out of it."""
        places = {sentence.places[word] for word in mine}
        holes = {word for place in places for word in alike(sentence, sentence.chunks[place], mine)}
        return cls(sentence, scope, subjects, mine, frozenset(holes))

    def said(self, start: int, end: int) -> str:
        """Return words on one line, without the dates of this headline and those listed beside them."""
        tags = self.sentence.tags
        while start < end and tags[start] == "t" and tags[start + 1 : start + 2] not in {"V", "c"}:
            start += 1  # another date that opens the clause
        return closed(render(self.sentence, start, end, self.holes))

    def extended(self, kernel: int, prefix: str, part: Span) -> str:
        """Return a part of chunk `kernel`, with the chunks after it as far as they fit and belong to no other date."""
        said = _joined(prefix, self.said(part.start, part.end))
        ends = [part.end]
        if part.end == self.sentence.chunks[kernel].end:
            thing = self._object_after(kernel)
            if thing is not None:
                room = LONGEST_TITLE - len(said) - 1
                rest = cut_words(self.sentence, Span(thing.start, thing.end), room) if room > _LEAST_OBJECT else ""
                return polished(f"{said} {rest}")
            ends += self.scope.ends_after(kernel, self.mine, len(said))
        for end in reversed(ends):
            said = _joined(prefix, self.said(part.start, end))
            for tried in (said, without_parentheses(said)):
                if len(tried) <= LONGEST_TITLE:
                    return polished(tried)
        shorter = self._without_participle(kernel, part)
        if shorter:
            prefix, part = shorter, Span(self.sentence.verb_start(self.sentence.chunks[kernel]), part.end)
        room = LONGEST_TITLE - (len(prefix) + 1 if prefix else 0)
        return polished(_joined(prefix, cut_words(self.sentence, part, room)))

    def after_joint(self, part: Span) -> Span:
        """Return a part without the conjunction that opens it."""
        start = part.start
        while start < part.end and self.sentence.tags[start] in "CB,":
            start += 1
        return Span(start, part.end)

    def _without_participle(self, kernel: int, part: Span) -> str:
        """« Une pétition [signée par des élus] avait demandé … »: the subject without what only tells of it."""
        chunk = self.sentence.chunks[kernel]
        if chunk.kind is not ChunkKind.MAIN or not part.start <= chunk.head < chunk.verb < part.end:
            return ""
        participle = self.sentence.participle_in(chunk.head, chunk.verb + 1)
        return self.said(chunk.head, participle) if participle > 0 else ""

    def _object_after(self, kernel: int) -> Chunk | None:
        """« avaient écrit à Jean Petit, maire de Lyon, [une lettre …] »: an object parted from its verb by an aside."""
        tags, chunks = self.sentence.tags, self.sentence.chunks
        if kernel + 2 >= len(chunks) or chunks[kernel].kind is not ChunkKind.MAIN:
            return None
        aside, thing = chunks[kernel + 1], chunks[kernel + 2]
        for one in (aside, thing):
            if one.kind is not ChunkKind.NOMINAL or one.mark != "," or self.sentence.dates_in(one):
                return None
        after = tags[chunks[kernel].verb : chunks[kernel].end].lstrip("VvBt")
        apart = after[:1] in {"P", "p"} and tags[aside.head] in "NM" and tags[thing.head] == "D"
        return thing if apart and self.scope.verb_of(kernel + 2) is None else None


def _joined(prefix: str, said: str) -> str:
    return f"{prefix} {said}" if prefix else said
