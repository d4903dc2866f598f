"""Texts that look like words of the page until one writes in them: an event's title, the reader's note."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from frise.ui.own_keys import PASSING, keeps

LONGEST_TITLE: Final = 200  # characters
_EDGE: Final = 10  # pixels: padding and border above and below the text, and a little air
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """Commits what is written when the keyboard leaves it; Esc gives back what was there. As high as its text."""

    committed = Signal(str)
    left = Signal()  # by a key: the keyboard wants to go back where it came from

    def __init__(self, name: str, *, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._known = ""
        self._least, self._most = least, most  # lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    @property
    def pending(self) -> bool:
        """Whether something is written that was not committed."""
        return self._cleaned() != self._known

    def show_text(self, text: str) -> None:
        """Show what is known; what is being written goes."""
        self._known = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def rebase(self, text: str) -> None:
        """Take what is known; what is being written stays."""
        if self.pending:
            self._known = text
        else:
            self.show_text(text)

    def commit(self) -> None:
        """Say what is written, if it is another text."""
        if self.pending:
            text = self._cleaned()
            self.show_text(text)
            self.committed.emit(text)
        elif self.text() != self._known:
            self.show_text(self._known)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Commit; not for a menu or another window, from which one comes back."""
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Take Esc and Enter before the window's keys do."""
        return keeps(event, self._takes) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Commit or restore, and leave."""
        if not self._takes(event):
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.show_text(self._known)
        else:
            self.commit()
        self.left.emit()

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape

    def _cleaned(self) -> str:
        return self.toPlainText().strip()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _EDGE)


class TitleField(TextField):
    """One line of thought, which may take several on the screen; Enter commits it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("titleField", least=1, most=8, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Title of the event"))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def _takes(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        return super()._takes(event) or (event.key() in _ENTER and plain)

    def _cleaned(self) -> str:
        return " ".join(self.toPlainText().split())[:LONGEST_TITLE].rstrip()


class NoteField(TextField):
    """Some lines; Ctrl+Enter commits them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("noteField", least=1, most=6, parent=parent)
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))

    def _takes(self, event: QKeyEvent) -> bool:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return super()._takes(event) or (event.key() in _ENTER and held)
