"""A participle as the verb of a headline: « fondée » is « est fondée », « quittant » is « quitte »."""

from frise.events.syntax.chunks import Chunk, ChunkKind
from frise.events.syntax.classes import word_list
from frise.events.syntax.sentence import Sentence
from frise.events.syntax.verbs import Form, form_of
from frise.events.syntax.words import TaggedText


def conjugated(tagged: TaggedText, index: int, *, plural: bool = False) -> str:
    """Return the verb a participle stands for, in the present; "" where that is not certain."""
    word = tagged.word(index).lower()
    if tagged.tags[index] == "v":
        return f"{'sont' if word.endswith('s') and not word.endswith(('pris', 'mis', 'sis', 'quis')) else 'est'} {word}"
    if word in {"ayant", "étant"}:
        return "a" if word == "ayant" else "est"
    stem = word.removesuffix("ant")
    for present in (stem + "e", stem, stem.replace("ç", "c") + "e", stem.removesuffix("ss") + "t", stem):
        if Form.FINITE in form_of(present):
            return present + "nt" if plural and present.endswith("e") else present
    return ""


def clause_shared(sentence: Sentence, index: int) -> Chunk | None:
    """Return the main clause that a participle after « et » goes on with; None for one that stands by a noun."""
    chunk = sentence.chunks[index]
    if sentence.tags[chunk.start] != "C" or chunk.is_hard:
        return None
    before = [one for one in sentence.chunks[:index] if one.kind is ChunkKind.MAIN]
    beside = sentence.chunks[index - 1]
    # « acquise en 2008, et émis … » goes on with the clause, « né à Lyon et mort à Paris » with the noun.
    return before[-1] if before and (beside.kind is ChunkKind.MAIN or chunk.mark) else None


def with_auxiliary(sentence: Sentence, index: int) -> str:
    """Return the auxiliary that « et annulé … » shares with the clause before: « a décrété … et annulé … »."""
    before = clause_shared(sentence, index)
    if before is None:
        return ""
    auxiliary = sentence.tagged.word(before.verb).lower()
    shares = auxiliary in word_list("auxiliaries") and "v" in sentence.tags[before.verb : before.verb + 3]
    return auxiliary if shares else ""


def is_dating(word: str) -> bool:
    """Tell a participle that only carries a date: « daté du 15 juillet »."""
    return word.lower() in {"daté", "datée", "datés", "datées", "datant"}
