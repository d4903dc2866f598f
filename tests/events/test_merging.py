"""What is told twice is one event; what is told after another, without a date, says which one."""

import pytest

from frise.events.event import Event
from frise.project.document import Document, read_document
from frise.temporal.calendar import Day
from frise.temporal.timex import Unresolved


def read(text: str) -> Document:
    return read_document(text, source="", publication=Day(2018, 11, 12))


def anchors(events: tuple[Event, ...]) -> list[int]:
    return [len(event.anchors) for event in events]


def test_the_same_happening_told_twice_has_two_anchors() -> None:
    text = "Le maire a inauguré le pont le 3 mai 2016.\n\nLe pont, que le maire a inauguré le 3 mai 2016, fuit."
    (event,) = read(text).events
    assert [anchor.paragraph for anchor in event.anchors] == [0, 1]
    assert event.title == "Le maire a inauguré le pont"
    assert all(anchor.sentence.of(text) == anchor.quote for anchor in event.anchors)


def test_a_date_that_only_names_a_thing_again_is_a_mention() -> None:
    text = "Le maire a pris l’arrêté du 3 mai 2016.\n\nL’arrêté du 3 mai 2016 est annulé."
    assert anchors(read(text).events) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a inauguré le pont le 3 mai 2016.\n\nLe préfet a fermé l’école le 3 mai 2016.",
        "Le maire a inauguré le pont le 3 mai 2016.\n\nLe maire a inauguré le pont le 4 mai 2016.",
        "Le 3 mai 2016, le maire est venu, et le 3 mai 2016, le maire est reparti.",
        "Le maire a vendu le lot numéro 12 le 3 mai 2016.\n\nLe maire a vendu le lot numéro 13 le 3 mai 2016.",
        "Le maire a inauguré la nouvelle école le 3 mai 2016.\n\nLe préfet a inauguré la nouvelle école le 3 mai 2016.",
    ],
)
def test_other_happenings_stay_apart(text: str) -> None:
    assert anchors(read(text).events) == [1, 1]


def test_being_told_twice_matters() -> None:
    once = "Le maire a inauguré le pont le 3 mai 2016."
    twice = f"{once}\n\nLe pont, que le maire a inauguré le 3 mai 2016, fuit."
    assert read(twice).events[0].importance > read(once).events[0].importance


def test_a_year_in_a_subordinate_clause_matters_less_than_a_day_in_a_main_one() -> None:
    first, second = read("Le maire est parti le 3 mai 2016 quand le pont s’effondra en 2016.").events
    assert first.importance > second.importance


@pytest.mark.parametrize("publication", [None, Day(2018, 11, 12), Day(2018, 11, 13), Day(2019, 11, 13)])
def test_what_hangs_on_no_publication_date_stays_when_that_changes(publication: Day | None) -> None:
    text = "La mairie a inauguré le pont neuf lundi.\n\nLa mairie a inauguré le pont neuf le 12 novembre 2018."
    events = read_document(text, source="", publication=publication).events
    absolute = [event for event in events if event.when.edtf == "2018-11-12" and event.anchors[0].paragraph == 1]
    assert absolute == [event for event in read(text).events if event.anchors[0].paragraph == 1]
    assert len(absolute) == 1


def test_a_sequence_mark_follows_the_nearest_telling() -> None:
    told = "Le maire a inauguré le pont le 3 mai 2016."
    text = f"{told}\n\nLe préfet a fermé l’école le 4 mai 2017.\n\nRien.\n\nRien non plus.\n\n{told} Par la suite, il a fui."
    document = read(text)
    (left,) = document.undated
    assert left.follows == document.events[0].id


@pytest.mark.parametrize("mark", ["Suite à cette lettre", "Par la suite", "À la suite de cet accord", "Dans la foulée"])
def test_a_sequence_mark_names_the_event_it_follows(mark: str) -> None:
    document = read(f"Le maire a écrit le 3 mai 2016. {mark}, le préfet est venu.")
    (left,) = document.undated
    assert (left.span.of(document.article.text), left.reason) == (mark, Unresolved.SEQUENCE)
    assert left.follows == document.events[0].id


@pytest.mark.parametrize(
    "text",
    [
        "Suite à cette lettre, le préfet est venu.",  # nothing before it
        "Le maire a écrit le 3 mai 2016. Suite à cette lettre, le préfet est venu le 4 mai 2016.",  # it has a date
        "Le maire a écrit le 3 mai 2016. Le préfet est venu par la suite.",  # it opens nothing
    ],
)
def test_other_sentences_have_no_sequence_mark(text: str) -> None:
    assert [left for left in read(text).undated if left.reason is Unresolved.SEQUENCE] == []
