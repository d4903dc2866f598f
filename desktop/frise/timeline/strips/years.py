"""Years: « 1 av. J.-C. » is followed by « 1 »."""

from frise.timeline.strips.ladder import ladder, round_year
from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.units import phrase_year


def _rungs(step: int) -> Strip:
    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return ladder(round_year, step, first, last, lambda year: phrase_year(year, language))

    return Strip(f"{step} years", step * 365.2425, 50, 84, ticks)


YEARS = _rungs(1)
TWO_YEARS = _rungs(2)
