"""Decision: what the reader decided of one event, beside what was read of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from frise.events.event import Anchor, Event
from frise.events.when import When


class Status(StrEnum):
    """How far an event has been looked into."""

    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of an event; what is None leaves what was read.

    `own` is the event itself where no reading gives it: written by the reader (`by_hand`), or no longer read in a text
    that has changed. `merged` are the ids of the events that were merged into this one, `into` that of the one which
    this was merged into: each says the same from its side.
    """

    status: Status = Status.UNVERIFIED
    title: str | None = None
    when: When | None = None
    anchors: tuple[Anchor, ...] | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    own: Event | None = None
    by_hand: bool = False
    merged: tuple[str, ...] = ()
    into: str | None = None


UNDECIDED: Final = Decision()
