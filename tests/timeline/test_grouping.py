"""Groups after edits: as if found afresh, and those that no edit touches taken as they are."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import WAITING, event, many_events, on_day
from tests.timeline.test_groups import acted, by_actors

from frise.events.event import Event
from frise.timeline.arrays import event_arrays
from frise.timeline.changing import changed
from frise.timeline.grouping import MOST, Grouping, grouped

IDS = [f"e{number}" for number in range(60)]
FEW = st.lists(st.sampled_from(("A", "B", "C", "")), max_size=3)
MANY = st.lists(st.integers(0, MOST + 4).map(lambda number: f"n{number:02}"), max_size=3)


def some_events(actors: st.SearchStrategy[list[str]], most: int) -> st.SearchStrategy[list[Event]]:
    each = st.builds(
        lambda name, day, names: replace(
            event(name, "", on_day(1900, 1, day) if day else WAITING), actors=tuple(names)
        ),
        st.sampled_from(IDS),
        st.integers(0, 9),
        actors,
    )
    return st.lists(each, max_size=most, unique_by=lambda made: made.id)


CASES = st.sampled_from((FEW, MANY)).flatmap(
    lambda actors: st.tuples(
        some_events(actors, 60),
        st.lists(st.tuples(st.lists(st.sampled_from(IDS), max_size=2), some_events(actors, 3)), max_size=6),
    )
)


@given(CASES)
def test_following_edits_is_as_good_as_grouping_anew(
    case: tuple[list[Event], list[tuple[list[str], list[Event]]]],
) -> None:
    events, edits = case
    arrays = event_arrays(events)
    grouping = Grouping.of(arrays, by_actors)
    for at, (removed, put) in enumerate(edits):
        arrays = changed(arrays, removed, put)
        if at % 3 == 1:
            continue  # nobody looked at the groups in between
        grouping = grouping.following(arrays)
        expected = grouped(arrays, by_actors)
        assert {row for group in expected for row in group.rows.tolist()} == set(range(len(arrays)))
        assert [group.key for group in grouping.groups] == [group.key for group in expected]
        for ours, theirs in zip(grouping.groups, expected, strict=True):
            assert ours.rows.tolist() == theirs.rows.tolist()
            assert list(ours.arrays.events) == list(theirs.arrays.events)
            for name in ("start", "end", "kind", "flags", "rank", "by_rank"):
                assert getattr(ours.arrays, name).tolist() == getattr(theirs.arrays, name).tolist()
            assert [(part.first, part.last) for part in ours.arrays.classes] == [
                (part.first, part.last) for part in theirs.arrays.classes
            ]
            lengths = (ours.arrays.end - ours.arrays.start).tolist()
            assert all(max(lengths[part.first : part.last]) <= part.longest for part in ours.arrays.classes)


def test_what_no_edit_touches_is_taken_as_it_is() -> None:
    arrays = event_arrays(acted(many_events(40)))
    before = Grouping.of(arrays, by_actors)
    assert before.following(arrays) is before
    alone = next(each for each in arrays.events if each.actors == ("Sénat",))
    nobody = next(each for each in arrays.events if not each.actors)
    after = before.following(changed(arrays, [nobody.id], [replace(alone, title="Autrement")]))
    kept = {group.key: group.arrays for group in after.groups}
    assert {group.key for group in before.groups if kept[group.key] is group.arrays} == {"Consul", "Tribun"}


def test_events_of_no_common_origin_are_grouped_too() -> None:
    """Those of a day then follow each other another way."""
    events = acted([event(name, "", on_day(1900, 1, 1)) for name in IDS])
    there = event_arrays(events[::-1])
    grouping = Grouping.of(event_arrays(events), by_actors).following(there)
    for ours, theirs in zip(grouping.groups, grouped(there, by_actors), strict=True):
        assert (ours.key, ours.rows.tolist()) == (theirs.key, theirs.rows.tolist())
        assert list(ours.arrays.events) == list(theirs.arrays.events)
