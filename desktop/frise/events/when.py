"""When something happened, and how sure that is: five kinds, each drawn and written its own way."""

from dataclasses import dataclass
from enum import StrEnum

from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import Part


class WhenKind(StrEnum):
    """How an event stands in time."""

    AT = "at"  # at a time known to a granularity: « mai 2018 »
    WITHIN = "within"  # somewhere in a window: « fin 2016 », « avant mars »
    LASTING = "lasting"  # from the window's start to its end: « du 3 au 5 mai »
    OPEN = "open"  # begun or ended in the window, the other end open: « depuis 1987 »
    WAITING = "waiting"  # nothing is known before the publication date is


@dataclass(frozen=True, slots=True)
class When:
    """The time of an event.

    `window` is the date as written (for « depuis 1987 » the year 1987), None only when waiting; `open_start`
    and `open_end` tell which side runs on; `edtf` is its Extended Date/Time Format (ISO 8601-2), None when
    waiting. `clocked` tells whether the window's ends are clock times, `part` whether « début », « milieu » or
    « fin » was written.
    """

    kind: WhenKind
    window: TimeInterval | None
    granularity: Granularity | None
    edtf: str | None
    approximate: bool = False
    open_start: bool = False
    open_end: bool = False
    clocked: bool = False
    part: Part | None = None

    @property
    def placed(self) -> bool:
        """Whether it has a place in time: something is known of at least one side."""
        window = self.window
        return window is not None and not (window.start is None and window.end is None)
