"""The timeline as a picture in a file: laid out for the size asked for, by the engine that draws the screen."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
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
from frise.ui.painter.book import Book, Layout, Picture
from frise.ui.paper import INCH, PageSize
from frise.ui.png import write_png
from frise.ui.vector import pdf_bytes, svg_bytes

SMALLEST: Final = 16  # pixels a side
LARGEST: Final = 32_000
MOST_PIXELS: Final = 400_000_000
_PDF_SIDES: Final = (1, 508)  # centimetres: what readers of PDF take
_DRAWN: Final = 0.7  # of the work, where the rest is writing


class PictureFormat(StrEnum):
    """The files a picture can be; the value is the name's ending."""

    PNG = ".png"
    SVG = ".svg"
    PDF = ".pdf"

    @classmethod
    def of(cls, path: Path) -> "PictureFormat | None":
        """Return the format that a file's name ends in."""
        return next((known for known in cls if known == path.suffix.lower()), None)


@dataclass(frozen=True, slots=True)
class PictureWish(Layout):
    """A picture as it is wanted, on pages of a `size`.

    Only a PDF has more than one page, and there the numbered quotes go on over as many pages as they take.
    """

    size: PageSize


def write_picture(
    events: Iterable[Event],
    publications: Sequence[Day],
    wish: PictureWish,
    path: Path,
    progress: Progress = lambda _share: None,
) -> None:
    """Draw a timeline and write it to `path`, whole or not at all, as its ending says; a QGuiApplication must exist.

    `progress` (0 to 1) may raise to stop. Raises Problem: OUTPUT_FORMAT, OUTPUT_UNWRITABLE, IMAGE_SIZE, PAGE_SIZE,
    TOO_MANY_ROWS, TOO_MANY_PAGES, NOTHING_TO_DRAW, STRETCH_EMPTY, NO_FONT; what was at `path` is then untouched.
    """
    kind = PictureFormat.of(path)
    if kind is None:
        raise Problem(ProblemKind.OUTPUT_FORMAT, path=path, expected=", ".join(PictureFormat))

    def drawn(share: float) -> None:
        progress(share * _DRAWN)

    def written(share: float) -> None:
        progress(_DRAWN + share * (1 - _DRAWN))

    if kind is PictureFormat.PNG:
        save_picture(draw_image(events, publications, wish, drawn), path, written)
        return
    book = _book(events, publications, wish, drawn, kind)
    made = pdf_bytes if kind is PictureFormat.PDF else svg_bytes
    data = made(book, wish.size, wish.title)
    with written_beside(path) as beside:
        beside.write_bytes(data)
        written(1.0)


def draw_image(
    events: Iterable[Event],
    publications: Sequence[Day],
    wish: PictureWish,
    progress: Progress = lambda _share: None,
) -> QImage:
    """Return the timeline as an image of exactly the size wanted; raises what `write_picture` does."""
    book = _book(events, publications, wish, progress, PictureFormat.PNG)
    width, height = wish.size.pixels
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():  # not enough memory
        raise _impossible(wish.size, math.isqrt(MOST_PIXELS))
    painter = QPainter(image)
    try:
        painter.scale(wish.size.factor, wish.size.factor)
        book.draw(0, painter)
    finally:
        painter.end()
    metre = 1000 / INCH
    image.setDotsPerMeterX(round(wish.size.dpi * metre))
    image.setDotsPerMeterY(round(wish.size.dpi * metre))
    return image


def save_picture(image: QImage, path: Path, progress: Progress = lambda _share: None) -> None:
    """Write a PNG, whole or not at all; `progress` (0 to 1) may raise to stop.

    Raises Problem OUTPUT_UNWRITABLE; what was at `path` is then untouched.
    """
    with written_beside(path) as beside, beside.open("wb") as file:
        write_png(image, file, progress)


def _book(
    events: Iterable[Event], publications: Sequence[Day], wish: PictureWish, progress: Progress, kind: PictureFormat
) -> Book:
    check_size(wish.size, kind)
    if wish.pages != 1 and kind is not PictureFormat.PDF:
        raise Problem(ProblemKind.TOO_MANY_PAGES, pages=wish.pages, most=1)
    arrays = event_arrays(events)
    if not len(arrays):
        raise Problem(ProblemKind.NOTHING_TO_DRAW, path=wish.title)
    if not any_visible(arrays, -math.inf if wish.x0 is None else wish.x0, math.inf if wish.x1 is None else wish.x1):
        raise Problem(ProblemKind.STRETCH_EMPTY)
    layout = {field.name: getattr(wish, field.name) for field in fields(Layout)}
    picture = Picture(arrays, publications, goes_on=kind is PictureFormat.PDF, **layout)
    return Book(picture, *wish.size.logical, progress)


def check_size(size: PageSize, kind: PictureFormat) -> None:
    """Raise Problem IMAGE_SIZE or PAGE_SIZE if no file of a format can have that size."""
    if not all(SMALLEST <= side <= LARGEST for side in size.pixels):
        raise _impossible(size, LARGEST)
    if kind is PictureFormat.PNG and math.prod(size.pixels) > MOST_PIXELS:
        raise _impossible(size, math.isqrt(MOST_PIXELS))
    smallest, largest = _PDF_SIDES
    centimetres = [side / 10 for side in size.millimetres]
    if kind is PictureFormat.PDF and not all(smallest <= side <= largest for side in centimetres):
        width, height = (round(side, 1) for side in centimetres)
        raise Problem(ProblemKind.PAGE_SIZE, width=width, height=height, smallest=smallest, largest=largest)


def _impossible(size: PageSize, largest: int) -> Problem:
    width, height = size.pixels
    return Problem(ProblemKind.IMAGE_SIZE, width=width, height=height, smallest=SMALLEST, largest=largest)
