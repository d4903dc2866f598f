from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from frise.text.paragraphs import split_paragraphs


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in split_paragraphs(text)]


def test_blank_lines_part_blocks() -> None:
    assert paragraphs("Un\ndeux\n\ntrois\n \t\nquatre") == ["Un\ndeux", "trois", "quatre"]


def test_without_a_blank_line_each_line_is_one() -> None:
    assert paragraphs("\nUn\ndeux\n") == ["Un", "deux"]


def test_windows_line_ends_are_no_blank_lines() -> None:
    assert paragraphs("Un\r\ndeux\r\n\r\ntrois") == ["Un\r\ndeux", "trois"]


def test_blanks_around_a_paragraph_are_left_out() -> None:
    assert paragraphs("  \u00a0Un \n\n\n\n deux\u202f") == ["Un", "deux"]


def test_nothing_gives_nothing() -> None:
    assert paragraphs(" \n\n\t") == []


@given(st.text(alphabet="ab .\n\r\t\u00a0\u2028"))
def test_paragraphs_are_ordered_apart_and_lose_no_letter(text: str) -> None:
    spans = split_paragraphs(text)
    assert all(before.end < after.start for before, after in pairwise(spans))
    assert sum(span.of(text).count("a") for span in spans) == text.count("a")
