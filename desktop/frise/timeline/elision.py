"""Shortening a headline between two words, or setting it in two lines.

A text is as wide as its words and the spaces between them, so that each word is measured once and for all.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Final

_ELLIPSIS: Final = "…"
_ONE_LINE: Final = 220.0  # pixels: a text no longer than this is not cut in two
_FEWEST: Final = 2  # words below which a shortened headline tells nothing
_FEWEST_LETTERS: Final = 8  # and letters, of a single long word
_NBSP: Final = "\u00a0"
_CLOSING: Final = frozenset(("»", ";", ":", "!", "?", "»,", "».", "…", "%"))
_LOOSE: Final = frozenset(
    (
        *("à", "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "et", "la", "le", "les"),
        *("leur", "leurs", "ou", "par", "pour", "que", "qui", "sa", "ses", "son", "sous", "sur", "un", "une"),
        *("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"),
    )
)  # words that must not be the last before the ellipsis

Measure = Callable[[str], float]
"""The width in pixels of a word, a space or an ellipsis."""


def elide(text: str, room: float, measure: Measure) -> str | None:
    """Return `text`, or as many of its first words as `room` holds and an ellipsis; None if too few would be left."""
    words = _words(text)
    reach = _reach(words, measure)
    return _elided(words, reach, room, measure)


def wrap(text: str, room: float, measure: Measure) -> tuple[str, str] | None:
    """Return `text` in two lines about as long as each other, the second elided where `room` does not hold it all.

    A short text stays in one line (the second is then empty); None if too few words would be left.
    """
    words = _words(text)
    reach = _reach(words, measure)
    if reach[-1] <= min(room, _ONE_LINE):
        return text, ""
    space = measure(" ")
    best = min(range(1, len(words)), key=lambda at: _unevenness(words, reach, at, space), default=0)
    if best and max(reach[best - 1], reach[-1] - reach[best - 1] - space) <= room:
        return " ".join(words[:best]), " ".join(words[best:])
    kept = sum(wide <= room for wide in reach)
    while kept > 1 and _loose(words[kept - 1]):
        kept -= 1
    second = elide(" ".join(words[kept:]), room, measure) if kept else None
    if second is None:
        short = _elided(words, reach, room, measure)
        return None if short is None else (short, "")
    return " ".join(words[:kept]), second


def _words(text: str) -> list[str]:
    """The words of a text, marks that stand apart from theirs in French bound to them: no line starts with »."""
    words: list[str] = []
    for word in text.split(" "):
        if words and (word in _CLOSING or words[-1].endswith("«")):
            words[-1] += _NBSP + word
        else:
            words.append(word)
    return words


def _reach(words: Sequence[str], measure: Measure) -> list[float]:
    """How far each word reaches, in pixels from the start."""
    space = measure(" ")
    return [wide + at * space for at, wide in enumerate(accumulate(map(measure, words)))]


def _elided(words: Sequence[str], reach: Sequence[float], room: float, measure: Measure) -> str | None:
    if reach[-1] <= room:
        return " ".join(words)
    left = room - measure(_ELLIPSIS)
    if reach[0] > left:
        return _cut(words[0], room, measure) if reach[0] > room else None
    kept = [word for word, wide in zip(words, reach, strict=True) if wide <= left]
    while kept and _loose(kept[-1]):
        kept.pop()
    if len(kept) < _FEWEST:
        return None
    return " ".join(kept).rstrip(" ,;:.–—-") + _ELLIPSIS


def _cut(word: str, room: float, measure: Measure) -> str | None:
    """A word too long for any line, cut between two letters."""
    kept = word[: int(room)]  # no letter is narrower than a pixel
    while len(kept) >= _FEWEST_LETTERS:
        wide = measure(kept + _ELLIPSIS)
        if wide <= room:
            return kept + _ELLIPSIS
        kept = kept[: min(len(kept) - 1, int(len(kept) * room / wide))]
    return None


def _unevenness(words: Sequence[str], reach: Sequence[float], at: int, space: float) -> float:
    """The longer of two lines cut before word `at`, more where the first would end on a word that leans on the next."""
    longer = max(reach[at - 1], reach[-1] - reach[at - 1] - space)
    return longer * (1.15 if _loose(words[at - 1]) else 1.0)


def _loose(word: str) -> bool:
    return word.lower() in _LOOSE or word.endswith(("’", "'"))
