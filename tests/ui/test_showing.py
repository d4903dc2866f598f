"""What is shown and what is hidden are all there is, however one came there."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day
from tests.ui.test_list_follows import EDIT, NAMES, carry_out, eight

from frise.project.decision import Decision, Status
from frise.project.edits import AddEvent, Edit, Merge, Redate, SetAnchors, SetStatus, SetTags, Several
from frise.project.filter import STANDING, Filter
from frise.project.search import Texts
from frise.temporal.calendar import Day
from frise.text.span import Span
from frise.ui.change import Change
from frise.ui.session import Session
from frise.ui.showing import Hidden, Showing

FILTER = st.builds(
    Filter,
    text=st.sampled_from(["", "a", "x"]),
    first=st.sampled_from([None, Day(1848, 1, 2), Day(1848, 1, 3)]),
    statuses=st.sampled_from([STANDING, frozenset(Status), frozenset({Status.UNVERIFIED})]),
    tags=st.frozensets(st.just("t")),
)
TAG = st.builds(SetTags, st.lists(st.sampled_from(NAMES)).map(tuple), st.just(("t",)))
DEED = st.one_of(EDIT, TAG, FILTER, st.sampled_from(["undo", "redo"]))


def ids(session: Session) -> list[str]:
    return [known.id for known in session.events]


def passing(session: Session) -> set[str]:
    """What the filter shows of the project, all of it being asked anew."""
    events = session.project.events
    places = session.filter.places(events, session.project.decisions, Texts())
    return {events[place].id for place in places}


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEED, max_size=12))
def test_shown_and_hidden_are_all_there_is(session: Session, deeds: list[Edit | Filter | str]) -> None:
    session.undo_stack.clear()
    session.show_project(eight())
    session.set_filter(Filter())
    for deed in deeds:
        if isinstance(deed, Filter):
            session.set_filter(deed)
            assert session.kept == frozenset()
        else:
            carry_out(session, deed)
        there = {known.id: session.project.decision(known.id) for known in session.project.events}
        rejected = {name for name, known in there.items() if known.status is Status.REJECTED}
        shown = ids(session)
        assert set(shown) == passing(session) | session.kept
        assert not session.kept & (rejected | passing(session))
        assert session.hidden.total == len(there) - len(shown)
        if Status.REJECTED not in session.filter.statuses:
            assert session.hidden.rejected == len(rejected)
        fresh = Session(session.language)
        fresh.set_filter(session.filter)
        fresh.show_project(session.project)
        assert [name for name in shown if name not in session.kept] == ids(fresh)


@pytest.fixture
def shown(session: Session) -> Session:
    session.show_project(eight())
    return session


def test_a_new_filter_is_heard_with_what_it_changes(shown: Session) -> None:
    heard: list[Change] = []
    shown.filter_changed.connect(heard.append)
    shown.set_filter(Filter(text="a"))
    shown.set_filter(Filter(first=Day(1848, 1, 3)))
    shown.set_filter(Filter())
    assert [change.events for change in heard] == [frozenset("bcdefgh"), frozenset("aef"), frozenset("abcdgh")]
    assert not shown.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("selected", "text", "left"),
    [("c", "c", "c"), ("c", "« a »", "a"), ("c", "d", "d"), ("bcf", "b", "b"), ("c", "nothing", ""), ("", "a", "")],
)
def test_what_is_selected_and_hidden_gives_way_to_the_nearest(
    shown: Session, selected: str, text: str, left: str
) -> None:
    shown.select_all(selected, selected[1:2] or None)
    heard: list[object] = []
    shown.selection_changed.connect(heard.append)
    shown.set_filter(Filter(text=text))
    assert "".join(shown.selection) == left
    assert heard == ([] if left == selected else [left or None])


def test_an_event_that_an_edit_takes_out_of_the_filter_stays_until_it_is_set_again(shown: Session) -> None:
    shown.set_filter(Filter(last=Day(1848, 1, 1)))
    shown.do(Redate("a", on_day(1900, 1, 1)), "date")
    assert (ids(shown), shown.kept) == (["b", "a"], {"a"})
    shown.do(SetStatus(("a",), Status.CONFIRMED), "statut")
    assert (ids(shown), shown.kept) == (["b", "a"], {"a"})
    shown.undo_stack.undo()
    shown.undo_stack.undo()
    assert (ids(shown), shown.kept) == (["a", "b"], frozenset())
    shown.undo_stack.redo()
    shown.set_filter(shown.filter)
    assert (ids(shown), shown.kept) == (["b"], frozenset())


def test_a_new_event_is_shown_whatever_the_filter(shown: Session) -> None:
    shown.set_filter(Filter(text="a"))
    shown.do(AddEvent(replace(event("mine", "x", on_day(1848, 1, 1)), anchors=())), "ajout")
    assert (ids(shown), shown.kept) == (["a", "mine"], {"mine"})


def test_what_was_hidden_stays_hidden_and_what_is_rejected_goes(shown: Session) -> None:
    shown.set_filter(Filter(text="a"))
    shown.do(Redate("b", on_day(1900, 1, 1)), "date")
    shown.do(SetStatus(("a", "b"), Status.REJECTED), "refus")
    assert (ids(shown), shown.kept, shown.hidden) == ([], frozenset(), Hidden(2, 6))
    shown.set_filter(Filter(statuses=frozenset({Status.REJECTED})))
    assert (ids(shown), shown.hidden) == (["a", "b"], Hidden(0, 6))


def test_a_merged_event_is_neither_shown_nor_hidden(shown: Session) -> None:
    shown.do(Several((SetStatus(("b",), Status.REJECTED), Merge("a", ("b", "c")))), "fusion")
    assert (ids(shown), shown.hidden) == (["a", *"defgh"], Hidden())


def test_of_nothing_nothing_is_nearest() -> None:
    assert Showing().nearest("a") is None
    assert Decision().status in Filter().statuses


def test_what_the_reader_wrote_or_moved_stands_where_it_is_told_however_one_came_there(session: Session) -> None:
    session.show_project(eight())
    first, second = session.events[2:4]
    assert first.when == second.when
    (place,) = second.anchors
    before = replace(place, sentence=Span(first.anchors[0].sentence.start - 2, 21), expressions=())
    between = replace(place, sentence=Span(first.anchors[0].sentence.start + 2, 29), expressions=())
    session.do(AddEvent(replace(second, id="x", anchors=(between,))), "ajout")
    assert ids(session)[2:5] == [first.id, "x", second.id]
    session.do(SetAnchors(second.id, (before,)), "passage")
    edited = ids(session)
    session.show_project(session.project)  # as when it is opened again
    assert ids(session) == edited
