"""The coverage in its window: its tab and key, where its rows lead, what comes back, what the margin shows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from frise.project.coverage import Part
from frise.project.decision import Status
from frise.project.edits import SetStatus
from frise.temporal.calendar import Day
from frise.ui.coverage.model import Role
from frise.ui.coverage.panel import CoveragePanel
from frise.ui.window import Window

Open = Callable[..., Window]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def read(opened: Open, seed: Path) -> Window:
    return opened(seed, publication=Day(2018, 11, 12))


def panel_of(window: Window, qtbot: QtBot) -> CoveragePanel:
    """The panel, in front and up to date."""
    window.actions_.review.coverage.setChecked(True)
    panel = window.reviewing.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0 and not panel.worker.busy)
    return panel


def row(panel: CoveragePanel, part: Part, at: int = 0) -> QModelIndex:
    document = panel.model.index(0, 0)
    parts = [panel.model.index(at, 0, document) for at in range(panel.model.rowCount(document))]
    (found,) = [index for index in parts if index.data(Role.PART) == part]
    panel.view.expand(found)
    return panel.model.index(at, 0, found)


def click(panel: CoveragePanel, qtbot: QtBot, index: QModelIndex) -> None:
    panel.view.scrollTo(index)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center())


def highlighted(window: Window) -> list[str]:
    document = window.article.document
    assert document is not None
    return [span.of(document.article.text) for span in window.article.view._highlight.sentences]


def test_the_key_turns_the_page_and_back(read: Window, qtbot: QtBot) -> None:
    assert read.reviewing.panel is None
    qtbot.keyClick(read.events.view, Qt.Key.Key_R, CTRL_SHIFT)
    panel = panel_of(read, qtbot)
    assert panel.isVisible()
    assert not read.events.view.isVisible()
    assert read.focusWidget() is panel.view
    assert read.reviewing.side.tabs.currentIndex() == 1
    qtbot.keyClick(panel.view, Qt.Key.Key_R, CTRL_SHIFT)
    assert read.events.view.isVisible()
    assert read.focusWidget() is read.events.view


def test_a_tab_does_the_same(read: Window, qtbot: QtBot) -> None:
    tabs = read.reviewing.side.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert panel_of(read, qtbot).isVisible()
    assert read.actions_.review.coverage.isChecked()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert not read.actions_.review.coverage.isChecked()
    assert read.events.view.isVisible()


def test_tab_goes_from_the_tabs_to_the_tree_and_on(read: Window, qtbot: QtBot) -> None:
    panel = panel_of(read, qtbot)
    read.reviewing.side.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(read.focusWidget(), Qt.Key.Key_Tab)
    assert read.focusWidget() is panel.view
    assert panel.view.property("ring")
    qtbot.keyClick(read.focusWidget(), Qt.Key.Key_Tab)
    assert read.focusWidget() is not panel.view


def test_a_dated_row_selects_its_event(read: Window, qtbot: QtBot) -> None:
    panel = panel_of(read, qtbot)
    index = row(panel, Part.DATED, 1)
    click(panel, qtbot, index)
    assert read.session.selected is not None
    assert read.session.selected.title == index.data(Role.LINE)
    assert highlighted(read) == [read.session.selected.anchors[0].quote]


def test_the_keyboard_walks_through_rows_and_opens_them(read: Window, qtbot: QtBot) -> None:
    panel = panel_of(read, qtbot)
    panel.view.setFocus()
    panel.view.setCurrentIndex(row(panel, Part.DATED).parent())
    panel.view.collapseAll()
    before = read.session.selected
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.isExpanded(panel.model.index(0, 0))
    assert read.session.selected is before  # the arrow was the tree's, not the timeline's
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert read.session.selected is not None


def test_what_has_no_event_is_highlighted(read: Window, qtbot: QtBot) -> None:
    panel = panel_of(read, qtbot)
    read.session.select(read.session.events[0].id)
    click(panel, qtbot, row(panel, Part.SILENT))
    assert read.session.selected is None
    (words,) = highlighted(read)
    assert words.startswith("Malgré les réactions")


def test_rejected_events_come_back_in_one_step(read: Window, qtbot: QtBot) -> None:
    ids = tuple(event.id for event in read.session.events[:2])
    panel = panel_of(read, qtbot)
    with qtbot.waitSignal(panel.shown):
        read.session.do(SetStatus(ids, Status.REJECTED), "rejet")
    assert len(read.session.events) == 3
    click(panel, qtbot, row(panel, Part.REJECTED))
    assert highlighted(read)
    panel.view.selectAll()
    with qtbot.waitSignal(panel.shown):
        qtbot.mouseClick(panel.restore, Qt.MouseButton.LeftButton)
    assert len(read.session.events) == 5
    assert read.session.undo_stack.undoText() == "retour de 2\u00a0événements"
    read.actions_.undo.trigger()
    assert len(read.session.events) == 3


def test_the_margin_shows_what_is_not_told_while_the_panel_is_in_front(read: Window, qtbot: QtBot) -> None:
    view, ink = read.article.view, QColor(read.reviewing._appearance.theme.soft).rgb()
    view.verticalScrollBar().setValue(0)

    def marked() -> bool:
        picture: QImage = view.viewport().grab().toImage()
        text = view.rect_of(view._page.article.paragraphs[0]).toRect()  # type: ignore[union-attr]
        left = range(text.left() - 14, text.left() - 10)
        return any(picture.pixel(x, y) == ink for x in left for y in range(text.top(), text.bottom()))

    assert not marked()
    panel_of(read, qtbot)
    assert marked()
    read.actions_.review.coverage.setChecked(False)
    assert not marked()


def test_it_is_up_to_date_when_an_article_comes_back(read: Window, qtbot: QtBot) -> None:
    panel = panel_of(read, qtbot)
    read.actions_.undo.trigger()
    assert not panel.isVisible()  # there is nothing to look through
    with qtbot.waitSignal(panel.shown):
        read.actions_.redo.trigger()
    click(panel, qtbot, row(panel, Part.DATED))
    assert read.session.selected is not None
