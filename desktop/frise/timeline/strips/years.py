"""Years: « 1 av. J.-C. » is followed by « 1 »."""

from frise.timeline.strips.ladder import round_years

YEARS = round_years(1, room=50, early_room=84)
TWO_YEARS = round_years(2, room=50, early_room=84)
