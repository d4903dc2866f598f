import pytest

from frise.events.actors import Cast, find_actors
from frise.text.article import Article


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Andy Jassy, le directeur des Services Web d’Amazon, a écrit à Jeff Bezos.", ("Andy Jassy", "Jeff Bezos")),
        ("Il habite avenue Jean Jaurès, près de la Place Bellecour.", ()),
        ("En Mai Dupont partit.", ()),
        ("Charles de Gaulle parle ; Charles de Gaulle sourit.", ("Charles de Gaulle",)),
        ("PDG d’Amazon", ()),
    ],
)
def test_names(sentence: str, names: tuple[str, ...]) -> None:
    assert find_actors(sentence, Cast.of(Article.of(sentence))) == names
