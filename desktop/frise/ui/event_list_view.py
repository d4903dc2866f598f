"""The list's hands and keys: what was picked and how. The list moves no selection by itself, the session does."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_MARGINS: Final = (12, 12, -12, 0)  # around words that stand instead of rows
_Move = QAbstractItemView.CursorAction
_MOVES: Final = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_PageUp: _Move.MovePageUp,
    Qt.Key.Key_PageDown: _Move.MovePageDown,
    Qt.Key.Key_Home: _Move.MoveHome,
    Qt.Key.Key_End: _Move.MoveEnd,
}


class Pick(Enum):
    """How a row is picked."""

    ALONE = auto()
    TOGGLE = auto()
    STRETCH = auto()


class EventListView(QTableView):
    """Rows of one height in one column: a table knows where each is by counting, where a list asks for every one.

    Qt's own Shift+click would start from the list's last row, whatever was picked elsewhere.
    """

    picked = Signal(QModelIndex, Pick)

    def __init__(
        self, model: QAbstractItemModel, delegate: QStyledItemDelegate, row_height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("events")
        self.row_height = row_height
        self._nothing = ""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self._hide_the_table()

    def _hide_the_table(self) -> None:
        """Leave of the table its rows."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setMinimumSectionSize(1)
            header.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.row_height)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)

    def say_nothing(self, words: str) -> None:
        """Say why there is no row, where there is none."""
        if words != self._nothing:
            self._nothing = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows, or what is said in their stead."""
        super().paintEvent(event)
        if self._nothing:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(*_MARGINS)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._nothing)
            painter.end()

    def scroll_to(self, pixels: int) -> None:
        """Show the rows from so many pixels down; what the model has just changed is counted."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(pixels)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads: the next row that way which can be picked, else the last one passed."""
        model, current = self.model(), self.currentIndex().row()
        last, page = model.rowCount() - 1, max(self.viewport().height() // self.row_height - 1, 1)
        there, way = {
            _Move.MoveUp: (current - 1, -1),
            _Move.MoveDown: (current + 1, 1),
            _Move.MovePageUp: (current - page, -1),
            _Move.MovePageDown: (current + page, 1),
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (last, -1),
        }.get(action, (current, 1))
        there = min(max(there, 0), last)
        for rows in (range(there, last + 1 if way > 0 else -1, way), range(there, -1 if way > 0 else last + 1, -way)):
            for row in rows:
                if model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled:
                    return model.index(row, 0)
        return QModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick the row under the pointer; a press on nothing changes nothing."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.picked.emit(index, _pick(event.modifiers()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show which row is under the pointer; drag no rubber band over the rows."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        else:
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """All was said when the button went down."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk through the rows; with Shift over a stretch, with Ctrl without picking; Space picks."""
        move = _MOVES.get(Qt.Key(event.key()))
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.picked.emit(index, _pick(event.modifiers()))
        elif move is not None and not event.modifiers() & _CTRL:
            there = self.moveCursor(move, event.modifiers())
            if there.isValid() and there != index:
                self.picked.emit(there, _pick(event.modifiers()))
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def _pick(modifiers: Qt.KeyboardModifier) -> Pick:
    if modifiers & _SHIFT:
        return Pick.STRETCH
    return Pick.TOGGLE if modifiers & _CTRL else Pick.ALONE
