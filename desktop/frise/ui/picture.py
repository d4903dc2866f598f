"""The timeline as a picture in a file: laid out for the size asked for, by the engine that draws the screen."""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QPainter

from frise.atomic import written_beside
from frise.events.event import Event
from frise.problem import Problem, ProblemKind
from frise.project.document import Progress
from frise.temporal.calendar import Day
from frise.timeline.arrays import event_arrays
from frise.timeline.fit import any_visible
from frise.ui.painter.page import LEAST_HEIGHT, LEAST_WIDTH, Page
from frise.ui.png import write_png
from frise.ui.theme import Theme
from frise.wording.language import Language

SMALLEST: Final = 16  # pixels a side
LARGEST: Final = 32_000
MOST_PIXELS: Final = 400_000_000
SCREEN_DPI: Final = 96.0
_DPI: Final = (24.0, 2400.0)
_METRE: Final = 39.3700787  # inches


def render_picture(
    events: Iterable[Event],
    publications: Sequence[Day],
    *,
    width: int,
    height: int,
    theme: Theme,
    language: Language,
    dpi: float = SCREEN_DPI,
    x0: float | None = None,
    x1: float | None = None,
    title: str = "",
    numbered_quotes: bool = False,
) -> QImage:
    """Return the timeline as an image of exactly `width` by `height` pixels; a QGuiApplication must exist.

    `x0` and `x1` are days since 1970 (None: as many as show every event); `dpi` (24 to 2400, the
    nearest is taken) scales letters and marks, 96 being the size they have on the screen. Raises Problem: IMAGE_SIZE,
    NOTHING_TO_DRAW, STRETCH_EMPTY, NO_FONT.
    """
    _check_size(width, height)
    dpi = min(max(dpi, _DPI[0]), _DPI[1])
    arrays = event_arrays(events)
    if not len(arrays):
        raise Problem(ProblemKind.NOTHING_TO_DRAW, path=title)
    if not any_visible(arrays, -math.inf if x0 is None else x0, math.inf if x1 is None else x1):
        raise Problem(ProblemKind.STRETCH_EMPTY)
    page = Page(arrays, publications, theme, language, x0, x1, title, numbered_quotes)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():  # not enough memory
        raise _impossible(width, height, math.isqrt(MOST_PIXELS))
    factor = min(dpi / SCREEN_DPI, width / LEAST_WIDTH, height / LEAST_HEIGHT)
    painter = QPainter(image)
    try:
        painter.scale(factor, factor)
        page.draw(painter, width / factor, height / factor)
    finally:
        painter.end()
    image.setDotsPerMeterX(round(dpi * _METRE))
    image.setDotsPerMeterY(round(dpi * _METRE))
    return image


def save_picture(image: QImage, path: Path, progress: Progress = lambda _share: None) -> None:
    """Write a PNG, whole or not at all; `progress` (0 to 1) may raise to stop.

    Raises Problem OUTPUT_UNWRITABLE; what was at `path` is then untouched.
    """
    with written_beside(path) as beside, beside.open("wb") as file:
        write_png(image, file, progress)


def _check_size(width: int, height: int) -> None:
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        raise _impossible(width, height, LARGEST)
    if width * height > MOST_PIXELS:
        raise _impossible(width, height, math.isqrt(MOST_PIXELS))


def _impossible(width: int, height: int, largest: int) -> Problem:
    return Problem(ProblemKind.IMAGE_SIZE, width=width, height=height, smallest=SMALLEST, largest=largest)
