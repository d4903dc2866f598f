"""A day known only to its month, its year, its decade."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.events.known_to import known_to
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.wording.dates import phrase_when
from frise.wording.language import Language

TELLABLE = [Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE]


@pytest.mark.parametrize(
    ("granularity", "words", "edtf"),
    [
        (Granularity.DAY, "3 mai 1848", "1848-05-03"),
        (Granularity.MONTH, "mai 1848", "1848-05"),
        (Granularity.YEAR, "1848", "1848"),
        (Granularity.DECADE, "années 1840", "1840/1849"),
    ],
)
def test_what_it_is_called(granularity: Granularity, words: str, edtf: str) -> None:
    when = known_to(Day(1848, 5, 3), granularity)
    assert phrase_when(when, Language.FR) == words
    assert when.edtf == edtf


def test_the_first_decade_is_told_to_the_year() -> None:
    assert known_to(Day(4, 5, 3), Granularity.DECADE) == known_to(Day(4, 1, 1), Granularity.YEAR)
    assert phrase_when(known_to(Day(-51, 5, 3), Granularity.DECADE), Language.FR) == "52\u00a0av.\u00a0J.-C."


def test_nothing_finer_than_a_day_is_told_by_one() -> None:
    with pytest.raises(ValueError, match="minute"):
        known_to(Day(1848, 5, 3), Granularity.MINUTE)


@given(number=st.integers(-500_000, 900_000), granularity=st.sampled_from(TELLABLE))
def test_the_day_is_in_it(number: int, granularity: Granularity) -> None:
    window = known_to(Day.of_number(number), granularity).window
    assert window is not None
    assert window.start is not None
    assert window.end is not None
    assert window.start <= number * 86_400 < window.end
