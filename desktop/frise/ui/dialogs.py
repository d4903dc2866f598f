"""Opening a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


def open_once(dialog: QDialog) -> None:
    """Open a dialog that is gone once closed: the window would keep every one of them."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
