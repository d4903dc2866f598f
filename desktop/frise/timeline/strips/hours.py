"""Hours and minutes."""

import math

from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.units import phrase_clock

_MINUTES_A_DAY = 1440


def _every(minutes: int, room: float) -> Strip:
    a_day = _MINUTES_A_DAY // minutes

    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        cells = []
        for number in range(math.floor(first * a_day), math.ceil(last * a_day)):
            label = phrase_clock(number % a_day * minutes * 60, language)
            cells.append(Tick(number / a_day, (number + 1) / a_day, label, label, bool(number % 2)))
        return tuple(cells)

    return Strip(f"{minutes} minutes", minutes / _MINUTES_A_DAY, room, room, ticks)


MINUTES = tuple(_every(minutes, 62) for minutes in (1, 5, 10, 15, 30))
HOURS = tuple(_every(hours * 60, 46) for hours in (1, 3, 6, 12))
