"""Keys by where they are on the keyboard: the W of QWERTY is the Z of AZERTY."""

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEYS: Final = (Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_D)
_LINUX: Final = dict(zip((25, 38, 39, 40), _KEYS, strict=True))  # evdev codes + 8, X11 and Wayland alike
_WINDOWS: Final = dict(zip((0x11, 0x1E, 0x1F, 0x20), _KEYS, strict=True))
_MAC: Final = dict(zip((13, 0, 1, 2), _KEYS, strict=True))  # virtual keys, which are physical there


def physical_key(event: QKeyEvent) -> Qt.Key:
    """Return the key as QWERTY names it where W, A, S or D was hit by place; else the key the event tells."""
    code = event.nativeScanCode()
    if sys.platform == "win32":
        known = _WINDOWS.get(code)
    elif sys.platform == "darwin":
        known = _MAC.get(event.nativeVirtualKey()) if event.text() else None
    else:
        known = _LINUX.get(code)
    return known or Qt.Key(event.key())
