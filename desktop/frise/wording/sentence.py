"""Sentences with parts: how what a problem is about is put into words."""

from collections.abc import Callable, Mapping

from frise.wording.language import Language
from frise.wording.units import NBSP

Parts = Mapping[str, object]
Sentence = Callable[[Parts], str]


def french(sentence: str) -> Sentence:
    """Return a French sentence with parts in braces, its spaces made unbreakable where they have to be."""
    typographic = (
        sentence.replace("« ", f"«{NBSP}").replace(" »", f"{NBSP}»").replace(" :", f"{NBSP}:").replace(" ;", f"{NBSP};")
    )
    return lambda parts: typographic.format(**_readable(parts, Language.FR))


def english(sentence: str) -> Sentence:
    """Return an English sentence with parts in braces."""
    return lambda parts: sentence.format(**_readable(parts, Language.EN))


def _readable(parts: Parts, language: Language) -> dict[str, object]:
    """The parts as they are read: byte counts in megabytes, decimals after a comma, no line break in a value."""
    readable: dict[str, object] = {"detail": "", "path": "", "value": ""}
    for name, value in parts.items():
        if name == "limit" and isinstance(value, int) and value >= 1_000_000:
            readable[name] = f"{value // 1_000_000}{NBSP}{'Mo' if language is Language.FR else 'MB'}"
        elif isinstance(value, float) and language is Language.FR:
            readable[name] = str(value).replace(".", ",")
        else:
            # Lone surrogates (an undecodable file name) must not break the terminal.
            readable[name] = " ".join(str(value).split()).encode("utf-8", "replace").decode("utf-8")
    return readable
