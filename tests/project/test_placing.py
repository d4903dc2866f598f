"""Where an event is told can be changed, whosever place it is, and taken back."""

import pytest

from frise.project.document import read_document
from frise.project.drafting import anchor_at
from frise.project.edits import AddDocument, Merge, Split
from frise.project.placing import adding, as_read, places_of, replacing
from frise.project.project import Project
from frise.text.span import Span

FIRST = read_document("Le maire signe l’accord le 3 mai 2016. Il part en 1867.", source="a", document_id="a")
SECOND = read_document("Le maire a signé l’accord le 4 mai 2016. Il meurt en 1867.", source="b", document_id="b")
SIGNED, AGAIN = FIRST.events[0].id, SECOND.events[0].id
ELSEWHERE = anchor_at(FIRST, Span(39, 47))


@pytest.fixture
def merged() -> Project:
    project = AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project()))
    return Merge(SIGNED, (AGAIN,)).apply(project)


def test_every_place_knows_whose_it_is(merged: Project) -> None:
    assert [(place.owner, place.at, place.anchor.document) for place in places_of(merged, SIGNED)] == [
        (SIGNED, 0, "a"),
        (AGAIN, 0, "b"),
    ]
    assert places_of(merged, "?") == ()


@pytest.mark.parametrize("which", [0, 1])
def test_a_place_is_moved_for_its_owner_and_the_shown_event_follows(merged: Project, which: int) -> None:
    place = places_of(merged, SIGNED)[which]
    edit = replacing(merged, SIGNED, place, ELSEWHERE)
    assert edit.touched is not None
    assert {SIGNED, place.owner} == edit.touched
    moved = edit.apply(merged)
    shown = moved.event(SIGNED)
    assert shown is not None
    assert shown.anchors[which] == ELSEWHERE
    apart = Split(SIGNED, (AGAIN,)).apply(moved)
    assert apart.decision(AGAIN if which == 0 else SIGNED).anchors is None
    back = as_read(moved, SIGNED)
    assert back is not None
    assert back.apply(moved) == merged


def test_a_place_that_is_taken_away_leaves_the_others(merged: Project) -> None:
    for _ in range(2):
        merged = replacing(merged, SIGNED, places_of(merged, SIGNED)[0], None).apply(merged)
    shown = merged.event(SIGNED)
    assert shown is not None
    assert shown.anchors == ()
    back = as_read(merged, SIGNED)
    assert back is not None
    assert len(places_of(back.apply(merged), SIGNED)) == 2


def test_a_place_is_added_once(merged: Project) -> None:
    twice = adding(merged, SIGNED, ELSEWHERE).apply(merged)
    assert adding(twice, SIGNED, ELSEWHERE).apply(twice) == twice
    assert [place.anchor.quote for place in places_of(twice, SIGNED)][1] == "Il part en 1867."


def test_nothing_changed_is_nothing_to_give_back(merged: Project) -> None:
    assert as_read(merged, SIGNED) is None
    own = places_of(merged, SIGNED)[0]
    assert as_read(replacing(merged, SIGNED, own, own.anchor).apply(merged), SIGNED) is None
