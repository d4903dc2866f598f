"""Subjects in words: of clauses that open with their verb, of relatives and of participles."""

from dataclasses import dataclass

from frise.events.headlines.agreement import of_noun, of_participle
from frise.events.headlines.tidy import phrase
from frise.events.syntax.chunks import Chunk, ChunkKind
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_PASSED = frozenset({ChunkKind.DATE, ChunkKind.EMPTY, ChunkKind.ADVERBIAL})
_HEADWORD = 5  # letters; shorter capitals may be a sigle
_LONGEST = 70  # characters; what is longer is no subject for a headline


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds the subjects of a sentence's chunks, as they are written; "" where none is certain."""

    sentence: Sentence

    def of_clause(self, index: int) -> str:
        """Return the subject of a main clause."""
        words = self.sentence.subject_of(index)
        return "" if words is None else self._written(words)

    def noun_before(self, word: int) -> str:
        """Return the noun phrase that ends before a word, with its determiner."""
        words = self.sentence.noun_phrase_before(word)
        return "" if words is None else self._written(words)

    def of_participle(self, index: int) -> str:
        """Return who is « né à Tarbes » or « fondée en 1911 »."""
        while True:  # « né à Lyon, mort à Paris »: the one tells of whom the other does
            aside = self._in_phrase_before(index)
            if aside is not None:
                return self._written(aside)
            before = self._said_before(index)
            if before is None:
                clause = self.sentence.next_clause(index)
                return "" if clause is None else self.of_clause(clause)
            if self.sentence.chunks[before].kind is not ChunkKind.PARTICIPLE:
                break
            index = before
        chunk, previous = self.sentence.chunks[index], self.sentence.chunks[before]
        if previous.kind is ChunkKind.NOMINAL:
            return self._of_row(index)
        beside = self.sentence.noun_phrase_before(chunk.start)
        if beside is not None and self._agrees(beside, chunk) and self._may_be_told(beside, previous):
            return self._written(beside)
        if previous.kind is ChunkKind.MAIN:
            subject = self.sentence.subject_of(before)
            return "" if subject is None or not self._agrees(subject, chunk) else self._written(subject)
        return "" if beside is None else self._written(beside)

    def is_plural(self, index: int) -> bool:
        """Tell whether the subject of the clause around a participle is plural beyond doubt."""
        clause = self.sentence.next_clause(index)
        words = None if clause is None else self.sentence.subject_of(clause)
        return words is not None and bool(of_noun(self.sentence, words).plural)

    def _of_row(self, index: int) -> str:
        """« Odette Lamy, 88 ans, née à Lyon »: the noun that opens the row, else the subject of the clause after it."""
        chunk = self.sentence.chunks[index]
        row: list[Span] = []
        for before in range(index - 1, -1, -1):
            one = self.sentence.chunks[before]
            if one.kind is ChunkKind.MAIN:
                break
            if one.kind is ChunkKind.NOMINAL and not one.depth and self.sentence.tags[one.head] in "DM#":
                row.append(self.sentence.without_dates(one))
            if one.is_hard:
                break
        agreeing = [words for words in row if self._agrees(words, chunk)]
        if len(agreeing) > 1 and self.sentence.tags[agreeing[-1].start :][:2] == "MN":
            agreeing.pop()  # « Chers adhérents, »
        if agreeing:
            nearest = self.sentence.noun_phrase_before(chunk.start)
            first = agreeing[-1]
            return self._written(nearest if nearest is not None and first.start == nearest.start else first)
        clause = self.sentence.next_clause(index)
        return "" if clause is None else self.of_clause(clause)

    def _in_phrase_before(self, index: int) -> Span | None:
        """« Selon notre enquête, menée en mars, … »: the noun of the phrase just before, if the participle agrees."""
        chunk, before = self.sentence.chunks[index], self.sentence.chunks[index - 1] if index else None
        if (
            before is None
            or chunk.is_hard
            or before.kind is not ChunkKind.ADVERBIAL
            or self.sentence.tags[before.end - 1] == "t"
        ):
            return None
        noun = self.sentence.noun_phrase_before(chunk.start)
        return noun if noun is not None and noun.start >= before.start and self._agrees(noun, chunk) else None

    def _agrees(self, noun: Span, chunk: Chunk) -> bool:
        word = next((at for at in range(chunk.head, chunk.end) if self.sentence.tags[at] in "va"), chunk.head)
        if self.sentence.tags[word] != "v":
            return True
        return of_participle(self.sentence.tagged.word(word)).agrees(of_noun(self.sentence, noun))

    def _may_be_told(self, noun: Span, previous: Chunk) -> bool:
        """A bare name after a clause's verb is rather a place: « Il rejoint Paris, accompagné de … »."""
        return (
            previous.kind is not ChunkKind.MAIN or self.sentence.tags[noun.start] in "D#" or noun.start < previous.verb
        )

    def _said_before(self, index: int) -> int | None:
        """The chunk before in the same stretch, passing over dates and adverbial phrases."""
        for before in range(index - 1, -1, -1):
            if self.sentence.chunks[before + 1].is_hard:
                return None
            if self.sentence.chunks[before].kind not in _PASSED:
                return before
        return None

    def _written(self, words: Span) -> str:
        said = phrase(self.sentence, words)
        if len(said) > _LONGEST:
            return ""
        if words.start == 0 and said.isupper() and len(said) >= _HEADWORD:
            said = " ".join(word.capitalize() for word in said.split())  # « MALARTRE (Louise), née à Privas »
        determined = self.sentence.tags[words.start] in "D#s"
        return said if determined else self.sentence.contracted_before(words.start) + said
