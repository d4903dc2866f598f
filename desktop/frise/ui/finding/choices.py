"""Choosing some of many: names with how many events each has, narrowed by typing where they are many."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from frise.project.search import found_in, words_of

_MANY: Final = 8  # rows in view; of more, one is found by typing
_MOST: Final = 200  # rows at a time: who looks for the others types
_ROW: Final = 26
_KEY: Final = Qt.ItemDataRole.UserRole


class Choices(QWidget):
    """A list of boxes to tick; the ticked ones come first."""

    changed = Signal(object)  # the keys of what is ticked, a frozenset

    def __init__(self, name: str, narrow: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._counts: Mapping[str, int] = {}
        self._ticked: frozenset[str] = frozenset()
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(narrow)
        self.typed.setAccessibleName(narrow)
        self.typed.textChanged.connect(self._fill)
        self.typed.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemChanged.connect(self._tick)
        self.list.itemActivated.connect(_turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.typed)
        layout.addWidget(self.list)

    def show_choices(self, names: Mapping[str, str], counts: Mapping[str, int], ticked: frozenset[str]) -> None:
        """Offer what has some `names` by key, in that order, with their `counts`, some of it `ticked`."""
        self._counts, self._ticked = counts, ticked
        gone = {key: key for key in sorted(ticked) if key not in names}
        self._names = {key: name for key, name in {**gone, **names}.items() if key in ticked} | dict(names)
        self.typed.clear()
        self.typed.setVisible(len(self._names) > _MANY)
        self._fill()
        self.list.setFixedHeight(min(max(self.list.count(), 1), _MANY) * _ROW + 4)

    def show_ticked(self, ticked: frozenset[str]) -> None:
        """Tick others, each where it stands."""
        self._ticked = ticked
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setCheckState(_state(item.data(_KEY) in ticked))
        self.list.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """↓ and Enter go from the field to the list."""
        down = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = words_of(self.typed.text())
        self.list.blockSignals(True)
        self.list.clear()
        shown = (pair for pair in self._names.items() if all(found_in(pair[1], (word,)) for word in words))
        for _row, (key, name) in zip(range(_MOST), shown, strict=False):
            self.list.addItem(self._item(key, name))
        self.list.blockSignals(False)

    def _item(self, key: str, name: str) -> QListWidgetItem:
        item = QListWidgetItem(f"{name}  ·  {self.locale().toString(self._counts.get(key, 0))}")
        item.setData(_KEY, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(_state(key in self._ticked))
        item.setSizeHint(QSize(0, _ROW))
        return item

    def _tick(self, item: QListWidgetItem) -> None:
        key, ticked = frozenset({item.data(_KEY)}), item.checkState() is Qt.CheckState.Checked
        self._ticked = self._ticked | key if ticked else self._ticked - key
        self.changed.emit(self._ticked)


def _state(ticked: bool) -> Qt.CheckState:  # noqa: FBT001 - it is what is asked
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _turn(item: QListWidgetItem) -> None:
    item.setCheckState(_state(item.checkState() is not Qt.CheckState.Checked))
