"""A frame around a pane that the keyboard has reached; the mouse needs none."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class FocusRing(QObject):
    """Sets the style sheet's `ring` property of the widgets that it watches."""

    def watch(self, widget: QWidget) -> None:
        """Give a widget its ring."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the focus."""
        if isinstance(watched, QWidget) and isinstance(event, QFocusEvent):
            ring = event.gotFocus() and event.reason() in _BY_KEYBOARD
            if bool(watched.property("ring")) != ring:
                watched.setProperty("ring", ring)
                watched.style().polish(watched)
        return False
