"""The words that the timeline writes between its marks: counts, folds, lines."""

from typing import Final

from frise.wording.language import Language
from frise.wording.units import NBSP

_NARROW: Final = "\u202f"  # French writes 1 204 with a narrow space
_THOUSANDS: Final = {Language.FR: _NARROW, Language.EN: ","}
_TODAY: Final = {Language.FR: "aujourd’hui", Language.EN: "today"}
_GOING_ON: Final = {
    Language.FR: (f"{{}}{NBSP}commencé avant", f"{{}}{NBSP}commencés avant"),
    Language.EN: (f"{{}}{NBSP}begun before", f"{{}}{NBSP}begun before"),
}
_EVENTS: Final = {
    Language.FR: (f"{{}}{NBSP}événement", f"{{}}{NBSP}événements"),
    Language.EN: (f"{{}}{NBSP}event", f"{{}}{NBSP}events"),
}
_TRAY: Final = {Language.FR: f"{{}}{NBSP}en attente", Language.EN: f"{{}}{NBSP}waiting"}
_OTHERS: Final = {Language.FR: "Autres", Language.EN: "Others"}
_UNITS: Final = (  # days, then the words for one and for several
    (365.2425, {Language.FR: ("an", "ans"), Language.EN: ("year", "years")}),
    (30.44, {Language.FR: ("mois", "mois"), Language.EN: ("month", "months")}),
    (1.0, {Language.FR: ("jour", "jours"), Language.EN: ("day", "days")}),
    (1 / 24, {Language.FR: ("heure", "heures"), Language.EN: ("hour", "hours")}),
)
_FEWEST: Final = 2  # a gap is told in the largest unit of which it has as many


def phrase_count(count: int, language: Language) -> str:
    """Return a number as it is written: « 1 204 »."""
    return f"{count:,}".replace(",", _THOUSANDS[language])


def phrase_events(count: int, language: Language) -> str:
    """Return a number of events: « 1 204 événements »."""
    return _EVENTS[language][count > 1].format(phrase_count(count, language))


def phrase_going_on(count: int, language: Language) -> str:
    """Return how many events began before what is shown and still go on."""
    return _GOING_ON[language][count > 1].format(phrase_count(count, language))


def phrase_gap(days: float, language: Language) -> str:
    """Return about how much time a fold hides: « 134 ans », « 5 mois »."""
    unit, words = next((pair for pair in _UNITS if round(days / pair[0]) >= _FEWEST), _UNITS[-1])
    count = round(days / unit)
    return f"{phrase_count(count, language)}{NBSP}{words[language][count > 1]}"


def phrase_today(language: Language) -> str:
    """Return what the line of the present day says."""
    return _TODAY[language]


def phrase_entry(date: str, title: str, language: Language) -> str:
    """Return an event in one line: « 3 mai 1848 : La République est proclamée »."""
    return f"{date}{NBSP if language is Language.FR else ''}: {title}"


def phrase_others(language: Language) -> str:
    """Return the name of what belongs to no group of its own."""
    return _OTHERS[language]


def phrase_tray(count: int, language: Language) -> str:
    """Return how many events wait for the publication date, in as few words as can be."""
    return _TRAY[language].format(phrase_count(count, language))
