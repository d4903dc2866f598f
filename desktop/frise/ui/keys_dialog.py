"""The list of keys and gestures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frise.ui.actions import Actions
from frise.ui.decision_actions import DecisionActions


class KeysDialog(QDialog):
    """Names each key next to what it does; the actions are asked for theirs; gestures are told here."""

    def __init__(self, actions: Actions, decisions: DecisionActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        page.setObjectName("keysPage")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for title, listed in self._groups(actions, decisions):
            self._add_title(title)
            for action in listed:
                keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
                self._add_row(keys, action.iconText())
        self._add_title(self.tr("On the timeline"))
        for gestures, effect in self._gestures():
            self._add_row(gestures, effect)
        area = QScrollArea()
        area.setObjectName("keys")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(area)
        layout.addWidget(close)
        self.resize(640, 600)

    def _groups(self, actions: Actions, decisions: DecisionActions) -> Sequence[tuple[str, Sequence[QAction]]]:
        moves = (
            actions.previous_event,
            actions.next_event,
            actions.first_event,
            actions.last_event,
            actions.select_all,
            actions.show_source,
            actions.copy_events,
        )
        timeline = (
            actions.zoom_in,
            actions.zoom_out,
            actions.centre,
            actions.fit_all,
            actions.open_groups,
            actions.close_groups,
        )
        return (
            (self.tr("From event to event"), moves),
            (self.tr("Deciding"), tuple(action for group in decisions.groups for action in group)),
            (self.tr("Finding"), actions.finding.all),
            (self.tr("Timeline"), timeline),
            (
                self.tr("Articles"),
                (
                    *(actions.open, actions.paste, actions.set_publication, actions.export_image, actions.copy),
                    *actions.review.all,
                ),
            ),
            (self.tr("Project"), (actions.project.new, actions.project.save, actions.project.save_as)),
            (self.tr("Everywhere"), (actions.undo, actions.redo, actions.keys, actions.quit)),
        )

    def _gestures(self) -> Sequence[tuple[Sequence[str], str]]:
        return (
            ([self.tr("Click")], self.tr("Select an event and show its paragraph; zoom into a crowd")),
            ([self.tr("Ctrl+click"), self.tr("Shift+click")], self.tr("Select one more · all up to there")),
            ([self.tr("Shift+drag")], self.tr("Select what a frame touches (with Ctrl: in addition)")),
            ([self.tr("Shift+←"), self.tr("Shift+→")], self.tr("Extend the selection to the previous, the next event")),
            ([self.tr("Double-click")], self.tr("Edit an event; on an empty place, make one")),
            ([self.tr("Ctrl+wheel")], self.tr("Zoom where the pointer is")),
            ([self.tr("Wheel"), self.tr("Drag")], self.tr("Move along time")),
            ([self.tr("Shift+wheel"), "↑", "↓"], self.tr("Move the lanes up and down")),
            ([self.tr("Page ↑"), self.tr("Page ↓")], self.tr("One page earlier, later")),
            (["Esc"], self.tr("Select the current event alone")),
            (["W", "S"], self.tr("Zoom in and out (the keys where QWERTY has them)")),
            (["A", "D"], self.tr("Move along time")),
        )

    def _add_title(self, text: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, 16)
            row += 1
        label = QLabel(text)
        label.setObjectName("paneTitle")
        self._grid.addWidget(label, row, 0, 1, 2)

    def _add_row(self, keys: Sequence[str], effect: str) -> None:
        row = self._grid.rowCount()
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys:
            cap = QLabel(key)
            cap.setObjectName("key")
            caps.addWidget(cap)
        caps.addStretch()
        self._grid.addLayout(caps, row, 0)
        self._grid.addWidget(QLabel(effect), row, 1)
