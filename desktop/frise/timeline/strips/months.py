"""Months, quarters and half-years, under their years or as « novembre 2018 » above the days."""

from frise.timeline.strips.tick import Strip, Tick, date_at, start_of_month
from frise.wording.language import Language
from frise.wording.units import MONTHS, SHORT_MONTHS, phrase_month


def _cells(step: int, first: float, last: float) -> list[tuple[int, float, float]]:
    year, month, _day = date_at(first)
    at = (year * 12 + month - 1) // step * step
    cells = []
    while (start := start_of_month(at)) < last:
        cells.append((at, start, start_of_month(at + step)))
        at += step
    return cells


def _every(step: int, room: float) -> Strip:
    def ticks(first: float, last: float, language: Language) -> tuple[Tick, ...]:
        return tuple(
            Tick(start, end, MONTHS[language][at % 12], SHORT_MONTHS[language][at % 12], bool(at // step % 2))
            for at, start, end in _cells(step, first, last)
        )

    return Strip(f"{step} months", step * 30.44, room, room, ticks, full_room=82)


def _named(first: float, last: float, language: Language) -> tuple[Tick, ...]:
    return tuple(
        Tick(
            start,
            end,
            phrase_month(at // 12, at % 12 + 1, language),
            phrase_month(at // 12, at % 12 + 1, language, short=True),
            bool(at % 2),
        )
        for at, start, end in _cells(1, first, last)
    )


MONTHS_ALONE = _every(1, 52)
QUARTERS = _every(3, 46)
HALVES = _every(6, 46)
MONTHS_OF_YEARS = Strip("months of years", 30.44, 120, 150, _named)
