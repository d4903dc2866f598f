"""Filters in words."""

import pytest

from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.wording.filters import phrase_granularity, phrase_period
from frise.wording.language import Language


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [
        (None, None, "", ""),
        (Day(1900, 1, 1), Day(1950, 12, 31), "1900–1950", "1900–1950"),
        (Day(1900, 5, 3), Day(1900, 5, 3), "3 mai 1900", "3 May 1900"),
        (Day(1900, 1, 1), None, "depuis 1900", "since 1900"),
        (Day(1900, 5, 1), None, "depuis mai 1900", "since May 1900"),
        (Day(1900, 5, 3), None, "depuis le 3 mai 1900", "since 3 May 1900"),
        (None, Day(1900, 12, 31), "jusqu’en 1900", "until 1900"),
        (None, Day(1900, 2, 28), "jusqu’en février 1900", "until February 1900"),
        (None, Day(1900, 5, 1), "jusqu’au 1er mai 1900", "until 1 May 1900"),
        (None, Day(-51, 12, 31), "jusqu’en 52\u00a0av.\u00a0J.-C.", "until 52\u00a0BC"),
        (Day(1950, 1, 1), Day(1900, 1, 1), "1er janvier 1950 – 1er janvier 1900", "1 January 1950 – 1 January 1900"),
    ],
)
def test_a_period(first: Day | None, last: Day | None, french: str, english: str) -> None:
    assert phrase_period(first, last, Language.FR) == french
    assert phrase_period(first, last, Language.EN) == english


def test_every_precision_has_its_noun() -> None:
    for language in Language:
        assert len({phrase_granularity(each, language) for each in Granularity}) == len(Granularity)
