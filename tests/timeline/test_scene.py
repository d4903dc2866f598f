"""Frames: nothing overlaps, nothing jumps, what does not fit is still counted."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.examples import PUBLICATION, event, in_month, many_events, on_day, seed_events

from frise.events.event import Event
from frise.timeline.arrays import EventArrays, days_of, event_arrays
from frise.timeline.elision import elide, wrap
from frise.timeline.fit import event_range, whole_range
from frise.timeline.hit import hit_row
from frise.timeline.labels import EDGE, Caption
from frise.timeline.scale import Scale
from frise.timeline.scene import BAND, LANE, Area, Placed, Scene, compose

TOP, BOTTOM = 26.0, 320.0
Box = tuple[float, float, float, float]


class Typewriter:
    """Captions in a typeface of 8 pixels a letter."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events

    def __call__(self, row: int, room: float, lines: int) -> Caption | None:
        title = self._events[row].title
        told = wrap(title, room, letters) if lines > 1 else elided(title, room)
        return None if told is None else Caption(told[0], "juin 2018", max(*map(letters, told), 70.0), told[1])


def letters(text: str) -> float:
    return 8.0 * len(text)


def elided(title: str, room: float) -> tuple[str, str] | None:
    line = elide(title, room, letters)
    return None if line is None else (line, "")


def frame(arrays: EventArrays, scale: Scale, before: Scene | None = None, **options: object) -> Scene:
    lines = tuple(options.pop("lines", ()))  # type: ignore[arg-type]
    places = None if before is None else {placed.mark.row: placed.label.place for placed in before.placed}
    selected = arrays.events.row(options.pop("selected", None))  # type: ignore[arg-type]
    area = Area(scale, TOP, BOTTOM, lines)
    return compose(arrays, area, Typewriter(arrays.events), before=places, selected=selected, **options)  # type: ignore[arg-type]


def whole(arrays: EventArrays, width: float = 1200) -> Scale:
    return Scale.between(*whole_range(arrays), width)


def text_box(placed: Placed) -> Box:
    return placed.label.left, placed.top, placed.label.right, placed.top + 31 + placed.label.caption.extra


def mark_box(placed: Placed) -> Box:
    return placed.mark.left, placed.mark_y - 6, placed.mark.right, placed.mark_y + 6


def touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def assert_clear(scene: Scene, lines: Sequence[float] = ()) -> None:
    """No label touches a label, another's mark, a stem or a line."""
    for at, placed in enumerate(scene.placed):
        box = text_box(placed)
        assert not touch(box, mark_box(placed))
        assert not any(box[0] < line < box[2] for line in lines)
        for other in scene.placed[at + 1 :]:
            assert not touch(box, text_box(other))
        for other in scene.placed:
            if other is placed:
                continue
            assert not touch(box, mark_box(other))
            if other.label.place.stem:
                stem = (other.mark.middle - 0.5, other.mark_y, other.mark.middle + 0.5, BOTTOM)
                assert not touch(box, stem)


@settings(max_examples=40)
@given(st.integers(0, 120), st.integers(0, 1000), st.floats(0.1, 30), st.floats(0, 1))
def test_no_label_touches_anything(count: int, seed: int, zoom: float, place: float) -> None:
    arrays = event_arrays(many_events(count, seed))
    scale = whole(arrays).zoomed(zoom, place * 1200)
    line = 700.0
    scene = frame(arrays, scale, lines=(line,))
    assert_clear(scene, [line])
    for placed in scene.placed:
        assert placed.label.left >= EDGE
        assert placed.label.right <= 1200 - EDGE
        assert placed.top >= TOP


@settings(max_examples=30)
@given(st.integers(1, 200), st.integers(0, 1000), st.integers(-150, 150), st.floats(0.5, 20))
def test_panning_moves_every_kept_label_by_as_much(count: int, seed: int, pixels: int, zoom: float) -> None:
    arrays = event_arrays(many_events(count, seed))
    scale = whole(arrays).zoomed(zoom, 600)
    before = frame(arrays, scale)
    after = frame(arrays, scale.panned(pixels), before, settled=False)
    there = {placed.mark.row: placed for placed in after.placed}
    for placed in before.placed:
        mark = placed.mark
        edges = (mark.left, placed.label.left), (mark.right, placed.label.right)
        if not all(right - pixels > 1 and left - pixels < 1199 for left, right in zip(*edges, strict=True)):
            continue
        now = there[mark.row]
        assert now.label.left == pytest.approx(placed.label.left - pixels, abs=1e-3)
        assert now.top == placed.top
        assert now.label.caption == placed.label.caption
    assert_clear(after)


def test_the_seed_has_all_its_labels_and_clear_of_the_publication() -> None:
    arrays = event_arrays(seed_events())
    scale = Scale.between(*whole_range(arrays, [days_of(PUBLICATION)]), 1440)
    line = scale.pixel(days_of(PUBLICATION))
    scene = frame(arrays, scale, lines=(line,))
    assert len(scene.placed) == 5
    assert {placed.label.caption.title for placed in scene.placed} == {known.title for known in seed_events()}
    assert_clear(scene, [line])
    nearest_the_edge = max(scene.placed, key=lambda placed: placed.mark.left)
    assert nearest_the_edge.label.right < nearest_the_edge.mark.left


