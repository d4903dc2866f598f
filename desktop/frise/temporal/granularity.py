"""How finely a date is known."""

from enum import IntEnum


class Granularity(IntEnum):
    """Units of time from the finest to the coarsest; comparing two tells which is the more precise."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART_OF_DAY = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    SEMESTER = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14
