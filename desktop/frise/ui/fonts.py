"""The bundled typeface, so that a picture looks the same on every machine."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from frise.assets import resource
from frise.problem import Problem, ProblemKind

FAMILY: Final = "DejaVu Sans"
_FILES: Final = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf")


@cache
def register_fonts() -> str:
    """Make the typeface known to Qt (a QGuiApplication must exist) and return its family; raises Problem NO_FONT."""
    for name in _FILES:
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise Problem(ProblemKind.NO_FONT, path=path)
    return FAMILY


def font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the typeface at a size in (logical) pixels, unhinted so that its widths scale."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
