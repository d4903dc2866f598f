"""Asking for a name."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

_LONGEST = 60  # characters


class NameDialog(QDialog):
    """Takes any name but an empty one and those that are `refused`; it is gone once closed."""

    named = Signal(str)

    def __init__(self, title: str, asked: str, name: str, refused: Collection[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._refused, self._taken, self._words = refused, frozenset[str](), ""
        label = QLabel(asked)
        self.typed = QLineEdit(name)
        self.typed.setMaxLength(_LONGEST)
        self.typed.setAccessibleName(asked)
        self.typed.selectAll()
        self.typed.textChanged.connect(self._check)
        self.feedback = QLabel()
        self.feedback.setObjectName("hint")
        self.feedback.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.agree.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.named.emit(self._name()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for part in (label, self.typed, self.feedback, buttons):
            layout.addWidget(part)
        self.resize(360, self.sizeHint().height())
        self._check()

    def say_taken(self, names: Collection[str], words: str) -> None:
        """Say some words where the name is one of some."""
        self._taken, self._words = frozenset(names), words
        self._check()

    def _name(self) -> str:
        return " ".join(self.typed.text().split())

    def _check(self) -> None:
        name = self._name()
        self.agree.setEnabled(bool(name) and name not in self._refused)
        self.feedback.setText(self._words if name in self._taken else "")
