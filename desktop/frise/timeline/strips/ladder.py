"""Rungs of N years on a calendar that has no year zero: 20 av. J.-C., 10 av. J.-C., 1, 10, 20."""

from collections.abc import Callable

from frise.timeline.scale import DAYS_A_YEAR
from frise.timeline.strips.tick import Strip, Tick, date_at, start_of_year
from frise.wording.language import Language
from frise.wording.units import phrase_year

Namer = Callable[[int], str]


def round_year(rung: int, step: int) -> int:
    """Return the astronomical year of a rung: a round number as people write it, on either side of year 1."""
    if step == 1 or rung > 0:
        return rung * step
    return 1 + rung * step


def age_year(rung: int, step: int) -> int:
    """Return the first year of an age of `step` years, the ages of our era starting at year 1 (1801, 1901, …)."""
    return 1 + rung * step


def ladder(year_of: Callable[[int, int], int], step: int, first: float, last: float, name: Namer) -> tuple[Tick, ...]:
    """Return the cells between rungs that touch the days `first` to `last`; `name` labels a rung's year."""
    rung = date_at(first)[0] // step
    while start_of_year(year_of(rung, step)) > first:
        rung -= 1
    while start_of_year(year_of(rung + 1, step)) <= first:
        rung += 1
    ticks: list[Tick] = []
    while (start := start_of_year(year_of(rung, step))) < last:
        label = name(year_of(rung, step))
        ticks.append(Tick(start, start_of_year(year_of(rung + 1, step)), label, label, bool(rung % 2)))
        rung += 1
    return tuple(ticks)


def round_years(step: int, *, room: float, early_room: float) -> Strip:
    """Return the strip of every `step`th year, named by its number."""

    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return ladder(round_year, step, first, last, lambda year: phrase_year(year, language))

    return Strip(f"{step} years", step * DAYS_A_YEAR, room, early_room, ticks)


def ages(name: str, length: int, phrase: Callable[[int, Language], str], *, room: float, early_room: float) -> Strip:
    """Return the strip of the ages of `length` years, which `phrase` names by their number: −1 before 1, never 0."""

    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        def named(year: int) -> str:
            number = (year - 1) // length
            return phrase(number + 1 if number >= 0 else number, language)

        return ladder(age_year, length, first, last, named)

    return Strip(name, length * DAYS_A_YEAR, room, early_room, ticks)
