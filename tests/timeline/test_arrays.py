"""The columns of numbers: finite, sorted by class, nobody lost."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import WAITING, before_year, event, many_events, on_day, seed_events, since_year

from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval
from frise.timeline.arrays import Flag, Kind, days_of, event_arrays, mark_kind


def test_days_count_from_1970() -> None:
    assert days_of(Day(1970, 1, 1)) == 0
    arrays = event_arrays([event("a", "Le lendemain", on_day(1970, 1, 2))])
    assert arrays.start.tolist() == [1.0]
    assert arrays.end.tolist() == [2.0]


def test_open_ends_stay_finite() -> None:
    arrays = event_arrays([event("since", "Depuis", since_year(1987)), event("before", "Avant", before_year(1900))])
    assert np.isfinite(arrays.start).all()
    assert np.isfinite(arrays.end).all()
    assert arrays.flags[arrays.events.row("since")] & Flag.OPEN_END
    assert arrays.flags[arrays.events.row("before")] & Flag.OPEN_START
    assert arrays.kind[arrays.events.row("before")] == Kind.WITHIN


def test_what_waits_is_apart() -> None:
    arrays = event_arrays([*seed_events(), event("later", "Un jour", WAITING)])
    assert len(arrays) == 5
    assert [waiting.id for waiting in arrays.waiting] == ["later"]


def test_one_event_s_mark_is_that_of_the_columns() -> None:
    events = many_events(200)
    arrays = event_arrays(events)
    for each in events:
        row = arrays.events.row(each.id)
        assert mark_kind(each.when) == (arrays.kind[row], arrays.flags[row])
    assert mark_kind(WAITING) is None


def test_nothing() -> None:
    arrays = event_arrays([])
    assert len(arrays) == 0
    assert arrays.extent is None


@given(st.integers(0, 400), st.integers(0, 9))
def test_classes_are_sorted_and_rank_is_a_permutation(count: int, seed: int) -> None:
    arrays = event_arrays(many_events(count, seed))
    assert len(arrays) == count
    for part in arrays.classes:
        starts = arrays.start[part.first : part.last]
        assert (np.diff(starts) >= 0).all()
        assert (arrays.end[part.first : part.last] - starts <= part.longest).all()
    assert sorted(arrays.rank.tolist()) == list(range(count))
    assert all(arrays.by_rank[arrays.rank[row]] == row for row in range(count))


def test_the_more_important_comes_first_and_equals_are_spread() -> None:
    arrays = event_arrays(many_events(50))
    importance = [arrays.events[row].importance for row in arrays.by_rank.tolist()]
    assert importance == sorted(importance, reverse=True)
    equals = event_arrays([event(str(year), "Une année", on_day(year, 1, 1)) for year in range(1900, 1932)])
    foremost = {arrays_row // 16 for arrays_row in equals.by_rank[:2].tolist()}
    assert foremost == {0, 1}


def test_what_is_open_on_both_sides_has_no_place() -> None:
    nowhere = event("n", "Un jour", When(WhenKind.WITHIN, TimeInterval(None, None), None, None))
    arrays = event_arrays([*seed_events(), nowhere, event("w", "Plus tard", WAITING)])
    assert len(arrays) == 5
    assert [known.id for known in arrays.waiting] == ["n", "w"]
    assert mark_kind(nowhere.when) is None
