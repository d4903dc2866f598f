"""Groups: every event in one at least, one below the other, each drawn as it would be by itself."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.examples import many_events, seed_events
from tests.timeline.test_scene import Typewriter, mark_box, text_box, touch, whole

from frise.events.event import Event
from frise.timeline.arrays import EventArrays, event_arrays, taken
from frise.timeline.detail import visible
from frise.timeline.grouping import MOST, grouped
from frise.timeline.groups import COLLAPSED, HEADER, REST, Group, slots
from frise.timeline.scene import Area, Scene
from frise.timeline.stacking import Header, Stack, compose_stack

TOP, BOTTOM = 26.0, 620.0


def by_actors(event: Event) -> Sequence[str]:
    return event.actors


def acted(events: Sequence[Event]) -> list[Event]:
    names = ("Sénat", "Consul", "Tribun")
    return [replace(each, actors=names[: at % 4][::-1]) for at, each in enumerate(events)]


def stacked(arrays: EventArrays, stack: Stack, scroll: float = 0.0, **more: object) -> tuple[Scene, tuple[Header, ...]]:
    area = Area(whole(arrays), TOP, BOTTOM, scroll=scroll)
    return compose_stack(stack, area, Typewriter(arrays.events), **more)  # type: ignore[arg-type]


def test_an_event_is_in_each_group_that_it_has_a_name_of_and_the_rest_is_last() -> None:
    arrays = event_arrays(acted(many_events(40)))
    groups = grouped(arrays, by_actors)
    assert [group.key for group in groups] == ["Sénat", "Consul", "Tribun", REST]
    assert [len(group.rows) for group in groups] == [30, 20, 10, 10]
    for group in groups:
        for at, row in enumerate(group.rows.tolist()):
            assert group.arrays.events[at] is arrays.events[row]


def test_too_many_names_share_the_last_group() -> None:
    events = [replace(each, actors=(f"n{at}",)) for at, each in enumerate(many_events(MOST + 9))]
    groups = grouped(event_arrays(events), by_actors)
    assert len(groups) == MOST + 1
    assert len(groups[-1].rows) == 9


@given(st.sets(st.integers(0, 79)), st.integers(0, 50))
def test_some_rows_are_seen_as_if_they_were_all(kept: set[int], seed: int) -> None:
    arrays = event_arrays(many_events(80, seed))
    rows = sorted(kept)
    some = taken(arrays, np.asarray(rows, dtype=np.int64))
    assert sorted(some.rank.tolist()) == list(range(len(rows)))
    assert [some.events[at].id for at in range(len(rows))] == [arrays.events[row].id for row in rows]
    assert visible(some, whole(arrays)).total == len(rows)


@settings(max_examples=25)
@given(st.integers(1, 120), st.integers(0, 100), st.integers(0, 900), st.sets(st.sampled_from(["Sénat", "Consul", ""])))
def test_groups_stand_one_below_the_other_and_touch_nothing(
    count: int, seed: int, scroll: int, closed: set[str]
) -> None:
    arrays = event_arrays(acted(many_events(count, seed)))
    stack = Stack(grouped(arrays, by_actors), frozenset(closed))
    scene, headers = stacked(arrays, stack, float(scroll))
    assert [header.top for header in headers] == sorted(header.top for header in headers)
    assert {header.closed for header in headers if header.group.key in closed} <= {True}
    for at, placed in enumerate(scene.placed):
        assert stack.groups[placed.group].key not in closed
        assert placed.mark.row in stack.groups[placed.group].rows
        for other in scene.placed[at + 1 :]:
            assert not touch(text_box(placed), text_box(other))
            assert not touch(text_box(placed), mark_box(other))


def test_scrolling_stops_at_the_last_group() -> None:
    arrays = event_arrays(acted(many_events(200)))
    stack = Stack(grouped(arrays, by_actors))
    scene, headers = stacked(arrays, stack, 10_000.0)
    end = slots(stack.groups, (), TOP, BOTTOM)[-1].bottom
    assert scene.scroll == pytest.approx(end - BOTTOM)
    assert headers[-1].group.key == REST


def test_a_closed_group_keeps_its_name_and_its_density() -> None:
    arrays = event_arrays(acted(seed_events()))
    groups = grouped(arrays, by_actors)
    stack = Stack(groups, frozenset(group.key for group in groups))
    scene, headers = stacked(arrays, stack)
    assert not scene.placed
    assert len(headers) == len(groups)
    assert sum(int(band.counts.sum()) for band in scene.bands) == sum(len(group.rows) for group in groups)
    assert headers[1].top - headers[0].top == HEADER + COLLAPSED


def test_places_are_kept_while_the_view_moves() -> None:
    arrays = event_arrays(acted(many_events(60)))
    stack = Stack(grouped(arrays, by_actors))
    before, _headers = stacked(arrays, stack)
    area = Area(whole(arrays).panned(40), TOP, BOTTOM)
    places = {(stack.groups[placed.group].key, placed.mark.row): placed.label.place for placed in before.placed}
    after, _headers = compose_stack(stack, area, Typewriter(arrays.events), before=places, settled=False)
    there = {(placed.group, placed.mark.row): placed for placed in after.placed}
    for placed in before.placed:
        if placed.mark.left > 60 and placed.label.left > 60:
            now = there[placed.group, placed.mark.row]
            assert now.label.left == pytest.approx(placed.label.left - 40, abs=1e-3)
            assert now.top == placed.top


def test_no_group_is_no_frame() -> None:
    empty: Sequence[Group] = ()
    scene, headers = stacked(event_arrays(()), Stack(empty))
    assert not headers
    assert scene.total == 0
