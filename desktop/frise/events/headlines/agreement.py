"""Whom a participle speaks of: the noun beside it that it agrees with, or the subject of its clause."""

from dataclasses import dataclass

from frise.events.syntax.classes import word_list
from frise.events.syntax.sentence import Sentence
from frise.text.span import Span

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
    first = sentence.tagged.small(words.start)
    if sentence.tags[words.start] not in "Dscl#" and words.start:
        first = sentence.tagged.small(words.start - 1)
    feminine = True if first in word_list("feminine") else False if first in word_list("masculine") else None
    counted = sentence.tags[words.start : words.start + 2] == "#N"  # « 31 personnes », not « 1.1 Buzz »
    if first in word_list("plural") or counted:
        return Inflection(feminine, plural=True)
    return Inflection(feminine, None if feminine is None and first not in {"l'", "son", "mon"} else False)
