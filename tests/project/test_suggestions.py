"""What may be one happening in two articles: when it is suggested, and when it is not."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import before_year, in_month, many_events, on_day, within

from frise.events.event import Event
from frise.events.reading import Extraction
from frise.events.when import When
from frise.project.decision import Status
from frise.project.document import Document, read_document
from frise.project.edits import AddDocument, Edit, KeepApart, Merge, Redate, SetStatus
from frise.project.likeness import shared_words
from frise.project.project import Project
from frise.project.suggestions import MOST, TimeRelation, suggest
from frise.temporal.calendar import Day

CITY = "À Nézel, le maire Paul Vidalin et Hélène Marquant parlent de Lorient Structures.\n\n"
FIRST = read_document(
    CITY + "Le 4 avril 2011, Paul Vidalin inaugure la passerelle du canal. Le 9 mai 2013, une crue emporte la digue.",
    source="a",
    document_id="a",
)
SECOND = read_document(
    CITY + "La passerelle du canal a été inaugurée le 4 avril 2011. Le musée ouvre le 3 mars 2014.",
    source="b",
    document_id="b",
)
OPENED, FLOOD = FIRST.events
AGAIN, MUSEUM = SECOND.events


@pytest.fixture
def project() -> Project:
    return AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project()))


def found(project: Project) -> list[tuple[str, str]]:
    return [(one.first, one.second) for one in suggest(project)]


def test_what_two_articles_tell_is_suggested_with_the_reason(project: Project) -> None:
    (only,) = suggest(project)
    assert (only.first, only.second, only.pair) == (OPENED.id, AGAIN.id, frozenset({OPENED.id, AGAIN.id}))
    assert only.relation is TimeRelation.SAME
    assert {"passe", "canal", "inaug"} <= only.words
    assert 0.5 < only.likeness <= 1


def test_shared_words_are_given_as_they_are_told(project: Project) -> None:
    (only,) = suggest(project)
    assert shared_words(OPENED, only.words) == ("inaugure", "passerelle", "canal")
    assert shared_words(OPENED, frozenset()) == ()


@pytest.mark.parametrize(
    "edit",
    [
        KeepApart((AGAIN.id, OPENED.id)),
        SetStatus((AGAIN.id,), Status.REJECTED),
        Merge(OPENED.id, (AGAIN.id,)),
        Redate(AGAIN.id, on_day(2011, 4, 14)),
    ],
)
def test_what_was_decided_is_not_asked_again(project: Project, edit: Edit) -> None:
    assert found(edit.apply(project)) == []


@pytest.mark.parametrize(
    ("when", "relation", "days"),
    [
        (on_day(2011, 4, 5), TimeRelation.NEAR, 1),
        (on_day(2011, 4, 1), TimeRelation.NEAR, 3),
        (in_month(2011, 4), TimeRelation.OVERLAP, 0),
        (within(Day(2011, 4, 3), Day(2011, 4, 6)), TimeRelation.OVERLAP, 0),
        (on_day(2011, 4, 8), None, 0),
        (in_month(2011, 5), None, 0),
        (within(Day(1901, 1, 1), Day(2000, 12, 31)), None, 0),
        (within(Day(2001, 1, 1), Day(2100, 12, 31)), None, 0),
        (before_year(2012), None, 0),
    ],
)
def test_times_that_may_be_one(project: Project, when: When, relation: TimeRelation | None, days: int) -> None:
    suggestions = suggest(Redate(AGAIN.id, when).apply(project))
    assert [(one.relation, one.days) for one in suggestions] == ([] if relation is None else [(relation, days)])


def test_one_article_suggests_nothing_by_itself() -> None:
    twice = read_document(
        "Paul Vidalin inaugure la passerelle du canal le 4 avril 2011. La passerelle du canal a été inaugurée par Paul "
        "Vidalin le 5 avril 2011.",
        source="c",
    )
    assert len(twice.events) == 2
    assert suggest(Project((twice,))) == ()


def test_a_third_article_is_compared_with_what_was_merged(project: Project) -> None:
    third = AddDocument(replace_id(SECOND, "c")).apply(Merge(OPENED.id, (AGAIN.id,)).apply(project))
    assert (OPENED.id, f"c{AGAIN.id}") in found(third)


def replace_id(document: Document, name: str) -> Document:
    events = tuple(
        replace(event, id=name + event.id, anchors=tuple(replace(one, document=name) for one in event.anchors))
        for event in document.events
    )
    return replace(document, id=name, extraction=Extraction(events=events))


def crowd(events: list[Event], documents: int) -> Project:
    """So many events, dealt out to so many documents."""
    told: list[list[Event]] = [[] for _ in range(documents)]
    for number, event in enumerate(events):
        home = number % documents
        told[home].append(replace(event, anchors=(replace(event.anchors[0], document=str(home)),)))
    empty = read_document("Rien.", source="")
    return Project(
        tuple(replace(empty, id=str(home), extraction=Extraction(events=tuple(mine))) for home, mine in enumerate(told))
    )


def test_of_very_many_alike_there_is_an_end() -> None:
    title = "Le conseil municipal de Nézel adopte son budget annuel"
    events = [replace(event, title=title, when=on_day(2016, 5, 3)) for event in many_events(6000)]
    assert 0 < len(suggest(crowd(events, 40))) <= MOST


def test_progress_runs_to_the_end_and_may_stop() -> None:
    shares: list[float] = []
    project = crowd(many_events(3000, first=2016, last=2018), 3)
    suggest(project, shares.append)
    assert shares == sorted(shares)
    assert len(shares) > 10

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        suggest(project, stop)


@given(seed=st.integers(0, 10**6), documents=st.integers(1, 4))
def test_each_event_has_one_counterpart_in_another_article(seed: int, documents: int) -> None:
    project = crowd(many_events(120, seed, first=2016, last=2017), documents)
    home = {event.id: document.id for document in project.documents for event in document.events}
    suggestions = suggest(project)
    assert suggestions == suggest(project)
    ends: list[tuple[str, str]] = []
    for one in suggestions:
        assert home[one.first] != home[one.second]
        ends += [(one.first, home[one.second]), (one.second, home[one.first])]
    assert len(ends) == len(set(ends))
    assert [one.likeness for one in suggestions] == sorted((one.likeness for one in suggestions), reverse=True)


@given(seed=st.integers(0, 10**6))
def test_the_order_of_the_events_does_not_matter(seed: int) -> None:
    def pairs(project: Project) -> set[frozenset[str]]:
        return {one.pair for one in suggest(project)}

    project = crowd(many_events(60, seed, first=2016, last=2017), 2)
    chance = random.Random(seed)  # noqa: S311 - examples, not secrets
    mixed = tuple(
        replace(known, extraction=Extraction(events=tuple(chance.sample(known.events, len(known.events)))))
        for known in project.documents
    )
    assert pairs(Project(mixed)) == pairs(project)
