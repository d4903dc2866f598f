"""Exporting an image: what is asked is what is drawn, and what fails is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.ui.export_dialog import ExportDialog, ImageWish
from frise.ui.window import Window

Open = Callable[..., Window]


def test_the_dialog_proposes_a_picture_for_a_page(qtbot: QtBot, french: object) -> None:
    dialog = ExportDialog("rekognition", dark=False)
    qtbot.addWidget(dialog)
    assert dialog.wish() == ImageWish(
        whole=True, width=1600, height=900, dpi=96, title="rekognition", quotes=False, dark=False
    )
    assert dialog.printed.text() == "(42,3 × 23,8 cm sur papier)"


def test_the_wish_is_what_the_fields_say(qtbot: QtBot, french: object) -> None:
    dialog = ExportDialog("", dark=True)
    qtbot.addWidget(dialog)
    dialog.whole.click()
    dialog.light.click()
    dialog.quotes.click()
    dialog.dpi.setValue(300)
    dialog.title.setText("  Une chronologie ")
    assert dialog.wish() == ImageWish(
        whole=True, width=1600, height=900, dpi=300, title="Une chronologie", quotes=True, dark=False
    )


@pytest.mark.parametrize("whole", [True, False])
def test_the_image_has_the_size_and_the_resolution_asked_for(
    opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch, *, whole: bool
) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.timeline.load(window.session)
    path = tmp_path / "image"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    dialog = window.image_export.ask()
    dialog.whole.setChecked(whole)
    dialog.width_.setValue(1000)
    dialog.height_.setValue(500)
    dialog.dpi.setValue(150)
    with qtbot.waitSignal(window.image_export.saved, timeout=10_000):
        dialog.accept()
    image = QImage(str(tmp_path / "image.png"))
    assert (image.width(), image.height()) == (1000, 500)
    assert round(image.dotsPerMeterX() * 0.0254) == 150
    assert "image.png" in window.message.text.text()


def test_a_place_one_cannot_write_to_is_told(opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    wish = ImageWish(whole=True, width=800, height=400, dpi=96, title="", quotes=False, dark=False)
    with qtbot.waitSignal(window.image_export.failed, timeout=10_000):
        window.image_export.export(wish, tmp_path / "absent" / "a.png")
    assert "ne peut pas être écrit" in window.message.text.text()


def test_giving_up_the_file_s_name_writes_nothing(
    opened: Open, tmp_path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    window.image_export.ask().accept()
    assert not window.image_export.worker.busy
