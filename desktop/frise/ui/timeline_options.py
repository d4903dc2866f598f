"""How the reader likes the timeline, remembered from one day to the next."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final

from frise.ui.settings import settings

_GROUP: Final = "timeline"


class LanesBy(StrEnum):
    """What the events are put apart by."""

    NOTHING = "nothing"
    DOCUMENT = "document"
    ACTOR = "actor"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """`folded`: long empty stretches are; `wheel_lanes`: the wheel moves the lanes, and with Shift along time."""

    lanes: LanesBy = LanesBy.NOTHING
    folded: bool = False
    today: bool = True
    legend: bool = False
    animated: bool = True
    wheel_lanes: bool = False


def load_options() -> TimelineOptions:
    """Return the options as they were left; what is not understood is as at first."""
    stored, usual = settings(), TimelineOptions()
    lanes = str(stored.value(f"{_GROUP}/lanes", usual.lanes.value))
    told = {field.name: str(stored.value(f"{_GROUP}/{field.name}", "")).lower() for field in fields(TimelineOptions)}
    flags = {name: value == "true" for name, value in told.items() if value in {"true", "false"}}
    return TimelineOptions(lanes=LanesBy(lanes) if lanes in set(LanesBy) else usual.lanes, **flags)


def save_options(options: TimelineOptions) -> None:
    """Remember the options."""
    stored = settings()
    for field in fields(TimelineOptions):
        value = getattr(options, field.name)
        stored.setValue(f"{_GROUP}/{field.name}", value.value if isinstance(value, LanesBy) else value)
