"""The columns after edits: as if read afresh, and as little changed as can be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import (
    WAITING,
    before_year,
    event,
    in_month,
    lasting,
    many_events,
    on_day,
    seed_events,
    since_year,
    within,
)

from frise.events.event import Event
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval
from frise.timeline.arrays import EventArrays, event_arrays
from frise.timeline.changing import changed

NOWHERE = When(WhenKind.WITHIN, TimeInterval(None, None), None, None)
DAYS = tuple(Day(1900, 1, day) for day in (1, 2, 2, 9, 28))
WHENS = (
    *(on_day(day.year, day.month, day.day) for day in DAYS),
    *(lasting(DAYS[0], day) for day in DAYS),
    within(DAYS[0], Day(1950, 1, 1)),
    within(DAYS[1], Day(1902, 1, 1)),
    in_month(1900, 1),
    since_year(1900),
    before_year(1900),
    WAITING,
    NOWHERE,
)
NAMES = [f"e{number}" for number in range(24)]


@dataclass(frozen=True)
class Edit:
    removed: list[str]
    put: list[Event]


def some_events(most: int) -> st.SearchStrategy[list[Event]]:
    each = st.builds(
        event, st.sampled_from(NAMES), st.sampled_from("ABC"), st.sampled_from(WHENS), st.sampled_from((0.2, 0.5, 0.9))
    )
    return st.lists(each, max_size=most, unique_by=lambda made: made.id)


EDITS = st.lists(st.builds(Edit, st.lists(st.sampled_from(NAMES), max_size=3), some_events(3)), min_size=1, max_size=8)


def after(events: Sequence[Event], edit: Edit) -> list[Event]:
    """What is there once an edit is made, told in the plainest way."""
    put = {each.id: each for each in edit.put}
    left = [put.pop(each.id, each) for each in events if each.id not in edit.removed or each.id in put]
    return [*left, *put.values()]


def columns(arrays: EventArrays) -> list[set[tuple[Event, float, float, int, int]]]:
    """The columns of each class, whoever comes first of those that start together."""
    told = [column.tolist() for column in (arrays.start, arrays.end, arrays.kind, arrays.flags)]
    rows = list(zip(arrays.events, *told, strict=True))
    return [set(rows[part.first : part.last]) for part in arrays.classes]


def assert_as_fresh(arrays: EventArrays, events: Sequence[Event]) -> None:
    fresh = event_arrays(events)
    assert columns(arrays) == columns(fresh)
    assert arrays.classes == fresh.classes
    for ours, theirs in ((arrays.start, fresh.start), (arrays.end, fresh.end), (arrays.rank, fresh.rank)):
        assert ours.dtype == theirs.dtype
    assert (arrays.kind.dtype, arrays.flags.dtype) == (fresh.kind.dtype, fresh.flags.dtype)
    assert arrays.start.tolist() == fresh.start.tolist()
    assert arrays.rank[arrays.by_rank].tolist() == list(range(len(fresh)))
    assert arrays.by_rank[arrays.rank].tolist() == list(range(len(fresh)))
    weights = [[each.events[row].importance for row in each.by_rank.tolist()] for each in (arrays, fresh)]
    assert weights[0] == weights[1]
    assert sorted(each.id for each in arrays.waiting) == sorted(each.id for each in fresh.waiting)
    assert set(arrays.waiting) == set(fresh.waiting)
    for name in NAMES:
        row, now = arrays.events.row(name), fresh.events.row(name)
        assert (row is None) == (now is None)
        assert row is None or arrays.events[row] == fresh.events[now or 0]
    assert arrays.extent == fresh.extent


@given(some_events(24), EDITS)
def test_after_any_edits_the_columns_are_those_of_a_fresh_reading(events: list[Event], edits: list[Edit]) -> None:
    arrays = event_arrays(events)
    for edit in edits:
        arrays, events = changed(arrays, edit.removed, edit.put), after(events, edit)
        assert_as_fresh(arrays, events)


@given(some_events(24), EDITS, EDITS)
def test_what_was_there_before_stays_as_it_was(events: list[Event], edits: list[Edit], others: list[Edit]) -> None:
    known = [(event_arrays(events), events)]
    for edit in edits:
        known.append((changed(known[-1][0], edit.removed, edit.put), after(known[-1][1], edit)))
    for at, edit in enumerate(others):  # from anywhere on, another way
        arrays, there = known[at % len(known)]
        known.append((changed(arrays, edit.removed, edit.put), after(there, edit)))
    for arrays, there in known:
        assert_as_fresh(arrays, there)


@given(some_events(24), EDITS)
def test_whoever_is_not_touched_keeps_the_order_it_had(events: list[Event], edits: list[Edit]) -> None:
    arrays = event_arrays(events)
    for edit in edits:
        now, touched = changed(arrays, edit.removed, edit.put), {*edit.removed, *(each.id for each in edit.put)}
        for order, order_now in ((arrays.by_rank, now.by_rank), (range(len(arrays)), range(len(now)))):
            names = [arrays.events[row].id for row in order]
            names_now = [now.events[row].id for row in order_now]
            assert [name for name in names if name not in touched] == [
                name for name in names_now if name not in touched
            ]
        arrays = now


def assert_moved(before: EventArrays, now: EventArrays) -> None:
    for at, row in enumerate(now.events.moved(before.events, np.arange(len(before))).tolist()):
        known = before.events[at]
        there = now.events.row(known.id)
        if row < 0:
            assert there is None or now.events[there] is not known
        else:
            assert row == there
            assert now.events[row] == known


@given(some_events(24), EDITS)
def test_rows_know_where_the_events_of_earlier_and_later_rows_are(events: list[Event], edits: list[Edit]) -> None:
    first = event_arrays(events)
    arrays = first
    for edit in edits:
        arrays = changed(arrays, edit.removed, edit.put)
    fresh = event_arrays([*arrays.events[:], *arrays.waiting])
    for before, now in ((first, arrays), (arrays, first), (first, fresh), (fresh, arrays), (arrays, fresh)):
        assert_moved(before, now)


def test_where_nothing_differs_nothing_is_made() -> None:
    arrays = event_arrays([*seed_events(), event("w", "Plus tard", WAITING)])
    assert changed(arrays, ["nobody"], seed_events()[:2]) is arrays
    assert changed(arrays, ["w"], ()) is not arrays


def test_another_title_keeps_row_and_rank() -> None:
    arrays = event_arrays(many_events(300))
    for each in arrays.events[::29]:
        row = arrays.events.row(each.id) or 0
        now = changed(arrays, (), [replace(each, title="Autrement")])
        assert now.events[row].title == "Autrement"
        assert now.rank.tolist() == arrays.rank.tolist()
        assert [known.id for known in now.events] == [known.id for known in arrays.events]


def test_another_time_keeps_the_rank_among_equals() -> None:
    equals = [event(str(year), "Une année", on_day(year, 1, 1)) for year in range(1900, 1932)]
    arrays = event_arrays(equals)
    foremost = arrays.events[int(arrays.by_rank[1])]
    now = changed(arrays, (), [replace(foremost, when=on_day(1950, 1, 1))])
    assert now.events[int(now.by_rank[1])].id == foremost.id
    assert now.events.row(foremost.id) == len(now) - 1


def test_who_comes_gets_about_the_rank_it_would_have_had() -> None:
    equals = [event(str(year), "Une année", on_day(year, 1, 1)) for year in range(1000, 1512)]
    arrays = event_arrays(equals)
    for at in (0, 3, 17, 256, 500):
        without = changed(arrays, [equals[at].id], ())
        again = changed(without, (), [equals[at]])
        was, now = arrays.rank[at], again.rank[again.events.row(equals[at].id)]
        assert abs(int(was) - int(now)) <= 1


def test_whoever_waits_stays_where_it_stood() -> None:
    waiting = [event(name, "Plus tard", WAITING) for name in ("x", "y", "z")]
    arrays = event_arrays([*seed_events(), *waiting])
    named = changed(arrays, (), [replace(waiting[1], title="Bientôt")])
    assert [(known.id, known.title) for known in named.waiting] == [
        ("x", "Plus tard"),
        ("y", "Bientôt"),
        ("z", "Plus tard"),
    ]
    placed = changed(named, (), [replace(waiting[0], when=on_day(2018, 1, 1))])
    assert [known.id for known in placed.waiting] == ["y", "z"]
    assert placed.events.row("x") is not None
    back = changed(placed, ["z"], [waiting[0]])
    assert [known.id for known in back.waiting] == ["y", "x"]
    assert back.events.row("x") is None


def test_a_long_history_is_not_kept() -> None:
    arrays = event_arrays(seed_events())
    first = arrays
    for number in range(900):
        arrays = changed(arrays, (), [event(known.id, str(number), on_day(2000, 1, 1)) for known in seed_events()])
    assert_as_fresh(arrays, [event(known.id, "899", on_day(2000, 1, 1)) for known in seed_events()])
    assert len(arrays.events._shelf) < 4500
    assert [known.id for known in first.events if first.events.row(known.id) is None] == []
