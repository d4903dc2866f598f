"""Thousands of years, and the two eras above them."""

from frise.timeline.scale import LONGEST
from frise.timeline.strips.ladder import age_year, ladder, round_year
from frise.timeline.strips.tick import Strip, Tick, start_of_year
from frise.wording.language import Language
from frise.wording.picture import phrase_era, phrase_millennium
from frise.wording.units import phrase_year


def _rungs(step: int) -> Strip:
    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return ladder(round_year, step, first, last, lambda year: phrase_year(year, language))

    return Strip(f"{step} years", step * 365.2425, 62, 104, ticks)


def _ages(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    def name(year: int) -> str:
        number = (year - 1) // 1000
        return phrase_millennium(number + 1 if number >= 0 else number, language)

    return ladder(age_year, 1000, first, last, name)


def _eras(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    ours = start_of_year(1)
    cells = (
        Tick(ours - 2 * LONGEST, ours, before := phrase_era(language, ours=False), before, odd=True),
        Tick(ours, ours + 2 * LONGEST, after := phrase_era(language, ours=True), after, odd=False),
    )
    return tuple(cell for cell in cells if cell.start < last and cell.end > first)


THOUSANDS = (_rungs(500), _rungs(1000), _rungs(2000), _rungs(5000))
MILLENNIA = Strip("millennia", 365_242.5, 150, 190, _ages)
ERAS = Strip("eras", LONGEST, 80, 80, _eras)
