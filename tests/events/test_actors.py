import pytest

from frise.events.actors import Cast, find_actors
from frise.project.document import read_document


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Andy Jassy, le directeur des Services Web d’Amazon, a écrit à Jeff Bezos.", ("Andy Jassy", "Jeff Bezos")),
        ("Il habite avenue Jean Jaurès, près de la Place Bellecour.", ()),
        ("En Mai Dupont partit.", ()),
        ("Charles de Gaulle parle ; Charles de Gaulle sourit.", ("Charles de Gaulle",)),
        ("PDG d’Amazon", ()),
        ("Selon Andy Jassy, tout va bien.", ("Andy Jassy",)),
        ("M. Fournerie a saisi la SNCF et la CGT.", ("M. Fournerie", "SNCF", "CGT")),
        ("Albert Fournerie plaide ; M. Fournerie gagne.", ("Albert Fournerie",)),
        ("Le général Dupont capitule.", ("Dupont",)),
        ("La société Ventadour Énergie a saisi le tribunal administratif de Lyon.", ("Ventadour Énergie", "tribunal administratif de Lyon")),
        ("Louis XIV parle, au n° IV.", ()),
        ("PAR CES MOTIFS, LA COUR CASSE.", ()),
        ("Ses Souvenirs ont paru.", ()),
        ("Le navire « Étoile Filante » a coulé.", ()),
        ("Le secrétaire d’État est venu.", ()),
    ],
)  # fmt: skip
def test_names(sentence: str, names: tuple[str, ...]) -> None:
    assert find_actors(sentence, Cast(sentence)) == names


def test_a_subject_that_is_no_place_acts() -> None:
    text = "Le contrat d’Amazon choque. Amazon a signé le 3 mai 2016. Il est allé à Lyon. Lyon a voté le 4 mai 2016."
    amazon, lyon = read_document(text, source="").events
    assert (amazon.actors, lyon.actors) == (("Amazon",), ())
