"""Lists of French phrases, from `resources/fr/phrases.toml`, as patterns."""

import re
import tomllib
from functools import cache

from frise.assets import resource

_BLANK = r"[ \u00a0\u202f\n]"


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = tomllib.loads(resource("fr", "phrases.toml").read_text("utf-8"))
    return lists


def any_of(*names: str) -> str:
    """Return an alternation of the phrases in the lists of `resources/fr/phrases.toml`, the longest first."""
    words = sorted({word for name in names for word in _lists()[name]}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", _BLANK).replace("'", "[’']") for word in words)


@cache
def leading_words() -> re.Pattern[str]:
    """Prepositions and determiners up to the end of a text: « au cours de l’année »."""
    return re.compile(rf"(?<![\w’'])(?:(?:{any_of('leading')})(?:{_BLANK}+|(?<=[’'])))+$", re.IGNORECASE)


@cache
def connectors() -> re.Pattern[str]:
    """What ties a sentence to the one before, at its start."""
    return re.compile(rf"^(?:(?:{any_of('connectors')})(?!\w),?{_BLANK}{{1,2}}|,{_BLANK}?)+", re.IGNORECASE)


@cache
def dangling_words() -> frozenset[str]:
    """What a headline never ends with."""
    return frozenset(_lists()["dangling"])
