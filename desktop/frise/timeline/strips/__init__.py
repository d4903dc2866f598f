"""The axis: one module for each scale of time, and the choice of the two that a view shows."""

from frise.timeline.strips.choice import StripPair, strips_for
from frise.timeline.strips.tick import Strip, Tick

__all__ = ["Strip", "StripPair", "Tick", "strips_for"]
