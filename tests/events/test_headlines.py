"""Headlines of clauses of every kind."""

import pytest

from frise.project.document import read_document
from frise.temporal.calendar import Day


def titles(text: str) -> list[str]:
    return [event.title for event in read_document(text, source="", publication=Day(2018, 11, 12)).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # participles
        ("Fondée en 2011, la société a fermé en mars 2016.", ["La société est fondée", "La société a fermé"]),
        ("La gare, ouverte en 1852, fut détruite en 1944.", ["La gare est ouverte", "La gare fut détruite"]),
        ("Le pont construit en 1850 a été détruit en 1944.", ["Le pont est construit", "Le pont construit en 1850 a été détruit"]),
        ("Il a vendu l’usine, acquise en 2008, et émis un emprunt en 2016.", ["L’usine est acquise", "Il a émis un emprunt"]),
        ("Le maire a signé une lettre datée du 3 mai 2016.", ["Le maire a signé une lettre datée"]),
        # relatives and subordinates
        ("Il rejoint le général qui capitule en juin 1944.", ["Le général capitule"]),
        ("Le fort, dont la construction débuta en 1680, domine le port.", ["La construction débuta"]),
        ("Quand la loi fut votée en 1850, nul ne parla.", ["La loi fut votée"]),
        ("Le maire affirme que le pont ouvrira en mai 2019.", ["Le maire affirme que le pont ouvrira"]),
        ("C’est en 1957 que le tunnel ouvrit.", ["Le tunnel ouvrit"]),
        ("On chantait vêpres ; c’était le 5 août 1792.", ["On chantait vêpres"]),
        # parts of one clause
        ("Il devint préfet en 1801, sénateur en 1805 et comte en 1808.", ["Il devint préfet", "Il devint sénateur", "Il devint comte"]),
        ("Il se bat à Cholet en 1793, puis au Mans, en 1794.", ["Il se bat à Cholet", "Il se bat au Mans"]),
        ("Les Burgondes prirent la place en 457, les Francs en 534.", ["Les Burgondes prirent la place", "Les Francs prirent la place"]),
        # asides
        ("L’ascenseur, en panne depuis mars 2016, sera remplacé en mai 2019.", ["L’ascenseur est en panne", "L’ascenseur sera remplacé"]),
        ("Chef de bataillon en 1796, Bellocq passa colonel en 1805.", ["Bellocq est chef de bataillon", "Bellocq passa colonel"]),
        ("Après avoir quitté Lyon en 1912, Jean Petit s’établit à Nice en 1913.", ["Jean Petit a quitté Lyon", "Jean Petit s’établit à Nice"]),
        # what « ne … que » restricts is not denied
        ("La muraille ne fut achevée qu’en 1314.", ["La muraille fut achevée"]),
        ("Il n’a quitté la ville que le 3 mai 1944.", ["Il a quitté la ville"]),
        # reported speech
        ("Le pont ouvrira bientôt, a annoncé mardi la mairie.", ["Le pont ouvrira bientôt, a annoncé la mairie"]),
        # entries, lists, brackets
        ("Deux chefs furent élus : Ben Collins (en 2001) et un autre.", ["Deux chefs furent élus : Ben Collins"]),
        ("Le 3 mai 2016 : inauguration du pont.", ["Inauguration du pont"]),
        ("Le centre (NOC) de l’université a pris feu le 20 novembre 2002.", ["Le centre de l’université a pris feu"]),
        ("Les comptes de 2017 seront publiés le 3 mai 2018.", ["Les comptes", "Les comptes de 2017 seront publiés"]),
    ],
)  # fmt: skip
def test_headlines(text: str, expected: list[str]) -> None:
    assert [title.replace("\u00a0", " ") for title in titles(text)] == expected


def test_a_headline_takes_nothing_of_another_date() -> None:
    text = "Le vieux pont fut relevé en 1191, et le pape, fuyant l’empereur, le traversa en 1244."
    first, second = titles(text)
    assert first == "Le vieux pont fut relevé"
    assert second == "Le pape le traversa"


def test_a_dateline_is_no_event() -> None:
    text = "Marseille, ce mercredi 19 octobre 1887, dix heures du soir.\n\nLe navire a sombré le 3 octobre 1887."
    assert titles(text) == ["Le navire a sombré"]
