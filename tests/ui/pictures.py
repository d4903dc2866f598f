"""What the tests of pictures share: making one, and reading it with something that is not Qt."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2
import resvg_py
from PySide6.QtGui import QImage
from tests.timeline.examples import PUBLICATION

from frise.assets import resource
from frise.events.event import Event
from frise.ui.paper import PageSize, Paper
from frise.ui.picture import PictureWish, write_picture
from frise.ui.theme import LIGHT
from frise.wording.language import Language

SVG = "{http://www.w3.org/2000/svg}"
A4 = PageSize.of_paper(Paper.A4, landscape=False, dpi=96)
FONTS = [str(path) for path in sorted(resource("fonts").glob("*.ttf"))]


def written(path: Path, events: Sequence[Event], size: PageSize = A4, **options: object) -> Path:
    given = {"theme": LIGHT, "language": Language.FR, **options}
    write_picture(events, [PUBLICATION], PictureWish(size, **given), path)  # type: ignore[arg-type]
    return path


def pages(path: Path) -> list[str]:
    """The text of each page of a PDF, lines joined."""
    document = pypdfium2.PdfDocument(path)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def parsed(path: Path) -> ET.Element:
    """An SVG's root; nothing that reaches outside of it is followed."""
    text = path.read_text(encoding="utf-8")
    assert "<!DOCTYPE" not in text
    assert "<!ENTITY" not in text
    return ET.fromstring(text)  # noqa: S314 - ours, and without entities


def svg_texts(path: Path) -> list[str]:
    return ["".join(element.itertext()) for element in parsed(path).iter(f"{SVG}text")]


def drawn_by_another(path: Path, width: int) -> npt.NDArray[np.float64]:
    """The darkness (h, w), 0 to 1, of an SVG as resvg draws it with our typeface."""
    png = resvg_py.svg_to_bytes(svg_path=str(path), width=width, dpi=96, skip_system_fonts=True, font_files=FONTS)
    return darkness(QImage.fromData(bytes(png), "PNG"))


def darkness(image: QImage) -> npt.NDArray[np.float64]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return 1 - rows[:, : grey.width()] / 255


def blocks(ink: npt.NDArray[np.float64], side: int) -> npt.NDArray[np.float64]:
    """The mean darkness of squares of so many pixels."""
    high, wide = (length // side for length in ink.shape)
    return ink[: high * side, : wide * side].reshape(high, side, wide, side).mean(axis=(1, 3))
