"""Renders `resources/icons/frise.svg` to the PNGs and the ICO that desktops ask for, after the drawing has changed."""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "icons"
PNG_SIZES = (16, 32, 48, 128, 256)
ICO_SIZES = (16, 32, 48, 256)


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the icon as a square PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file that holds the pictures as PNGs, which Windows has read since Vista; Qt writes only one."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return header + entries + b"".join(pictures.values())


def main() -> int:
    """Write every icon beside the SVG."""
    application = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(ICONS / "frise.svg"))
    if not renderer.isValid():
        return 1
    pictures = {size: png(renderer, size) for size in PNG_SIZES}
    for size, data in pictures.items():
        (ICONS / f"frise-{size}.png").write_bytes(data)
    (ICONS / "frise.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
