"""What the reader decides is laid over what was read, and can always be taken back."""

from dataclasses import replace

import pytest
from tests.timeline.examples import event, on_day

from frise.project.decision import UNDECIDED, Status
from frise.project.document import read_document
from frise.project.edits import (
    AddDocument,
    AddEvent,
    DescribeDocument,
    KeepApart,
    Merge,
    Redate,
    RemoveDocument,
    Retitle,
    SetAnchors,
    SetNote,
    SetPublication,
    SetStatus,
    SetTags,
    Several,
    Split,
)
from frise.project.project import Project
from frise.temporal.calendar import Day

FIRST = read_document("Le maire signe l’accord le 3 mai 2016. Il parle jeudi dernier.", source="a", document_id="a")
SECOND = read_document("Le maire a signé l’accord le 4 mai 2016. Il meurt en 1867.", source="b", document_id="b")
SIGNED, SPOKE = (one.id for one in FIRST.events)
AGAIN, DIED = (one.id for one in SECOND.events)
MINE = event("mine", "Vu ailleurs", on_day(1900, 1, 1))


@pytest.fixture
def project() -> Project:
    return AddDocument(SECOND).apply(AddDocument(FIRST).apply(Project()))


def test_documents_have_colours_of_their_own(project: Project) -> None:
    assert [document.colour for document in project.documents] == [0, 1]
    again = AddDocument(replace(FIRST, id="c")).apply(RemoveDocument("a").apply(project))
    assert [(document.id, document.colour) for document in again.documents] == [("b", 1), ("c", 0)]


def test_title_and_time_are_laid_over_what_was_read(project: Project) -> None:
    when = on_day(2016, 5, 5)
    decided = Redate(SIGNED, when).apply(Retitle(SIGNED, "Signature").apply(project))
    shown = decided.event(SIGNED)
    assert shown is not None
    assert (shown.title, shown.when) == ("Signature", when)
    assert decided.events[0] == shown
    assert decided.events[1:] == project.events[1:]
    assert Retitle(SIGNED, None).apply(Redate(SIGNED, None).apply(decided)) == project


def test_status_tags_and_note(project: Project) -> None:
    edit = Several(
        (SetStatus((SIGNED, DIED), Status.REJECTED), SetTags((SIGNED,), ("droit", "droit")), SetNote(SIGNED, "?"))
    )
    decided = edit.apply(project)
    assert edit.touched == {SIGNED, DIED}
    assert decided.decision(DIED).status is Status.REJECTED
    assert (decided.decision(SIGNED).tags, decided.decision(SIGNED).note) == (("droit",), "?")
    assert SetTags((SIGNED,), removed=("droit",)).apply(decided).decision(SIGNED).tags == ()
    assert decided.events == project.events


def test_what_is_not_there_is_left_alone(project: Project) -> None:
    for edit in (
        Retitle("?", "x"),
        SetStatus(("?",), Status.CONFIRMED),
        Merge("?", (SIGNED,)),
        Split("?", (SIGNED,)),
        RemoveDocument("?"),
        SetPublication("?", None),
    ):
        assert edit.apply(project) == project


def test_an_event_by_hand(project: Project) -> None:
    own = event("mine", "Vu ailleurs", on_day(1900, 1, 1))
    decided = AddEvent(own).apply(project)
    assert decided.event("mine") == own
    assert own in decided.events
    assert decided.decision("mine").by_hand
    retitled = Retitle("mine", "Autre").apply(decided).event("mine")
    assert retitled is not None
    assert retitled.title == "Autre"
    assert AddEvent(own).apply(decided) == decided


def test_anchors_can_be_moved_and_given_back(project: Project) -> None:
    first = FIRST.events[1].anchors
    decided = SetAnchors(SIGNED, first).apply(project)
    shown = decided.event(SIGNED)
    assert shown is not None
    assert shown.anchors == first
    assert SetAnchors(SIGNED, None).apply(decided) == project


def test_merging_keeps_every_place_and_both_dates(project: Project) -> None:
    merged = Merge(SIGNED, (AGAIN, SIGNED)).apply(project)
    shown = merged.event(SIGNED)
    assert shown is not None
    assert shown.anchors == FIRST.events[0].anchors + SECOND.events[0].anchors
    assert shown.when == FIRST.events[0].when
    assert [told.when for told in merged.tellings(SIGNED)] == [SECOND.events[0].when]
    assert AGAIN not in {one.id for one in merged.events}
    assert Split(SIGNED, (AGAIN,)).apply(merged) == project


def test_merging_what_was_merged_takes_everything_along(project: Project) -> None:
    merged = Merge(DIED, (SIGNED,)).apply(Merge(SIGNED, (AGAIN,)).apply(project))
    assert set(merged.decision(DIED).merged) == {SIGNED, AGAIN}
    assert [one.id for one in merged.events if one.id in {SIGNED, AGAIN, DIED}] == [DIED]
    freed = Split(DIED, (AGAIN,)).apply(merged)
    assert freed.decision(AGAIN) == UNDECIDED
    assert {one.id for one in freed.events} == {DIED, AGAIN, SPOKE}
    assert Merge(AGAIN, (SIGNED,)).apply(merged) == merged  # it stands in another already


