"""Four buttons side by side that say how far an event has been looked into, and let one say it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from frise.project.decision import Status
from frise.wording.language import Language
from frise.wording.status import phrase_status, sign_of

_UNVERIFIED: Final = "○"


class StatusButtons(QWidget):
    """A sign and a word each, so that no colour is needed; in two rows where one is too narrow."""

    chosen = Signal(object)  # a Status

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusButtons")
        self._shown: Status | None = None
        self._rows = 0
        self.buttons = {status: self._button(status, language) for status in Status}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._arrange(1)

    def show_status(self, status: Status | None) -> None:
        """Press the button of a status, none for several events that differ."""
        self._shown = status
        for known, button in self.buttons.items():
            button.setChecked(known is status)

    def tell_keys(self, actions: Mapping[Status, QAction]) -> None:
        """Say in the tooltips which keys do so, too."""
        for status, action in actions.items():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.buttons[status].setToolTip(self.tr("{}: {}").format(key, action.iconText()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It can shrink to two rows."""
        widths = [button.minimumSizeHint().width() for button in self.buttons.values()]
        return QSize(max(sum(widths[:2]), sum(widths[2:])), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take two rows where the words would be cut."""
        super().resizeEvent(event)
        wanted = sum(button.minimumSizeHint().width() for button in self.buttons.values())
        self._arrange(1 if wanted <= event.size().width() else 2)

    def _button(self, status: Status, language: Language) -> QPushButton:
        word = phrase_status(status, language)
        word = word[:1].upper() + word[1:]
        button = QPushButton(f"{sign_of(status) or _UNVERIFIED} {word}")
        button.setObjectName("status")
        button.setProperty("status", status.value)
        button.setAccessibleName(word)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._choose(status))
        return button

    def _choose(self, status: Status) -> None:
        self.show_status(self._shown)  # until it is decided
        self.chosen.emit(status)

    def _arrange(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        columns = len(self.buttons) // rows
        for at, button in enumerate(self.buttons.values()):
            row, column = divmod(at, columns)
            self._grid.addWidget(button, row, column)
            edges = (row == 0, column == columns - 1, row == rows - 1, column == 0)
            corners = {
                "tl": edges[0] and edges[3],
                "tr": edges[0] and edges[1],
                "br": edges[2] and edges[1],
                "bl": edges[2] and edges[3],
            }
            button.setProperty("corners", " ".join(name for name, there in corners.items() if there))
            button.setProperty("inner", "first" if column == 0 else "next")
            button.style().polish(button)
