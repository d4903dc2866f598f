"""Folding: the quick way says what the slow one says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.temporal.folding import fold, folded_text

TEXT = st.text(
    st.one_of(st.characters(codec="cp1252"), st.sampled_from("\u202f\u00ad\u0301\u200bœŒαÉ’–𝔘"), st.characters())
)


@given(TEXT)
def test_a_text_folds_as_its_characters_do(text: str) -> None:
    assert fold(text).text == "".join(fold(character).text for character in text)
    assert folded_text(text) == fold(text).text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("À l’Élysée – « Noël »", "a l'elysee - « noel »"),
        ("e\u0301te\u0301 co\u00adopé", "ete coope"),
        ("1\u202f200 €, ½ Ωmega", "1 200 €, ½ ωmega"),
    ],
)
def test_what_it_makes_of_french(text: str, folded: str) -> None:
    assert folded_text(text) == folded