def test_a_document_goes_with_what_was_decided_of_its_events(project: Project) -> None:
    decided = Several((SetNote(AGAIN, "x"), Merge(SIGNED, (AGAIN,)), KeepApart((DIED, SPOKE)), AddEvent(MINE))).apply(
        project
    )
    left = RemoveDocument("b").apply(decided)
    assert left == AddEvent(MINE).apply(AddDocument(FIRST).apply(Project()))
    other = RemoveDocument("a").apply(decided)
    assert {one.id for one in other.events} == {AGAIN, DIED, "mine"}
    assert other.decision(AGAIN).into is None


def test_what_was_confirmed_and_moves_is_to_be_verified_again(project: Project) -> None:
    dated = SetPublication("a", Day(2018, 11, 12)).apply(project)
    confirmed = SetStatus((SPOKE, SIGNED), Status.CONFIRMED).apply(dated)
    moved = SetPublication("a", Day(2018, 11, 19)).apply(confirmed)
    assert moved.decision(SPOKE).status is Status.UNVERIFIED
    assert moved.decision(SIGNED).status is Status.CONFIRMED
    fixed = Redate(SPOKE, on_day(2018, 11, 8)).apply(confirmed)
    assert SetPublication("a", Day(2018, 11, 19)).apply(fixed).decision(SPOKE).status is Status.CONFIRMED


def test_what_is_no_longer_read_by_itself_stays() -> None:
    """Another publication date may make one event of two: what was decided of the second is not lost."""
    text = "Le maire de Rouen signe l’accord jeudi dernier.\n\nLe maire de Rouen signe l’accord il y a quatre jours."
    document = read_document(text, source="a", publication=Day(2018, 11, 20))
    _first, second = (shown.id for shown in document.events)
    noted = SetNote(second, "à voir").apply(AddDocument(document).apply(Project()))
    together = SetPublication(document.id, Day(2018, 11, 12)).apply(noted)
    assert together.read(second) is None
    kept = together.event(second)
    assert kept is not None
    assert kept.when == document.extraction.by_id[second].when
    assert together.decision(second).note == "à voir"
    apart = SetPublication(document.id, Day(2018, 11, 20)).apply(together)
    assert apart.event(second) == document.extraction.by_id[second]
    assert apart.events == document.events
    assert SetPublication(document.id, None).apply(together).decision(second).note == "à voir"


TWICE = read_document(
    "Le conseil inaugure la passerelle le 15 novembre.\n\nLe conseil inaugure la passerelle jeudi.", source="a"
)
THAT_WEEK, NEXT_WEEK, LATER = Day(2018, 11, 12), Day(2018, 11, 20), Day(2018, 11, 26)


def test_what_is_read_again_is_what_it_was() -> None:
    """In the week of the 15th both sentences tell one event; what was confirmed of the second comes back another day."""
    project = AddDocument(TWICE.published(NEXT_WEEK)).apply(Project())
    second = project.events[1].id
    confirmed = SetStatus((second,), Status.CONFIRMED).apply(project)
    told_once = SetPublication(TWICE.id, THAT_WEEK).apply(confirmed)
    assert told_once.read(second) is None
    assert told_once.event(second) == confirmed.event(second)
    assert SetPublication(TWICE.id, NEXT_WEEK).apply(told_once).decisions == confirmed.decisions
    moved = SetPublication(TWICE.id, LATER).apply(told_once)
    assert moved.event(second) != confirmed.event(second)
    assert moved.decision(second) == UNDECIDED


def test_an_event_whose_places_were_put_elsewhere_stays_with_them(project: Project) -> None:
    mine = replace(MINE, anchors=FIRST.events[0].anchors)
    elsewhere = SetAnchors("mine", SECOND.events[0].anchors).apply(AddEvent(mine).apply(project))
    assert RemoveDocument("b").apply(elsewhere).event("mine") is None
    left = RemoveDocument("a").apply(elsewhere).event("mine")
    assert left is not None
    assert left.anchors == SECOND.events[0].anchors


def test_a_document_that_is_there_stays_as_it_was_decided(project: Project) -> None:
    dated = SetPublication("a", Day(2018, 11, 12)).apply(SetNote(SPOKE, "?").apply(project))
    assert AddDocument(FIRST).apply(dated) == dated


def test_a_document_dated_meanwhile_keeps_what_it_was_called(project: Project) -> None:
    """A long one is dated in another thread, and one may describe it before that is done."""
    day = Day(2018, 11, 12)
    described = DescribeDocument("a", "Accord", "https://a.fr", 7).apply(project)
    dated = SetPublication("a", day, project.document("a").published(day)).apply(described)
    assert dated == SetPublication("a", day).apply(described)
