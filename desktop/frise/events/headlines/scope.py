"""How far a headline may reach beyond the chunk it starts from: no other date's clause, no half of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from frise.events.headlines.kernel import has_other_dates, kernel_of
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.sentence import Sentence

_MOST_CHUNKS = 16  # beyond its own; more do not fit a headline
_ENOUGH = 24  # characters; what is shorter before « : » is a label
_VERBAL = frozenset({ChunkKind.RELATIVE, ChunkKind.SUBORDINATE})
_OPENINGS = frozenset({ChunkKind.RELATIVE, ChunkKind.PARTICIPLE, ChunkKind.SUBORDINATE, ChunkKind.ADVERBIAL})


@dataclass(frozen=True)
class Scope:
    """The clauses of a sentence, and which of them its dates belong to."""

    sentence: Sentence

    @cached_property
    def owners(self) -> dict[int, int]:
        """The chunk that each date (by its word) belongs to."""
        return {word: kernel_of(self.sentence, (word,)) for word in self.sentence.dates}

    def is_taken(self, index: int, mine: Sequence[int]) -> bool:
        """Tell whether a chunk holds, or is told by, a date that is none of `mine`."""
        chunk = self.sentence.chunks[index]
        return has_other_dates(self.sentence, chunk, mine) or any(
            word not in mine for word in self._told.get(index, ())
        )

    @cached_property
    def _told(self) -> dict[int, list[int]]:
        """The dates that belong to each chunk."""
        told: dict[int, list[int]] = {}
        for word, owner in self.owners.items():
            told.setdefault(owner, []).append(word)
        return told

    def ends_after(self, kernel: int, mine: Sequence[int], said: int) -> list[int]:
        """Return the words at which a headline may end beyond chunk `kernel`, whose words take `said` characters."""
        chunks = self.sentence.chunks
        ends: list[int] = []
        joined = False  # « et » has been passed, and what it joins has not
        index = kernel + 1
        while index < min(len(chunks), kernel + 1 + _MOST_CHUNKS):
            chunk = chunks[index]
            if chunk.is_hard and not (said <= _ENOUGH and not ends and self._is_label(kernel, index)):
                break
            if self._stops(kernel, index) or self.is_taken(index, mine):
                break
            joined_noun = chunk.kind is ChunkKind.NOMINAL and chunk.mark == "," and self.sentence.is_joined(chunk)
            if joined_noun and index + 1 < len(chunks) and self.is_taken(index + 1, mine):
                break  # « …, et les Russes, qui … en 941 »
            verb = self.verb_of(index)
            if verb is not None:
                if any(self.is_taken(one, mine) for one in range(index, verb + 1)):
                    break
                index, chunk = verb, chunks[verb]
            last = index + 1 == len(chunks)
            joined = chunk.kind is ChunkKind.EMPTY or (joined and chunk.kind is not ChunkKind.MAIN)
            if last or not (joined or chunk.kind is ChunkKind.DATE):
                ends.append(chunk.end + (self.sentence.tags[chunk.end : chunk.end + 1] == ")"))
            index += 1
        return ends

    def _stops(self, kernel: int, index: int) -> bool:
        """Tell the clause around a relative, a participle or an opening phrase, which is no part of it."""
        kind, chunk = self.sentence.chunks[kernel].kind, self.sentence.chunks[index]
        if chunk.kind is ChunkKind.MAIN and not self.sentence.is_headless(chunk) and chunk.mark != ":":
            return True
        if self.verb_of(kernel) == index:
            return True
        if self._is_aside(kernel):
            kind = ChunkKind.ADVERBIAL
        if kind in _OPENINGS and (chunk.kind is ChunkKind.MAIN or self.verb_of(index) is not None):
            return True
        return kind is ChunkKind.RELATIVE and (
            (chunk.kind is ChunkKind.NOMINAL and (self._is_complete(kernel) or self.sentence.is_joined(chunk)))
            or (chunk.mark == "," and chunk.kind is ChunkKind.SUBORDINATE)
        )

    def _is_label(self, kernel: int, index: int) -> bool:
        """« Prévu : remplacement du câble », « Il dit : « Je pars » »; not « La version est gelée : juste … »."""
        chunk = self.sentence.chunks[index]
        quoted = self.sentence.tags[chunk.start : chunk.start + 1] == "<"
        return chunk.mark == ":" and (quoted or self.sentence.chunks[kernel].kind is not ChunkKind.MAIN)

    def _is_complete(self, index: int) -> bool:
        """Tell a clause that says more than its verb."""
        chunk = self.sentence.chunks[index]
        return bool(self.sentence.tags[chunk.verb + 1 : chunk.end].strip("tBv"))

    def _is_aside(self, kernel: int) -> bool:
        """« Chef de bataillon en 1796, il suit Bonaparte »: a bare noun before a clause with its own subject."""
        chunk = self.sentence.chunks[kernel]
        return chunk.kind is ChunkKind.NOMINAL and self.sentence.tags[chunk.head] == "N"

    def verb_of(self, index: int) -> int | None:
        """Return the clause whose verb a noun, or a relative without its own, waits for: « Jassy, le directeur, »."""
        chunk = self.sentence.chunks[index]
        if chunk.kind is not ChunkKind.NOMINAL and (chunk.kind not in _VERBAL or chunk.verb >= 0):
            return None
        following = self.sentence.next_clause(index)
        if following is None or not self.sentence.is_headless(self.sentence.chunks[following]):
            return None
        chunk = self.sentence.chunks[following]
        waits = not self.sentence.is_joined(chunk) and self.sentence.waiting_before(following) == index
        return following if waits else None
