"""How far an event has been looked into, in a word."""

from typing import Final

from frise.wording.language import Language

_WORDS: Final = {
    Language.FR: {
        "unverified": ("à vérifier", "À vérifier"),
        "confirmed": ("confirmé", "Confirmés"),
        "disputed": ("contesté", "Contestés"),
        "rejected": ("rejeté", "Rejetés"),
    },
    Language.EN: {
        "unverified": ("to verify", "To verify"),
        "confirmed": ("confirmed", "Confirmed"),
        "disputed": ("disputed", "Disputed"),
        "rejected": ("rejected", "Rejected"),
    },
}
_SIGNS: Final = {"unverified": "", "confirmed": "✓", "disputed": "≠", "rejected": "×"}


def phrase_status(status: str, language: Language) -> str:
    """Return what is said of one event, by the value of its status: « confirmé »."""
    return _WORDS[language][status][0]


def phrase_statuses(status: str, language: Language) -> str:
    """Return what heads the events of a status: « Confirmés »."""
    return _WORDS[language][status][1]


def sign_of(status: str) -> str:
    """Return the sign of a status, told apart by its shape; what is still to be verified has none."""
    return _SIGNS[status]
