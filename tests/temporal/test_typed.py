import pytest

from frise.temporal.calendar import Day
from frise.temporal.typed import read_typed_date
from frise.temporal.typed_window import read_typed_window

MONDAY = Day(2018, 11, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2018-11-12", "12/11/2018", "12.11.2018", "12 novembre 2018", "12 nov. 2018", "lundi 12 novembre 2018",
        "le 12 novembre 2018", "2018-11-12T10:00:00+01:00", " 12/11/18 ",
    ],
)  # fmt: skip
def test_whole_dates(text: str) -> None:
    assert read_typed_date(text) == MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "hier",
        "12 novembre",
        "aujourd’hui",
        "novembre 2018",
        "2018",
        "",
        "31/02/2018",
        "lundi 11 novembre 2018",
        "bof",
        "x" * 500,
    ],
)
def test_nothing_is_completed_from_today(text: str) -> None:
    assert read_typed_date(text) is None


@pytest.mark.parametrize(
    ("text", "day"), [("hier", Day(2018, 11, 11)), ("il y a 3 jours", Day(2018, 11, 9)), ("5 mars", Day(2018, 3, 5))]
)
def test_relative_words_count_from_the_day_given(text: str, day: Day) -> None:
    assert read_typed_date(text, MONDAY) == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("-51", "-0051-01-01", "-0051-12-31"),
        ("2016-10", "2016-10-01", "2016-10-31"),
        ("fin 2016", "2016-10-01", "2016-12-31"),
        ("mai 2018", "2018-05-01", "2018-05-31"),
        ("12/11/2018", "2018-11-12", "2018-11-12"),
        ("52 av. J.-C.", "-0051-01-01", "-0051-12-31"),
    ],
)
def test_windows(text: str, first: str, last: str) -> None:
    window = read_typed_window(text)
    assert window is not None
    assert window.first_day is not None
    assert window.last_day is not None
    assert (window.first_day.isoformat(), window.last_day.isoformat()) == (first, last)


@pytest.mark.parametrize("text", ["hier", "bof", "2018-13", "le 3 mai 2001 puis le 4 mai 2001"])
def test_what_is_no_window(text: str) -> None:
    assert read_typed_window(text) is None
