"""What was read in an article: events as single sentences tell them, what they make together, what stays undated."""

from dataclasses import dataclass

from frise.events.event import Event
from frise.events.undated import Undated


@dataclass(frozen=True, slots=True)
class Reading:
    """An event as one sentence tells it.

    `named` is the noun its date only identifies (« l'arrêté du 14 mars »); `hanging` tells whether its date counts
    from the publication, or from a date that does.
    """

    event: Event
    named: str = ""
    hanging: bool = False


@dataclass(frozen=True, slots=True)
class Extraction:
    """Readings (one a sentence and date) in the text's order, the events these make, and what stays undated."""

    readings: tuple[Reading, ...] = ()
    events: tuple[Event, ...] = ()
    undated: tuple[Undated, ...] = ()
