"""Saved views: named filters, each name once; and what there is to choose from."""

from dataclasses import replace

from tests.timeline.examples import WAITING, event, in_month, on_day

from frise.events.event import Event
from frise.project.decision import Decision, Status
from frise.project.document import read_document
from frise.project.edits import AddDocument, RemoveDocument, RemoveView, RenameView, SaveView
from frise.project.facets import Facets
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.saved_view import SavedView
from frise.temporal.granularity import Granularity

WAR, PEACE = SavedView("La guerre", Filter(text="guerre")), SavedView("La paix", Filter(text="paix"))


def both() -> Project:
    return SaveView(PEACE).apply(SaveView(WAR).apply(Project()))


def test_views_stand_in_the_order_they_were_saved() -> None:
    assert both().views == (WAR, PEACE)
    other = SavedView("La guerre", Filter(text="front"))
    assert SaveView(other).apply(both()).views == (other, PEACE)


def test_a_view_can_be_renamed_unless_the_name_is_taken() -> None:
    assert RenameView("La guerre", "1914").apply(both()).views == (replace(WAR, name="1914"), PEACE)
    assert RenameView("La guerre", "La paix").apply(both()) == both()
    assert RenameView("gone", "1914").apply(both()) == both()


def test_a_view_can_be_forgotten() -> None:
    assert RemoveView("La guerre").apply(both()).views == (PEACE,)
    assert RemoveView("gone").apply(both()) == both()


def test_views_touch_no_event_and_stay_when_a_document_goes() -> None:
    assert [edit.touched for edit in (SaveView(WAR), RemoveView("a"), RenameView("a", "b"))] == [frozenset()] * 3
    document = read_document("Il part en 1900.", source="a", document_id="a")
    opened = AddDocument(document).apply(both())
    assert RemoveDocument("a").apply(opened).views == (WAR, PEACE)


def told(name: str, event_: Event, *documents: str) -> Event:
    anchors = tuple(replace(event_.anchors[0], document=each) for each in documents)
    return replace(event_, id=name, anchors=anchors)


def test_what_there_is_to_choose_from() -> None:
    events = [
        told("a", replace(event("", "", on_day(1900, 1, 1)), actors=("CGT", "Jaurès")), "one", "two", "one"),
        told("b", replace(event("", "", in_month(1900, 1)), actors=("Jaurès",)), "two"),
        told("c", event("", "", WAITING)),
    ]
    decisions = {
        "a": Decision(tags=("x", "y")),
        "b": Decision(status=Status.CONFIRMED, tags=("y",)),
        "gone": Decision(status=Status.CONFIRMED, tags=("z",)),
    }
    facets = Facets.of(events, decisions)
    assert list(facets.documents.items()) == [("two", 2), ("one", 1)]
    assert list(facets.actors.items()) == [("Jaurès", 2), ("CGT", 1)]
    assert list(facets.statuses.values()) == [2, 1, 0, 0]
    assert list(facets.granularities) == [Granularity.DAY, Granularity.MONTH]
    assert list(facets.tags.items()) == [("y", 2), ("x", 1)]
