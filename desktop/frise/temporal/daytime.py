"""The day that a clock time or a part of a day is on."""

from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.expression import Clock, Expression, PartOfDay
from frise.temporal.granularity import Granularity
from frise.temporal.hours import clock_time, part_of_day
from frise.temporal.resolved import Resolved
from frise.temporal.shifting import Story
from frise.temporal.timex import PUBLICATION, Reference

_NOON = 720  # minutes
_DAYS_OF_NEWS, _DAYS_OF_HISTORY = 7, 366  # how far from the publication a report goes on, and history begins


def needs_day(expression: Expression) -> bool:
    """Tell a time that says no day: « 15 h 30 », « dans la soirée »."""
    return isinstance(expression, Clock) or (isinstance(expression, PartOfDay) and expression.day is None)


def on_day(expression: Expression, day: Story | None, publication: Day | None) -> Resolved:
    """Return a clock time or a part of a day, on the day given, or on the publication's."""
    reference: Reference = PUBLICATION if day is None else day.index
    number: int | None = None if publication is None or day is not None else publication.number
    if day is not None and day.date.window is not None and day.date.window.start is not None:
        number = day.date.window.start // SECONDS_A_DAY
    if not isinstance(expression, Clock):
        return part_of_day(number, expression.part if isinstance(expression, PartOfDay) else "", reference)
    minute = expression.minute
    if number is not None and day is not None and minute < _NOON:
        number += _nights(day)
        if day.date.value.endswith(("TEV", "TAF")):  # « mercredi soir à 7 h. 55 »
            minute += _NOON
    return clock_time(number, minute, reference)


def _nights(day: Story) -> int:
    """« dans la nuit du 12 au 13, vers 2 heures » is on the 13th."""
    window = day.date.window
    if day.date.granularity is not Granularity.PART_OF_DAY or window is None:
        return 0
    return 0 if window.start is None or window.end is None else (window.end - window.start) // SECONDS_A_DAY - 1


def is_today(day: Story, paragraph: int, publication: Day | None) -> bool:
    """Tell whether the last day named is that of a clock time in `paragraph`.

    A day of another paragraph that is past, but no history, is not: a market's hours are those of the publication.
    """
    window = day.date.window
    if paragraph == day.paragraph or publication is None or window is None or window.first_day is None:
        return True
    return not _DAYS_OF_NEWS < abs(publication.number - window.first_day.number) < _DAYS_OF_HISTORY
