"""Scanned text: figures with letters in them, words of time cut at a line's end; positions stay exact."""

import pytest

from frise.temporal.calendar import Day
from frise.temporal.folding import fold, without
from frise.temporal.ocr import cuts, mend_figures
from frise.temporal.tagger import tag


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("Né le l2 mars l9l2 à Lyon.", "l2 mars l9l2", "1912-03-12"),
        ("Brûlé le 14 aoüt 19o3, rebâti.", "14 aoüt 19o3", "1903-08-14"),
        ("Il fut arrêté en de-\ncembre 1911.", "de-\ncembre 1911", "1911-12"),
        ("Le 13 mars 1912 il part ; le len-\ndemain, il revient.", "len-\ndemain", "1912-03-14"),
        ("Le service, tous les di-\nmanches, est gratuit.", "tous les di-\nmanches", "XXXX-WXX-7"),
    ],
)
def test_damage_is_read_through(text: str, surface: str, value: str) -> None:
    read = {timex.span.of(text): timex.value for timex in tag(text, Day(1912, 3, 16))}
    assert read[surface] == value


@pytest.mark.parametrize("text", ["un bidon de 2l", "20 l d’eau", "lol", "la ligne l"])
def test_litres_and_letters_stay(text: str) -> None:
    assert mend_figures(text) == text


def test_only_words_of_time_are_joined() -> None:
    text = "les pom-\npiers partis en de-\ncembre"
    assert [text[start:end] for start, end in cuts(text)] == ["-\n"]
    mended = without(fold(text), list(cuts(text)))
    assert mended.text.endswith("decembre")
    at = mended.text.index("decembre")
    assert mended.original(at, at + 8).of(text) == "de-\ncembre"
