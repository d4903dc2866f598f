"""What a strip is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from frise.temporal.calendar import EPOCH_1970, civil, day_number
from frise.wording.language import Language


@dataclass(frozen=True, slots=True)
class Tick:
    """One cell of a strip: days since 1970 `start` to `end`, its label, and a shorter one where it must do.

    `odd` alternates from cell to cell, the same wherever the view stands.
    """

    start: float
    end: float
    label: str
    short: str
    odd: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """One scale of time.

    `days` is the usual length of a cell, `room` and `early_room` the pixels that a cell's short label needs in our
    era and before it, `full_room` those that the full one needs; `ticks(first, last, language)` returns the cells
    that touch the days `first` to `last`.
    """

    name: str
    days: float
    room: float
    early_room: float
    ticks: Callable[[float, float, Language], tuple[Tick, ...]]
    full_room: float = 0.0


def start_of_year(year: int) -> float:
    """Return the days since 1970 at which an astronomical year starts."""
    return float(day_number(year, 1, 1) - EPOCH_1970)


def start_of_month(months: int) -> float:
    """Return the days since 1970 at which a month starts, counted from January of year 0."""
    year, month = divmod(months, 12)
    return float(day_number(year, month + 1, 1) - EPOCH_1970)


def date_at(days: float) -> tuple[int, int, int]:
    """Return (astronomical year, month, day) at a time in days since 1970."""
    return civil(int(days // 1) + EPOCH_1970)
