"""An event that changes is put in its place; the others stay, and nothing is sorted anew."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.events.event import Anchor, Event
from frise.events.timing import WAITING
from frise.text.span import Span
from frise.ui.chronology import Chronology

RANKS = {"a": 0, "b": 1}


def told(number: int, day: int, document: str) -> Event:
    """An event told at a place that follows from its number; the 7th of the month is that of no date."""
    anchor = Anchor(document, 0, Span(number * 10, number * 10 + 5), (0,), (Span(number * 10, number * 10 + 2),), "")
    when = WAITING if day == 7 else on_day(1848, 1, day)
    return replace(event(f"e{number}", "", when), anchors=(anchor,))


DAYS = st.integers(1, 9)
CHANGES = st.lists(st.tuples(st.integers(0, 12), st.none() | DAYS), max_size=12)


@given(st.lists(DAYS, max_size=9), st.lists(CHANGES, max_size=4))
def test_changing_is_as_good_as_sorting_anew(days: list[int], rounds: list[list[tuple[int, int | None]]]) -> None:
    def make(number: int, day: int) -> Event:
        return told(number, day, "b" if number % 2 else "a")

    known = {f"e{number}": make(number, day) for number, day in enumerate(days)}
    chronology = Chronology.of(in_order(known))
    for changes in rounds:
        put = {f"e{number}": None if day is None else make(number, day) for number, day in changes}
        known = {one: shown for one, shown in (known | put).items() if shown is not None}
        chronology = chronology.changed(put, RANKS)
        fresh = Chronology.of(in_order(known))
        assert (chronology.events, chronology.dated) == (fresh.events, fresh.dated)
        assert dict(chronology.places) == dict(fresh.places)
        assert chronology.starts.tolist() == fresh.starts.tolist()


def in_order(known: dict[str, Event]) -> tuple[Event, ...]:
    """The text's order."""
    return tuple(sorted(known.values(), key=lambda one: (one.anchors[0].document, one.anchors[0].sentence)))
