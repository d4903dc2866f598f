"""Whom a participle speaks of: the noun beside it that it agrees with, or the subject of its clause."""

from dataclasses import dataclass

from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

_FEMININE = frozenset({"la", "une", "cette", "sa", "ma", "ta", "elle", "elles", "toute", "aucune", "quelle"})
_MASCULINE = frozenset({"le", "un", "ce", "cet", "il", "ils", "du", "au", "tout", "aucun"})
_PLURAL = frozenset({
    "les", "des", "ces", "ses", "nos", "vos", "leurs", "mes", "aux", "ils", "elles", "deux", "trois", "quatre",
    "plusieurs", "quelques",
})  # fmt: skip
_ALIKE = ("is", "us")  # « pris », « inclus »: their plural is no longer


@dataclass(frozen=True, slots=True)
class Inflection:
    """Gender and number, None where the form does not tell."""

    feminine: bool | None
    plural: bool | None

    def agrees(self, other: "Inflection") -> bool:
        """Tell whether two forms may go together."""
        return _may_equal(self.feminine, other.feminine) and _may_equal(self.plural, other.plural)


def _may_equal(one: bool | None, other: bool | None) -> bool:  # noqa: FBT001 - two of a kind
    return one is None or other is None or one == other


def of_participle(word: str) -> Inflection:
    """Return what the ending of a participle tells."""
    word = word.lower()
    feminine = word.removesuffix("s").endswith("e")
    plural = None if word.endswith(_ALIKE) else word.endswith("s")
    return Inflection(feminine, plural)


def of_noun(sentence: Sentence, words: Span) -> Inflection:
    """Return what the determiner (or pronoun) that opens a noun phrase tells, or the preposition before it."""
    first = sentence.tagged.word(words.start).lower()
    if sentence.tags[words.start] not in "Dscl#" and words.start:
        first = sentence.tagged.word(words.start - 1).lower()
    feminine = True if first in _FEMININE else False if first in _MASCULINE else None
    counted = sentence.tags[words.start : words.start + 2] == "#N"  # « 31 personnes », not « 1.1 Buzz »
    if first in _PLURAL or counted:
        return Inflection(feminine, plural=True)
    return Inflection(feminine, None if feminine is None and first not in {"l'", "l’", "son", "mon"} else False)
