"""Folding: case, accents, and the many spaces, apostrophes and dashes brought to one form, length kept."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from frise.text.span import Span

_DROPPED = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = "\t\r\f\v\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\u2028\u2029"
_APOSTROPHES = "’ʼ‘`´′"
_DASHES = "‐‑‒–—―−"
_LIGATURES = {"œ": "o", "æ": "a", "ﬁ": "f", "ﬂ": "f"}  # one letter: lengths must not change


class _Folding(dict[int, int | str]):
    """A translation table that learns each character the first time it is met."""

    def __missing__(self, code: int) -> int | str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _SPACES:
        return " "
    if character in _APOSTROPHES:
        return "'"
    if character in _DASHES:
        return "-"
    lowered = character.lower()
    lowered = _LIGATURES.get(lowered, lowered)
    if len(lowered) != 1:
        return character
    # Only Latin letters lose their accents; a digit of another script stays what it is.
    base = unicodedata.normalize("NFD", lowered)[0]
    return base if base.isascii() and base.isalpha() else lowered


_TABLE = _Folding()
_BYTES = "cp1252"  # nearly all that is written in French fits in it, and bytes are translated five times as fast


@cache
def _byte_table() -> bytes:
    characters = (bytes([code]).decode(_BYTES, "replace") for code in range(256))
    return b"".join(_fold_character(character).encode(_BYTES, "replace") for character in characters)


def _translated(text: str) -> str:
    folded = _by_bytes(text)
    return text.translate(_TABLE) if folded is None else folded


def _by_bytes(text: str) -> str | None:
    """The text folded the quick way, None if it does not fit."""
    try:
        return text.replace("\u202f", "\u00a0").encode(_BYTES).translate(_byte_table()).decode(_BYTES)
    except UnicodeEncodeError:
        return None


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded, and where its characters stand in the original (`offsets` is None when they stand the same)."""

    text: str
    length: int  # of the original
    offsets: Sequence[int] | None

    def original(self, start: int, end: int) -> Span:
        """Return the span of the original that folded characters `start` to `end` came from."""
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start])

    def position(self, offset: int) -> int:
        """Return the folded position of an original offset."""
        if self.offsets is None:
            return offset
        from bisect import bisect_left  # only decomposed text needs it

        return bisect_left(self.offsets, offset)


def fold(text: str) -> Folded:
    """Fold `text`; combining accents and invisible marks are dropped, and then an offset map is kept."""
    if _DROPPED.search(text) is None:
        return Folded(_translated(text), len(text), None)
    dropped = [(found.start(), found.end()) for found in _DROPPED.finditer(text)]
    return without(Folded(_translated(text), len(text), None), dropped)


def folded_text(text: str) -> str:
    """Fold `text` where it does not matter where its characters stood."""
    folded = _by_bytes(text.replace("\u00ad", ""))  # the one mark to be dropped that fits
    return fold(text).text if folded is None else folded


def without(folded: Folded, dropped: Sequence[tuple[int, int]]) -> Folded:
    """Leave out the runs (start, end) of a folded text, in order, and keep where the rest stood."""
    if not dropped:
        return folded
    before = range(folded.length + 1) if folded.offsets is None else folded.offsets
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for start, end in dropped:
        pieces.append(folded.text[at:start])
        offsets.extend(before[at:start])
        at = end
    pieces.append(folded.text[at:])
    offsets.extend(before[at:])
    return Folded("".join(pieces), folded.length, offsets)
