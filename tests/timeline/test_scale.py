"""Time to pixels and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.timeline.scale import LONGEST, SHORTEST, Scale

starts = st.floats(-1e6, 5e5)
spans = st.floats(1 / 24, 5e5)  # far enough from the ends of the calendar

widths = st.integers(50, 4000)


@given(starts, spans, widths, st.floats(0, 1), st.floats(0.2, 5))
def test_zooming_keeps_the_time_under_the_cursor(
    start: float, span: float, width: int, place: float, factor: float
) -> None:
    scale = Scale.between(start, start + span, width)
    cursor = place * width
    zoomed = scale.zoomed(factor, cursor)
    assert zoomed.pixel(scale.day(cursor)) == pytest.approx(cursor, abs=0.01)


@given(starts, spans, widths, st.floats(-50, 50))
def test_panning_keeps_the_step_to_the_last_bit(start: float, span: float, width: int, pixels: float) -> None:
    scale = Scale.between(start, start + span, width)
    panned = scale.panned(pixels)
    assert panned.per_pixel == scale.per_pixel
    assert scale.pixel(panned.origin) == pytest.approx(pixels, abs=0.01)


@given(starts, spans, widths, st.floats(-100, 100))
def test_there_and_back(start: float, span: float, width: int, pixel: float) -> None:
    scale = Scale.between(start, start + span, width)
    assert scale.pixel(scale.day(pixel)) == pytest.approx(pixel, abs=0.01)


@pytest.mark.parametrize(("factor", "span"), [(1e12, SHORTEST), (1e-12, LONGEST)])
def test_from_an_hour_to_twelve_thousand_years(factor: float, span: float) -> None:
    assert Scale.between(0, 365, 1000).zoomed(factor, 300).span == pytest.approx(span)


def test_no_scale_without_time_or_room() -> None:
    with pytest.raises(ValueError, match="not a scale"):
        Scale.between(0, 0, 100)
