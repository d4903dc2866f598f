"""Positions survive the way to Qt and back, emoji or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from frise.text.article import Article
from frise.ui.qt_text import PageMap, Utf16Map

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


def test_an_emoji_counts_for_two_in_qt() -> None:
    positions = Utf16Map("a😀b")
    assert [positions.to_units(offset) for offset in range(4)] == [0, 1, 3, 4]
    assert positions.to_offset(3) == 2


def test_from_within_an_emoji_one_lands_at_its_start() -> None:
    assert Utf16Map("a😀b").to_offset(2) == 1


@given(texts)
def test_units_are_those_of_utf_16(text: str) -> None:
    positions = Utf16Map(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le")) // 2
        assert positions.to_units(offset) == units
        assert positions.to_offset(units) == offset


@given(st.lists(texts, max_size=5).map("\n\n".join))
def test_every_character_of_a_paragraph_keeps_its_place_in_the_page(qapp: object, text: str) -> None:
    article = Article.of(text)
    page = PageMap(article)
    document = QTextDocument()
    document.setPlainText(page.plain_text())
    if article.paragraphs:
        assert document.blockCount() == len(article.paragraphs)
    for number, paragraph in enumerate(article.paragraphs):
        block = document.findBlockByNumber(number)
        for offset in range(paragraph.start, paragraph.end):
            position = page.to_position(offset)
            assert page.to_offset(position) == offset
            assert document.findBlock(position) == block
            shown = chr(ord(block.text()[offset - paragraph.start]))
            assert shown == text[offset] or not text[offset].isprintable() or text[offset] == "\ufffc"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029", "\x85", "\x0c"])
def test_a_line_break_within_a_paragraph_makes_no_new_block(qapp: object, end: str) -> None:
    text = f"- le 3 mai{end}- le 4 mai\n\nFin"
    page = PageMap(Article.of(text))
    document = QTextDocument()
    document.setPlainText(page.plain_text())
    assert document.blockCount() == len(page.article.paragraphs)


def test_a_position_between_two_paragraphs_goes_to_the_end_of_the_first() -> None:
    page = PageMap(Article.of("un\n\n\ndeux"))
    assert page.to_position(3) == 2
    assert page.to_position(5) == 3


def test_an_empty_article_has_one_place() -> None:
    page = PageMap(Article.of(""))
    assert (page.to_position(0), page.to_offset(0), page.plain_text()) == (0, 0, "")
