"""Forms of French verbs: what a word may be, told by a lexicon and by endings."""

import re
from enum import Flag, auto
from functools import cache, lru_cache

from frise.assets import resource

_SECTION = re.compile(r"^\[([\w-]+)\][^\n]*\n", re.MULTILINE)
# Imperfect, past historic, future, conditional: endings that only a few listed nouns share.
_FINITE_ENDING = re.compile(
    r"\w{2,40}(?:èrent|irent|urent|inrent|aient|ait|îmes|âmes|ûmes|(?:[eidtvu]|[aeo]u|r)r(?:a|ont|ait|aient))"
)
_SHORTEST_PLURAL = 4  # letters: « nez » is none
_FIRST_GROUP_PARTICIPLE = re.compile(r"(?P<stem>\w{1,40})é(?P<agreement>e?s?)")


class Form(Flag):
    """What a word may be; several where the spelling does not tell."""

    FINITE = auto()
    PARTICIPLE = auto()
    INFINITIVE = auto()
    OTHER = auto()  # a noun, an adjective, anything else


@lru_cache(maxsize=50_000)
def form_of(word: str) -> Form:
    """Return what a word in small letters may be."""
    forms = _listed().get(word)
    if forms is not None:
        return forms
    if _FINITE_ENDING.fullmatch(word):
        return Form.FINITE
    return _regular(word) or Form.OTHER


@cache
def _listed() -> dict[str, Form]:
    text = resource("fr", "verbs.txt").read_text("utf-8")
    names = {
        "finite": Form.FINITE,
        "finite-or-noun": Form.FINITE | Form.OTHER,
        "finite-or-participle": Form.FINITE | Form.PARTICIPLE,
        "participle": Form.PARTICIPLE,
        "participle-or-noun": Form.PARTICIPLE | Form.OTHER,
        "verb-like": Form.OTHER,
        "infinitive": Form.INFINITIVE,
        "infinitive-or-noun": Form.INFINITIVE | Form.OTHER,
    }
    parts = _SECTION.split(text)
    return {word: names[name] for name, words in zip(parts[1::2], parts[2::2], strict=True) for word in words.split()}


def _regular(word: str) -> Form | None:
    """Forms of the first group, which follow from others: « lancent » from « lance », « lança », « lancé »."""
    if word.endswith("ent"):
        singular = _listed().get(word[:-2])
        return Form.FINITE if singular is not None and Form.FINITE in singular else None
    if word.endswith("ez") and len(word) > _SHORTEST_PLURAL and word not in {"assez", "chez"}:
        return Form.FINITE
    if word.endswith("a"):
        return Form.FINITE if any(_is_infinitive(stem) for stem in _stems(word[:-1])) else None
    found = _FIRST_GROUP_PARTICIPLE.fullmatch(word)
    if found is not None and _is_infinitive(found["stem"] + "er"):
        return Form.PARTICIPLE
    return None


def _stems(stem: str) -> tuple[str, ...]:
    """Infinitives that « lanç- », « mange- », « port- » may come from."""
    if stem.endswith("ç"):
        return (stem[:-1] + "cer",)
    return (stem + "er", stem[:-1] + "er") if stem.endswith("ge") else (stem + "er",)


def _is_infinitive(word: str) -> bool:
    forms = _listed().get(word)
    return forms is not None and Form.INFINITIVE in forms
