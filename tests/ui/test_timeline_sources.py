"""After edits, what the timeline draws of a session is what a fresh reading of it gives."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.timeline.examples import WAITING, event, on_day
from tests.ui.test_timeline_held import acted, of
from tests.ui.test_timeline_view import STILL, document

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.edits import AddEvent, DescribeDocument, Edit, Merge, Redate, Retitle, SetStatus
from frise.project.filter import STANDING, Filter
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import EventArrays
from frise.ui.session import Session
from frise.ui.timeline_options import LanesBy, TimelineOptions
from frise.ui.timeline_sources import Sources

FAR = on_day(1066, 10, 14)
WAITERS = [event("e38", "Un jour", WAITING), event("e39", "Plus tard", WAITING)]
EVENTS = [*of("a", [*acted(38, 5), *WAITERS]), *of("b", acted(7, 2))]
ONE = st.sampled_from([each.id for each in EVENTS])
EDITS = st.one_of(
    st.builds(Retitle, ONE, st.sampled_from(("Autrement", "Encore autrement", None))),
    st.builds(Redate, ONE, st.sampled_from((on_day(1848, 5, 3), on_day(1990, 1, 1), FAR, WAITING, None))),
    st.builds(SetStatus, st.tuples(ONE, ONE), st.sampled_from((Status.REJECTED, Status.CONFIRMED))),
    st.builds(Merge, ONE, st.tuples(ONE)),
    st.builds(AddEvent, st.builds(event, st.sampled_from(("x", "y")), st.just("Un fait"), st.just(FAR))),
)
UNDO, REDO = "undo", "redo"
FILTERS = st.builds(
    Filter,
    first=st.sampled_from((None, None, Day(1500, 1, 1))),
    documents=st.frozensets(st.sampled_from("ab"), max_size=1),
    statuses=st.sampled_from((STANDING, STANDING, frozenset(Status))),
)
STEPS = st.lists(EDITS | FILTERS | st.sampled_from((UNDO, UNDO, REDO)), min_size=1, max_size=12)


def project() -> Project:
    return Project(tuple(document([e for e in EVENTS if e.id[0] == name], None, name) for name in "ab"))


def take(session: Session, step: Edit | Filter | str) -> None:
    if isinstance(step, Filter):
        session.set_filter(step)
    elif step == UNDO:
        session.undo_stack.undo()
    elif step == REDO:
        session.undo_stack.redo()
    elif not isinstance(step, str):
        session.do(step, "edit")


def drawn(arrays: EventArrays) -> set[tuple[Event, float, float, int, int]]:
    columns = (arrays.start, arrays.end, arrays.kind, arrays.flags)
    return set(zip(arrays.events, *(column.tolist() for column in columns), strict=True))


def assert_as_read(sources: Sources, session: Session, options: TimelineOptions) -> None:
    fresh = Sources(session)
    fresh.read()
    assert drawn(sources.arrays) == drawn(fresh.arrays)
    assert {each.id for each in sources.arrays.events} == {each.id for each in session.events[: session.dated]}
    assert set(sources.arrays.waiting) == set(fresh.arrays.waiting)
    (painter, minimap), (other, strip) = sources.painter(options), fresh.painter(options)
    assert painter.folds == other.folds
    assert painter.arrays is sources.arrays
    assert minimap._columns(0.0, 1200.0) == strip._columns(0.0, 1200.0)
    stack, groups = sources.stack(options, None), fresh.stack(options, None)
    assert (stack is None) == (groups is None)
    for ours, theirs in zip(stack.groups if stack else (), groups.groups if groups else (), strict=True):
        assert ours.key == theirs.key
        assert drawn(ours.arrays) == drawn(theirs.arrays)
        assert [sources.arrays.events[row] for row in ours.rows.tolist()] == list(ours.arrays.events)


@pytest.mark.parametrize("lanes", LanesBy)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_following_edits_is_as_good_as_reading_all(
    session: Session, lanes: LanesBy, steps: list[Edit | Filter | str]
) -> None:
    session.begin(project())
    options = replace(STILL, lanes=lanes, folded=lanes is LanesBy.NOTHING)
    sources = Sources(session)
    sources.read()
    joined = session.project_changed.connect(lambda change: sources.follow(change.events))
    filtered = session.filter_changed.connect(lambda change: sources.filter(change.events))
    for step in steps:
        take(session, step)
        assert_as_read(sources, session, options)
    session.project_changed.disconnect(joined)
    session.filter_changed.disconnect(filtered)


def test_what_is_rejected_is_not_read(session: Session) -> None:
    session.show_project(project())
    session.do(SetStatus(("a-e1",), Status.REJECTED), "edit")
    sources = Sources(session)
    sources.read()
    assert sources.arrays.events.row("a-e1") is None
    assert len(sources.arrays) == 44


def test_many_at_once_are_read_anew(session: Session) -> None:
    several = of("a", acted(1200, 3))
    session.show_project(Project((document(several, None, "a"),)))
    sources = Sources(session)
    sources.read()
    session.do(SetStatus(tuple(each.id for each in several[:900]), Status.REJECTED), "edit")
    sources.follow(frozenset(each.id for each in several[:900]))
    assert_as_read(sources, session, STILL)


def test_most_are_hidden_and_shown_again(session: Session) -> None:
    several = of("a", acted(1200, 3))
    session.show_project(Project((document([*several, *WAITERS], None, "a"),)))
    sources = Sources(session)
    sources.read()
    whole = sources.arrays
    session.set_filter(Filter(last=Day(1800, 1, 1)))
    sources.filter(None)
    assert 0 < len(sources.arrays) < 400
    assert_as_read(sources, session, STILL)
    session.do(Redate("a-e3", FAR), "edit")
    sources.follow(frozenset({"a-e3"}))
    assert_as_read(sources, session, STILL)
    session.undo_stack.undo()
    sources.follow(frozenset({"a-e3"}))
    session.set_filter(Filter())
    sources.filter(None)
    assert_as_read(sources, session, STILL)
    assert drawn(sources.arrays) == drawn(whole)


def test_where_nothing_is_drawn_otherwise_nothing_is_made(session: Session) -> None:
    session.show_project(project())
    by_article = replace(STILL, lanes=LanesBy.DOCUMENT)
    sources = Sources(session)
    sources.read()
    arrays, stack, (_painter, minimap) = sources.arrays, sources.stack(by_article, None), sources.painter(STILL)
    session.do(DescribeDocument("a", "Un autre nom", "", 0), "edit")
    sources.follow(frozenset())
    assert sources.arrays is arrays
    now = sources.stack(by_article, stack)
    assert stack is not None
    assert now is not None
    assert now.groups is stack.groups
    assert now.names["a"] == "Un autre nom"
    session.do(Retitle("a-e1", "Autrement"), "edit")
    sources.follow(frozenset({"a-e1"}))
    assert sources.painter(STILL)[1] is minimap
