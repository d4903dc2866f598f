"""The one converter between time and pixels."""

from dataclasses import dataclass, replace
from typing import Final

DAYS_A_YEAR: Final = 365.2425
SHORTEST: Final = 1 / 24  # days a view shows at least: one hour
LONGEST: Final = 12_000 * DAYS_A_YEAR  # and at most
_FIRST: Final = -14_000 * DAYS_A_YEAR  # days since 1970 beyond which no view goes
_LAST: Final = 10_000 * DAYS_A_YEAR


@dataclass(frozen=True, slots=True)
class Scale:
    """A view of time: `origin` is the day (since 1970) at pixel 0, `per_pixel` the days a pixel stands for.

    Kept as origin and step, not as two ends: panning leaves the step the same to the last bit, so that whatever
    is aligned on absolute time stays aligned.
    """

    origin: float
    per_pixel: float
    width: float

    def __post_init__(self) -> None:
        if not (self.per_pixel > 0 and self.width > 0):
            raise ValueError(f"not a scale: {self.per_pixel} days a pixel over {self.width} pixels")

    @classmethod
    def between(cls, x0: float, x1: float, width: float) -> "Scale":
        """Return the scale that shows days `x0` to `x1` over `width` pixels."""
        return cls(x0, (x1 - x0) / width, width)

    @property
    def end(self) -> float:
        """The day at the right edge."""
        return self.origin + self.per_pixel * self.width

    @property
    def span(self) -> float:
        """How many days are shown."""
        return self.per_pixel * self.width

    def pixel(self, day: float) -> float:
        """Return where a day (since 1970) stands, in pixels from the left edge."""
        return (day - self.origin) / self.per_pixel

    def day(self, pixel: float) -> float:
        """Return the day (since 1970) at a pixel."""
        return self.origin + pixel * self.per_pixel

    def panned(self, pixels: float) -> "Scale":
        """Return the view `pixels` further to the right in time, stopping at the ends of the calendar."""
        origin = self.origin + pixels * self.per_pixel
        return replace(self, origin=min(max(origin, _FIRST), _LAST - self.span))

    def zoomed(self, factor: float, pixel: float) -> "Scale":
        """Return the view magnified `factor` times; the time under `pixel` stays there."""
        per_pixel = min(max(self.per_pixel / factor, SHORTEST / self.width), LONGEST / self.width)
        return Scale(self.day(pixel) - pixel * per_pixel, per_pixel, self.width).panned(0)

    def resized(self, width: float) -> "Scale":
        """Return the same run of time over another width."""
        return Scale.between(self.origin, self.end, width)

    def clamped(self) -> "Scale":
        """Return the nearest view that is neither too short, too long nor beyond the calendar."""
        return self.zoomed(1.0, self.width / 2)
