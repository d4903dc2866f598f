import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.temporal.calendar import Day, civil, day_number, easter, exists, iso_week, weekday

DAYS = st.integers(min_value=-5_000_000, max_value=5_000_000)


@given(DAYS)
def test_day_numbers_and_dates_are_one_to_one(number: int) -> None:
    assert day_number(*civil(number)) == number


@given(st.dates())
def test_agrees_with_the_standard_library(date: dt.date) -> None:
    number = date.toordinal() - 1
    assert civil(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.isoweekday()
    if dt.date(2, 1, 1) < date < dt.date(9998, 1, 1):
        assert iso_week(number) == date.isocalendar()[:2]


@pytest.mark.parametrize(
    ("day", "written"),
    [(Day(2018, 5, 12), "2018-05-12"), (Day(-51, 3, 15), "-0051-03-15"), (Day(0, 12, 31), "0000-12-31")],
)
def test_signed_iso(day: Day, written: str) -> None:
    assert day.isoformat() == written


def test_the_day_before_year_one_is_in_year_zero() -> None:
    assert Day.of_number(Day(1, 1, 1).number - 1) == Day(0, 12, 31)


@pytest.mark.parametrize(
    ("year", "month", "day", "there"),
    [
        (2018, 2, 29, False),
        (2016, 2, 29, True),
        (1900, 2, 29, False),
        (0, 2, 29, True),
        (2018, 2, 31, False),
        (2018, 13, 1, False),
    ],
)
def test_days_that_exist(year: int, month: int, day: int, there: bool) -> None:
    assert exists(year, month, day) is there


@pytest.mark.parametrize(("year", "date"), [(2018, (4, 1)), (2024, (3, 31)), (1961, (4, 2)), (2038, (4, 25))])
def test_easter(year: int, date: tuple[int, int]) -> None:
    assert civil(easter(year))[1:] == date
