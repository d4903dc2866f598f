"""Nothing that was read, and no paragraph, is passed over."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import event, on_day

from frise.events.event import Anchor, Event
from frise.project.coverage import DocumentCoverage, Part, Piece, cover
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import (
    AddDocument,
    AddEvent,
    Edit,
    Merge,
    RemoveDocument,
    Retitle,
    SetAnchors,
    SetPublication,
    SetStatus,
    Split,
)
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.temporal.timex import Unresolved
from frise.text.span import Span

TEXT = (
    "Le pont de Nézel\n\n"
    "En juin 2018, le maire a inauguré le pont. Le chantier a duré deux ans.\n\n"
    "La rivière coule au pied de la colline.\n\n"
    "Hier, le pont a été fermé. Le 31 février 2018, le pont a rouvert.\n\n"
    "Chaque lundi, un expert vient. La loi du 12 mars 2012 l’impose."
)
FIRST = read_document(TEXT, source="a", document_id="a")
SECOND = read_document("Le maire inaugure le pont le 3 juin 2018.\n\nIl meurt en 1867.", source="b", document_id="b")
OPENED, CLOSED = FIRST.events
AGAIN, DIED = SECOND.events


@pytest.fixture
def project() -> Project:
    return AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project()))


def words(covered: DocumentCoverage, part: Part) -> list[str]:
    assert covered.document is not None
    text = covered.document.article.text
    return ["" if piece.span is None else piece.span.of(text) for piece in covered.parts.get(part, ())]


def events(covered: DocumentCoverage, part: Part) -> list[str | None]:
    return [piece.event for piece in covered.parts.get(part, ())]


def test_every_expression_is_somewhere_and_says_why(project: Project) -> None:
    first, _second = cover(project)
    assert words(first, Part.DATED) == ["juin 2018"]
    assert events(first, Part.DATED) == [OPENED.id]
    assert words(first, Part.BARE) == ["12 mars 2012"]
    assert words(first, Part.UNDATED) == ["Hier", "31 février 2018"]
    assert [piece.reason for piece in first.parts[Part.UNDATED]] == [
        Unresolved.WAITS_FOR_PUBLICATION,
        Unresolved.IMPOSSIBLE,
    ]
    assert events(first, Part.UNDATED) == [CLOSED.id, None]
    assert words(first, Part.LENGTHS) == ["deux ans", "Chaque lundi"]
    assert list(first.parts) == [part for part in Part if part in first.parts]


def test_paragraphs_in_which_nothing_is_told(project: Project) -> None:
    first, second = cover(project)
    assert [one.split()[0] for one in words(first, Part.SILENT)] == ["La", "Chaque"]  # of a title nothing is expected
    assert (first.telling, first.paragraphs) == (2, 4)
    spoken = [FIRST.article.paragraphs[index] for index in (1, 3)]
    assert first.share == pytest.approx(sum(map(len, spoken)) / sum(map(len, FIRST.article.paragraphs[1:])))
    assert (second.telling, second.share) == (2, 1.0)


def test_a_rejected_event_takes_its_date_and_its_paragraph_along(project: Project) -> None:
    first, _ = cover(SetStatus((OPENED.id,), Status.REJECTED).apply(project))
    assert Part.DATED not in first.parts
    assert events(first, Part.REJECTED) == [OPENED.id]
    assert words(first, Part.REJECTED) == [OPENED.anchors[0].quote]
    assert first.telling == 1


def test_what_was_merged_is_told_on_both_sides(project: Project) -> None:
    merged = Merge(OPENED.id, (AGAIN.id,)).apply(project)
    first, second = cover(merged)
    assert events(second, Part.MERGED) == [AGAIN.id]
    assert events(second, Part.DATED) == [OPENED.id, DIED.id]
    assert Part.MERGED not in first.parts
    first, second = cover(SetStatus((OPENED.id,), Status.REJECTED).apply(merged))
    assert events(first, Part.REJECTED) == events(second, Part.REJECTED) == [OPENED.id]
    assert events(second, Part.DATED) == [DIED.id]
    assert cover(Split(OPENED.id, (AGAIN.id,)).apply(merged)) == cover(project)


def by_hand(*anchors: Anchor) -> Event:
    return replace(event("mine", "Vu ailleurs", on_day(1900, 1, 1)), anchors=anchors)


def test_an_event_by_hand_stands_where_it_is_told_or_apart(project: Project) -> None:
    place = Anchor("a", 2, FIRST.article.paragraphs[2], (), (), "La rivière coule au pied de la colline.")
    first, _ = cover(AddEvent(by_hand(place)).apply(project))
    assert (events(first, Part.ADDED), words(first, Part.ADDED)) == (["mine"], [place.quote])
    assert first.telling == 3
    *_, nowhere = cover(AddEvent(by_hand()).apply(project))
    assert nowhere.document is None
    assert nowhere.parts == {Part.ADDED: (Piece("mine", None),)}
    *_, nowhere = cover(SetStatus(("mine",), Status.REJECTED).apply(AddEvent(by_hand()).apply(project)))
    assert nowhere.parts == {Part.REJECTED: (Piece("mine", None),)}


def test_a_place_that_is_lost_is_told_and_covers_nothing(project: Project) -> None:
    lost = replace(OPENED.anchors[0], lost=True)
    first, _ = cover(SetAnchors(OPENED.id, (lost,)).apply(project))
    assert first.parts[Part.LOST] == (Piece(OPENED.id, None),)
    assert words(first, Part.BARE) == ["juin 2018", "12 mars 2012"]
    assert first.telling == 1


def test_what_still_holds_is_taken_over(project: Project) -> None:
    before = cover(project)
    first, second = cover(SetStatus((DIED.id,), Status.CONFIRMED).apply(project), before)
    assert first is before[0]
    assert second is not before[1]


def test_a_new_publication_date_is_read_anew(project: Project) -> None:
    before = cover(project)
    first, second = cover(SetPublication("a", Day(2018, 11, 12)).apply(project), before)
    assert words(first, Part.DATED) == ["juin 2018", "Hier"]
    assert second is before[1]


ids = st.sampled_from([OPENED.id, CLOSED.id, AGAIN.id, DIED.id, "mine", "?"])
edits = st.one_of(
    st.builds(lambda one, status: SetStatus((one,), status), ids, st.sampled_from(Status)),
    st.builds(lambda one, other: Merge(one, (other,)), ids, ids),
    st.builds(lambda one, other: Split(one, (other,)), ids, ids),
    st.builds(SetAnchors, ids, st.sampled_from([None, (), DIED.anchors, OPENED.anchors])),
    st.builds(Retitle, ids, st.sampled_from(["Titre", None])),
    st.builds(SetPublication, st.sampled_from("ab"), st.sampled_from([None, Day(2018, 11, 12), Day(2020, 2, 3)])),
    st.just(AddEvent(by_hand())),
    st.sampled_from([AddDocument(SECOND), RemoveDocument("b")]),
)


@given(decided=st.lists(edits, max_size=6))
def test_whatever_is_decided_nothing_is_missing(decided: list[Edit]) -> None:
    project = AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project()))
    before: tuple[DocumentCoverage, ...] = ()
    for edit in decided:
        project = edit.apply(project)
        after = cover(project, before)
        assert after == cover(project)
        before = after
        for covered in after:
            if covered.document is not None:
                assert expressions(covered) == {timex.span for timex in covered.document.timexes}
        standing = {one.id for one in project.events if project.decision(one.id).status is not Status.REJECTED}
        shown = {piece.event for one in after for piece in one.parts.get(Part.DATED, ())}
        assert shown <= standing


def expressions(covered: DocumentCoverage) -> set[Span]:
    """The expressions that are listed, by themselves or within an event that was set aside."""
    assert covered.document is not None
    spans = {timex.span for timex in covered.document.timexes}
    listed = {piece.span for part in covered.parts.values() for piece in part if piece.span is not None}
    aside = [piece.span for piece in covered.parts.get(Part.REJECTED, ()) if piece.span is not None]
    return (listed & spans) | {span for span in spans if any(sentence.covers(span) for sentence in aside)}
