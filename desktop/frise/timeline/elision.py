"""Shortening a headline between two words."""

from collections.abc import Callable
from typing import Final

_ELLIPSIS: Final = "…"
_FEWEST: Final = 2  # words below which a shortened headline tells nothing
_LOOSE: Final = frozenset(
    (
        *("à", "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "et", "la", "le", "les"),
        *("leur", "leurs", "ou", "par", "pour", "que", "qui", "sa", "ses", "son", "sous", "sur", "un", "une"),
        *("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"),
    )
)  # words that must not be the last before the ellipsis


def elide(text: str, room: float, measure: Callable[[str], float]) -> str | None:
    """Return `text`, or as many of its first words as `room` holds and an ellipsis; None if too few would be left."""
    if measure(text) <= room:
        return text
    words = text.split(" ")
    fewest, most = 0, len(words) - 1
    while fewest < most:
        middle = (fewest + most + 1) // 2
        if measure(" ".join(words[:middle]) + _ELLIPSIS) <= room:
            fewest = middle
        else:
            most = middle - 1
    kept = words[:fewest]
    while kept and (kept[-1].lower() in _LOOSE or kept[-1].endswith(("’", "'"))):
        kept.pop()
    if len(kept) < _FEWEST:
        return None
    return " ".join(kept).rstrip(" ,;:.–—-") + _ELLIPSIS
