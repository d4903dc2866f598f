"""The PNG writer: every pixel comes back, and it stops when told to."""

import io
import random

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from frise.ui.png import write_png


def blotches(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#faf9f6"))
    chance = random.Random(width * height)  # noqa: S311 - a picture, not a secret
    painter = QPainter(image)
    for _ in range(60):
        at = chance.randrange(width), chance.randrange(height)
        painter.fillRect(*at, chance.randrange(1, 90), chance.randrange(1, 90), QColor(chance.randrange(1 << 24)))
    painter.end()
    return image


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (1001, 3), (700, 650), (2500, 1200)])
def test_every_pixel_comes_back(qtbot: QtBot, size: tuple[int, int]) -> None:
    image, file = blotches(*size), io.BytesIO()
    image.setDotsPerMeterX(11811)
    image.setDotsPerMeterY(11811)
    write_png(image, file)
    read = QImage.fromData(file.getvalue(), "PNG")
    assert read.convertToFormat(image.format()) == image
    assert (read.dotsPerMeterX(), read.dotsPerMeterY()) == (11811, 11811)


def test_it_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    image, told = blotches(2500, 1200), []
    write_png(image, io.BytesIO(), told.append)
    assert len(told) > 2
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_png(image, io.BytesIO(), stop)
