"""The article: what is highlighted, what a click and the pointer do, what is brought into view."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from frise.text.article import Article
from frise.text.span import Span
from frise.ui.article_marks import DateMark, Highlight
from frise.ui.article_view import ArticleView
from frise.ui.theme import DARK, LIGHT

TEXT = "Le 😀 3 mai, il part. Le 4 mai, il revient.\n\n" + "\n\n".join(f"Paragraphe {n} sans date." for n in range(60))
TEXT += "\n\nEn juin 2018, tout finit 😀 bien. Ou presque."


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


THIRD, FOURTH, JUNE = span_of("3 mai"), span_of("4 mai"), span_of("juin 2018")
SENTENCE = span_of("En juin 2018, tout finit 😀 bien.")


@pytest.fixture
def view(qtbot: QtBot, french: QApplication) -> ArticleView:
    made = ArticleView(LIGHT)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_article(Article.of(TEXT), [DateMark(THIRD, "a"), DateMark(FOURTH, None, "durée"), DateMark(JUNE, "b")])
    made.show()
    qtbot.waitExposed(made)
    return made


def painted(view: ArticleView, colour: str, *, ground: bool) -> str:
    """The characters drawn in a colour, or on it."""
    found = ""
    block = view.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for run in block.layout().formats():
            brush = run.format.background() if ground else run.format.foreground()
            if brush.style() is not Qt.BrushStyle.NoBrush and brush.color() == QColor(colour):
                found += units[2 * run.start : 2 * (run.start + run.length)].decode("utf-16-le")
        block = block.next()
    return found


def test_dates_that_lead_to_an_event_are_in_the_accent(view: ArticleView) -> None:
    assert painted(view, LIGHT.accent, ground=False) == "3 maijuin 2018"


def test_the_selected_sentence_and_its_date_stand_out_exactly(view: ArticleView) -> None:
    view.show_highlight(Highlight((SENTENCE,), (JUNE,)))
    assert painted(view, LIGHT.quote, ground=True) == SENTENCE.of(TEXT)
    assert painted(view, LIGHT.selection, ground=False) == "juin 2018"
    view.show_highlight(Highlight())
    assert painted(view, LIGHT.quote, ground=True) == ""


def test_a_sentence_out_of_sight_is_brought_into_view(view: ArticleView) -> None:
    assert not view.viewport().rect().contains(view.rect_of(SENTENCE).toRect())
    view.bring_into_view(SENTENCE)
    assert view.viewport().rect().contains(view.rect_of(SENTENCE).toRect())


def test_a_sentence_in_sight_moves_nothing(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(3)
    view.bring_into_view(FOURTH)
    assert view.verticalScrollBar().value() == 3


def test_a_click_on_a_date_tells_its_event(view: ArticleView, qtbot: QtBot) -> None:
    point = view.rect_of(THIRD).center().toPoint()
    with qtbot.waitSignal(view.event_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked.args == ["a"]


@pytest.mark.parametrize("edge", ["left", "right"])
def test_a_date_is_hit_to_its_last_pixel_and_no_further(view: ArticleView, edge: str) -> None:
    rect = view.rect_of(THIRD)
    y = round(rect.center().y())
    inside, outside = (rect.left() + 1, rect.left() - 2) if edge == "left" else (rect.right() - 1, rect.right() + 2)
    hit, missed = view.date_at(QPoint(round(inside), y)), view.date_at(QPoint(round(outside), y))
    assert hit is not None
    assert hit.event == "a"
    assert missed is None


def test_beside_the_text_there_is_no_date(view: ArticleView) -> None:
    assert view.date_at(QPoint(5, 5)) is None
    assert view.date_at(QPoint(595, 30)) is None


def test_the_pointer_is_a_hand_over_a_date_with_an_event_only(view: ArticleView, qtbot: QtBot) -> None:
    for span, shape in ((THIRD, Qt.CursorShape.PointingHandCursor), (FOURTH, Qt.CursorShape.IBeamCursor)):
        qtbot.mouseMove(view.viewport(), view.rect_of(span).center().toPoint())
        qtbot.waitUntil(lambda shape=shape: view.viewport().cursor().shape() is shape)


def test_a_date_without_event_says_why(view: ArticleView) -> None:
    point = view.rect_of(FOURTH).center().toPoint()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    )
    assert QToolTip.text() == "durée"
    QToolTip.hideText()


def test_new_dates_on_the_same_text_leave_the_page_where_it_is(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(200)
    view.show_article(Article.of(TEXT), [])
    assert view.verticalScrollBar().value() == 200
    assert painted(view, LIGHT.accent, ground=False) == ""


def test_colours_follow_the_theme(view: ArticleView) -> None:
    view.set_theme(DARK)
    assert painted(view, DARK.accent, ground=False) == "3 maijuin 2018"


def test_lines_keep_to_a_measure_however_wide_the_page(view: ArticleView, qtbot: QtBot) -> None:
    view.resize(1600, 400)
    frame = view.document().rootFrame().frameFormat()
    assert 1600 - frame.leftMargin() - frame.rightMargin() <= 720
