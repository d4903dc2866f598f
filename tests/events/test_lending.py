"""Entries that open with their verb take their subject from the heading over the list, and only there."""

import pytest

from frise.project.document import read_document


def titles(text: str) -> list[str]:
    return [event.title for event in read_document(text, source="").events]


def test_a_heading_lends_its_subject_to_the_entries_below() -> None:
    text = "Le château de Lormes\n\n1635 : assiégé par Condé.\n\n1637 : pris d’assaut.\n\n1812 : fut vendu à l’encan."
    assert titles(text) == [
        "Le château de Lormes est assiégé par Condé",
        "Le château de Lormes est pris d’assaut",
        "Le château de Lormes fut vendu à l’encan",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le château de Lormes\n\n1635 : ouverture du pont.", "Ouverture du pont"),  # it has its noun
        ("Le château de Lormes\n\n1635 : détruite par Condé.", "Détruite par Condé"),  # it agrees with another
        ("Le château de Lormes\n\nOn le dit hanté.\n\n1635 : assiégé par Condé.", "Assiégé par Condé"),  # prose between
        ("Repères et dates\n\n1635 : assiégé par Condé.", "Assiégé par Condé"),  # it names no thing
    ],
)
def test_other_entries_stay_as_they_are(text: str, expected: str) -> None:
    assert titles(text) == [expected]
