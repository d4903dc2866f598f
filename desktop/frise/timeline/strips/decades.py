"""Tens of years, and the decades as they are named (« années 1960 »)."""

from frise.timeline.strips.ladder import ladder, round_year, round_years
from frise.timeline.strips.tick import Strip, Tick
from frise.wording.language import Language
from frise.wording.picture import phrase_decade


def _named(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    return ladder(round_year, 10, first, last, lambda year: phrase_decade(year, language))


TENS = tuple(round_years(step, room=54, early_room=90) for step in (5, 10, 20))
DECADES = Strip("decades", 3652.425, 110, 190, _named)
