"""What makes two tellings look like one happening, and what sets them apart, as sentences."""

from collections.abc import Mapping, Sequence
from typing import Final

from frise.events.agreement import contradict
from frise.events.event import Event
from frise.wording.contradiction import phrase_tellings
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.units import NBSP

_SAME: Final = {Language.FR: f"Même date{NBSP}: {{}}.", Language.EN: "The same date: {}."}
_COMPATIBLE: Final = {
    Language.FR: f"Les deux dates s’accordent{NBSP}: {{}}.",
    Language.EN: "The two dates agree: {}.",
}
_CONTRADICTING: Final = {
    Language.FR: f"Les dates se contredisent{NBSP}: {{}}.",
    Language.EN: "The dates contradict each other: {}.",
}
_SHARED: Final = {Language.FR: f"Mots communs{NBSP}: {{}}.", Language.EN: "Words in common: {}."}
_MOST: Final = 8  # words that are named


def phrase_dates(one: Event, other: Event, titles: Mapping[str, str], language: Language) -> str:
    """Return how the dates of two tellings stand to each other; `titles` are those of the documents, by id."""
    if one.when == other.when:
        return _SAME[language].format(phrase_when(one.when, language))
    words = _CONTRADICTING if contradict(one.when, other.when) else _COMPATIBLE
    return words[language].format(phrase_tellings((one, other), titles, language))


def phrase_shared(words: Sequence[str], language: Language) -> str:
    """Return which words two tellings share, empty if there are none."""
    if not words:
        return ""
    more = "…" if len(words) > _MOST else ""
    return _SHARED[language].format(", ".join(words[:_MOST]) + more).replace("….", "…")
