"""Chunks of a sentence: the runs of words between its joints, each with its kind, and the verb it may hold."""

from dataclasses import dataclass
from enum import StrEnum

from frise.events.syntax.words import TaggedText

_MARKS = frozenset(",;:.-()")
_HARD = frozenset(";:.-")  # marks that part clauses for good
_LONGEST_QUOTATION = 160  # characters; a shorter one without a date is not looked into


class ChunkKind(StrEnum):
    """What a chunk does in its sentence."""

    MAIN = "main"  # a finite verb, opened by no conjunction: « le maire a signé »
    RELATIVE = "relative"  # « qui vivait là »
    SUBORDINATE = "subordinate"  # « quand il mourut », « que le pont ouvre »
    PARTICIPLE = "participle"  # « née à Tarbes », « quittant Paris »
    INFINITIVE = "infinitive"  # « pour bâtir un pont »
    ADVERBIAL = "adverbial"  # « à Paris », « après la victoire du 3 mai »
    DATE = "date"  # nothing but dates
    NOMINAL = "nominal"  # « Andy Jassy », « le directeur », « ouverture du pont »
    EMPTY = "empty"  # « puis », before a comma


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words `start` to `end` (indices, half open), their kind, the index of the first finite verb or -1.

    `mark` is the mark before it (a tag, or "" where a conjunction opens it); `head` skips what only joins it
    to the one before: « et », « puis ».
    """

    start: int
    end: int
    kind: ChunkKind
    verb: int
    head: int
    mark: str
    depth: int  # of brackets

    @property
    def is_hard(self) -> bool:
        """Tell whether a mark stronger than a comma stands before the chunk."""
        return self.mark in _HARD


def split_chunks(tagged: TaggedText) -> tuple[Chunk, ...]:
    """Return the chunks of a sentence in order; they cover all its words but the marks between them."""
    if not tagged.words:
        return ()
    closed = _closed_quotations(tagged)
    cuts = _cuts(tagged, closed)
    chunks = []
    depth = 0
    carried = ""  # a mark with nothing between it and the conjunction that opens the chunk
    for start, end in zip(cuts, [*cuts[1:], len(tagged.tags)], strict=True):
        mark = tagged.tags[start] if tagged.tags[start] in _MARKS else ""
        depth += {"(": 1, ")": -1}.get(mark, 0)
        first = start + 1 if mark else start
        last = end
        if first < last:
            chunks.append(_chunk(tagged.tags, first, last, mark or carried, max(0, depth)))
        carried = mark if first >= last else ""
    return tuple(chunks)


def _closed_quotations(tagged: TaggedText) -> frozenset[int]:
    """Indices of the words inside short quotations without a date: one block, whatever they say."""
    inside: set[int] = set()
    opening = -1
    for index, tag in enumerate(tagged.tags):
        if tag == "<":
            opening = index
        elif tag == ">" and opening >= 0:
            length = tagged.words[index].end - tagged.words[opening].start
            if length <= _LONGEST_QUOTATION and "t" not in tagged.tags[opening:index]:
                inside.update(range(opening + 1, index))
            opening = -1
    return frozenset(inside)


def _cuts(tagged: TaggedText, closed: frozenset[int]) -> list[int]:
    """Where chunks begin: at a mark, a relative, a conjunction before a verb, or a relative clause's end."""
    tags = tagged.tags
    cuts = [0]
    relative = verb_seen = False  # of the chunk being read
    for index, tag in enumerate(tags):
        if index in closed:
            continue
        if tag == "," and tags[index - 1 : index] == "t" and tags[index + 1 : index + 2] == "t":
            continue  # « les 3, 4 et 7 juillet »
        if tag in _MARKS:
            cuts.append(index)
            relative = verb_seen = False
        elif tag in "RS" and not (index and tags[index - 1] == "S" and tag == "S"):
            at = (
                index - 1
                if tag == "R" and index and tags[index - 1] in "Pp" and _after_preposition(tagged, index)
                else index
            )
            cuts.append(_with_coordinator(tags, at))
            relative, verb_seen = True, False
        elif tag == "C" and _opens_clause(tags, index, after_verb=verb_seen):
            cuts.append(index)
            relative = relative and not _has_subject(tags, index)
            verb_seen = False
        elif tag == "V":
            if relative and verb_seen:
                cuts.append(_with_clitics(tags, index))
                relative = False
            verb_seen = True
    return sorted({cut for cut in cuts if cut < len(tags)})


def _after_preposition(tagged: TaggedText, index: int) -> bool:
    """« dans laquelle », « à qui »; not the « de » of another phrase."""
    return tagged.word(index).lower() not in {"dont", "où"}


def _with_coordinator(tags: str, at: int) -> int:
    return at - 1 if at and tags[at - 1] == "C" else at


def _with_clitics(tags: str, index: int) -> int:
    while index and tags[index - 1] == "c":
        index -= 1
    return index


def _opens_clause(tags: str, index: int, *, after_verb: bool) -> bool:
    """Tell whether a clause with its own verb, and not one more noun, follows a conjunction."""
    if tags[index + 1 : index + 2] in {",", ""}:
        return True  # « et, le 2 avril, … »
    for at in range(index + 1, len(tags)):
        if tags[at] == "V":  # « Paul et Marie partent »: one subject; « en mars, et n'a repris »: another clause
            return after_verb or tags[index + 1] in "cV"
        if tags[at] in ",;:.-()RSC<>":
            break
    # « fondée en 1901 et dissoute en 1930 »
    return index + 1 < len(tags) and tags[index + 1] in "va"


def _has_subject(tags: str, index: int) -> bool:
    return index + 1 < len(tags) and tags[index + 1] in "sDM"


def _chunk(tags: str, first: int, last: int, mark: str, depth: int) -> Chunk:
    head = first
    while head < last and tags[head] in "CB<>":
        head += 1
    verb = tags.find("V", first, last)
    return Chunk(first, last, _kind(tags[head:last], has_verb=verb >= 0), verb, head, mark, depth)


def _kind(tags: str, *, has_verb: bool) -> ChunkKind:
    said = tags.strip(".")
    opening = said[:1]
    if not said.strip("SCB"):
        return ChunkKind.EMPTY
    if opening == "R" or (opening in "Pp" and said[1:2] == "R"):
        return ChunkKind.RELATIVE
    if opening == "S":
        return ChunkKind.SUBORDINATE
    if has_verb:
        return ChunkKind.MAIN
    if opening in "va" or (opening == "P" and said[1:2] == "a"):
        return ChunkKind.PARTICIPLE
    if opening in "PpI" and "I" in said[:4]:
        return ChunkKind.INFINITIVE
    if not said.strip("tBC<>"):
        return ChunkKind.DATE
    return ChunkKind.ADVERBIAL if opening in "Ppt" else ChunkKind.NOMINAL
