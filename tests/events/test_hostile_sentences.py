"""Sentences that nobody writes: no crash, no reading lost, no headline that breaks its bounds."""

import pytest

from frise.events.headlines.tidy import LONGEST_TITLE
from frise.project.document import Document, read_document
from frise.temporal.calendar import Day

TAIL = " le pont ouvre. Fin.\n\nAutre chose ici."


def read(text: str) -> Document:
    return read_document(text, source="", publication=Day(2018, 11, 12))


@pytest.mark.parametrize(
    "text",
    [
        "à," * 990 + "le 3 mai 2017" + TAIL,
        "a," * 990 + "le 3 mai 2017" + TAIL,
        "a(" * 994 + "le 3 mai 2017" + TAIL,
        "né," * 660 + "le 3 mai 2017" + TAIL,
        "et a," * 390 + "le 3 mai 2017" + TAIL,
        "Le 3 mai 2017, " + "a, " * 633 + ". Fin.\n\nAutre.",
    ],
    ids=["adverbial", "headless", "brackets", "participles", "joined", "after"],
)
def test_a_thousand_chunks_are_read(text: str) -> None:
    assert len(read(text).events) == 1


def test_no_telling_is_lost_between_two_that_are_merged() -> None:
    told = ("Alpha brava charlie delta", "Alpha brava echos foxtrot", "Echos foxtrot golfe")
    document = read(" ".join(f"{who} furent inaugurés le 3 mai 2017." for who in told))
    assert sum(len(event.anchors) for event in document.events) == len(document.extraction.readings) == len(told)


@pytest.mark.parametrize(
    "text",
    [
        "Hortense" + "a" * 120 + " Valadier (Digne, 7 mars 1884 – Paris, 11 novembre 1961) dormait bien.",
        "Le pont\u2028de Tarbes a ouvert le 3 mai 2017 au soir.\n\nFin.",
    ],
)
def test_a_headline_is_one_short_line(text: str) -> None:
    for event in read(text).events:
        assert 0 < len(event.title) <= LONGEST_TITLE
        assert event.title.splitlines() == [event.title.strip()]
