"""What a French word may be, seen alone: a letter of the tagged words, or one that its context must settle.

Unsettled: l « le, la, les, l', leur »; e « en »; q « que »; u « ce »; w « des »; o « nous, vous »; i « lui »;
E « est »; h « a »; k « comme »; f « vu »; X finite or noun; Y finite or participle; Z participle or noun;
J infinitive or noun; K a participle or a name; g a word in -ant.
"""

import tomllib
from functools import cache, lru_cache

from frise.assets import resource
from frise.events.syntax.verbs import Form, form_of

_SPECIAL = {
    "le": "l", "la": "l", "les": "l", "l'": "l", "leur": "l", "en": "e", "que": "q", "qu'": "q", "ce": "u", "des": "w",
    "nous": "o", "vous": "o", "lui": "i", "est": "E", "a": "h", "comme": "k", "vu": "f",
}  # fmt: skip
_BY_FORM = {
    Form.FINITE: "V",
    Form.FINITE | Form.OTHER: "X",
    Form.FINITE | Form.PARTICIPLE: "Y",
    Form.PARTICIPLE: "v",
    Form.PARTICIPLE | Form.OTHER: "Z",
    Form.INFINITIVE: "I",
    Form.INFINITIVE | Form.OTHER: "J",
    Form.OTHER: "N",
}


@lru_cache(maxsize=50_000)
def class_of(word: str, *, first: bool) -> str:
    """Return the class of a word; `first` tells that a capital means nothing, for it opens a sentence."""
    small = word.lower().replace("’", "'")
    capital = word[0].isupper()
    if word == "Me":
        return "M"  # « Me Chabrol »
    closed = _closed().get(small)
    if closed is not None and (not capital or first or (word.isupper() and len(word) > 1)):
        return closed
    if capital and not first:
        return "M"
    inverted = _inverted(small)
    if inverted:
        return "V"
    found = _BY_FORM[form_of(small)]
    if found == "N" and small.endswith("ant"):
        return "g"
    if capital and found == "v":
        return "K"
    return "M" if capital and found in {"N", "X", "g"} else found


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one of the lists of `resources/fr/syntax.toml`."""
    return frozenset(_lists()[name])


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = tomllib.loads(resource("fr", "syntax.toml").read_text("utf-8"))
    return lists


@cache
def _closed() -> dict[str, str]:
    names = {
        "adverbs": "B",
        "determiners": "D",
        "of": "p",
        "prepositions": "P",
        "coordinators": "C",
        "subordinators": "S",
        "relatives": "R",
        "subjects": "s",
        "clitics": "c",
        "verbs": "V",
        "auxiliaries": "V",
    }
    return {word: letter for name, letter in names.items() for word in _lists()[name]} | _SPECIAL


def _inverted(word: str) -> bool:
    """Tell a verb with its subject behind it: « a-t-il », « meurt-elle »."""
    verb, _, subject = word.rpartition("-")
    return bool(verb) and subject in word_list("inverted") and not verb.endswith(("-", "celui", "celle"))
