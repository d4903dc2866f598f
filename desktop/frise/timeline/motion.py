"""The views on the way from one to another."""

import math
from typing import Final

from frise.timeline.scale import Scale

_ALIKE: Final = 1e-3  # magnifications that differ by less are the same


def between(start: Scale, end: Scale, share: float) -> Scale:
    """Return the view at a share (0 to 1) of the way; both are as wide and folded alike.

    The magnification changes evenly to the eye, and the middle moves with it, so that the end grows out of its own
    place in the beginning.
    """
    if share >= 1.0:
        return end
    per_pixel = math.exp((1 - share) * math.log(start.per_pixel) + share * math.log(end.per_pixel))
    if abs(math.log(end.per_pixel / start.per_pixel)) > _ALIKE:
        share = (per_pixel - start.per_pixel) / (end.per_pixel - start.per_pixel)
    middles = start.day(start.width / 2), end.day(end.width / 2)
    middle = middles[0] + (middles[1] - middles[0]) * share
    folds = end.folds
    return Scale(folds.folded(middle, per_pixel) - end.width / 2 * per_pixel, per_pixel, end.width, folds)
