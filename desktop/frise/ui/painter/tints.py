"""The accent, stronger or weaker: see-through where things lie under it, mixed with the paper where only paper does."""

from functools import lru_cache

from PySide6.QtGui import QColor

from frise.ui.theme import Theme


def tinted(theme: Theme, strength: float) -> QColor:
    """Return the accent, see-through but for `strength`."""
    colour = QColor(theme.accent)
    colour.setAlphaF(strength)
    return colour


@lru_cache(maxsize=32)
def pale(theme: Theme, strength: float) -> QColor:
    """Return the accent mixed with the paper: looks the same as see-through on it, and is drawn more quickly."""
    return mixed(tinted(theme, strength), QColor(theme.panel))


def mixed(colour: QColor, paper: QColor) -> QColor:
    """Return what a see-through colour looks like on paper."""
    share = colour.alphaF()
    pairs = (
        (colour.redF(), paper.redF()),
        (colour.greenF(), paper.greenF()),
        (colour.blueF(), paper.blueF()),
    )
    return QColor.fromRgbF(*(share * above + (1 - share) * below for above, below in pairs))
