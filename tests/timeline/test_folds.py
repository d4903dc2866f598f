"""Folds: time is still one line, nothing that happened is hidden, a fold takes the same pixels at any magnification."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, in_month, many_events, on_day, seed_events

from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of, event_arrays
from frise.timeline.fit import whole_range
from frise.timeline.folds import BREAK, NO_FOLDS, Folds, empty_stretches, longest_of
from frise.timeline.motion import between
from frise.timeline.scale import Scale

TWO = Folds((100.0, 5_000.0), (2_000.0, 400_000.0))
DAYS = st.floats(-10_000, 500_000)
STEPS = st.floats(1e-3, 100)


@given(DAYS, DAYS, STEPS)
def test_what_comes_later_stands_further_right(one: float, other: float, step: float) -> None:
    first, last = sorted((one, other))
    assert TWO.folded(first, step) <= TWO.folded(last, step)


@given(DAYS, STEPS)
def test_a_day_is_found_again_where_it_stands(day: float, step: float) -> None:
    inside = any(start < day < end for start, end in zip(TWO.starts, TWO.ends, strict=True))
    tolerance = 1e-6 * 400_000 / (BREAK * step) if inside else 1e-6
    assert TWO.unfolded(TWO.folded(day, step), step) == pytest.approx(day, abs=max(tolerance, 1e-6))
    assert TWO.all_folded(np.asarray([day]), step)[0] == pytest.approx(TWO.folded(day, step), abs=1e-6)


@given(STEPS)
def test_a_fold_takes_the_same_pixels_at_any_magnification(step: float) -> None:
    scale = Scale(0.0, step, 1000, TWO)
    for start, end in zip(TWO.starts, TWO.ends, strict=True):
        assert scale.pixel(end) - scale.pixel(start) == pytest.approx(BREAK, rel=1e-6, abs=1e-4)
    assert scale.pixel(5_000.0) - scale.pixel(2_000.0) == pytest.approx(3_000 / step, abs=1e-4)


@given(st.floats(-5_000, 4_000), st.floats(4_500, 480_000))
def test_a_view_shows_from_day_to_day(first: float, last: float) -> None:
    scale = Scale.between(first, last, 1200, TWO)
    assert scale.pixel(first) == pytest.approx(0, abs=1e-3)
    assert scale.pixel(last) == pytest.approx(1200, abs=1e-3)


@given(st.integers(-4000, 4000), st.floats(0.2, 5), st.floats(0, 1200))
def test_panning_and_zooming_hold_what_they_hold_without_folds(pixels: int, factor: float, at: float) -> None:
    scale = Scale.between(-2_000, 450_000, 1200, TWO)
    moved = scale.panned(pixels)
    for day in (-500.0, 3_000.0, 420_000.0):
        assert moved.pixel(day) == pytest.approx(scale.pixel(day) - pixels, abs=1e-3)
    under = scale.day(at)
    if not any(start < under < end for start, end in zip(TWO.starts, TWO.ends, strict=True)):
        assert scale.zoomed(factor, at).pixel(under) == pytest.approx(at, abs=1e-3)


def test_only_what_is_empty_and_unusually_long_is_folded() -> None:
    caesar = event("caesar", "Alésia tombe", in_month(-51, 9))
    revolution = [event(str(day), "Le conseil siège", on_day(1789, 1 + day % 12, 1 + day)) for day in range(20)]
    arrays = event_arrays([caesar, *revolution])
    folds = empty_stretches(arrays)
    assert len(folds.starts) == 1
    assert days_of(Day(-51, 10, 1)) <= folds.starts[0] < folds.ends[0] <= days_of(Day(1789, 1, 1))
    assert folds.ends[0] - folds.starts[0] > 0.7 * 1800 * 365


@pytest.mark.parametrize("events", [[], seed_events()[:1], seed_events()[:2], many_events(300)])
def test_where_nothing_is_unusual_nothing_is_folded(events: list) -> None:  # type: ignore[type-arg]
    assert empty_stretches(event_arrays(events)) == NO_FOLDS


@given(st.integers(0, 200), st.integers(2, 60))
def test_no_event_is_folded_away(seed: int, count: int) -> None:
    far = [event("far", "Jadis", on_day(-3000, 5, 1)), event("late", "Plus tard", on_day(2900, 5, 1))]
    arrays = event_arrays([*many_events(count, seed), *far])
    folds = empty_stretches(arrays)
    for start, end in zip(folds.starts, folds.ends, strict=True):
        assert start < end
        assert not ((arrays.start < end) & (arrays.end > start)).any()


def test_folds_that_would_leave_no_room_are_none() -> None:
    many = Folds(tuple(float(10 * at) for at in range(20)), tuple(10.0 * at + 9 for at in range(20)))
    assert Scale.between(-10, 210, 900, many).folds == NO_FOLDS


@pytest.mark.parametrize("folds", [NO_FOLDS, TWO])
@given(st.floats(0, 1), st.floats(0, 1))
def test_gliding_goes_evenly_from_one_view_to_the_other(folds: Folds, one: float, other: float) -> None:
    here = Scale.between(-5_000, 450_000, 1000, folds)
    there = Scale.between(2_500, 2_600, 1000, folds)
    early, late = sorted((one, other))
    first, last = between(here, there, early), between(here, there, late)
    assert first.per_pixel >= last.per_pixel
    assert between(here, there, 1.0) == there
    assert between(here, there, 0.0).per_pixel == pytest.approx(here.per_pixel)


def test_stretches_that_are_all_alike_are_not_folded() -> None:
    years = (1100, 1200, 1320, 1430, 1560, 1680, 1790, 1930)
    events = [event(f"{year}-{day}", "Le conseil siège", on_day(year, 5, day)) for year in years for day in (1, 2, 3)]
    assert empty_stretches(event_arrays(events)) == NO_FOLDS


def test_what_stands_between_folds_has_its_share_of_the_view() -> None:
    events = [event(f"{y}-{d}", "Le conseil siège", on_day(y, 5, d)) for y in (1200, 1500, 1800) for d in (1, 2, 3)]
    arrays = event_arrays(events)
    folds = empty_stretches(arrays)
    assert len(folds.starts) == 2
    scale = Scale.between(*whole_range(arrays, folds=folds), 1200, folds)
    for year in (1200, 1500, 1800):
        assert scale.pixel(days_of(Day(year, 5, 4))) - scale.pixel(days_of(Day(year, 5, 1))) > 60


@given(st.lists(st.integers(-3, 9), max_size=30), st.integers(1, 9))
def test_the_longest_are_found_as_if_all_were_sorted(lengths: list[int], most: int) -> None:
    distances = np.asarray(lengths, dtype=np.float64)
    assert longest_of(distances, most).tolist() == np.argsort(-distances, kind="stable")[:most].tolist()
