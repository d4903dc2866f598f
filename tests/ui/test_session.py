"""Selecting one event or several, and what becomes of it when events go."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.events.event import Anchor
from frise.events.reading import Extraction
from frise.project.document import read_document
from frise.project.edits import Merge, Retitle, SetAnchors
from frise.project.project import Project
from frise.text.span import Span
from frise.ui.session import Session

EMPTY = read_document("Rien.", source="article.txt", document_id="article")
NAMES = "abcdefgh"


def project(names: str) -> Project:
    """Events in the order of the alphabet, whatever the order they are given in."""
    events = [event(name, name, on_day(1848, 1, 1 + NAMES.index(name))) for name in names]
    return Project((replace(EMPTY, extraction=Extraction(events=tuple(events))),))


@pytest.fixture
def eight(session: Session) -> Session:
    session.show_project(project("hgfedcba"))
    return session


@pytest.fixture
def heard(eight: Session) -> list[object]:
    told: list[object] = []
    eight.selection_changed.connect(told.append)
    return told


def selected(session: Session) -> tuple[str, str | None]:
    """What is selected, and what of it is current."""
    return "".join(session.selection), None if session.selected is None else session.selected.id


def test_at_first_nothing_is_selected(eight: Session) -> None:
    assert selected(eight) == ("", None)
    assert not eight.is_selected("a")


def test_select_takes_the_place_of_what_was_selected(eight: Session) -> None:
    eight.select("b")
    eight.select("d")
    assert selected(eight) == ("d", "d")
    assert eight.is_selected("d")
    assert not eight.is_selected("b")
    eight.select(None)
    assert selected(eight) == ("", None)


def test_selecting_the_same_again_speaks_again(eight: Session, heard: list[object]) -> None:
    eight.select("b")
    eight.select("b")
    eight.select("gone")
    assert heard == ["b", "b", None]


def test_toggle_adds_and_makes_current(eight: Session) -> None:
    for name in "fbd":
        eight.toggle(name)
    assert selected(eight) == ("bdf", "d")


@pytest.mark.parametrize(
    ("chosen", "out", "left"),
    [
        ("bdg", "d", ("bg", "b")),
        ("bdg", "b", ("dg", "d")),
        ("bdg", "g", ("bd", "d")),
        ("adg", "d", ("ag", "g")),  # of two as near, the later
        ("d", "d", ("", None)),
    ],
)
def test_toggle_takes_out_and_makes_the_nearest_current(
    eight: Session, chosen: str, out: str, left: tuple[str, str | None]
) -> None:
    eight.select_all(chosen)
    eight.toggle(out)
    assert selected(eight) == left


def test_a_stretch_runs_from_the_anchor_either_way(eight: Session) -> None:
    eight.select("d")
    eight.extend_to("f")
    assert selected(eight) == ("def", "f")
    eight.extend_to("b")
    assert selected(eight) == ("bcd", "b")
    eight.toggle("g")
    eight.extend_to("f")
    assert selected(eight) == ("fg", "f")


def test_a_stretch_from_nowhere_is_one_event(eight: Session) -> None:
    eight.extend_to("c")
    assert selected(eight) == ("c", "c")
    eight.extend_to("e")
    assert selected(eight) == ("cde", "e")


def test_all_at_once(eight: Session) -> None:
    eight.select_all(["e", "gone", "b", "e"])
    assert selected(eight) == ("be", "b")
    eight.select_all(NAMES, current="c")
    assert selected(eight) == (NAMES, "c")
    eight.extend_to("d")
    assert selected(eight) == ("cd", "d")
    eight.select_all([])
    assert selected(eight) == ("", None)


def test_each_of_these_speaks_once(eight: Session, heard: list[object]) -> None:
    eight.toggle("b")
    eight.toggle("d")
    eight.toggle("d")
    eight.extend_to("e")
    eight.select_all("fgh")
    eight.toggle("gone")
    assert heard == ["b", "d", "b", "e", "f", "f"]


def test_a_step_goes_on_from_the_current_event(eight: Session) -> None:
    eight.select_all("bcd", current="c")
    eight.step(1)
    assert selected(eight) == ("d", "d")
    eight.select(None)
    eight.step(1)
    assert selected(eight) == ("a", "a")
    eight.select(None)
    eight.step(-1)
    assert selected(eight) == ("h", "h")


def test_what_is_gone_leaves_the_selection(eight: Session, heard: list[object]) -> None:
    eight.select_all("bdg", current="d")
    eight.show_project(project("abcdef"))
    assert selected(eight) == ("bd", "d")
    eight.show_project(project("abc"))
    assert selected(eight) == ("b", "b")
    eight.show_project(project("c"))
    assert selected(eight) == ("", None)
    assert heard == ["d", "d", "b", None]


def test_nothing_is_said_where_the_selection_stays(eight: Session, heard: list[object]) -> None:
    eight.select_all("bd")
    eight.show_project(project("abcd"))
    assert heard == ["b"]


def test_a_stretch_forgets_an_anchor_that_is_gone(eight: Session) -> None:
    eight.select("b")
    eight.extend_to("e")
    eight.show_project(project("cdefgh"))
    eight.extend_to("g")
    assert selected(eight) == ("efg", "g")


name = st.sampled_from([*NAMES, "gone"])
call = st.one_of(
    st.tuples(st.just("select"), st.none() | name),
    st.tuples(st.sampled_from(["toggle", "extend_to"]), name),
    st.tuples(st.just("select_all"), st.lists(name)),
    st.tuples(st.just("step"), st.sampled_from([-1, 1])),
    st.tuples(st.just("show_project"), st.sets(st.sampled_from(NAMES)).map(sorted).map("".join).map(project)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=st.lists(call, max_size=12))
def test_whatever_is_done_the_current_event_is_selected(session: Session, calls: Sequence[tuple[str, object]]) -> None:
    session.show_project(Project())
    session.show_project(project(NAMES))
    for method, argument in calls:
        getattr(session, method)(argument)
        ids = session.selection
        there = [each.id for each in session.events]
        assert [each for each in there if session.is_selected(each)] == list(ids)
        assert set(ids) <= set(there)
        assert (None if session.selected is None else session.selected.id) in (ids or (None,))


def test_a_place_that_moves_moves_in_the_event_it_was_merged_into(session: Session) -> None:
    session.show_project(project("ab"))
    first, second = session.events
    anchors = (Anchor("article", 0, Span(0, 5), (), (), "Rien."),)
    session.do(Merge(first.id, (second.id,)), "")
    session.do(SetAnchors(second.id, anchors), "")
    assert session.events == session.project.events
    assert set(session.events[0].anchors) >= set(anchors)
    session.undo_stack.undo()
    assert session.events == session.project.events


def test_what_is_decided_as_the_project_goes_is_no_step_of_the_next_one(eight: Session) -> None:
    def decide(chosen: object) -> None:
        if chosen is None:
            eight.do(Retitle("a", "Encore"), "titre")

    eight.select("a")
    eight.selection_changed.connect(decide)
    eight.begin(project("h"))
    assert eight.undo_stack.count() == 0
    assert [one.id for one in eight.events] == ["h"]
