"""Whether two times can be those of one happening, or one of the two is wrong."""

from typing import Final

from frise.events.when import When, WhenKind
from frise.temporal.calendar import SECONDS_A_DAY
from frise.temporal.interval import TimeInterval

_ALWAYS: Final = 2**62  # seconds: farther than any date


def contradict(one: When, other: When) -> bool:
    """Tell whether no happening has both times: « 3 mai » and « 4 mai », but not « 3 mai » and « mai ».

    What has no place in time contradicts nothing.
    """
    if one.window is None or other.window is None:
        return False
    sure = not one.approximate and not other.approximate
    if sure and one.kind is other.kind is WhenKind.LASTING and one.granularity is other.granularity:
        return one.window != other.window  # both ends are told
    if one.kind is other.kind is WhenKind.OPEN and one.open_end is other.open_end:
        return days_apart(one.window, other.window) > 0  # it began, or ended, but once
    return not _overlap(_extent(one), _extent(other))


def days_apart(one: TimeInterval, other: TimeInterval) -> int:
    """Return how many days lie between two windows, 1 from a day to the next; 0 where they share one."""
    (start, end), (start_too, end_too) = _bounds(one), _bounds(other)
    return max(0, _day(start_too) - _day(end - 1), _day(start) - _day(end_too - 1))


def _extent(when: When) -> tuple[int, int]:
    """The seconds a time may run over, what lies past its open ends among them."""
    assert when.window is not None  # noqa: S101 - the caller has looked
    start, end = _bounds(when.window)
    return -_ALWAYS if when.open_start else start, _ALWAYS if when.open_end else end


def _bounds(window: TimeInterval) -> tuple[int, int]:
    return -_ALWAYS if window.start is None else window.start, _ALWAYS if window.end is None else window.end


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _day(second: int) -> int:
    return second // SECONDS_A_DAY
