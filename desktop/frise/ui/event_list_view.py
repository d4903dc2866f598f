"""The list's hands and keys: what was picked and how. The list moves no selection by itself, the session does."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_BATCH: Final = 1000  # rows that are laid out at a time
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


class EventListView(QListView):
    """Rows of one height. Qt's own Shift+click would start from the list's last row, whatever was picked elsewhere."""

    picked = Signal(QModelIndex, Pick)

    def __init__(self, model: QAbstractItemModel, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("events")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def reset(self) -> None:
        """Lay the rows out anew, the first ones at once: a hundred thousand of them take a third of a second."""
        self.setLayoutMode(QListView.LayoutMode.Batched)
        super().reset()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, laid out by now or not."""
        if self.layoutMode() is QListView.LayoutMode.Batched and not self.visualRect(index).isValid():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
        super().scrollTo(index, hint)

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
