"""Headlines that are shortened or set in two lines, in a typeface of 8 pixels a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frise.timeline.elision import elide, wrap

WORDS = st.lists(
    st.sampled_from(["la", "paix", "ministre", "«", "»", "de", "l’", "assemblée", ":", "x" * 40]), min_size=1
)


def letters(text: str) -> float:
    return 8.0 * len(text)


@pytest.mark.parametrize(
    ("title", "room", "lines"),
    [
        ("La paix est signée", 400, ("La paix est signée", "")),
        (
            "Une vingtaine d’actionnaires écrivent au conseil",
            400,
            ("Une vingtaine d’actionnaires", "écrivent au conseil"),
        ),
        (
            "Le traité de paix entre la France et le royaume est signé à Paris",
            240,
            ("Le traité de paix entre", "la France et le royaume est…"),
        ),
        ("Un accord", 40, None),
    ],
)
def test_titles_in_two_lines(title: str, room: float, lines: tuple[str, str] | None) -> None:
    assert wrap(title, room, letters) == lines


def test_no_line_starts_with_a_closing_mark() -> None:
    title = "Le navire « Prudent » , une galiote de quarante tonneaux : perdu"
    for room in range(100, 600, 10):
        for line in wrap(title, room, letters) or ():
            assert not line.startswith(("»", ":", ";"))
            assert not line.rstrip("…").rstrip().endswith("«")


@given(WORDS, st.floats(0, 900))
def test_lines_fit_their_room(words: list[str], room: float) -> None:
    text = " ".join(words)
    for told in (elide(text, room, letters), *(wrap(text, room, letters) or ())):
        assert told is None or letters(told) <= room + 1e-6


@given(WORDS)
def test_with_room_nothing_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    room = letters(text)
    lines = wrap(text, room, letters)
    assert lines is not None
    assert " ".join(filter(None, lines)).replace("\u00a0", " ") == text
    assert (elide(text, room, letters) or "").replace("\u00a0", " ") == text


def test_a_word_too_long_for_any_line_is_cut_between_letters() -> None:
    assert elide("anticonstitutionnellement", 100, letters) == "anticonstit…"
    assert elide("anticonstitutionnellement", 50, letters) is None
