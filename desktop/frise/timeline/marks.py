"""The shape of an event's mark at a scale: where it starts and ends in pixels, and how it must look."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, NamedTuple

import numpy as np

from frise.timeline.arrays import EventArrays, Flag, IntArray, Kind
from frise.timeline.scale import Scale

DOT_BELOW: Final = 10.0  # pixels: a day or less narrower than this is a dot
DOT: Final = 11.0  # the dot's diameter
NARROWEST: Final = 10.0  # pixels: a bar is never narrower
NARROWEST_WINDOW: Final = 18.0  # its faded ends must still be seen
TAIL: Final = 34.0  # pixels an open side runs on beyond what is known
STEM_BELOW: Final = 16.0  # pixels: a mark this narrow points at a place of the axis
_BEYOND: Final = 200.0  # pixels outside the view at which a mark is cut: nothing huge reaches the rasteriser


class Shape(IntEnum):
    """The drawings a mark can have."""

    DOT = 0
    BAR = 1
    WINDOW = 2
    LASTING = 3
    OPEN = 4


_SHAPES: Final = np.empty(len(Kind), dtype=np.int64)
_SHAPES[[Kind.AT, Kind.WITHIN, Kind.LASTING, Kind.OPEN]] = [Shape.BAR, Shape.WINDOW, Shape.LASTING, Shape.OPEN]
_LEAST: Final = np.empty(len(Shape))
_LEAST[[Shape.DOT, Shape.BAR, Shape.WINDOW, Shape.LASTING, Shape.OPEN]] = [
    DOT,
    NARROWEST,
    NARROWEST_WINDOW,
    NARROWEST,
    NARROWEST,
]


class Mark(NamedTuple):
    """An event's mark, in pixels: `left` to `right` with its tails, `core_left` to `core_right` what is written.

    `shape` is a `Shape`, `flags` are those of `Flag`, as plain integers (frames make many marks).
    """

    row: int
    shape: int
    flags: int
    left: float
    right: float
    core_left: float
    core_right: float

    @property
    def middle(self) -> float:
        """The horizontal middle of what is written."""
        return (self.core_left + self.core_right) / 2

    @property
    def points(self) -> bool:
        """Tell whether the mark is so narrow that a stem may lead from it to the axis."""
        return self.shape <= Shape.BAR and self.right - self.left <= STEM_BELOW


def marks_of(arrays: EventArrays, rows: Sequence[int] | IntArray, scale: Scale) -> list[Mark]:
    """Return the marks of `rows` that are in view, in their order."""
    at = np.asarray(rows, dtype=np.int64)
    flags, kind = arrays.flags[at], arrays.kind[at]
    left, right = scale.pixels(arrays.start[at]), scale.pixels(arrays.end[at])
    shape = _SHAPES[kind]
    shape[(shape == Shape.BAR) & (flags & int(Flag.COARSE) == 0) & (right - left < DOT_BELOW)] = Shape.DOT
    least = _LEAST[shape]
    widened = np.maximum((least - (right - left)) / 2, 0.0)
    left, right = np.maximum(left - widened, -_BEYOND), np.minimum(right + widened, scale.width + _BEYOND)
    outer_left = left - TAIL * (flags & int(Flag.OPEN_START) != 0)
    outer_right = right + TAIL * (flags & int(Flag.OPEN_END) != 0)
    seen = np.flatnonzero((outer_right > 0) & (outer_left < scale.width))
    columns = (at, shape, flags, outer_left, outer_right, left, right)
    return list(map(Mark._make, zip(*(column[seen].tolist() for column in columns), strict=True)))
