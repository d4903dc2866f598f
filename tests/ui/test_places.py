"""Places stay those of a list, also of one that others were made of since."""

from collections.abc import Iterable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frise.ui.places import Numbers, Places

NAMES = "abcdefgh"


def numbers(some: Iterable[int]) -> Numbers:
    return np.asarray(list(some), dtype=np.int64)


def where(listed: list[str]) -> dict[str, int]:
    return {each: at for at, each in enumerate(listed)}


@given(st.data())
def test_places_are_those_of_a_list(data: st.DataObject) -> None:
    first = list(NAMES)
    order = data.draw(st.permutations(range(len(NAMES))))
    made = [(Places.of(first, numbers(order)), [first[at] for at in order])]
    for _step in range(4):
        places, listed = made[data.draw(st.integers(0, len(made) - 1))]
        gone = sorted(data.draw(st.sets(st.integers(0, len(listed) - 1), max_size=3))) if listed else []
        left = [each for at, each in enumerate(listed) if at not in gone]
        come = sorted(data.draw(st.sets(st.sampled_from("uvwxyz" + NAMES), max_size=3)) - set(left))
        at = sorted(data.draw(st.integers(0, len(left))) for _each in come)
        after = list(left)
        for place, each in reversed(list(zip(at, come, strict=True))):
            after.insert(place, each)
        made.append((places.changed(numbers(gone), come, numbers(at)), after))
    for places, listed in made:
        assert dict(places) == where(listed)
        assert len(places) == len(listed)


@given(st.permutations(NAMES), st.lists(st.sampled_from(NAMES + "xyz")))
def test_some_of_them(listed: list[str], asked: list[str]) -> None:
    places = Places.of(listed, numbers(range(len(listed))))
    there = [each for each in listed if each in asked]
    assert places.in_order(asked) == tuple(there)
    assert places.among(asked).tolist() == [listed.index(each) for each in there]
    some = numbers(range(1, len(listed), 2))
    assert dict(places.kept(some)) == where(listed[1::2])


def test_of_nothing_there_is_none() -> None:
    places = Places()
    assert (dict(places), places.in_order("a"), "a" in places, places.get("a")) == ({}, (), False, None)
