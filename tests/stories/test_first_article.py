"""The main story: an article becomes a timeline that one clicks through, dates, exports and opens again."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextBlock
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from frise.events.event import Event
from frise.events.when import WhenKind
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.ui.app import make_window, prepare, start
from frise.ui.settings import settings
from frise.ui.theme import LIGHT
from frise.ui.window import Window
from frise.wording.dates import phrase_when
from frise.wording.language import Language

SEED = Path(__file__).parents[2] / "seeds" / "rekognition.txt"
PUBLISHED = Day(2018, 11, 12)


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window installs its own
    settings().clear()
    prepare(qapp, Language.FR)
    return qapp


@pytest.fixture
def window(application: QApplication, qtbot: QtBot) -> Iterator[Window]:
    opened = launch(application, qtbot, SEED)
    yield opened
    opened.projects.give_up()
    opened.close()


def launch(application: QApplication, qtbot: QtBot, *files: Path) -> Window:
    """Start as the command line does, and wait until the article is read and the timeline drawn."""
    window = make_window(application, Language.FR)
    qtbot.addWidget(window)
    window.resize(1440, 860)
    start(window, files, Language.FR, None)
    if files:
        qtbot.waitUntil(lambda: is_complete(window), timeout=20_000)
    return window


def is_complete(window: Window) -> bool:
    return window.furnished and bool(window.session.events) and window.timeline.view is not None


def event_told_by(window: Window, words: str) -> Event:
    text = SEED.read_text(encoding="utf-8")
    (event,) = (
        event for event in window.session.events if any(span.of(text) == words for span in event.anchors[0].expressions)
    )
    return event


def painted(window: Window, colour: str, *, ground: bool) -> str:
    """The characters of the article drawn in a colour, or on it."""
    return "".join(run for block in _blocks(window) for run in _painted(block, colour, ground=ground))


def _blocks(window: Window) -> Iterator[QTextBlock]:
    block = window.article.view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _painted(block: QTextBlock, colour: str, *, ground: bool) -> Iterator[str]:
    for run in block.layout().formats():
        brush = run.format.background() if ground else run.format.foreground()
        if brush.style() is not Qt.BrushStyle.NoBrush and brush.color() == QColor(colour):
            yield block.text()[run.start : run.start + run.length]


def click_in_list(window: Window, qtbot: QtBot, event: Event) -> None:
    view = window.events.view
    view.scrollTo(window.events.model.index_of(event.id))
    at = view.visualRect(window.events.model.index_of(event.id)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def dates(window: Window) -> dict[str, str]:
    return {
        event.anchors[0].quote[:20] + event.id: phrase_when(event.when, Language.FR) for event in window.session.events
    }


def type_publication(window: Window, qtbot: QtBot, text: str) -> None:
    qtbot.mouseClick(window.header.publication, Qt.MouseButton.LeftButton)
    editor = window.header.publication.editor
    assert editor is not None
    editor.typed.selectAll()
    qtbot.keyClicks(editor.typed, text)
    qtbot.keyClick(editor.typed, Qt.Key.Key_Return)


def test_an_event_of_the_list_leads_to_its_words(window: Window, qtbot: QtBot) -> None:
    event = event_told_by(window, "il y’a quelques jours")
    view = window.article.view
    view.verticalScrollBar().setValue(0)
    click_in_list(window, qtbot, event)
    assert window.session.selected == event
    anchor = event.anchors[0]
    assert view.viewport().rect().contains(view.rect_of(anchor.sentence).toRect())
    assert painted(window, LIGHT.quote, ground=True) == anchor.quote
    assert painted(window, LIGHT.selection, ground=False) == "il y’a quelques jours"
    one = window.details.one
    assert one.title.text() == event.title
    assert one.places.rows[0].link.whole() == "§\u00a05 · rekognition"
    assert one.date.text() == ""
    assert one.date.feedback.text() == "attend la date de publication"


def test_a_date_of_the_article_selects_its_event_everywhere(window: Window, qtbot: QtBot) -> None:
    event, view = event_told_by(window, "juin 2018"), window.article.view
    view.bring_into_view(event.anchors[0].expressions[0])
    point = view.rect_of(event.anchors[0].expressions[0]).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.session.selected == event
    assert window.events.view.currentIndex() == window.events.model.index_of(event.id)
    assert window.details.one.date.text() == "juin 2018"
    assert "2018-06" in window.details.one.date.feedback.text()


def test_the_publication_date_moves_only_what_hangs_on_it(window: Window, qtbot: QtBot) -> None:
    waiting = [event.id for event in window.session.events if event.when.kind is WhenKind.WAITING]
    assert len(waiting) == 2
    assert window.waiting.text.text() == "2 dates attendent la date de publication."
    chosen = event_told_by(window, "juin 2018")
    window.session.select(chosen.id)
    assert window.timeline.view is not None
    before = dates(window)

    type_publication(window, qtbot, "12/11/2018")

    after = dates(window)
    assert window.session.project.documents[0].publication == PUBLISHED
    assert window.header.publication.text().startswith("Publié le lundi 12 novembre 2018")
    assert not window.waiting.isVisible()
    moved = {key for key in before if before[key] != after[key]}
    assert {key[-len(waiting[0]) :] for key in moved} == set(waiting)
    assert window.session.selected == chosen
    # Everything was in view, so what has just found its place is too; a view the reader zoomed into stays put.
    first, last = window.timeline.view.visible_range()
    assert all(first <= days_of(event.when.window.first_day) <= last for event in window.session.events)
    window.timeline.view.show_range(days_of(Day(2018, 4, 1)), days_of(Day(2018, 8, 1)))
    shown = window.timeline.view.visible_range()
    type_publication(window, qtbot, "14/11/2018")
    assert window.timeline.view.visible_range() == shown
    type_publication(window, qtbot, "12/11/2018")
    assert phrase_when(event_told_by(window, "jeudi dernier").when, Language.FR) == "8 novembre 2018"

    for _ in range(3):
        window.actions_.undo.trigger()
    assert dates(window) == before
    assert window.waiting.isVisible()
    for _ in range(3):
        window.actions_.redo.trigger()
    assert dates(window) == after
    assert window.session.selected == chosen


def test_another_publication_date_moves_the_same_dates_again(window: Window, qtbot: QtBot) -> None:
    type_publication(window, qtbot, "12 novembre 2018")
    type_publication(window, qtbot, "2018-11-19")
    assert phrase_when(event_told_by(window, "jeudi dernier").when, Language.FR) == "15 novembre 2018"
    assert phrase_when(event_told_by(window, "juin 2018").when, Language.FR) == "juin 2018"


def test_the_picture_is_saved_and_the_article_opened_again(
    window: Window, application: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_publication(window, qtbot, "12/11/2018")
    path = tmp_path / "frise.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    dialog = window.image_export.ask()
    dialog.whole.setChecked(True)
    with qtbot.waitSignal(window.image_export.saved, timeout=20_000):
        dialog.accept()
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1600, 900)
    assert "frise.png" in window.message.text.text()
    window.projects.give_up()
    window.close()

    again = launch(application, qtbot)
    assert again.menus.recent.actions()[0].text().startswith("rekognition.txt")
    with qtbot.waitSignal(again.opening.opened, timeout=20_000):
        again.menus.recent.actions()[0].trigger()
    assert len(again.session.events) == 5
    again.close()
