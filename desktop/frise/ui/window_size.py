"""The size of the window: the one it had last, kept in the settings."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from frise.ui.settings import settings

_SIZE: Final = QSize(1440, 900)
_FRAME: Final = QSize(0, 40)  # what the window manager puts around
_GEOMETRY: Final = "window"


def take_size(window: QMainWindow) -> None:
    """Give a window the size it had last, else a comfortable one, never larger than the screen."""
    room = window.screen().availableSize() - _FRAME
    window.resize(_SIZE.boundedTo(room))
    geometry = settings().value(_GEOMETRY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def keep_size(window: QMainWindow) -> None:
    """Remember the size of a window for the next time."""
    settings().setValue(_GEOMETRY, window.saveGeometry())
