"""A newer text, or newer rules: what was decided survives, and what would change is told before."""

from dataclasses import replace

import pytest
from tests.timeline.examples import on_day

from frise.events.event import Anchor, Event
from frise.project.decision import Status
from frise.project.document import Document, read_document
from frise.project.edits import (
    AddDocument,
    AddEvent,
    Edit,
    KeepApart,
    Merge,
    Redate,
    Retitle,
    SetNote,
    SetStatus,
    Several,
)
from frise.project.project import Project
from frise.project.rereading import Rereading, read_anew, reread
from frise.text.span import Span

SIGNED = "Le maire de Rouen a signé un accord avec la région le 3 mai 2016."
SOLD = "La société Durand a vendu son usine de Lille le 12 juin 2017."
DIED = "Le peintre Paul Martin est mort à Nantes le 8 janvier 2015."
TEXT = f"{SIGNED}\n\n{SOLD}\n\n{DIED}"


@pytest.fixture
def before() -> Document:
    return read_document(TEXT, source="a.txt", document_id="a")


@pytest.fixture
def project(before: Document) -> Project:
    return AddDocument(before).apply(Project())


def ids(document: Document) -> list[str]:
    return [event.id for event in document.events]


def decide(project: Project, *edits: Edit) -> Project:
    return Several(edits).apply(project)


def again(project: Project, text: str) -> tuple[Rereading, Project]:
    plan = reread(project, read_anew(project.document("a"), text))
    return plan, plan.edit.apply(project)


def shown(project: Project, event_id: str) -> Event:
    event = project.event(event_id)
    assert event is not None
    return event


def in_text(project: Project) -> bool:
    """Whether every place that is not lost quotes the text it is in."""
    return all(
        anchor.sentence.of(project.document("a").article.text) == anchor.quote
        for event in project.events
        for anchor in event.anchors
        if not anchor.lost
    )


def test_the_same_text_changes_nothing(project: Project, before: Document) -> None:
    decided = decide(project, SetStatus(tuple(ids(before)), Status.CONFIRMED), Retitle(ids(before)[0], "Accord"))
    plan, after = again(decided, TEXT)
    assert plan.same
    assert after == decided


def test_text_put_before_moves_events_and_what_was_decided_of_them(project: Project, before: Document) -> None:
    signed, sold, _died = ids(before)
    decided = decide(project, Retitle(sold, "Vente"), SetStatus((signed,), Status.CONFIRMED), KeepApart((signed, sold)))
    plan, after = again(decided, f"Un nouveau chapeau.\n\n{TEXT}")
    assert plan.same
    moved = [plan.edit.ids[one] for one in (signed, sold)]
    assert not set(moved) & {signed, sold}
    assert [after.decision(one).status for one in moved] == [Status.CONFIRMED, Status.UNVERIFIED]
    assert shown(after, moved[1]).title == "Vente"
    assert after.apart == {frozenset(moved)}
    assert set(after.decisions) == set(moved)
    assert in_text(after)


def test_a_sentence_that_is_gone_leaves_what_was_decided(project: Project, before: Document) -> None:
    _signed, sold, died = ids(before)
    decided = decide(project, SetNote(sold, "à vérifier au greffe"), SetStatus((died,), Status.REJECTED))
    plan, after = again(decided, f"{SIGNED}\n\nPersonne n’a rien dit de plus.")
    assert [event.title for event in plan.lost] == [shown(project, sold).title, shown(project, died).title]
    assert not plan.gone
    kept = shown(after, plan.edit.ids[sold])
    assert (kept.title, kept.when) == (shown(project, sold).title, shown(project, sold).when)
    assert kept.anchors[0].lost
    assert kept.anchors[0].quote == SOLD
    assert after.decision(kept.id).note == "à vérifier au greffe"
    assert len(after.events) == 3
    without_decisions, _ = again(project, SIGNED)
    assert [event.id for event in without_decisions.gone] == [sold, died]


def test_a_confirmed_date_that_the_text_corrects_is_to_be_verified(project: Project, before: Document) -> None:
    signed, sold, _died = ids(before)
    decided = decide(project, SetStatus((signed, sold), Status.CONFIRMED), Redate(sold, on_day(2017, 6, 13)))
    corrected = TEXT.replace("3 mai 2016", "4 mai 2016").replace("12 juin 2017", "14 juin 2017")
    plan, after = again(decided, corrected)
    assert [(was.when.edtf, now.when.edtf) for was, now in plan.doubtful] == [("2016-05-03", "2016-05-04")]
    told = {event.anchors[0].quote.split()[1]: event for event in after.events}
    assert after.decision(told["maire"].id).status is Status.UNVERIFIED
    assert told["maire"].when.edtf == "2016-05-04"
    assert after.decision(told["société"].id).status is Status.CONFIRMED
    assert told["société"].when == on_day(2017, 6, 13)
    assert in_text(after)


