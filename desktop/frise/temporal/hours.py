"""Clock times and parts of a day, on a day that is known or not."""

from dataclasses import replace

from frise.temporal.calendar import SECONDS_A_DAY
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.resolved import Resolved, day_value
from frise.temporal.timex import PUBLICATION, Reference, TimexType, Unresolved

_MINUTES_A_DAY = 1440


def clock_time(number: int | None, minute: int, reference: Reference) -> Resolved:
    """Return a clock time, minutes since midnight, on the day numbered `number` (None: not known)."""
    days, within = divmod(minute, _MINUTES_A_DAY)
    clock = f"T{within // 60:02}:{within % 60:02}"
    if number is None:
        return _waiting(f"XXXX-XX-XX{clock}", Granularity.MINUTE, reference)
    start = (number + days) * SECONDS_A_DAY + within * 60
    window = TimeInterval(start, start + 60)
    return Resolved(day_value(number + days) + clock, window, Granularity.MINUTE, TimexType.TIME, reference)


def part_of_day(number: int | None, part: str, reference: Reference) -> Resolved:
    """Return a part (MO, AF, EV, NI, DT) of the day numbered `number`; its window is the day, hours are not said."""
    if number is None:
        return _waiting(f"XXXX-XX-XXT{part}", Granularity.PART_OF_DAY, reference)
    window = TimeInterval.of_days(number, number)
    return Resolved(f"{day_value(number)}T{part}", window, Granularity.PART_OF_DAY, TimexType.TIME, reference)


def glued_part(day: Resolved, part: str, *, overnight: bool) -> Resolved:
    """Return « mardi soir » from « mardi »; a night between two days covers both."""
    window = day.window
    if overnight and window is not None and window.start is not None and window.end is not None:
        window = TimeInterval(window.start, window.end + SECONDS_A_DAY)
    return replace(
        day, value=f"{day.value}T{part}", window=window, granularity=Granularity.PART_OF_DAY, type=TimexType.TIME
    )


def _waiting(value: str, granularity: Granularity, reference: Reference) -> Resolved:
    unresolved = Unresolved.WAITS_FOR_PUBLICATION if reference == PUBLICATION else Unresolved.NO_REFERENCE
    return Resolved(value, None, granularity, TimexType.TIME, reference, unresolved)
