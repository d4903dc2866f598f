"""The one converter between time and pixels."""

from dataclasses import dataclass, replace
from typing import Final

from frise.timeline.arrays import FloatArray
from frise.timeline.folds import BREAK, NO_FOLDS, Folds

DAYS_A_YEAR: Final = 365.2425
SHORTEST: Final = 1 / 24  # days a view shows at least: one hour
LONGEST: Final = 12_000 * DAYS_A_YEAR  # and at most
_FIRST: Final = -14_000 * DAYS_A_YEAR  # days since 1970 beyond which no view goes
_LAST: Final = 10_000 * DAYS_A_YEAR
_SEEN: Final = 1.0  # days that must not be folded, or half of a shorter time
_BROKEN: Final = 0.6  # of the width that the breaks of folds may take


@dataclass(frozen=True, slots=True)
class Scale:
    """A view of time: `origin` is the time at pixel 0 in folded days, `per_pixel` the days a pixel stands for.

    Kept as origin and step, not as two ends: panning leaves the step the same to the last bit, so that whatever
    is aligned on absolute time stays aligned. Without folds, folded days are the days since 1970.
    """

    origin: float
    per_pixel: float
    width: float
    folds: Folds = NO_FOLDS

    def __post_init__(self) -> None:
        if not (self.per_pixel > 0 and self.width > 0):
            raise ValueError(f"not a scale: {self.per_pixel} days a pixel over {self.width} pixels")

    @classmethod
    def between(cls, x0: float, x1: float, width: float, folds: Folds = NO_FOLDS) -> "Scale":
        """Return the scale that shows days `x0` to `x1` over `width` pixels."""
        hidden, breaks = folds.within(x0, x1)
        room = width - breaks * BREAK
        if room < (1 - _BROKEN) * width or x1 - x0 - hidden <= min(_SEEN, (x1 - x0) / 2):  # hardly anything but breaks
            folds, hidden, room = NO_FOLDS, 0.0, width
        per_pixel = (x1 - x0 - hidden) / room
        return cls(folds.folded(x0, per_pixel), per_pixel, width, folds)

    @property
    def first(self) -> float:
        """The day (since 1970) at the left edge."""
        return self.day(0.0)

    @property
    def last(self) -> float:
        """The day at the right edge."""
        return self.day(self.width)

    @property
    def span(self) -> float:
        """How many days are shown, a fold counting as the pixels it takes."""
        return self.per_pixel * self.width

    def pixel(self, day: float) -> float:
        """Return where a day (since 1970) stands, in pixels from the left edge."""
        return (self.folds.folded(day, self.per_pixel) - self.origin) / self.per_pixel

    def day(self, pixel: float) -> float:
        """Return the day (since 1970) at a pixel."""
        return self.folds.unfolded(self.origin + pixel * self.per_pixel, self.per_pixel)

    def pixels(self, days: FloatArray) -> FloatArray:
        """Return where days (n,) stand, in pixels from the left edge."""
        return (self.folds.all_folded(days, self.per_pixel) - self.origin) / self.per_pixel

    def runs(self) -> list[tuple[float, float]]:
        """Return the stretches of days in view that are not folded."""
        return self.folds.runs(self.first, self.last)

    def panned(self, pixels: float) -> "Scale":
        """Return the view `pixels` further to the right in time, stopping at the ends of the calendar."""
        origin = self.origin + pixels * self.per_pixel
        least, most = (self.folds.folded(end, self.per_pixel) for end in (_FIRST, _LAST))
        return replace(self, origin=min(max(origin, least), most - self.span))

    def zoomed(self, factor: float, pixel: float) -> "Scale":
        """Return the view magnified `factor` times; the time under `pixel` stays there."""
        per_pixel = min(max(self.per_pixel / factor, SHORTEST / self.width), LONGEST / self.width)
        origin = self.folds.folded(self.day(pixel), per_pixel) - pixel * per_pixel
        return Scale(origin, per_pixel, self.width, self.folds).panned(0)

    def clamped(self) -> "Scale":
        """Return the nearest view that is neither too short, too long nor beyond the calendar."""
        return self.zoomed(1.0, self.width / 2)

    def with_folds(self, folds: Folds) -> "Scale":
        """Return the same run of time, folded another way."""
        return Scale.between(self.first, self.last, self.width, folds)
