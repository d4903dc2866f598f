"""Past, present, future."""

from enum import IntEnum


class Direction(IntEnum):
    """Where a relative expression looks."""

    PAST = -1
    PRESENT = 0
    FUTURE = 1
