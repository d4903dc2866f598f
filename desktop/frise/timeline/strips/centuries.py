"""Hundreds of years, and the centuries as they are counted (the XIXe is 1801 to 1900)."""

from frise.timeline.strips.ladder import age_year, ladder, round_year
from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.units import phrase_century, phrase_year


def _rungs(step: int) -> Strip:
    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return ladder(round_year, step, first, last, lambda year: phrase_year(year, language))

    return Strip(f"{step} years", step * 365.2425, 58, 98, ticks)


def _ages(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    def name(year: int) -> str:
        number = (year - 1) // 100
        return phrase_century(number + 1 if number >= 0 else number, language)

    return ladder(age_year, 100, first, last, name)


HUNDREDS = (_rungs(50), _rungs(100), _rungs(200))
CENTURIES = Strip("centuries", 36_524.25, 110, 170, _ages)
