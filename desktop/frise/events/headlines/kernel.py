"""Which chunk of a sentence tells what happened on a date."""

from collections.abc import Sequence

from frise.events.syntax.chunks import Chunk, ChunkKind
from frise.events.syntax.sentence import Sentence

_ADVERBIAL = frozenset({ChunkKind.DATE, ChunkKind.ADVERBIAL, ChunkKind.EMPTY})
_SAYING = frozenset("NMVIva")
_PASSABLE = frozenset(":-.")  # marks between a date that heads an entry and the entry


def kernel_of(sentence: Sentence, mine: Sequence[int]) -> int:
    """Return the index of the chunk that the dates `mine` (word indices) belong to."""
    held = [sentence.places[word] for word in mine]
    saying = [index for index in held if sentence.chunks[index].kind not in _ADVERBIAL]
    index = (saying or held)[0]
    chunk = sentence.chunks[index]
    if chunk.depth and chunk.kind not in {ChunkKind.MAIN, ChunkKind.PARTICIPLE, ChunkKind.RELATIVE}:
        index = _before_brackets(sentence, index)
        chunk = sentence.chunks[index]
    if chunk.kind in _ADVERBIAL:
        return _attached(sentence, index, mine)
    return index


def has_other_dates(sentence: Sentence, chunk: Chunk, mine: Sequence[int]) -> bool:
    """Tell whether a chunk holds a date that is none of `mine`."""
    return any(word not in mine for word in sentence.dates_in(chunk))


def says_something(sentence: Sentence, chunk: Chunk) -> bool:
    """Tell whether an adverbial phrase holds more than its date: « après la mort de son père en 1912 »."""
    return bool(_SAYING & set(sentence.tags[chunk.start : chunk.end]))


def _before_brackets(sentence: Sentence, index: int) -> int:
    for before in range(index - 1, -1, -1):
        if not sentence.chunks[before].depth:
            return before
    return index


def _attached(sentence: Sentence, index: int, mine: Sequence[int]) -> int:
    """The clause an adverbial phrase goes with: the one it opens, the one it interrupts, or the one it closes.

    A phrase that says something of its own stands alone where that clause has another date.
    """
    chunks = sentence.chunks
    found = _clause_of(sentence, index, mine)
    if chunks[index].kind is ChunkKind.ADVERBIAL and index and sentence.tags[mine[0] - 1] == "v":
        return index  # « selon les chiffres publiés en mars »
    if index and _tells_of_its_noun(sentence, index - 1) and has_other_dates(sentence, chunks[found], mine):
        return index - 1  # « Le ponton endommagé par la tempête, en septembre, a été remis … »
    tells = chunks[index].kind is ChunkKind.ADVERBIAL and says_something(sentence, chunks[index])
    return index if tells and (has_other_dates(sentence, chunks[found], mine) or _since(sentence, mine)) else found


def _tells_of_its_noun(sentence: Sentence, index: int) -> bool:
    """Tell a noun with a participle and its complement, and no date."""
    chunk = sentence.chunks[index]
    return (
        chunk.kind is ChunkKind.NOMINAL
        and sentence.participle_in(chunk.head, chunk.end) > 0
        and not sentence.dates_in(chunk)
    )


def _since(sentence: Sentence, mine: Sequence[int]) -> bool:
    """« À la retraite depuis 1950, elle donne des cours »: what lasts since then is the phrase itself."""
    return sentence.tagged.word(mine[0]).lower().startswith("depuis")


def _clause_of(sentence: Sentence, index: int, mine: Sequence[int]) -> int:
    chunks = sentence.chunks
    if _opens(sentence, index):
        found = _following(sentence, index)
        return _previous(sentence, index) if found is None else found
    after = index + 1
    if after < len(chunks) and sentence.is_headless(chunks[after]) and not sentence.is_joined(chunks[after]):
        waiting = sentence.waiting_before(after)
        if waiting is not None and waiting < index:
            return after
    before = _previous(sentence, index)
    following = sentence.next_clause(index)
    if following == after and has_other_dates(sentence, chunks[before], mine) and not sentence.dates_in(chunks[after]):
        return after
    return before


def _opens(sentence: Sentence, index: int) -> bool:
    """Tell a phrase that opens a sentence or, after « et » or « ; », a clause."""
    while True:
        chunk = sentence.chunks[index]
        if index == 0 or chunk.is_hard or sentence.tags[chunk.start] == "C":
            return True
        before = sentence.chunks[index - 1]
        if before.kind is ChunkKind.EMPTY and sentence.tags[before.head : before.end].strip("CB") == "S":
            return True  # « rapporte que, le 18 octobre, vingt bêtes périrent »
        if before.kind not in _ADVERBIAL or before.depth:
            return False
        index -= 1


def _following(sentence: Sentence, index: int) -> int | None:
    """The clause after an opening phrase, or what stands for one."""
    chunks = sentence.chunks
    said: list[int] = []
    for after in range(index + 1, len(chunks)):
        if chunks[after].is_hard and (said or chunks[after].mark not in _PASSABLE):
            break
        if chunks[after].kind is ChunkKind.MAIN and not chunks[after].depth:
            return after
        if chunks[after].kind not in _ADVERBIAL:
            said.append(after)
    nominal = [after for after in said if chunks[after].kind is ChunkKind.NOMINAL]
    return next(iter(nominal or said), None)


def _previous(sentence: Sentence, index: int) -> int:
    """The last chunk before that says something and is no adverbial phrase; else the phrase itself."""
    found = index
    beside = sentence.chunks[index - 1] if index else None
    joined = beside is not None and beside.kind is ChunkKind.ADVERBIAL and sentence.tags[beside.start] == "C"
    if beside is not None and joined and not sentence.dates_in(beside) and says_something(sentence, beside):
        return index - 1  # « puis au Mans, en juin »
    for before in range(index - 1, -1, -1):
        chunk = sentence.chunks[before]
        said = chunk.kind not in _ADVERBIAL and not chunk.depth
        if (chunk.verb >= 0 and not chunk.depth) or (found == index and said):
            found = before
        # « On a enterré Mado, notre manageuse, le 22 novembre »: what is beside the noun is passed over too.
        if (found != index and sentence.chunks[found].kind is not ChunkKind.NOMINAL) or sentence.chunks[before].is_hard:
            break
    return found
