"""A window on which files and texts can be dropped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow


class DropWindow(QMainWindow):
    """Says what was dropped; `takes_drops` is False as long as nothing could take it."""

    hovered = Signal(bool)  # something that can be dropped is held over the window, or no longer
    files_dropped = Signal(object)  # a list of Path
    text_dropped = Signal(str)
    takes_drops = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and texts."""
        from frise.ui.drop import dropped_files, dropped_text

        if self.takes_drops and (dropped_files(event.mimeData()) or dropped_text(event.mimeData())):
            event.acceptProposedAction()
            self.hovered.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what was dragged past."""
        self.hovered.emit(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Say what was dropped."""
        from frise.ui.drop import dropped_files, dropped_text

        self.hovered.emit(False)
        event.acceptProposedAction()
        files = dropped_files(event.mimeData())
        if files:
            self.files_dropped.emit(files)
        else:
            self.text_dropped.emit(dropped_text(event.mimeData()))
