"""Which two strips suit a scale: a fine one whose labels just fit, and a coarse one above it."""

from dataclasses import dataclass
from typing import Final

from frise.timeline.scale import Scale
from frise.timeline.strips.centuries import CENTURIES, HUNDREDS
from frise.timeline.strips.days import DAYS_ALONE, DAYS_OF_YEARS, WEEKS
from frise.timeline.strips.decades import DECADES, TENS
from frise.timeline.strips.hours import HOURS, MINUTES
from frise.timeline.strips.millennia import ERAS, MILLENNIA, THOUSANDS
from frise.timeline.strips.months import HALVES, MONTHS_ALONE, MONTHS_OF_YEARS, QUARTERS
from frise.timeline.strips.tick import Strip, start_of_year
from frise.timeline.strips.years import TWO_YEARS, YEARS


@dataclass(frozen=True, slots=True)
class StripPair:
    """The strip next to the drawing and the one below it."""

    fine: Strip
    coarse: Strip


_PAIRS: Final = (
    *(StripPair(strip, DAYS_OF_YEARS) for strip in (*MINUTES, *HOURS)),
    StripPair(DAYS_ALONE, MONTHS_OF_YEARS),
    StripPair(WEEKS, MONTHS_OF_YEARS),
    *(StripPair(strip, YEARS) for strip in (MONTHS_ALONE, QUARTERS, HALVES)),
    StripPair(YEARS, DECADES),
    StripPair(TWO_YEARS, DECADES),
    *(StripPair(strip, CENTURIES) for strip in (*TENS, HUNDREDS[0])),
    *(StripPair(strip, MILLENNIA) for strip in (*HUNDREDS[1:], THOUSANDS[0])),
    *(StripPair(strip, ERAS) for strip in THOUSANDS[1:]),
)


def strips_for(scale: Scale) -> StripPair:
    """Return the finest pair whose labels have room; before our era they are longer."""
    early = scale.first < start_of_year(1)
    for pair in _PAIRS:
        room = pair.fine.early_room if early else pair.fine.room
        if pair.fine.days >= room * scale.per_pixel:
            return pair
    return _PAIRS[-1]
