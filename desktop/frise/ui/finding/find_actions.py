"""What finding can do, as actions with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from frise.ui.making_actions import make_action

if TYPE_CHECKING:
    from frise.ui.finding.find_bar import FindBar


class FindActions(QObject):
    """Made with the window; what they do is there once it is furnished."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.find = make_action(window, self.tr("Find…"), QKeySequence.StandardKey.Find)
        self.next = make_action(window, self.tr("Next event found"), "F3")
        self.previous = make_action(window, self.tr("Previous event found"), "Shift+F3")
        self.filters = make_action(window, self.tr("Filters…"), "Ctrl+Shift+F")
        self.views = make_action(window, self.tr("Saved views…"), "Ctrl+Shift+L")

    @property
    def all(self) -> list[QAction]:
        """Every one, in the order in which they are listed."""
        return [self.find, self.next, self.previous, self.filters, self.views]

    def enable(self, *, on: bool) -> None:
        """Grey them out where there is nothing to find."""
        for action in self.all:
            action.setEnabled(on)

    def connect_to(self, bar: FindBar) -> None:
        """Do what they say in a search row."""
        self.find.triggered.connect(bar.search)
        self.next.triggered.connect(lambda: bar.step(1))
        self.previous.triggered.connect(lambda: bar.step(-1))
        self.filters.triggered.connect(bar.open_filters)
        self.views.triggered.connect(bar.open_views)
