"""A picture as PDF and as SVG: drawings that stay sharp, whose texts stay texts.

Both are made in memory and written by us: Qt's own writing to a file says nothing of a full disk.
"""

import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from frise import __version__
from frise.ui.fonts import FAMILY
from frise.ui.painter.book import Book
from frise.ui.paper import PageSize

_PDF_DPI: Final = 1200  # how finely places on the page are told
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\r")
_SIZES: Final = re.compile(rb'<svg width="[^"]*" height="[^"]*"')
_NO_CHARACTERS: Final = re.compile(rb"\xef\xbf[\xbe\xbf]")  # U+FFFE and U+FFFF
_FAMILIES: Final = f"{FAMILY}, Verdana, sans-serif"  # where it is missing, the one with letters as wide
_UNTOLD: Final = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


def pdf_bytes(book: Book, size: PageSize, title: str) -> bytes:
    """Return a PDF with all sheets of a book; raises what `book.draw` does."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    paper = QPageSize(QSizeF(*size.millimetres), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_PDF_DPI)
    writer.setTitle(_UNTOLD.sub(" ", title))
    writer.setCreator(f"Frise {__version__}")
    width, height = size.logical
    painter = QPainter(writer)
    try:
        painter.scale(writer.width() / width, writer.height() / height)  # PDF rounds its pages to 1/72 inch
        for at in range(len(book.sheets)):
            if at:
                writer.newPage()
            book.draw(at, painter)
    finally:
        painter.end()
    return bytes(data.data())


def svg_bytes(book: Book, size: PageSize, title: str) -> bytes:
    """Return the first sheet of a book as SVG 1.1, which is well-formed whatever its texts hold."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # Tiny 1.2, the default, cannot clip
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(*size.pixels))
    generator.setViewBox(QRectF(0, 0, size.width, size.height))
    generator.setTitle(title)
    generator.setDescription("")
    painter = QPainter(generator)
    try:
        painter.scale(size.factor, size.factor)
        book.draw(0, painter)
    finally:
        painter.end()
    return _well_formed(_sized(bytes(data.data()), size))


def _sized(svg: bytes, size: PageSize) -> bytes:
    """Write the exact size on paper: Qt knows only whole pixels."""
    width, height = (f"{side:.6g}mm" for side in size.millimetres)
    return _SIZES.sub(f'<svg width="{width}" height="{height}"'.encode(), svg, count=1)


def _well_formed(svg: bytes) -> bytes:
    """Leave out the characters that no XML may hold, and name other typefaces after ours."""
    svg = _NO_CHARACTERS.sub(b"", svg.translate(None, _CONTROLS))
    return svg.replace(f'font-family="{FAMILY}"'.encode(), f'font-family="{_FAMILIES}"'.encode())
