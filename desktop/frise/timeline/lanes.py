"""Which places are taken, lane by lane: one integer a lane, one bit a column of pixels."""

import math
from typing import Final

from frise.timeline.detail import COLUMN
from frise.timeline.scale import Scale

_BESIDE: Final = 1024  # columns kept on either side of the view
_HAIR: Final = 1e-6  # columns: rounding noise must not push a thing into the next column


class Lanes:
    """The lanes of one frame, 0 being the one next to the axis.

    Columns are aligned on absolute time: a thing covers the same columns relative to its neighbours wherever the
    view stands, so what was free before a pan is free after it.
    """

    def __init__(self, count: int, scale: Scale, lines: tuple[float, ...] = ()) -> None:
        """Make `count` empty lanes; no label may cross the `lines` (pixels) that run through them all.

        Nor should one cross a fold, if it has another place.
        """
        self._phase = math.fmod(scale.origin / scale.per_pixel, COLUMN)
        self._most = 2 * _BESIDE + math.ceil(scale.width / COLUMN)
        self._ink = [0] * count
        self._stems = [0] * count
        self._lines = 0
        for line in lines:
            self._lines |= self.columns(line - 2, line + 2)
        self._folds = 0
        for start, end in zip(scale.folds.starts, scale.folds.ends, strict=True):
            self._folds |= self.columns(scale.pixel(start), scale.pixel(end))

    def __len__(self) -> int:
        return len(self._ink)

    def columns(self, left: float, right: float) -> int:
        """Return the bits of the columns that pixels `left` to `right` touch."""
        first = math.floor((left + self._phase) / COLUMN + _HAIR) + _BESIDE
        last = math.ceil((right + self._phase) / COLUMN - _HAIR) + _BESIDE
        first, last = max(first, 0), min(last, self._most)
        return ((1 << (last - first)) - 1) << first if last > first else 0

    def free_for_mark(self, lane: int, mark: int) -> bool:
        """Tell whether a mark's columns are free in a lane."""
        return not mark & (self._ink[lane] | self._stems[lane])

    @property
    def folded(self) -> bool:
        """Whether there is any fold."""
        return bool(self._folds)

    def free_for_label(self, lane: int, label: int, *, over_folds: bool = False) -> bool:
        """Tell whether a label's columns are free in a lane, of lines as well, and of folds unless `over_folds`."""
        lines = self._lines if over_folds else self._lines | self._folds
        return not label & (self._ink[lane] | self._stems[lane] | lines)

    def free_for_stem(self, lane: int, stem: int) -> bool:
        """Tell whether a stem can go from a lane down to the axis without touching ink."""
        return not any(stem & ink for ink in self._ink[:lane])

    def take(self, lane: int, ink: int, stem: int = 0) -> None:
        """Put ink in a lane, and a stem in those below it."""
        self._ink[lane] |= ink
        for below in range(lane):
            self._stems[below] |= stem
