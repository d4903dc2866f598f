"""The tree's hands and keys; a long part shows more of itself as one scrolls to its end."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from frise.ui.coverage.delegate import CoverageDelegate
from frise.ui.coverage.model import CoverageModel
from frise.ui.own_keys import keeps

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
# Keys that the window would take for the timeline, and that walk through a tree.
_WALK: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Asterisk,
}


class CoverageView(QTreeView):
    """Shows documents, their parts and their pieces; says where the keyboard went, and that Enter was pressed."""

    walked = Signal(QModelIndex)
    entered_on = Signal()

    def __init__(self, model: CoverageModel, delegate: CoverageDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._delegate = model, delegate
        self.setObjectName("coverage")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.fetch_in_view)
        self.expanded.connect(self.fetch_in_view)

    def fetch_in_view(self) -> None:
        """Show more of each part whose last row that is shown is in sight."""
        index, bottom = self.indexAt(self.viewport().rect().topLeft()), self.viewport().height()
        ended: list[QModelIndex] = []
        while index.isValid() and self.visualRect(index).top() <= bottom:
            parent = index.parent()
            if parent.isValid() and index.row() == self._model.rowCount(parent) - 1:
                ended.append(parent)
            index = self.indexBelow(index)
        for parent in ended:
            if self._model.canFetchMore(parent):
                self._model.fetchMore(parent)

    def drawBranches(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw what opens and closes a row, in the theme's ink."""
        if self._model.rowCount(index):
            self._delegate.draw_opener(painter, rect, opened=self.isExpanded(index))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fill a larger view."""
        super().resizeEvent(event)
        self.fetch_in_view()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk through a tree from the window, which has its own use for them."""
        return keeps(event, _walks) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk, and say where to; say that Enter was pressed."""
        if Qt.Key(event.key()) in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self.entered_on.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.walked.emit(self.currentIndex())


def _walks(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and Qt.Key(event.key()) in _WALK | _ENTER
