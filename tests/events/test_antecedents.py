"""« il » and « elle » are named where it is certain, and only there."""

import pytest

from frise.project.document import read_document
from frise.temporal.calendar import Day


def last_title(text: str) -> str:
    return read_document(text, source="", publication=Day(2018, 11, 12)).events[-1].title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Andy Jassy dirige la société. Il a démissionné en 2016.", "Andy Jassy a démissionné"),
        ("Andy Jassy dirige la société. Il parle peu. Il a démissionné en 2016.", "Andy Jassy a démissionné"),
        ("M. Besson loue la maison. Il se plaint en mai 2016.", "M. Besson se plaint"),
        ("L’échevin Tessier fut jeté à l’eau ; il mourut en 1709.", "L’échevin Tessier mourut"),
        ("BELLOCQ (Jean), général, né à Tarbes.\n\nIl s’engage en 1785.", "Bellocq s’engage"),
        ("BELLOCQ (Jean), général, né à Tarbes.\n\nIl vend un pré en 1785. Il part en 1786.", "Bellocq part"),
        # not certain
        ("Jean Petit achète le pont. Il s’effondra en 1905.", "Il s’effondra"),
        ("Jean Petit achète l’atelier. Il brûla en 1905.", "Il brûla"),
        ("Andy Jassy dirige la société. Il vend un hôtel. Il ferma en 2016.", "Il ferma"),
        ("Mme Besson loue la maison. Il se plaint en mai 2016.", "Il se plaint"),
        ("Andy Jassy a rencontré Jean Petit. Il a démissionné en 2016.", "Il a démissionné"),
        ("Le pont fut vendu. Il s’effondra en 1944.", "Il s’effondra"),
        ("Paris résista. Il tomba en 1871.", "Il tomba"),
        ("Andy Jassy dirige la société. Il a été annoncé en 2016 que le site fermerait.", "Il a été annoncé que le site fermerait"),
        ("Andy Jassy dirige la société. Il y eut un incendie en 2016.", "Il y eut un incendie"),
        ("Andy Jassy dirige la société. Quant au procès, il ne se plaidera pas avant mai 2019.", "Il ne se plaidera pas"),
    ],
)  # fmt: skip
def test_antecedents(text: str, expected: str) -> None:
    assert last_title(text) == expected
