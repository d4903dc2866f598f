import pytest

from frise.text.headline import headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont de Valserre rouvre\n\nIl était fermé depuis 2017.", "Le pont de Valserre rouvre"),
        ("# Le pont rouvre #\nIl était fermé.", "Le pont rouvre"),
        ("Il était fermé depuis 2017.\n\nIl rouvre.", None),  # a sentence
        ("Il était fermé depuis\nlongtemps déjà.", None),  # a broken line
        ("Le pont rouvre", None),  # nothing below
        ("x" * 101 + "\n\nFin.", None),
        ("***\n\nFin.", None),
        ("", None),
    ],
)
def test_headline(text: str, expected: str | None) -> None:
    assert headline(text) == expected
