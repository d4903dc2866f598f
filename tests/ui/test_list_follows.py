"""The list follows edits row by row: Qt's rules kept, the selection and what one reads staying where they are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from tests.timeline.examples import WAITING, event, many_events, on_day
from tests.ui.conftest import Open

from frise.events.event import Event
from frise.events.reading import Extraction
from frise.events.undated import Undated
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import AddEvent, DescribeDocument, Edit, Merge, Redate, Retitle, SetStatus, Several, Split
from frise.project.project import Project
from frise.temporal.timex import Unresolved
from frise.text.span import Span
from frise.ui.event_list import EventList
from frise.ui.event_model import EventModel
from frise.ui.list_rows import Role, RowKind
from frise.ui.session import Session
from frise.ui.theme import LIGHT

NAMES = "abcdefgh"
EMPTY = read_document("Rien du tout.", source="article.txt", document_id="article")


def project(events: Sequence[Event], undated: Sequence[Undated] = ()) -> Project:
    return Project((replace(EMPTY, extraction=Extraction(events=tuple(events), undated=tuple(undated))),))


def told(number: int, name: str) -> Event:
    """One of eight events; the last two wait."""
    known = event(name, name, WAITING if number > 5 else on_day(1848, 1, 1 + number // 2))
    at = Span(10 * number, 10 * number + 5)
    return replace(known, anchors=(replace(known.anchors[0], sentence=at, expressions=(at,)),))


def eight(*undated: Undated) -> Project:
    return project([told(*pair) for pair in enumerate(NAMES)], undated)


def contents(model: EventModel) -> list[tuple[RowKind, str, str]]:
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(Role.KIND), index.data(), index.data(Role.LINE)) for index in indexes]


NAME = st.sampled_from(NAMES)
WHEN = st.sampled_from([WAITING, *(on_day(1848, 1, day) for day in range(1, 5))])
EDIT = st.one_of(
    st.builds(Retitle, NAME, st.sampled_from(["", "x", "y"])),
    st.builds(Redate, NAME, st.none() | WHEN),
    st.builds(SetStatus, st.lists(NAME).map(tuple), st.sampled_from(Status)),
    st.builds(Merge, NAME, st.lists(NAME, max_size=3).map(tuple)),
    st.builds(Split, NAME, st.lists(NAME, max_size=3).map(tuple)),
    st.builds(lambda name, when: AddEvent(replace(event(name, name, when), anchors=())), st.sampled_from("xyz"), WHEN),
)
DEED = st.one_of(EDIT, st.builds(Several, st.lists(EDIT, max_size=4).map(tuple)), st.sampled_from(["undo", "redo"]))


def carry_out(session: Session, deed: Edit | str) -> None:
    if deed == "undo":
        session.undo_stack.undo()
    elif deed == "redo":
        session.undo_stack.redo()
    elif not isinstance(deed, str):
        session.do(deed, "pas")


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(aside=st.booleans(), deeds=st.lists(DEED, max_size=10), chosen=st.sets(NAME))
def test_following_edits_is_as_good_as_reading_all_anew(
    session: Session, aside: bool, deeds: list[Edit | str], chosen: set[str]
) -> None:
    session.undo_stack.clear()
    session.show_project(eight(*[Undated(Span(0, 4), Unresolved.VAGUE)] * aside))
    listed = EventList(session, LIGHT)
    tester = QAbstractItemModelTester(listed.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    session.select_all(chosen)
    for deed in deeds:
        carry_out(session, deed)
        assert contents(listed.model) == contents(EventModel(session))
        rows = [listed.model.row(index) for index in listed.view.selectionModel().selectedRows()]
        shown = {row.event.id for row in rows if row is not None and row.event is not None}
        assert shown == set(session.selection)
    assert tester.model() is listed.model
    listed.deleteLater()


def test_few_changes_move_few_rows(session: Session) -> None:
    session.show_project(eight())
    model = EventModel(session)
    heard: list[str] = []
    model.modelReset.connect(lambda: heard.append("all"))
    model.rowsRemoved.connect(lambda _parent, first, last: heard.append(f"-{first}..{last}"))
    model.rowsInserted.connect(lambda _parent, first, last: heard.append(f"+{first}..{last}"))
    model.dataChanged.connect(lambda first, last, _roles: heard.append(f"~{first.row()}..{last.row()}"))
    session.do(Retitle("c", "x"), "titre")
    session.do(Redate("a", on_day(1849, 1, 1)), "date")
    session.do(SetStatus(("b", "c", "h"), Status.REJECTED), "refus")
    session.do(Redate("g", on_day(1850, 1, 1)), "date")
    session.undo_stack.undo()
    assert heard == ["~2..2", "-0..0", "+5..5", "-8..8", "-0..1", "-4..5", "+4..4", "-4..4", "+4..5"]


def test_an_expression_of_an_event_that_waited_is_not_listed_by_itself(session: Session) -> None:
    waits = Undated(Span(70, 75), Unresolved.WAITS_FOR_PUBLICATION)  # « h »’s
    session.show_project(eight(waits, Undated(Span(0, 4), Unresolved.VAGUE)))
    model = EventModel(session)
    for edit in (SetStatus(("h",), Status.REJECTED), Redate("h", on_day(1850, 1, 1))):
        session.do(edit, "pas")
        fresh = EventModel(session)
        for known in (model, fresh):
            assert [kind for kind, _title, _line in contents(known)].count(RowKind.UNDATED) == 1


@pytest.fixture
def long(session: Session, qtbot: QtBot) -> EventList:
    """Far down in a long list."""
    session.show_project(project(many_events(301)))
    session.do(SetStatus(("e0",), Status.REJECTED), "refus")
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    listed.resize(300, 400)
    listed.show()
    listed.view.scroll_to(100 * listed.view.row_height + 17)
    return listed


def seen(listed: EventList) -> dict[str, int]:
    """The events in view and where each is."""
    view = listed.view
    indexes = [listed.model.index(row, 0) for row in range(listed.model.rowCount())]
    rects = {listed.model.row(index): view.visualRect(index) for index in indexes}
    return {
        row.event.id: rect.top()
        for row, rect in rects.items()
        if row is not None and row.event is not None and rect.intersects(view.viewport().rect())
    }


def test_what_one_reads_stays_where_it_is(long: EventList, session: Session) -> None:
    early, late = session.events[10].id, session.events[290].id
    before = seen(long)
    steps: list[Callable[[], object]] = [
        lambda: session.do(SetStatus((early,), Status.REJECTED), "refus"),
        lambda: session.do(Redate(late, on_day(1700, 1, 1)), "date"),
        lambda: session.do(Retitle(session.events[3].id, "x"), "titre"),
        lambda: session.show_project(session.project),  # anything may have changed
        session.undo_stack.undo,
        session.undo_stack.undo,
        session.undo_stack.undo,
    ]
    for step in steps:
        step()
        assert seen(long) == before


def test_when_the_topmost_goes_the_next_ones_stay(long: EventList, session: Session) -> None:
    before = seen(long)
    first, *others = before
    session.do(SetStatus((first,), Status.REJECTED), "refus")
    after = seen(long)
    assert {name: after[name] for name in others} == {name: before[name] for name in others}


def test_an_event_in_view_that_gets_another_date_is_followed(long: EventList, session: Session) -> None:
    chosen = list(seen(long))[3]
    session.select(chosen)
    session.do(Redate(chosen, on_day(2100, 1, 1)), "date")
    assert chosen in seen(long)
    assert session.selection == (chosen,)


@pytest.mark.parametrize("edits", [65, 0], ids=["many others", "the article alone"])
def test_what_is_selected_stays_so_where_all_rows_are_made_anew(long: EventList, session: Session, edits: int) -> None:
    chosen, *others = (event.id for event in session.events)
    described = DescribeDocument("article", "Un autre titre", "", 1)
    session.select(chosen)
    session.do(SetStatus(tuple(others[:edits]), Status.CONFIRMED) if edits else described, "pas")
    assert long.view.currentIndex() == long.model.index_of(chosen)
    assert long.view.selectionModel().selectedRows() == [long.model.index_of(chosen)]


def test_one_out_of_view_is_not(long: EventList, session: Session) -> None:
    session.select(session.events[0].id)
    long.view.scroll_to(4000)
    before = seen(long)
    session.do(Redate(session.events[0].id, on_day(2100, 1, 1)), "date")
    assert seen(long) == before


def test_the_end_of_the_list_stays_in_view(session: Session, qtbot: QtBot) -> None:
    undated = [Undated(Span(at, at + 1), Unresolved.VAGUE) for at in range(30)]
    session.show_project(project(many_events(50), undated))
    session.do(SetStatus(("e0",), Status.REJECTED), "refus")  # what is hidden is told below the rows already
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    listed.resize(300, 400)
    listed.show()
    bar = listed.view.verticalScrollBar()
    listed.view.scroll_to(bar.maximum() - 100)
    session.do(SetStatus((session.events[0].id,), Status.REJECTED), "refus")
    assert bar.value() == bar.maximum() - 100


def test_a_selected_row_has_the_list_s_ground_around_it(opened: Open, seed: Path) -> None:
    listed, session = (window := opened(seed)).events, window.session
    session.select(session.events[1].id)
    row = listed.view.visualRect(listed.model.index(1, 0))
    corner = listed.view.viewport().grab(row).toImage().pixelColor(0, 0)
    assert corner.name().upper() == LIGHT.panel


def test_keys_pass_over_the_heading_and_stop_at_the_ends(session: Session, qtbot: QtBot) -> None:
    session.show_project(project([told(*pair) for pair in enumerate(NAMES)][6:]))
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    visited = []
    for name in ("Down", "Up", "End", "Down", "Home", "PageDown", "PageUp"):
        key = Qt.Key[f"Key_{name}"]
        qtbot.keyClick(listed.view, key)
        visited.append("".join(session.selection))
    assert visited == ["g", "g", "h", "h", "g", "h", "g"]


def test_a_table_of_nothing_has_nowhere_to_go(session: Session, qtbot: QtBot) -> None:
    session.show_project(Project())
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    assert listed.view.currentIndex() == QModelIndex()
