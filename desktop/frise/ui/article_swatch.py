"""The colours that tell articles apart, and the small square that shows one."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from frise.ui.theme import Theme

# Okabe and Ito's, which the colour-blind tell apart; the second of each pair is for dark paper, at the same contrast.
PALETTE: Final = (
    ("#0072B2", "#56A8DC"),
    ("#D55E00", "#F0883E"),
    ("#009E73", "#3CC79B"),
    ("#CC79A7", "#E3A1C4"),
    ("#B98300", "#E6B23A"),
    ("#56B4E9", "#8CD0F5"),
    ("#7A5C99", "#B196D0"),
    ("#6B7280", "#9AA0A8"),
)
_SIDE: Final = 12  # pixels


def document_colour(colour: int, theme: Theme) -> QColor:
    """Return a document's colour; there are more numbers than colours, so that they come again."""
    return QColor(PALETTE[colour % len(PALETTE)][theme.dark])


def swatch(colour: int, theme: Theme) -> QIcon:
    """Return a rounded square in a document's colour, sharp on dense screens too."""
    icon = QIcon()
    for density in (1, 2):
        square = QPixmap(QSize(_SIDE, _SIDE) * density)
        square.setDevicePixelRatio(density)
        square.fill(Qt.GlobalColor.transparent)
        painter = QPainter(square)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(document_colour(colour, theme))
        painter.drawRoundedRect(QRectF(1, 1, _SIDE - 2, _SIDE - 2), 2.5, 2.5)
        painter.end()
        icon.addPixmap(square)
    return icon
