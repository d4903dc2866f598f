"""A participle as the verb of a headline: « fondée » is « est fondée », « quittant » is « quitte »."""

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
    for present in (stem + "e", stem, stem.replace("ç", "c") + "e", stem.removesuffix("ss") + "t"):
        if Form.FINITE in form_of(present):
            return present + "nt" if plural and present.endswith("e") else present
    return ""


def clause_shared(sentence: Sentence, index: int) -> int | None:
    """Return the chunk of the clause that a participle after « et » goes on with; None where it stands by a noun."""
    chunk = sentence.chunks[index]
    if sentence.tags[chunk.start] != "C" or chunk.is_hard:
        return None
    before = sentence.clause_before(index)
    # « acquise en 2008, et émis … » goes on with the clause, « né à Lyon et mort à Paris » with the noun.
    return before if before == index - 1 or chunk.mark else None


def with_auxiliary(sentence: Sentence, index: int) -> str:
    """Return the auxiliary that « et annulé … » shares with the clause before: « a décrété … et annulé … »."""
    before = clause_shared(sentence, index)
    if before is None:
        return ""
    verb = sentence.chunks[before].verb
    auxiliary = sentence.tagged.small(verb)
    shares = auxiliary in word_list("auxiliaries") and "v" in sentence.tags[verb : verb + 3]
    return auxiliary if shares else ""


def is_dating(word: str) -> bool:
    """Tell a participle that only carries a date: « daté du 15 juillet »."""
    return word.lower() in {"daté", "datée", "datés", "datées", "datant"}
