"""The one engine that draws the timeline, for the screen and for pictures."""

from frise.ui.painter.engine import PaintOptions, TimelinePainter
from frise.ui.painter.minimap import Grip, Minimap

__all__ = ["Grip", "Minimap", "PaintOptions", "TimelinePainter"]
