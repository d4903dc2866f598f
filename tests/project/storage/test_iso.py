"""Runs of time are written by their first and last day or second, and read again."""

import pytest
from hypothesis import given
from tests.project.storage.made import days, runs

from frise.project.storage.iso import ABSENT, Runs, read_day, write_run
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.interval import TimeInterval


@given(runs())
def test_any_run_comes_back(run: TimeInterval) -> None:
    for clocked in (True, False):
        assert Runs()[write_run(run, clocked=clocked)] == run


@given(days())
def test_any_day_comes_back(day: Day) -> None:
    assert read_day(day.isoformat()) == day


def test_how_runs_are_written() -> None:
    day = Day(2018, 5, 12).number
    assert write_run(TimeInterval.of_days(day, day), clocked=False) == ("2018-05-12", "2018-05-12")
    minute = TimeInterval(day * SECONDS_A_DAY + 55_800, day * SECONDS_A_DAY + 55_860)
    assert write_run(minute, clocked=True) == ("2018-05-12T15:30:00", "2018-05-12T15:30:59")
    caesar = Day(-43, 3, 15).number
    assert write_run(TimeInterval(caesar * SECONDS_A_DAY, None), clocked=False) == ("-0043-03-15", None)
    assert write_run(TimeInterval.of_days(day, day), clocked=True) == ("2018-05-12T00:00:00", "2018-05-12T23:59:59")


def test_no_run_and_a_run_open_at_both_ends() -> None:
    assert Runs()[ABSENT, ABSENT] is None
    assert Runs()[None, None] == TimeInterval(None, None)


@pytest.mark.parametrize(
    "ends",
    [
        ("2018-05-12", ABSENT),
        ("2018-05-12", "2018-05-11"),
        ("2018-05-12", "2018-05-12 "),
        ("2018-5-12", "2018-05-12"),
        ("+2018-05-12", None),
        ("02018-05-12", None),
        ("2018-05-12T15:30", None),
        ("2018-05-12T15:60:00", None),
        (20180512, None),
        (True, None),
    ],
)
def test_what_is_no_run(ends: tuple[object, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of them
        Runs()[ends]
