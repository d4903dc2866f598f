"""What can be done with a project as a whole."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from frise.ui.making_actions import make_action


class ProjectActions(QObject):
    """New, save, save as; opening is the same as for articles."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.new = make_action(window, self.tr("New project"), QKeySequence.StandardKey.New)
        self.save = make_action(window, self.tr("Save"), QKeySequence.StandardKey.Save)
        # QKeySequence.SaveAs is empty on Windows.
        self.save_as = make_action(window, self.tr("Save as…"), "Ctrl+Shift+S")

    def enable(self, *, has_project: bool) -> None:
        """Grey out what makes no sense while nothing is open."""
        for action in (self.new, self.save, self.save_as):
            action.setEnabled(has_project)
