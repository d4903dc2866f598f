"""The keyboard in a field: keys that it keeps from the window, and when it is only away for a moment."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

PASSING: Final = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Why the keyboard leaves a field that it will be back in: for a menu or another window."""


def keeps(event: QEvent, takes: Callable[[QKeyEvent], bool]) -> bool:
    """Accept the window's offer of a key that the field `takes`, before a shortcut does; tell whether it was one."""
    if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and takes(event):
        event.accept()
        return True
    return False
