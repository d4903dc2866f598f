"""The bars between the toolbar and the timeline: a message, what waits for the reader, work in progress."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from frise.ui.worker import Worker


class Bar(QFrame):
    """One line of text, a button for what can be done about it, a cross; `kind` gives its colour."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("kind", kind)
        self.text = QLabel()
        self.text.setObjectName("barText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.hide()
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        self.cross = QPushButton("×")
        self.cross.setObjectName("close")
        self.cross.setAccessibleName(self.tr("Close this message"))
        self.cross.setToolTip(self.tr("Close this message"))
        self.cross.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 5, 12, 5)
        self._row.setSpacing(8)
        for part in (self.text, self.button, self.cross):
            self._row.addWidget(part)
        self.hide()

    def add_button(self, button: QPushButton) -> None:
        """Put another thing one can do beside the first."""
        self._row.insertWidget(self._row.indexOf(self.cross), button)

    def say(self, text: str, kind: str = "", *, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a message, with a button that does `action` if there is one."""
        if kind and kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().polish(self)
        self.text.setText(text)
        self.text.setAccessibleDescription(text)
        self._action = action
        self.button.setText(button)
        self.button.setVisible(action is not None)
        self.show()

    def _act(self) -> None:
        if self._action is not None:
            self._action()


class ProgressBar(QFrame):
    """Shows a worker's progress once it lasts, with Cancel."""

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(worker.cancel)
        self.cancel.setShortcut("Esc")  # heard only while the bar is shown
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 20, 5)
        row.setSpacing(16)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        self.hide()
        worker.lasting.connect(self._begin)
        worker.progressed.connect(self._advance)
        worker.ended.connect(self.hide)
        worker.ended.connect(self._reset)

    def _begin(self, label: str) -> None:
        self._label.setText(label)
        self.show()

    def _advance(self, share: float) -> None:
        self._bar.setValue(round(share * 1000))

    def _reset(self) -> None:
        self._bar.setValue(0)
