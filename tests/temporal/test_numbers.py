import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.temporal.numbers import cardinal, ordinal, roman, roman_numeral


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("un", 1), ("vingt et un", 21), ("soixante et onze", 71), ("quatre-vingts", 80), ("quatre-vingt-dix-sept", 97),
        ("cent", 100), ("cent quatre-vingt-un", 181), ("deux cents", 200), ("mille neuf cent", 1900), ("septante-deux", 72),
        ("dix-neuf cent quatorze", 1914), ("15", 15), ("chat", None), ("", None),
    ],
)  # fmt: skip
def test_cardinals(words: str, value: int | None) -> None:
    assert cardinal(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("premier", 1),
        ("xixe", 19),
        ("ier", 1),
        ("3e", 3),
        ("21eme", 21),
        ("dix-huitieme", 18),
        ("iiiii", None),
        ("chate", None),
    ],
)
def test_ordinals(words: str, value: int | None) -> None:
    assert ordinal(words) == value


@given(st.integers(min_value=1, max_value=3999))
def test_roman_numerals_read_what_they_write(number: int) -> None:
    assert roman(roman_numeral(number)) == number
