"""The axis as truth tables."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.timeline.scale import Scale
from frise.timeline.strips import Strip, strips_for
from frise.timeline.strips.centuries import CENTURIES, HUNDREDS
from frise.timeline.strips.days import DAYS_ALONE, DAYS_OF_YEARS, WEEKS
from frise.timeline.strips.decades import DECADES, TENS
from frise.timeline.strips.hours import HOURS, MINUTES
from frise.timeline.strips.millennia import ERAS, MILLENNIA, THOUSANDS
from frise.timeline.strips.months import MONTHS_ALONE, MONTHS_OF_YEARS, QUARTERS
from frise.timeline.strips.years import YEARS
from frise.wording.language import Language

FR, EN = Language.FR, Language.EN
TRUTH = [
    (YEARS, Day(-2, 6, 1), Day(2, 6, 1), FR, "3 av. J.-C.|2 av. J.-C.|1 av. J.-C.|1|2"),
    (YEARS, Day(0, 6, 1), Day(1, 6, 1), EN, "1 BC|1"),
    (TENS[1], Day(-20, 6, 1), Day(21, 1, 1), FR, "30 av. J.-C.|20 av. J.-C.|10 av. J.-C.|1|10|20"),
    (HUNDREDS[1], Day(-150, 1, 1), Day(150, 1, 1), FR, "200 av. J.-C.|100 av. J.-C.|1|100"),
    (THOUSANDS[1], Day(-1500, 1, 1), Day(1500, 1, 1), EN, "2000 BC|1000 BC|1|1000"),
    (DECADES, Day(1958, 1, 1), Day(1971, 1, 1), FR, "années 1950|années 1960|années 1970"),
    (DECADES, Day(-12, 1, 1), Day(12, 1, 1), FR, "20 av. J.-C.–11 av. J.-C.|10 av. J.-C.–1 av. J.-C.|1–9|années 10"),
    (CENTURIES, Day(1800, 6, 1), Day(1901, 6, 1), FR, "XVIIIe siècle|XIXe siècle|XXe siècle"),
    (CENTURIES, Day(-100, 6, 1), Day(101, 6, 1), FR, "IIe siècle av. J.-C.|Ier siècle av. J.-C.|Ier siècle|IIe siècle"),
    (CENTURIES, Day(1801, 1, 1), Day(1801, 1, 2), EN, "19th century"),
    (MILLENNIA, Day(-10, 1, 1), Day(1001, 2, 1), FR, "Ier millénaire av. J.-C.|Ier millénaire|IIe millénaire"),
    (ERAS, Day(-10, 1, 1), Day(10, 1, 1), FR, "avant J.-C.|après J.-C."),
    (QUARTERS, Day(2018, 2, 1), Day(2018, 12, 31), FR, "janvier|avril|juillet|octobre"),
    (MONTHS_ALONE, Day(0, 12, 1), Day(1, 2, 1), FR, "décembre|janvier"),
    (MONTHS_OF_YEARS, Day(2018, 11, 8), Day(2018, 12, 8), FR, "novembre 2018|décembre 2018"),
    (DAYS_ALONE, Day(1200, 5, 1), Day(1200, 5, 3), FR, "1er|2"),
    (DAYS_ALONE, Day(1970, 1, 1), Day(1970, 1, 3), FR, "jeu. 1er|ven. 2"),
    (WEEKS, Day(2018, 11, 7), Day(2018, 11, 14), FR, "lun. 5|lun. 12"),
    (DAYS_OF_YEARS, Day(2018, 11, 8), Day(2018, 11, 9), FR, "jeudi 8 novembre 2018"),
    (HOURS[2], Day(2018, 11, 8), Day(2018, 11, 9), FR, "0 h|6 h|12 h|18 h"),
]


@pytest.mark.parametrize(("strip", "first", "last", "language", "labels"), TRUTH)
def test_labels(strip: Strip, first: Day, last: Day, language: Language, labels: str) -> None:
    ticks = strip.ticks(days_of(first), days_of(last), language)
    assert "|".join(tick.label for tick in ticks).replace("\u00a0", " ") == labels


def test_the_first_of_january_1970_is_day_zero() -> None:
    assert YEARS.ticks(0.0, 1.0, FR)[0].start == 0.0
    assert DAYS_OF_YEARS.ticks(0.0, 1.0, FR)[0].short == "1er janv. 1970"


def test_minutes() -> None:
    at_noon = days_of(Day(2018, 11, 8)) + 0.5
    labels = [tick.label.replace("\u00a0", " ") for tick in MINUTES[1].ticks(at_noon, at_noon + 0.01, FR)]
    assert labels == ["12 h", "12 h 05", "12 h 10"]


@given(st.floats(-4e6, 1e6), st.floats(-1.4, 6.5), st.integers(300, 4000))
def test_every_scale_has_two_strips_without_holes(start: float, magnitude: float, width: int) -> None:
    scale = Scale.between(start, start + 10**magnitude, width).clamped()
    pair = strips_for(scale)
    assert pair.fine.days < pair.coarse.days
    for strip in (pair.fine, pair.coarse):
        ticks = strip.ticks(scale.first, scale.last, FR)
        assert len(ticks) <= width / 20 + 3
        if strip is ERAS:
            continue
        rounding = scale.per_pixel / 1000
        assert ticks[0].start <= scale.first + rounding
        assert ticks[-1].end >= scale.last - rounding
        assert all(before.end == after.start for before, after in pairwise(ticks))


def test_the_years_of_the_seed_are_seen_by_the_month() -> None:
    pair = strips_for(Scale.between(days_of(Day(2016, 8, 1)), days_of(Day(2018, 12, 31)), 1440))
    assert (pair.fine.name, pair.coarse.name) == ("1 months", "1 years") or pair.fine is QUARTERS
