"""What the reader can look through: what was read and what came of it, and what two articles seem to tell alike."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from frise.ui.making_actions import make_action


class ReviewActions(QObject):
    """The two actions; what they do is the business of what shows it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.coverage = make_action(window, self.tr("Coverage"), "Ctrl+Shift+R")
        self.coverage.setCheckable(True)
        self.compare = make_action(window, self.tr("Compare what two articles tell…"), "Ctrl+J")
        for action in self.all:
            action.setEnabled(False)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Both, for the list of keys."""
        return (self.coverage, self.compare)
