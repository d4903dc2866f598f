"""Tags as chips, each with a cross, and a field that adds some."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from frise.ui.editor.date_field import LineField
from frise.ui.flow_layout import FlowLayout

_LONGEST: Final = 60  # characters of a tag
_FIELD: Final = 120  # pixels


class _TagField(LineField):
    """Backspace before anything is typed takes the last tag away."""

    last_unwanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type a tag."""
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not event.isAutoRepeat():
            self.last_unwanted.emit()
        else:
            super().keyPressEvent(event)


class TagRow(QWidget):
    """Shows some tags; `known` tells which the project has, when they are asked for."""

    added = Signal(object)  # a tuple of tags
    removed = Signal(str)
    left = Signal()

    def __init__(self, known: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._tags: tuple[str, ...] = ()
        self.crosses: list[QPushButton] = []  # one a tag
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = _TagField("tagField")
        self.field.setPlaceholderText(self.tr("+ tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setFixedWidth(_FIELD)
        self.field.setMaxLength(4 * _LONGEST)
        self.field.setCompleter(completer)
        completer.activated.connect(self.commit, Qt.ConnectionType.QueuedConnection)  # once it is in the field
        self.field.wants_commit.connect(self.commit)
        self.field.wants_restore.connect(self.field.clear)
        self.field.left.connect(self.left)
        self.field.entered.connect(self._offer)
        self.field.last_unwanted.connect(self._remove_last)
        self._row = FlowLayout(self, gap=6)
        self._row.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags shown."""
        return self._tags

    @property
    def pending(self) -> bool:
        """Whether a tag is typed that was not added."""
        return bool(self.field.text().strip())

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show some tags; what is being typed stays."""
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        while self._row.count():
            part = self._row.takeAt(0).widget()
            if part is not None and part is not self.field:
                part.hide()
                part.deleteLater()
        self.crosses = []
        for tag in self._tags:
            self._row.addWidget(self._chip(tag))
        self._row.addWidget(self.field)
        self.updateGeometry()

    def commit(self) -> None:
        """Add what is typed: a tag, or several between commas."""
        typed = [" ".join(part.split())[:_LONGEST].rstrip() for part in self.field.text().split(",")]
        self.field.clear()
        spelt = {tag.casefold(): tag for tag in (*self._known(), *self._tags)} if any(typed) else {}
        tags = dict.fromkeys(spelt.get(tag.casefold(), tag) for tag in typed if tag)
        new = tuple(tag for tag in tags if tag not in self._tags)
        if new:
            self.added.emit(new)

    def _remove_last(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1])

    def _offer(self) -> None:
        self._words.setStringList([tag for tag in self._known() if tag not in self._tags])

    def _chip(self, tag: str) -> QFrame:
        chip = QFrame()
        chip.setObjectName("tag")
        label = QLabel(tag)
        label.setObjectName("tagName")
        label.setTextFormat(Qt.TextFormat.PlainText)
        cross = QPushButton("×")
        cross.setObjectName("tagCross")
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Backspace
        cross.setAccessibleName(self.tr("Remove the tag “{}”").format(tag))
        cross.setToolTip(cross.accessibleName())
        cross.clicked.connect(lambda: self.removed.emit(tag))
        self.crosses.append(cross)
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(cross)
        return chip
