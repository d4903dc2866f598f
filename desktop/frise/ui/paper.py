"""The size of a picture: on paper or in pixels, and how large its letters are."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

INCH: Final = 25.4  # millimetres
SCREEN_DPI: Final = 96.0  # at which letters have the size they have on the screen
PRINT_DPI: Final = 300
LEAST_WIDTH: Final = 480.0  # logical pixels: smaller pictures are drawn as this one, scaled down
LEAST_HEIGHT: Final = 300.0
_DPI: Final = (24.0, 2400.0)


class Paper(StrEnum):
    """The sheets of ISO 216 that printers and copy shops take."""

    A4 = "A4"
    A3 = "A3"
    A2 = "A2"
    A1 = "A1"
    A0 = "A0"


_MILLIMETRES: Final = {
    Paper.A4: (210, 297),
    Paper.A3: (297, 420),
    Paper.A2: (420, 594),
    Paper.A1: (594, 841),
    Paper.A0: (841, 1189),
}
_LETTERS: Final = {Paper.A4: 1.0, Paper.A3: 1.0, Paper.A2: 1.25, Paper.A1: 1.5, Paper.A0: 1.8}  # read from farther away


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's width and height in pixels at `dpi`, not rounded; `letters` enlarges what is drawn on it."""

    width: float
    height: float
    dpi: float
    letters: float = 1.0

    @classmethod
    def of_paper(cls, paper: Paper, *, landscape: bool, dpi: float = PRINT_DPI) -> "PageSize":
        """Return a sheet's size; `dpi` (24 to 2400, the nearest is taken) only matters to what is made of pixels."""
        dpi = min(max(dpi, _DPI[0]), _DPI[1])
        short, long = (side / INCH * dpi for side in _MILLIMETRES[paper])
        width, height = (long, short) if landscape else (short, long)
        return cls(width, height, dpi, _LETTERS[paper])

    @classmethod
    def of_pixels(cls, width: int, height: int, dpi: float = SCREEN_DPI) -> "PageSize":
        """Return a size in pixels; `dpi` (24 to 2400, the nearest is taken) scales letters and marks."""
        return cls(width, height, min(max(dpi, _DPI[0]), _DPI[1]))

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height in whole pixels."""
        return round(self.width), round(self.height)

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height on paper."""
        return self.width / self.dpi * INCH, self.height / self.dpi * INCH

    @property
    def factor(self) -> float:
        """How many pixels a logical pixel makes; less than asked for where too little would fit."""
        return min(self.dpi / SCREEN_DPI * self.letters, self.width / LEAST_WIDTH, self.height / LEAST_HEIGHT)

    @property
    def logical(self) -> tuple[float, float]:
        """Width and height in the logical pixels that a page is laid out in."""
        return self.width / self.factor, self.height / self.factor
