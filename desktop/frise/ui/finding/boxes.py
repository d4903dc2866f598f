"""A few boxes to tick, two in a row."""

from collections.abc import Collection, Hashable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget


class Boxes(QWidget):
    """Each stands for a key."""

    changed = Signal(object)  # the keys of what is ticked, a frozenset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Hashable, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def offer(self, choices: Iterable[tuple[Hashable, str]]) -> None:
        """Offer keys, each with its words, in place of what there was."""
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {key: self._box(words) for key, words in choices}
        for at, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, at // 2, at % 2)

    def tick(self, keys: Collection[Hashable]) -> None:
        """Tick some; nobody hears of it."""
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in keys)
            box.blockSignals(False)

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.toggled.connect(self._tell)
        return box

    def _tell(self) -> None:
        self.changed.emit(frozenset(key for key, box in self.boxes.items() if box.isChecked()))
