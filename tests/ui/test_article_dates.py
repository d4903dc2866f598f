"""What the reader decides shows on the article's dates, and only there."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.exceptions import capture_exceptions
from tests.timeline.examples import on_day
from tests.ui.conftest import Open

from frise.events.event import Anchor, Event
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import AddEvent, Edit, Merge, SetAnchors, SetStatus, Split
from frise.project.project import Project
from frise.text.span import Span
from frise.ui.article_dates import Decided
from frise.ui.article_marks import DateMark
from frise.ui.change import Change
from frise.ui.session import Session
from frise.ui.window import Window

THREE = read_document(
    "Le maire a signé un accord le 3 mai 2016. La société a vendu son usine le 12 juin 2017. Le pont ouvre en 2018.",
    source="a.txt",
    document_id="a",
)
TEXT = "Le maire a signé un accord le 3 mai 2016.\n\nLa société a vendu son usine le 12 juin 2017. Il neige à Lille."


@pytest.fixture
def window(opened: Open, tmp_path: Path) -> Window:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return opened(tmp_path / "a.txt")


def why(reason: object, follows: str) -> str:
    return f"{reason} {follows}"


def marks(window: Window) -> dict[str, DateMark]:
    """The mark at each date's middle, by its words."""
    view, found = window.article.view, {}
    for mark in view._dates:
        at = view.date_at(view.rect_of(mark.span).center().toPoint())
        found[mark.span.of(TEXT)] = mark
        assert at == mark
    return found


def test_a_rejected_event_leaves_its_date_alone_and_undo_gives_it_back(window: Window) -> None:
    before, signed = marks(window), window.session.events[0]
    window.session.do(SetStatus((signed.id,), Status.REJECTED), "")
    now = marks(window)
    assert now["3 mai 2016"].event is None
    assert "rejeté" in now["3 mai 2016"].why
    assert now["12 juin 2017"] == before["12 juin 2017"]
    window.session.undo_stack.undo()
    assert marks(window) == before


def test_a_merged_event_s_date_leads_to_the_one_it_is_in(window: Window) -> None:
    signed, sold = window.session.events
    window.session.do(Merge(signed.id, (sold.id,)), "")
    assert marks(window)["12 juin 2017"].event == signed.id
    window.session.do(SetStatus((signed.id,), Status.REJECTED), "")
    assert {mark.event for mark in marks(window).values()} == {None}


def test_an_event_by_hand_has_its_mark_and_a_moved_one_leaves_the_old(window: Window) -> None:
    document = window.session.project.documents[0]
    snow = Span(TEXT.index("Il neige"), len(TEXT))
    anchor = Anchor(document.id, 1, snow, (), (Span(snow.start, snow.start + 8),), snow.of(TEXT))
    before = marks(window)
    window.session.do(AddEvent(Event("mine", "Neige", on_day(2017, 6, 12), (anchor,))), "")
    assert marks(window)["Il neige"].event == "mine"
    signed = window.session.events[0]
    window.session.do(SetAnchors(signed.id, (anchor,)), "")
    assert marks(window)["3 mai 2016"].event is None
    for _ in range(2):
        window.session.undo_stack.undo()
    assert marks(window) == before


def test_a_place_that_the_text_no_longer_holds_is_highlighted_nowhere(window: Window) -> None:
    session, view = window.session, window.article.view
    signed = session.events[0]
    (there,) = signed.anchors
    beyond = Span(len(TEXT) + 100, len(TEXT) + 120)
    lost = replace(there, sentence=beyond, expressions=(beyond,), lost=True)
    session.do(SetAnchors(signed.id, (lost, there)), "")
    session.select(signed.id)
    assert view._highlight.spans == (there.sentence, *there.expressions)
    session.do(SetAnchors(signed.id, (lost,)), "")
    assert view._highlight.spans == ()
    window.article.show_source()
    window.article.show_place(lost)
    assert view.verticalScrollBar().value() == 0


ids = st.sampled_from([event.id for event in THREE.events])
places = st.sampled_from([event.anchors for event in THREE.events]).map(
    lambda anchors: tuple(replace(anchor, timexes=()) for anchor in anchors)
)
edits = st.one_of(
    st.builds(SetStatus, st.tuples(ids), st.sampled_from(Status)),
    st.builds(SetAnchors, ids, st.none() | places),
    st.lists(ids, min_size=2, max_size=3, unique=True).map(lambda some: Merge(some[0], tuple(some[1:]))),
    st.builds(Split, ids, st.lists(ids, max_size=2).map(tuple)),
    st.builds(lambda anchors: AddEvent(Event("mine", "Neige", on_day(2017, 6, 12), anchors)), places),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(decided=st.lists(edits, max_size=8), undone=st.integers(0, 8))
def test_the_marks_that_follow_are_those_of_a_fresh_look(session: Session, decided: list[Edit], undone: int) -> None:
    session.begin(Project((THREE,)))
    following, known = Decided(THREE, why), dict[Span, DateMark]()

    def follow(change: Change) -> None:
        for span, mark in following.follow(session.project, change.events).items():
            known.pop(span, None)
            if mark is not None:
                known[span] = mark
        fresh = Decided(THREE, why)
        fresh.follow(session.project, None)
        assert fresh.marks() == following.marks() == known

    session.project_changed.connect(follow)
    try:
        with capture_exceptions() as raised:
            for edit in decided:
                session.do(edit, "")
            for _step in range(undone):
                session.undo_stack.undo()
        assert raised == []
    finally:
        session.project_changed.disconnect(follow)
