"""What was read in an article: events as single sentences tell them, what they make together, what stays undated."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from frise.events.event import Event
from frise.events.undated import Undated

_ID = attrgetter("id")


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
    by_id: Mapping[str, Event] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", dict(zip(map(_ID, self.events), self.events, strict=True)))
