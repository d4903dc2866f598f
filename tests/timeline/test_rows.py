"""The rows of some events by their ids, through changes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.events.event import Event
from frise.timeline.rows import Rows

NAMES = "abcdef"


def made(names: str) -> list[Event]:
    return [event(name, name, on_day(1900, 1, 1)) for name in names]


@given(st.permutations(range(6)), st.lists(st.sampled_from("abcdefxyz"), max_size=9))
def test_the_rows_of_some_events_are_those_of_each(order: list[int], asked: list[str]) -> None:
    first = Rows(made(NAMES), np.asarray(order))
    others = first.changed(made("xb"), np.asarray([7, 0, 2, 6, 4]))  # a new « b » and x come, some go
    for rows in (first, others, others.taken(np.asarray([0, 3])), first.taken(np.asarray([1, 2, 5]))):
        each = sorted({row for name in asked if (row := rows.row(name)) is not None})
        assert rows.rows_of(asked).tolist() == each
        assert {rows[row].id for row in each} == {known.id for known in rows} & set(asked)
