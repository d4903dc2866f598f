"""Any text at all: no crash, exact offsets, bounded work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frise.temporal.calendar import Day
from frise.temporal.folding import fold
from frise.temporal.scanner import triggers
from frise.temporal.tagger import tag

PUBLICATION = Day(2018, 11, 12)
PIECES = st.sampled_from(
    [
        *"0123456789/-.,:()«»'’ \n\u00a0\u202f", "mai", "janv.", "lundi", "en ", "du ", " au ", " et ", "1er", "fin ", "mi-",
        "il y a ", "dans ", "trois ", "ans", "2018", "1848", "av. J.-C.", "XIXe siècle", "e\u0301te\u0301", "\ud800", "\0",
        "\u200f", "\r\n", "quatre-vingt-dix", "années ", "dernier", "entre ", "31 février ", "9999 siècles", "🎉",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300)
def test_any_text(text: str) -> None:
    timexes = tag(text, PUBLICATION)
    ends = [0, *(timex.span.end for timex in timexes)]
    for timex, end in zip(timexes, ends, strict=False):
        assert end <= timex.span.start < timex.span.end <= len(text)
        assert timex.window is not None or timex.unresolved is not None
    assert tag(text, PUBLICATION) == timexes


@given(st.text())
def test_folding_keeps_offsets(text: str) -> None:
    folded = fold(text)
    assert folded.original(0, len(folded.text)).start in {0, *range(len(text) + 1)}
    if folded.offsets is None:
        assert len(folded.text) == len(text)


def test_combining_accents_do_not_shift_offsets() -> None:
    text = "Il naît le 3 fe\u0301vrier 1998 à l’e\u0301cole."
    (timex,) = tag(text)
    assert timex.span.of(text) == "3 fe\u0301vrier 1998"
    assert timex.value == "1998-02-03"


@pytest.mark.parametrize(
    "surface",
    [
        "3 FÉVRIER 1998",
        "3\u00a0février\u00a01998",
        "3\u202ffévrier 1998",
        "3 fevrier 1998",
        "3 février\n1998",
        "3 février\r\n1998",
        "3\n    février\n    1998",
    ],
)
def test_noise(surface: str) -> None:
    text = f"Il naît le {surface} à Lyon."
    (timex,) = tag(text)
    assert (timex.span.of(text), timex.value) == (surface, "1998-02-03")


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 au ",
        "du 1 au 1 ",
        "9" * 50 + " ",
        "lundi ",
        "il y a ",
        "quatre-vingt-",
        "1, ",
        "en 2018 et ",
        "a",
        "(",
        "- ",
        "1/1/",
        "mai ",
    ],
)
def test_rows_of_anything_come_back(piece: str) -> None:
    tag(piece * (60_000 // len(piece)), PUBLICATION)


def test_every_trigger_is_folded() -> None:
    assert all(word.startswith("#") or fold(word).text == word for word in triggers())
