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
def class_of(word: str) -> str:
    """Return the class of a word inside a sentence, where a capital makes a name."""
    if not word[0].isupper():
        return _closed().get(small_letters(word)) or _of_form(word)
    if word.isupper() and len(word) > 1:
        return _closed().get(small_letters(word), "M")
    return "M"


@lru_cache(maxsize=50_000)
def class_of_first(word: str) -> str:
    """Return the class of a word that opens a sentence, where a capital means nothing."""
    if not word[0].isupper() or word == "Me":  # « Me Chabrol »
        return class_of(word)
    closed = _closed().get(small_letters(word))
    if closed is not None:
        return closed
    found = _of_form(word)
    if found == "v":
        return "K"
    return "M" if found in {"N", "X"} else found


def _of_form(word: str) -> str:
    """The class of a word of no closed class, by its form."""
    small = small_letters(word)
    if _inverted(small):
        return "V"
    found = _BY_FORM[form_of(small)]
    return "g" if found == "N" and small.endswith("ant") and small not in word_list("nouns_in_ant") else found


@lru_cache(maxsize=50_000)
def small_letters(word: str) -> str:
    """Return a word in small letters, with a straight apostrophe."""
    return word.lower().replace("’", "'")


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