@pytest.mark.parametrize(
    ("height", "lanes"),
    [(50, 1), (85, 1), (86, 2), (99, 2), (129, 3), (172, 4), (234, 4), (235, 5), (250, 5), (281, 5), (282, 6)],
)
def test_lanes_are_as_many_as_there_is_room_for(height: int, lanes: int) -> None:
    arrays = event_arrays([event(str(n), f"Le fait numéro {n}", on_day(1900, 1, 1), n / 100) for n in range(50)])
    area = Area(whole(arrays), TOP, TOP + BAND + height)
    scene = compose(arrays, area, Typewriter(arrays.events))
    assert len({placed.top for placed in scene.placed}) == lanes
    assert all(TOP <= placed.top <= area.bottom - BAND - 31 for placed in scene.placed)


@settings(max_examples=20)
@given(st.integers(0, 60), st.integers(0, 1000), st.integers(43, 260))
def test_low_lanes_touch_nothing_either(count: int, seed: int, height: int) -> None:
    arrays = event_arrays(many_events(count, seed))
    scene = compose(arrays, Area(whole(arrays), TOP, TOP + BAND + height), Typewriter(arrays.events))
    labels = [text_box(placed) for placed in scene.placed]
    marks = [mark_box(placed) for placed in scene.placed]
    assert not any(touch(label, mark) for label in labels for mark in marks)
    assert not any(touch(one, other) for at, one in enumerate(labels) for other in labels[at + 1 :])


def test_the_same_events_give_the_same_frame() -> None:
    arrays = event_arrays(many_events(300))
    assert frame(arrays, whole(arrays)).placed == frame(arrays, whole(arrays)).placed


def test_nothing_in_view_is_left_out() -> None:
    arrays = event_arrays(many_events(20_000))
    scene = frame(arrays, whole(arrays))
    shown = {placed.mark.row for placed in scene.placed} | {small.mark.row for small in scene.small}
    assert scene.total == len(arrays)
    band = scene.bands[0]
    assert int(band.counts.sum()) + band.going_on + len(shown) >= len(arrays)
    assert sum(cluster.size for cluster in scene.clusters) == int(band.counts.sum())


def test_the_work_is_bounded_by_the_width() -> None:
    arrays = event_arrays(many_events(20_000))
    scene = frame(arrays, whole(arrays))
    assert len(scene.placed) + len(scene.small) + len(scene.bands[0].columns) < 1300


def test_the_important_are_labelled_first() -> None:
    arrays = event_arrays([event(str(n), f"Le fait numéro {n}", on_day(1900, 1, 1), n / 100) for n in range(50)])
    scene = frame(arrays, Scale.between(*event_range(arrays, 0), 1200))
    labelled = {arrays.events[placed.mark.row].importance for placed in scene.placed}
    unlabelled = {arrays.events[small.mark.row].importance for small in scene.small}
    (cluster,) = scene.clusters
    assert len(labelled) + cluster.size == 50
    assert len(unlabelled) == 2
    assert min(labelled) > max(unlabelled)


@given(st.integers(0, 300))
def test_the_selected_is_always_labelled(seed: int) -> None:
    events = many_events(200, seed)
    arrays = event_arrays(events)
    selected = events[seed % 200].id
    scene = frame(arrays, whole(arrays), selected=selected, lines=(300.0, 700.0))
    assert arrays.events.row(selected) in {placed.mark.row for placed in scene.placed}


def test_hits_are_what_was_drawn() -> None:
    arrays = event_arrays(seed_events())
    scene = frame(arrays, whole(arrays, 1440))
    for placed in scene.placed:
        assert hit_row(scene, placed.mark.middle, placed.mark_y) == placed.mark.row
        assert hit_row(scene, placed.label.left + 20, placed.top + 10) == placed.mark.row
    assert hit_row(scene, 700, BOTTOM - LANE / 3) is None


def test_small_marks_can_be_hit() -> None:
    arrays = event_arrays(many_events(150))
    scene = frame(arrays, whole(arrays))
    assert scene.small
    for small in scene.small[:5]:
        assert hit_row(scene, small.mark.middle, small.y) is not None


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (500, "Une vingtaine d’actionnaires écrivent à la direction"),
        (400, "Une vingtaine d’actionnaires écrivent…"),
        (200, "Une vingtaine…"),
        (100, None),
        (0, None),
    ],
)
def test_headlines_are_cut_between_words(room: float, text: str | None) -> None:
    title = "Une vingtaine d’actionnaires écrivent à la direction"
    assert elide(title, room, lambda words: 8.0 * len(words)) == text


def test_a_mark_that_grows_into_a_bar_loses_its_stem() -> None:
    arrays = event_arrays([event("a", "Un mois", in_month(1900, 5)), event("b", "Plus tard", on_day(1950, 5, 3))])
    far = whole(arrays)
    before = frame(arrays, far)
    row = arrays.events.row("a")
    assert next(placed for placed in before.placed if placed.mark.row == row).label.place.stem
    near = far.zoomed(900, far.pixel(float(arrays.start[row])))  # type: ignore[index]
    after = frame(arrays, near, before, settled=False)
    (placed,) = after.placed
    assert not placed.mark.points
    assert not placed.label.place.stem


@settings(max_examples=25)
@given(st.integers(0, 300), st.lists(st.floats(1.05, 3), min_size=1, max_size=12))
def test_zooming_in_never_loses_the_selected(seed: int, factors: list[float]) -> None:
    events = many_events(150, seed)
    arrays = event_arrays(events)
    row = arrays.events.row(events[seed % 150].id)
    assert row is not None
    scale, scene = whole(arrays), None
    for factor in factors:
        middle = float(arrays.start[row] + arrays.end[row]) / 2
        scale = scale.zoomed(factor, min(max(scale.pixel(middle), 0.0), 1200.0))
        scene = frame(arrays, scale, scene, selected=events[seed % 150].id, settled=False)
        assert row in {placed.mark.row for placed in scene.placed}
