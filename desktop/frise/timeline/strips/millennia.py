"""Thousands of years, and the two eras above them."""

from frise.timeline.scale import LONGEST
from frise.timeline.strips.ladder import ages, round_years
from frise.timeline.strips.tick import Strip, Tick, start_of_year
from frise.wording.language import Language
from frise.wording.picture import phrase_era, phrase_millennium


def _eras(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    ours = start_of_year(1)
    cells = (
        Tick(ours - 2 * LONGEST, ours, before := phrase_era(language, ours=False), before, odd=True),
        Tick(ours, ours + 2 * LONGEST, after := phrase_era(language, ours=True), after, odd=False),
    )
    return tuple(cell for cell in cells if cell.start < last and cell.end > first)


THOUSANDS = tuple(round_years(step, room=62, early_room=104) for step in (500, 1000, 2000, 5000))
MILLENNIA = ages("millennia", 1000, phrase_millennium, room=150, early_room=190)
ERAS = Strip("eras", LONGEST, 80, 80, _eras)
