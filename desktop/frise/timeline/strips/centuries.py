"""Hundreds of years, and the centuries as they are counted (the XIXe is 1801 to 1900)."""

from frise.timeline.strips.ladder import ages, round_years
from frise.wording.units import phrase_century

HUNDREDS = tuple(round_years(step, room=58, early_room=98) for step in (50, 100, 200))
CENTURIES = ages("centuries", 100, phrase_century, room=110, early_room=170)
