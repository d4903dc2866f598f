"""Tens of years, and the decades as they are named (« années 1960 »)."""

from frise.timeline.strips.ladder import ladder, round_year
from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.picture import phrase_decade
from frise.wording.units import phrase_year


def _rungs(step: int) -> Strip:
    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return ladder(round_year, step, first, last, lambda year: phrase_year(year, language))

    return Strip(f"{step} years", step * 365.2425, 54, 90, ticks)


def _named(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    return ladder(round_year, 10, first, last, lambda year: phrase_decade(year, language))


TENS = (_rungs(5), _rungs(10), _rungs(20))
DECADES = Strip("decades", 3652.425, 110, 190, _named)
