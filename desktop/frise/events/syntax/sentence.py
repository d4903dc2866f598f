"""A sentence with its words, its chunks, and the places of its dates among them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from frise.events.syntax.chunks import Chunk, ChunkKind, split_chunks
from frise.events.syntax.leading import with_leading_words
from frise.events.syntax.words import TaggedText, tag_words
from frise.text.span import Span

_NAME = r"[NMvB#<>]+(?:DM+>?)?"  # « Charles le Chauve »
_NOUN_PHRASE = re.compile(rf"(?:[D#][B#]*{_NAME}|M+(?:DM+)?|(?<=[pP])N[NMv#]*)(?:p[D#]*{_NAME})*$")
_LONG_NOUN_PHRASE = re.compile(rf"[D#][B#]*{_NAME}(?:[pP][D#]*{_NAME})*$")  # « le marché aux chevaux de Combrailles »
_VERB_GROUP = 6  # words of an auxiliary, its adverbs and its participles
_MOST_BACK = 24  # chunks between a subject and its verb, and no more
_MOST_SHARED = 12  # clauses that share one subject
_NOUN_REACH = 14  # words
_CONTRACTED = {"du": "le", "au": "le", "des": "les", "aux": "les"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A parsed sentence; `dates` holds the word index of each of its dates, in order, `places` each word's chunk."""

    tagged: TaggedText
    chunks: tuple[Chunk, ...]
    dates: tuple[int, ...]
    places: tuple[int, ...]

    @property
    def tags(self) -> str:
        """One letter a word."""
        return self.tagged.tags

    def dates_in(self, chunk: Chunk) -> list[int]:
        """Return the word indices of the dates of a chunk."""
        return [word for word in self.dates if chunk.start <= word < chunk.end]

    def is_headless(self, chunk: Chunk) -> bool:
        """Tell a clause that opens with its verb: its subject stands before it."""
        return chunk.kind is ChunkKind.MAIN and not self.tags[chunk.head : chunk.verb].strip("cBt")

    def is_joined(self, chunk: Chunk) -> bool:
        """Tell a chunk that « et » or « puis » ties to the one before."""
        return "C" in self.tags[chunk.start : chunk.head]

    def is_that(self, word: int) -> bool:
        """Tell « que »."""
        return self.tagged.small(word) in {"que", "qu'"}

    def opens_with_that(self, chunk: Chunk) -> bool:
        """Tell a chunk that « que » opens."""
        return chunk.head < chunk.end and self.is_that(chunk.head)

    def participle_in(self, start: int, end: int) -> int:
        """Return the participle that follows a noun and has a complement (« signée par des élus »), else -1."""
        for word in range(start + 1, end - 1):
            if self.tags[word] == "v" and self.tags[word - 1] in "NMv" and self.tags[word + 1] in "Pp":
                return word
        return -1

    def verb_start(self, chunk: Chunk) -> int:
        """Return the word of a chunk's verb, or of the first pronoun before it."""
        start = chunk.verb
        while start > chunk.head and self.tags[start - 1] == "c":
            start -= 1
        return start

    def verb_end(self, chunk: Chunk) -> int:
        """Return the word after a chunk's verb, its adverbs and participles: « a été définitivement fermé »."""
        end = chunk.verb + 1
        while end < min(chunk.end, chunk.verb + _VERB_GROUP) and self.tags[end] in "vB":
            end += 1
        return end

    def subject_of(self, index: int) -> Span | None:
        """Return the words of the subject of a clause, by index of its chunk; None where none is found."""
        for _ in range(_MOST_SHARED):  # clauses that open with their verb go on with the subject of the one before
            chunk = self.chunks[index]
            if not self.is_headless(chunk):
                return self._own_subject(chunk)
            waiting = self.waiting_before(index)
            if waiting is not None and not self.is_joined(chunk):  # no « et »: a noun may be waiting for its verb
                return self.without_dates(self.chunks[waiting])
            if chunk.is_hard and not self.is_joined(chunk):
                return None  # « … ; le 7 avril fut signé le règlement »
            before = self.clause_before(index)
            if before is None:
                return None if waiting is None else self.without_dates(self.chunks[waiting])
            index = before
        return None

    def clause_before(self, index: int) -> int | None:
        """Return the main clause nearest before a chunk, as far back as a subject may be shared."""
        least = max(-1, index - _MOST_BACK - 1)
        return next((at for at in range(index - 1, least, -1) if self.chunks[at].kind is ChunkKind.MAIN), None)

    def waiting_before(self, index: int) -> int | None:
        """Return the chunk of the noun that waits for the verb of chunk `index`: « Jassy, le directeur, a parlé »."""
        found = None
        for before in range(index - 1, max(-1, index - _MOST_BACK - 1), -1):
            chunk = self.chunks[before]
            if chunk.kind is ChunkKind.MAIN:
                if found is not None and self.tags[self.chunks[found].head] == "N":
                    found = None  # « son étal, rue Dorée, » stands beside the clause before
                break
            if not chunk.depth and self._may_wait(chunk) and not (found is not None and self.is_address(chunk)):
                found = before
            if chunk.is_hard:
                break
        return found

    def _may_wait(self, chunk: Chunk) -> bool:
        """A noun, or the subject of a clause whose verb comes later: « que l'enquête, ouverte en mai, a recueilli »."""
        if chunk.kind in {ChunkKind.RELATIVE, ChunkKind.SUBORDINATE}:
            return chunk.verb < 0 and bool(self.tags[chunk.head : chunk.end].strip("RSPpCBt"))
        return chunk.kind is ChunkKind.NOMINAL and not self._is_age(chunk.end)

    def _is_age(self, end: int) -> bool:
        """« Odette Lamy, 88 ans, »: the words before `end` tell an age."""
        return self.tags[max(0, end - 3) : end] in {",#N", "(#N"} and self.tagged.word(end - 1).lower() == "ans"

    def is_address(self, chunk: Chunk) -> bool:
        """Tell who is spoken to from a subject: « Chers adhérents, les inscriptions … »."""
        return self.tags[chunk.head] == "N" or self.tags[chunk.head : chunk.head + 2] == "MN"

    def next_clause(self, index: int) -> int | None:
        """Return the next main clause after a chunk, before a hard mark."""
        for after in range(index + 1, min(len(self.chunks), index + 1 + _MOST_BACK)):
            if self.chunks[after].is_hard:
                return None
            if self.chunks[after].kind is ChunkKind.MAIN and self.chunks[after].depth <= self.chunks[index].depth:
                return after
        return None

    def noun_phrase_before(self, word: int) -> Span | None:
        """Return the words of the noun phrase that ends before a word: what « qui » stands for."""
        end = word
        while end and (self.tags[end - 1] in ",(tC)" or self._is_age(end)):
            opening = self.tags.rfind("(", 0, end) if self.tags[end - 1] == ")" else -1
            end = opening if opening >= 0 else end - (2 if self.tags[end - 1] == "N" else 1)
        found = _NOUN_PHRASE.search(self.tags, max(0, end - _NOUN_REACH), end)
        complement = found is not None and self.tags[max(0, found.start() - 1) : found.start()] in {"p", "P"}
        if found is not None and complement and found[0][0] in "MN" and not self.contracted_before(found.start()):
            found = _LONG_NOUN_PHRASE.search(self.tags, max(0, end - _NOUN_REACH), end) or found
        return None if found is None else Span(found.start(), end)

    def contracted_before(self, word: int) -> str:
        """Return the determiner hidden in « du », « aux » before a word, with a blank; "" without one."""
        before = self.tagged.word(word - 1).lower() if word else ""
        return f"{_CONTRACTED[before]} " if before in _CONTRACTED else ""

    def _own_subject(self, chunk: Chunk) -> Span | None:
        start, end = chunk.head, chunk.verb
        while end > start and self.tags[end - 1] in "cBt":
            end -= 1
        if end > start and self.tags[end - 1] == "s":
            return Span(end - 1, end)
        while start < end and self.tags[start] in "t,":
            start += 1
        return Span(start, end) if start < end and self.tags[start] in "DNM#" else None

    def without_dates(self, chunk: Chunk) -> Span:
        """Return the words of a chunk without what opens it and the dates at its ends."""
        start, end = chunk.head, chunk.end
        while start < end and self.tags[start] in "tRS":
            start += 1
        while end > start and self.tags[end - 1] == "t":
            end -= 1
        return Span(start, end)


def parse_sentence(text: str, stretch: Span, expressions: Sequence[Span]) -> Sentence:
    """Read the words and chunks of a stretch of text in which the dates are already known."""
    dates, at = [], stretch.start
    for expression in expressions:
        date = with_leading_words(text, expression, at)
        dates.append(date)
        at = date.end
    tagged = tag_words(text, stretch, dates)
    chunks = split_chunks(tagged)
    found = tuple(index for index, tag in enumerate(tagged.tags) if tag == "t")
    return Sentence(tagged, chunks, found, tuple(_places(chunks, len(tagged.tags))))


def _places(chunks: Sequence[Chunk], count: int) -> Iterator[int]:
    """The chunk of each word; a mark counts with the chunk after it."""
    at = 0
    for word in range(count):
        while at + 1 < len(chunks) and word >= chunks[at].end:
            at += 1
        yield at
