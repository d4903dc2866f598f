"""Titles, datelines and dates that head a list make no event; a list's entry after its date does."""

import pytest

from frise.project.document import read_document
from frise.temporal.calendar import Day


def titles(text: str) -> list[str]:
    return [event.title for event in read_document(text, source="", publication=Day(2018, 11, 12)).events]


@pytest.mark.parametrize(
    "heading",
    [
        "Bulletin municipal de Vernaz, novembre 2018",
        "COUR D'APPEL DE MÉRANVILLE, chambre sociale, 20 mars 2018",
        "Repères chronologiques (1887-1936)",
    ],
)
def test_a_heading_is_no_event(heading: str) -> None:
    assert titles(f"{heading}\n\nLe maire a signé le 3 mai 2018.") == ["Le maire a signé"]


def test_a_dateline_is_no_event() -> None:
    text = "PARIS, 12 nov 2018 (Agence) - Le maire a signé jeudi un accord."
    assert titles(text) == ["Le maire a signé un accord"]


def test_the_entry_after_its_date_is_its_event() -> None:
    assert titles("2014\n27 octobre. Évacuation du campement.") == ["Évacuation du campement"]


def test_a_month_that_heads_days_is_no_event() -> None:
    assert titles("2008\n\nMars\n2 : premier tour.\n16 : second tour.") == ["Premier tour", "Second tour"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hortense Valadier (Digne, 7 mars 1884 – Paris, 11 novembre 1961) est une botaniste.",
            ["Naissance d’Hortense Valadier", "Mort d’Hortense Valadier"],
        ),
        ("Quand la loi fut votée le 3 mai 1848, personne ne parla.", ["La loi fut votée"]),
        (
            "Le capitaine a fui le 3 mai 2018 et a été arrêté à la frontière le 5 mai 2018.",
            ["Le capitaine a fui", "Le capitaine a été arrêté à la frontière"],
        ),
    ],
)
def test_titles(text: str, expected: list[str]) -> None:
    assert titles(text) == expected
