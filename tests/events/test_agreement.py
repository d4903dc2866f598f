"""Which times can be those of one happening."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import WAITING, before_year, in_month, lasting, on_day, since_year, within

from frise.events.agreement import contradict, days_apart
from frise.events.when import When
from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval

THIRD, FOURTH, FIFTH, SIXTH = (on_day(2016, 5, day) for day in (3, 4, 5, 6))
MAY = in_month(2016, 5)
FIRST_DAYS = lasting(Day(2016, 5, 3), Day(2016, 5, 5))


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [
        (THIRD, THIRD, False),
        (THIRD, FOURTH, True),
        (THIRD, MAY, False),
        (in_month(2016, 6), THIRD, True),
        (FIRST_DAYS, FOURTH, False),
        (FIRST_DAYS, SIXTH, True),
        (FIRST_DAYS, lasting(Day(2016, 5, 3), Day(2016, 5, 6)), True),
        (FIRST_DAYS, lasting(Day(2016, 5, 3), Day(2016, 5, 5)), False),
        (within(Day(2016, 5, 1), Day(2016, 5, 9)), within(Day(2016, 5, 8), Day(2016, 5, 20)), False),
        (since_year(1987), since_year(1988), True),
        (since_year(1987), on_day(2016, 5, 3), False),
        (since_year(2017), on_day(2016, 5, 3), True),
        (before_year(2017), on_day(2016, 5, 3), False),
        (before_year(2015), on_day(2016, 5, 3), True),
        (WAITING, on_day(2016, 5, 3), False),
    ],
)
def test_what_contradicts_what(one: When, other: When, *, wrong: bool) -> None:
    assert contradict(one, other) is wrong
    assert contradict(other, one) is wrong


days = st.integers(-1000, 1000)


@given(start=days, length=st.integers(0, 40), start_too=days, length_too=st.integers(0, 40))
def test_days_apart_are_counted_from_edge_to_edge(start: int, length: int, start_too: int, length_too: int) -> None:
    one = TimeInterval.of_days(start, start + length)
    other = TimeInterval.of_days(start_too, start_too + length_too)
    shared = set(range(start, start + length + 1)) & set(range(start_too, start_too + length_too + 1))
    assert days_apart(one, other) == days_apart(other, one)
    assert (days_apart(one, other) == 0) == bool(shared)
    assert days_apart(one, TimeInterval.of_days(start + length + 1, start + length + 1)) == 1


def test_an_open_end_is_near_everything_beyond_it() -> None:
    assert days_apart(TimeInterval(None, 86_400), TimeInterval.of_days(-500, -400)) == 0
    assert days_apart(TimeInterval(None, 86_400), TimeInterval.of_days(3, 4)) == 3
