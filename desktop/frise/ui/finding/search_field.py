"""The field in which one types what to look for."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from frise.ui.finding.icons import Drawing, icon
from frise.ui.own_keys import keeps
from frise.ui.theme import Theme

_ROOM: Final = 120  # pixels
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
_OWN: Final = _ENTER | {Qt.Key.Key_Escape, Qt.Key.Key_Up}


class SearchField(QLineEdit):
    """Tells what is typed, as one types; Enter and ↓ go on to what was found, Esc empties it, then leaves it."""

    typed = Signal(str)
    entered = Signal()
    left = Signal()
    reached = Signal()  # the keyboard has come to it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search in the events"))
        self.setToolTip(self.tr("Words of the titles, quotes, names, tags and notes; “several words” as they stand"))
        self._glass = QAction(self)
        self._cross = QAction(self)
        self._cross.setToolTip(self.tr("Clear"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        # Keys that come faster than the events can be shown are taken together.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(lambda: self.typed.emit(self.text()))
        self.textChanged.connect(self._change)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._glass.setIcon(icon(Drawing.GLASS, theme.soft))
        self._cross.setIcon(icon(Drawing.CROSS, theme.soft))

    def show_text(self, text: str) -> None:
        """Show what is looked for; that is not typed."""
        self.setText(text)
        self._soon.stop()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the field from the window, which has uses of its own for them."""
        return keeps(event, lambda key: key.key() in _OWN) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to what was found, or leave."""
        if event.key() in _ENTER:
            if self._soon.isActive():
                self._soon.stop()
                self.typed.emit(self.text())
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, it is for what is typed."""
        super().resizeEvent(event)
        self._glass.setVisible(self.width() >= _ROOM)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that something will be typed."""
        super().focusInEvent(event)
        self.reached.emit()

    def _change(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self._soon.start()
