"""The list: its rows, its order, and the selection that goes both ways."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.timeline.examples import event, many_events, on_day
from tests.ui.test_timeline_view import document as document_of

from frise.project.document import read_document
from frise.project.edits import AddDocument, SetAnchors, SetPublication
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.text.span import Span
from frise.ui.event_list import EventList
from frise.ui.event_model import EventModel
from frise.ui.list_rows import Role, RowKind
from frise.ui.session import Session
from frise.ui.theme import LIGHT

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = (
    "En juin 2018, le maire a inauguré le pont. En mai 2016, le maire avait signé le contrat.\n\n"
    "Hier, le pont a été fermé. Le 31 février 2018, le pont a rouvert."
)


@pytest.fixture
def filled(session: Session) -> Session:
    session.do(AddDocument(read_document(TEXT, source="pont.txt")), "ouverture")
    return session


def kinds(model: QAbstractItemModel) -> list[RowKind]:
    return [model.index(row, 0).data(Role.KIND) for row in range(model.rowCount())]


def test_the_model_keeps_qt_s_rules(filled: Session, qtbot: QtBot) -> None:
    model = EventModel(filled)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    filled.do(SetPublication(filled.project.documents[0].id, Day(2019, 5, 2)), "date")
    filled.undo_stack.undo()
    assert tester.model() is model


def test_words_that_the_text_no_longer_holds_are_quoted_from_nowhere(filled: Session) -> None:
    model, waiting = EventModel(filled), filled.events[-1]
    lost = tuple(replace(anchor, expressions=(Span(0, 7),), lost=True) for anchor in waiting.anchors)
    filled.do(SetAnchors(waiting.id, lost), "lieux")
    assert model.index_of(waiting.id).data(Role.LINE) == "attend la date de publication"


def test_what_is_dated_comes_first_in_the_order_of_time(filled: Session) -> None:
    model = EventModel(filled)
    lines = [model.index(row, 0).data(Role.LINE) for row in range(2)]
    assert lines == ["mai 2016", "juin 2018"]
    assert kinds(model) == [
        RowKind.DATED,
        RowKind.DATED,
        RowKind.HEADING,
        RowKind.WAITING,
        RowKind.UNDATED,
    ]


def test_what_waits_and_what_is_left_aside_say_why(filled: Session) -> None:
    model = EventModel(filled)
    waiting, left = model.index(3, 0), model.index(4, 0)
    assert waiting.data(Role.LINE).startswith("«\u00a0Hier\u00a0» · ")
    assert left.data() == "«\u00a031 février 2018\u00a0»"
    assert left.data(Role.LINE)


def test_a_screen_reader_hears_what_the_mark_shows(filled: Session) -> None:
    model = EventModel(filled)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3)]
    assert spoken[0] == f"{filled.events[0].title}\nmai 2016, au mois, à l’année ou au siècle près"
    assert spoken[1].endswith("· attend la date de publication")


def test_with_nothing_to_date_there_is_no_heading(session: Session) -> None:
    session.do(AddDocument(read_document("En juin 2018, il part.", source="a.txt")), "ouverture")
    assert kinds(EventModel(session)) == [RowKind.DATED]


def test_a_heading_cannot_be_selected(filled: Session) -> None:
    model = EventModel(filled)
    assert model.flags(model.index(2, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_a_click_selects_everywhere(filled: Session, qtbot: QtBot) -> None:
    shown = EventList(filled, LIGHT)
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show()
    at = shown.view.visualRect(shown.model.index(1, 0)).center()
    with qtbot.waitSignal(filled.selection_changed):
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert filled.selected is filled.events[1]


def test_the_arrow_keys_of_the_list_select_too(filled: Session, qtbot: QtBot) -> None:
    shown = EventList(filled, LIGHT)
    qtbot.addWidget(shown)
    filled.select(filled.events[0].id)
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    assert filled.selected is filled.events[1]


def test_a_selection_from_elsewhere_shows_and_speaks_once(filled: Session, qtbot: QtBot) -> None:
    shown = EventList(filled, LIGHT)
    qtbot.addWidget(shown)
    heard: list[object] = []
    filled.selection_changed.connect(heard.append)
    filled.select(filled.events[2].id)
    assert shown.view.currentIndex() == shown.model.index_of(filled.events[2].id)
    filled.select(None)
    assert not shown.view.selectionModel().hasSelection()
    assert heard == [filled.events[2].id, None]


def test_the_selection_stays_when_a_date_moves(filled: Session, qtbot: QtBot) -> None:
    shown = EventList(filled, LIGHT)
    qtbot.addWidget(shown)
    chosen = filled.events[1].id
    filled.select(chosen)
    filled.do(SetPublication(filled.project.documents[0].id, Day(2017, 5, 2)), "date")
    row = shown.model.row(shown.view.currentIndex())
    assert row is not None
    assert row.event is not None
    assert row.event.id == chosen


@pytest.fixture
def listed(filled: Session, qtbot: QtBot) -> EventList:
    """Two dated events, a heading, an event that waits, and an expression without event."""
    shown = EventList(filled, LIGHT)
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show()
    return shown


def click(qtbot: QtBot, listed: EventList, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    at = listed.view.visualRect(listed.model.index(row, 0)).center()
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def rows(listed: EventList) -> list[int]:
    """Which rows are shown as selected."""
    return sorted(index.row() for index in listed.view.selectionModel().selectedRows())


def places(session: Session) -> list[int]:
    """Which events are selected, as places in the order of time."""
    return [place for place, event in enumerate(session.events) if session.is_selected(event.id)]


def test_ctrl_and_shift_click_select_several(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    heard: list[object] = []
    filled.selection_changed.connect(heard.append)
    click(qtbot, listed, 0)
    click(qtbot, listed, 3, CTRL)
    assert (places(filled), rows(listed)) == ([0, 2], [0, 3])
    click(qtbot, listed, 0, CTRL)
    assert (places(filled), rows(listed)) == ([2], [3])
    click(qtbot, listed, 0, SHIFT)
    assert (places(filled), rows(listed)) == ([0, 1, 2], [0, 1, 3])
    assert filled.selected is filled.events[0]
    assert heard == [filled.events[at].id for at in (0, 2, 2, 0)]


def test_the_row_under_the_pointer_shows(listed: EventList, qtbot: QtBot) -> None:
    row = listed.view.visualRect(listed.model.index(1, 0))
    ground = row.topLeft() + QPoint(12, 12)  # within the row, before its words
    before = listed.view.viewport().grab().toImage().pixelColor(ground)
    qtbot.mouseMove(listed.view.viewport(), row.center())
    qtbot.waitUntil(lambda: listed.view.viewport().grab().toImage().pixelColor(ground) != before)


def test_a_drag_over_rows_selects_none_of_them(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    first, last = (listed.view.visualRect(listed.model.index(row, 0)).center() for row in (0, 1))
    qtbot.mousePress(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(last),
        listed.view.viewport().mapToGlobal(QPointF(last)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        NONE,
    )
    QApplication.sendEvent(listed.view.viewport(), move)
    qtbot.mouseRelease(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert places(filled) == [0]


def test_a_stretch_runs_from_what_was_selected_elsewhere(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    click(qtbot, listed, 0)
    filled.select(filled.events[2].id)
    click(qtbot, listed, 1, SHIFT)
    assert places(filled) == [1, 2]


def test_shift_and_the_arrows_select_several(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    filled.select(filled.events[0].id)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down, SHIFT)  # over the heading
    assert (places(filled), rows(listed)) == ([0, 1, 2], [0, 1, 3])
    qtbot.keyClick(listed.view, Qt.Key.Key_Up, SHIFT)
    assert (places(filled), rows(listed)) == ([0, 1], [0, 1])
    qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    assert places(filled) == [0]


def test_ctrl_walks_and_space_picks(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    filled.select(filled.events[0].id)
    qtbot.keyClick(listed.view, Qt.Key.Key_Down, CTRL)
    assert places(filled) == [0]
    qtbot.keyClick(listed.view, Qt.Key.Key_Space, CTRL)
    assert places(filled) == [0, 1]
    qtbot.keyClick(listed.view, Qt.Key.Key_Space)
    assert places(filled) == [1]


def test_a_press_on_nothing_or_on_a_heading_changes_nothing(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    click(qtbot, listed, 1)
    click(qtbot, listed, 2)
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 330))
    assert places(filled) == [1]


def test_many_selected_elsewhere_show(listed: EventList, filled: Session) -> None:
    filled.select_all([event.id for event in filled.events], filled.events[1].id)
    assert rows(listed) == [0, 1, 3]
    assert listed.view.currentIndex().row() == 1
    filled.undo_stack.undo()
    assert rows(listed) == []


def test_what_qt_selects_by_itself_is_taken_over(listed: EventList, filled: Session) -> None:
    listed.view.selectAll()
    assert places(filled) == [0, 1, 2]
    listed.view.clearSelection()
    assert places(filled) == []


def test_a_letter_finds_a_row(listed: EventList, filled: Session) -> None:
    filled.select(filled.events[0].id)
    listed.view.keyboardSearch(filled.events[1].title)
    assert filled.selected is filled.events[1]


def test_an_expression_without_event_can_be_looked_up(listed: EventList, filled: Session, qtbot: QtBot) -> None:
    listed.undated_chosen.connect(lambda *_: filled.select(None))  # as the window does
    filled.select(filled.events[2].id)
    with qtbot.waitSignal(listed.undated_chosen) as chosen:
        click(qtbot, listed, 4)
    assert chosen.args is not None
    assert chosen.args[1].of(TEXT) == "31 février 2018"
    assert (places(filled), rows(listed)) == ([], [4])
    qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    assert (places(filled), rows(listed)) == ([2], [3])


def test_the_last_of_very_many_rows_comes_into_sight(qtbot: QtBot, session: Session) -> None:
    shown = EventList(session, LIGHT)
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show()
    session.show_project(Project((document_of(many_events(8000)),)))
    for known in (session.events[-1], session.events[0], session.events[4000]):
        session.select(known.id)
        rect = shown.view.visualRect(shown.model.index_of(known.id))
        assert shown.view.viewport().rect().contains(rect)


def test_what_a_stranger_wrote_is_no_markup_in_a_tooltip(session: Session) -> None:
    model = EventModel(session)
    titled = [event("e", "Il écrit <img src='file:///x'> & part", on_day(1900, 5, 3))]
    session.show_project(Project((document_of(titled),)))
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert "<img" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