def test_newer_rules_never_touch_what_was_looked_into(project: Project, before: Document) -> None:
    """As if the present rules read other titles and dates than those before did."""
    events = tuple(
        replace(event, title=f"Autrefois {rank}", when=on_day(1999, 1, rank + 1))
        for rank, event in enumerate(before.events)
    )
    old = replace(before, extraction=replace(before.extraction, events=events))
    signed, sold, died = ids(old)
    decided = decide(
        AddDocument(old).apply(Project()),
        SetStatus((signed,), Status.CONFIRMED),
        SetNote(sold, "?"),
        Redate(died, on_day(2015, 1, 9)),
        SetStatus((died,), Status.DISPUTED),
    )
    plan, after = again(decided, TEXT)
    assert [one.id for one, _now in plan.kept] == [signed, died]
    assert [one.id for one, _now in plan.changed] == [sold]
    assert shown(after, signed).title == "Autrefois 0"
    assert shown(after, signed).when == on_day(1999, 1, 1)
    assert after.decision(signed).status is Status.CONFIRMED
    assert shown(after, died).when == on_day(2015, 1, 9)
    assert shown(after, sold).title == shown(project, sold).title


def test_events_by_hand_follow_their_quote(project: Project) -> None:
    start = TEXT.index(SOLD)
    span = Span(start, start + len(SOLD))
    date = Span(TEXT.index("12 juin"), TEXT.index("12 juin") + len("12 juin 2017"))
    own = Event("mine", "À moi", on_day(2017, 6, 12), (Anchor("a", 1, span, (), (date,), SOLD),))
    decided = AddEvent(own).apply(project)
    _plan, after = again(decided, f"{SIGNED}\n\nUne phrase de plus.\n\n{SOLD}")
    anchor = shown(after, "mine").anchors[0]
    assert (anchor.quote, anchor.paragraph, anchor.lost) == (SOLD, 2, False)
    assert anchor.expressions[0].of(after.document("a").article.text) == "12 juin 2017"
    plan, gone = again(decided, SIGNED)
    assert "mine" in [event.id for event in plan.lost]
    assert shown(gone, "mine").anchors[0].lost
    _plan, back = again(gone, TEXT)
    assert shown(back, "mine").anchors[0] == replace(own.anchors[0], timexes=(1,))


def test_merged_events_stay_merged(project: Project, before: Document) -> None:
    signed, sold, died = ids(before)
    merged = Merge(signed, (sold, died)).apply(project)
    plan, after = again(merged, f"Chapeau.\n\n{SIGNED}\n\n{SOLD}")
    survivor = plan.edit.ids[signed]
    assert [event.id for event in after.events] == [survivor]
    assert len(shown(after, survivor).anchors) == 3
    assert all(after.decision(one).into == survivor for one in after.decision(survivor).merged)
    assert len(after.decision(survivor).merged) == 2


def test_a_decision_never_falls_on_another_event(project: Project, before: Document) -> None:
    """An event's id says where it stands: after a change of text, something else may stand there."""
    signed = ids(before)[0]
    decided = SetNote(signed, "accord").apply(project)
    other = TEXT.replace(SIGNED, "La ville de Brest a fermé un théâtre de poche  le 3 mai 2016."[: len(SIGNED)])
    _plan, after = again(decided, other)
    noted = [event for event in after.events if after.decision(event.id).note]
    assert len(noted) == 1
    assert noted[0].title == shown(project, signed).title
    assert after.event(noted[0].id) == noted[0]


def test_what_comes_back_to_the_text_is_read_as_before(project: Project, before: Document) -> None:
    signed, sold, _died = ids(before)
    decided = decide(project, Retitle(sold, "Vente"), SetStatus((sold,), Status.CONFIRMED), KeepApart((signed, sold)))
    _plan, gone = again(decided, SIGNED)
    assert len(gone.events) == 2
    plan, back = again(gone, TEXT)
    assert back == decided
    assert not plan.lost
    assert not plan.unread


def test_what_was_lost_stays_lost_when_the_same_text_is_read_again(project: Project, before: Document) -> None:
    _signed, sold, _died = ids(before)
    _plan, gone = again(SetNote(sold, "?").apply(project), SIGNED)
    plan, after = again(gone, SIGNED)
    assert plan.same
    assert after == gone


def test_a_decision_on_what_was_lost_never_falls_on_what_stands_there_later(project: Project, before: Document) -> None:
    other = f"{SIGNED}\n\nLa reine Mathilde a visité un phare écossais le 12 juin 2015."
    sold = ids(before)[1]
    assert sold in ids(read_anew(before, other))
    decided = decide(project, SetNote(sold, "vente"), KeepApart(tuple(ids(before)[:2])))
    for texts in ((SIGNED, other), (SIGNED, other, TEXT, other), (other, TEXT, SIGNED, TEXT)):
        after = decided
        for text in texts:
            after = again(after, text)[1]
            noted = [event for event in after.events if after.decision(event.id).note]
            assert [event.title for event in noted] == [shown(project, sold).title]
            assert len(after.apart) == 1
            assert noted[0].id in next(iter(after.apart))


def test_what_was_apart_from_an_event_that_is_gone_is_apart_from_no_other(project: Project, before: Document) -> None:
    signed, sold, died = ids(before)
    _plan, after = again(KeepApart((signed, sold)).apply(project), f"{SIGNED}\n\n{DIED}")
    assert not after.apart
    _plan, after = again(KeepApart((signed, died)).apply(project), f"{SIGNED}\n\n{DIED}")
    assert len(after.apart) == 1
