"""Light or dark: as the system says, or as the reader chose."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from frise.ui.settings import settings
from frise.ui.style import palette, stylesheet
from frise.ui.theme import DARK, LIGHT, Theme

_KEY = "appearance"


class Mode(StrEnum):
    """The reader's choice."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Dresses the application and says when it changes."""

    theme_changed = Signal(object)

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        stored = str(settings().value(_KEY, Mode.SYSTEM.value))
        self.mode = Mode(stored) if stored in set(Mode) else Mode.SYSTEM
        self.theme = self._wanted()
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, mode: Mode) -> None:
        """Keep to a mode from now on."""
        self.mode = mode
        settings().setValue(_KEY, mode.value)
        self._follow()

    def _wanted(self) -> Theme:
        if self.mode is Mode.SYSTEM:
            return DARK if self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self.mode is Mode.DARK else LIGHT

    def _follow(self, _scheme: object = None) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self._dress()
            self.theme_changed.emit(wanted)

    def _dress(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(stylesheet(self.theme))
