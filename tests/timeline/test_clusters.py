"""Crowds: every event is counted once, where it stands, the same wherever the view is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.examples import event, lasting, many_events, on_day
from tests.timeline.test_scene import frame, whole

from frise.events.event import Event
from frise.temporal.calendar import Day
from frise.timeline.arrays import event_arrays
from frise.timeline.detail import FEW, starting_between, visible
from frise.timeline.fit import rows_range
from frise.timeline.hit import boxes, hit_cluster, rows_within


def crowd(count: int) -> list[Event]:
    return [event(str(at), f"Le fait numéro {at}", on_day(1900, 1, 1), at / (count + 1)) for at in range(count)]


@settings(max_examples=20)
@given(st.integers(0, 50), st.integers(-300, 300))
def test_counts_are_the_same_wherever_the_view_is(seed: int, pixels: int) -> None:
    arrays = event_arrays(many_events(3000, seed))
    scale = whole(arrays).zoomed(3, 600)
    here = {round(found.at): found.size for found in frame(arrays, scale).clusters if 200 < found.at < 1000}
    moved = frame(arrays, scale.panned(pixels)).clusters
    there = {round(found.at + pixels): found.size for found in moved}
    for at, size in here.items():
        if 0 < at - pixels < 1200:
            assert any(there.get(near) == size for near in (at - 1, at, at + 1))


@pytest.mark.parametrize("count", [FEW, FEW + 1, 5 * FEW])
def test_a_heap_at_one_instant_is_counted_whole(count: int) -> None:
    arrays = event_arrays(crowd(count))
    scene = frame(arrays, whole(arrays))
    (cluster,) = scene.clusters
    labelled = len(scene.placed) if count <= FEW else 0
    assert cluster.size == count - labelled
    assert cluster.told
    assert len(cluster.rows) == (cluster.size if count <= FEW else 0)


def test_a_crowd_is_hit_where_it_is_counted() -> None:
    arrays = event_arrays(crowd(500))
    scale = whole(arrays)
    scene = frame(arrays, scale)
    (cluster,) = scene.clusters
    assert hit_cluster(scene, cluster.at, cluster.bottom - 10) == cluster
    assert hit_cluster(scene, cluster.at + 200, cluster.bottom - 10) is None
    assert len(starting_between(arrays, cluster.first, cluster.last)) == 500


def test_rows_that_start_in_a_stretch_are_found_in_the_order_of_time() -> None:
    arrays = event_arrays(many_events(500))
    first, last = -20_000.0, 3_000.0
    rows = starting_between(arrays, first, last).tolist()
    assert sorted(rows) == [row for row in range(500) if first <= arrays.start[row] < last]
    starts = [arrays.start[row] for row in rows]
    assert starts == sorted(starts)
    x0, x1 = rows_range(arrays, rows)
    assert x0 < starts[0]
    assert starts[-1] < x1


def test_what_began_before_the_view_and_goes_on_is_told() -> None:
    reigns = [event(f"r{at}", "Un règne", lasting(Day(1700, 1, 1), Day(1990, 1, 1)), 0.1) for at in range(150)]
    arrays = event_arrays([*reigns, *many_events(400, first=1900, last=1980)])
    scale = whole(arrays)
    scene = frame(arrays, scale.zoomed(4, scale.pixel(0)))
    assert scene.bands[0].going_on >= 150
    seen = visible(arrays, scale.zoomed(4, scale.pixel(0)))
    assert int(seen.counts.sum()) + seen.going_on == seen.total


@given(st.integers(0, 40))
def test_a_frame_around_everything_holds_all_that_is_drawn(seed: int) -> None:
    arrays = event_arrays(many_events(100, seed))
    scene = frame(arrays, whole(arrays))
    drawn = {placed.mark.row for placed in scene.placed} | {small.mark.row for small in scene.small}
    assert set(rows_within(scene, -500, 0, 2000, 700)) == drawn
    assert {box.row for box in boxes(scene)} == drawn
    assert rows_within(scene, 2000, 0, 3000, 700) == []
