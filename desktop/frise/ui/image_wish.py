"""What the reader asks of an image, and the last time it was asked, kept among the preferences."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeVar

from frise.ui.paper import PRINT_DPI, SCREEN_DPI, PageSize, Paper
from frise.ui.picture import PictureFormat
from frise.ui.settings import settings

SIDES: Final = (320, 16_000)  # pixels
DPI: Final = (36, 1200)
ROWS: Final = (1, 40)
PAGES: Final = (1, 200)
_GROUP: Final = "image"
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ImageWish:
    """An image as it is wanted; `whole` tells all of the timeline from the part in view.

    Without a `paper` its size is `width` by `height` pixels. `pages` count for a PDF only. `arranged` keeps the lanes
    and the folds of the window.
    """

    kind: PictureFormat = PictureFormat.PNG
    whole: bool = True
    paper: Paper | None = None
    landscape: bool = True
    width: int = 1600
    height: int = 900
    dpi: int = int(SCREEN_DPI)
    rows: int = 1
    pages: int = 1
    title: str = ""
    quotes: bool = False
    dark: bool = False
    arranged: bool = True

    @property
    def size(self) -> PageSize:
        """The size of a page."""
        if self.paper is None:
            return PageSize.of_pixels(self.width, self.height, self.dpi)
        dpi = self.dpi if self.resolved else SCREEN_DPI
        return PageSize.of_paper(self.paper, landscape=self.landscape, dpi=dpi)

    @property
    def resolved(self) -> bool:
        """Whether the resolution means anything: on paper, only to what is made of pixels."""
        return self.paper is None or self.kind is PictureFormat.PNG


def remember(wish: ImageWish) -> None:
    """Keep a wish for the next time, all but its title."""
    kept = settings()
    kept.beginGroup(_GROUP)
    for name in ("kind", "width", "height", "dpi", "rows", "pages"):
        kept.setValue(name, str(getattr(wish, name)))
    kept.setValue("paper", str(wish.paper or ""))
    for name in ("whole", "landscape", "quotes", "dark", "arranged"):
        kept.setValue(name, "yes" if getattr(wish, name) else "no")
    kept.endGroup()


def last_wish(title: str, *, dark: bool) -> ImageWish:
    """Return the last wish with another title; where nothing (or nonsense) was kept, a picture for a page."""
    kept = settings()
    kept.beginGroup(_GROUP)
    known = {name: str(kept.value(name)) for name in kept.childKeys()}
    kept.endGroup()
    usual = ImageWish(title=title, dark=dark)
    paper = _choice(Paper, known.get("paper"))
    resolution = usual.dpi if paper is None else PRINT_DPI
    return replace(
        usual,
        kind=_choice(PictureFormat, known.get("kind")) or usual.kind,
        whole=_truth(known.get("whole"), usual.whole),
        paper=paper,
        landscape=_truth(known.get("landscape"), usual.landscape),
        width=_number(known.get("width"), SIDES, usual.width),
        height=_number(known.get("height"), SIDES, usual.height),
        dpi=_number(known.get("dpi"), DPI, resolution),
        rows=_number(known.get("rows"), ROWS, usual.rows),
        pages=_number(known.get("pages"), PAGES, usual.pages),
        quotes=_truth(known.get("quotes"), usual.quotes),
        dark=_truth(known.get("dark"), usual.dark),
        arranged=_truth(known.get("arranged"), usual.arranged),
    )


def _choice(of: type[_Choice], written: str | None) -> _Choice | None:
    return next((known for known in of if known == written), None)


def _truth(written: str | None, usual: bool) -> bool:  # noqa: FBT001 - a value, not a switch
    return {"yes": True, "no": False}.get(written or "", usual)


def _number(written: str | None, bounds: tuple[int, int], usual: int) -> int:
    if written is None or not written.isdecimal():
        return usual
    return min(max(int(written[:9]), bounds[0]), bounds[1])
