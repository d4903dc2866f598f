"""Names and ages that are written like times."""

import pytest

from frise.temporal.calendar import Day
from frise.temporal.tagger import tag


def surfaces(text: str) -> list[str]:
    return [timex.span.of(text) for timex in tag(text, Day(2018, 11, 12))]


@pytest.mark.parametrize(
    "text",
    [
        "L’ingénieur Marcel Lundi déposa un brevet.",
        "Le Champ de Mars était désert.",
        "Il a gagné les 24 Heures du Mans.",
        "Il retrouve Athos dans « Vingt ans après ».",
        "Ils ont tourné rue du 8-Mai-1945.",
        "La norme NF EN 1991 fixe les charges.",
        "Un homme de 37 ans, un bébé de trois mois et les 15-24 ans.",
        "Il avait dix-sept ans et s’engagea à dix-huit ans.",
        "Interdit aux moins de 16 ans.",
    ],
)
def test_nothing_is_read(text: str) -> None:
    assert surfaces(text) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Il est venu en Avril.", "Avril"),
        ("Lundi, il part.", "Lundi"),
        ("P.-S. Ce matin, il part.", "Ce matin"),
        ("« Nous avons trop recruté ces dernières années », dit-il.", "ces dernières années"),
        ("Une peine de plus de dix ans.", "plus de dix ans"),
        ("Il meurt six ans après sa victoire.", "six ans"),
        ("Un contrat de trois ans.", "trois ans"),
    ],
)
def test_times_stay(text: str, surface: str) -> None:
    assert surface in surfaces(text)
