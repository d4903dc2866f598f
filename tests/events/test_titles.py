import pytest

from frise.project.document import read_document
from frise.temporal.calendar import Day


def title(text: str) -> str:
    return read_document(text, source="", publication=Day(2018, 11, 12)).events[0].title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En mai 2018, une lettre exhorte le patron.", "Une lettre exhorte le patron"),
        ("Mais en mai 2018, une lettre exhorte le patron.", "Une lettre exhorte le patron"),
        ("Le maire a ouvert, jeudi dernier, le nouveau pont.", "Le maire a ouvert le nouveau pont"),
        ("Le maire a ouvert le nouveau pont le 3 mai 2018.", "Le maire a ouvert le nouveau pont"),
        ("Lors d’une fête tenue jeudi dernier, le maire a parlé.", "Le maire a parlé"),
        ("Ce pont ouvert fin 2016, fait débat.", "Ce pont est ouvert"),
        ("Jean Petit, le maire de Lyon a parlé jeudi dernier.", "Jean Petit a parlé"),
        ("L’expédition atteint Tahiti au printemps 1768.", "L’expédition atteint Tahiti"),
        ("Il naît à Lyon le 3 mai 1848 et le suit à Paris deux ans plus tard.", "Il naît à Lyon"),
        ("Debian 1.3 Bo (5 juin 1997) : ce nom est tiré d’un film.", "Debian 1.3 Bo : ce nom est tiré d’un film"),
        ("Le marché de Noël aura lieu du 12 au 24 décembre.", "Le marché de Noël aura lieu"),
        ("Les 3, 4 et 7 juillet 2016, il a joué à Lyon.", "Il a joué à Lyon"),
        ("Il a dit « jamais » en mai 2018.", "Il a dit « jamais »"),
    ],
)
def test_title(text: str, expected: str) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "En mai 2018, une pétition signée par de nombreuses associations et par des élus de toute la région avait demandé au préfet de fermer l’usine.",
            "Une pétition avait demandé au préfet de fermer l’usine",
        ),
        (
            "En mai 2018, des voisins avaient écrit à Jean Petit, maire de Lyon, une lettre disant leur grande inquiétude face à cette usine ouverte aux quatre vents.",
            "Des voisins avaient écrit à Jean Petit une lettre disant leur grande inquiétude",
        ),
    ],
)
def test_a_long_clause_loses_what_only_adds_to_it(text: str, expected: str) -> None:
    assert title(text) == expected


def test_a_title_is_never_longer_than_a_hundred_characters_nor_cut_in_a_word() -> None:
    text = "En mai 2018, " + "quelquesmots " * 30 + "partent."
    assert len(title(text)) <= 100
    assert title(text).split()[-1] == "quelquesmots"
