"""From the dates of a sentence to their headlines."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from frise.events.headlines.clauses import clause_said, pointed_at, reported
from frise.events.headlines.cutting import cut_words
from frise.events.headlines.draft import Draft
from frise.events.headlines.kernel import kernel_of
from frise.events.headlines.participial import nested_participle_said, participle_said
from frise.events.headlines.phrases import phrase_said
from frise.events.headlines.relatives import relative_said, subordinate_said
from frise.events.headlines.scope import Scope
from frise.events.headlines.subjects import Subjects
from frise.events.headlines.tidy import LONGEST_TITLE, polished
from frise.events.stems import stem
from frise.events.syntax.chunks import ChunkKind
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_MOST_TRIED = 12  # chunks that may say something where a date's own does not
_SHORTEST = 4  # characters; below that nothing was said


@dataclass(frozen=True)
class Headlines:
    """Writes the headlines of a sentence, one for each group of its dates."""

    sentence: Sentence

    def of(self, ranks: Sequence[int]) -> str:
        """Return the headline of the dates of the given ranks in the sentence; "" where it says nothing."""
        mine = self._words(ranks)
        if not mine:
            return ""
        draft = Draft.of(self.sentence, self._scope, self._subjects, mine)
        said = _of_chunk(draft, self._kernel(mine))
        return said if len(said) >= _SHORTEST else _fallback(draft)

    def is_in_main_clause(self, ranks: Sequence[int]) -> bool:
        """Tell whether what happened on the dates of the given ranks is told by a main clause or an entry."""
        mine = self._words(ranks)
        if not mine:
            return False
        kernel = self.sentence.chunks[self._kernel(mine)]
        return kernel.kind in {ChunkKind.MAIN, ChunkKind.NOMINAL} and not kernel.depth

    def named_by(self, ranks: Sequence[int]) -> str:
        """Return the stem of the noun that a date only identifies: « l'arrêté du 14 mars 2011 »; "" otherwise."""
        mine = self._words(ranks)
        if len(mine) != 1 or not mine[0] or self.sentence.tags[mine[0] - 1] != "N":
            return ""
        if not self.sentence.tagged.word(mine[0]).lower().startswith(("du ", "de ", "d’", "d'", "en date du ")):
            return ""
        return stem(self.sentence.tagged.word(mine[0] - 1))

    def _kernel(self, mine: tuple[int, ...]) -> int:
        return self._scope.owners[mine[0]] if len(mine) == 1 else kernel_of(self.sentence, mine)

    def _words(self, ranks: Sequence[int]) -> tuple[int, ...]:
        return tuple(self.sentence.dates[rank] for rank in ranks if rank < len(self.sentence.dates))

    @cached_property
    def _scope(self) -> Scope:
        return Scope(self.sentence)

    @cached_property
    def _subjects(self) -> Subjects:
        return Subjects(self.sentence)


def _of_chunk(draft: Draft, kernel: int) -> str:
    kind = draft.sentence.chunks[kernel].kind
    if kind is ChunkKind.MAIN:
        pointed = pointed_at(draft, kernel)
        if pointed is not None:
            return _of_chunk(draft, pointed)
        said = reported(draft, kernel)
        if said:
            return said
    entry = kind is ChunkKind.NOMINAL and draft.scope.verb_of(kernel) is None
    nested = "" if entry else nested_participle_said(draft, kernel)
    return nested or _SAID.get(kind, phrase_said)(draft, kernel)


_SAID = {
    ChunkKind.MAIN: clause_said,
    ChunkKind.RELATIVE: relative_said,
    ChunkKind.SUBORDINATE: subordinate_said,
    ChunkKind.PARTICIPLE: participle_said,
}


def _fallback(draft: Draft) -> str:
    """The first chunk that says something, or all of the sentence."""
    for index, chunk in enumerate(draft.sentence.chunks[:_MOST_TRIED]):
        if chunk.kind in {ChunkKind.MAIN, ChunkKind.NOMINAL}:
            said = draft.extended(index, "", Span(chunk.head, chunk.end))
            if len(said) >= _SHORTEST:
                return said
    return polished(cut_words(draft.sentence, Span(0, len(draft.sentence.tags)), LONGEST_TITLE))
