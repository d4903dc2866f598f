"""Exporting an image: what is asked is what is drawn, and what fails is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from frise.project.filter import Filter
from frise.temporal.calendar import Day
from frise.ui.export_dialog import ExportDialog
from frise.ui.image_wish import ImageWish
from frise.ui.paper import Paper
from frise.ui.picture import PictureFormat
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.language import Language
from frise.wording.units import NBSP

Open = Callable[..., Window]


@pytest.fixture(autouse=True)
def no_last_wish() -> None:
    settings().clear()


def opened_dialog(qtbot: QtBot, title: str = "", *, dark: bool = False) -> ExportDialog:
    dialog = ExportDialog(title, Language.FR, dark=dark)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_dialog_proposes_a_picture_for_a_page(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot, "rekognition")
    assert dialog.wish() == ImageWish(title="rekognition")
    assert dialog.outcome.text() == "42,3 × 23,8\u00a0cm · 1600 × 900\u00a0pixels"


def test_that_not_all_will_be_in_it_is_told(opened: Open, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    assert not window.image_export.ask().shown.isVisible()
    window.session.set_filter(Filter(first=Day(2018, 1, 1)))
    told = window.image_export.ask().shown
    assert told.isVisible()
    assert told.text().replace(NBSP, " ") == "Seulement les événements affichés : 4 sur 5."


def test_the_wish_is_what_the_fields_say(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot, dark=True)
    dialog.view.click()
    dialog.light.click()
    dialog.quotes.click()
    dialog.kinds[PictureFormat.PDF].click()
    dialog.paper.setCurrentText("A3")
    dialog.portrait.click()
    dialog.rows.setValue(3)
    dialog.pages.setValue(2)
    dialog.title.setText("  Une chronologie ")
    assert dialog.wish() == ImageWish(
        kind=PictureFormat.PDF, whole=False, paper=Paper.A3, landscape=False, dpi=300, rows=3, pages=2,
        title="Une chronologie", quotes=True, dark=False,
    )  # fmt: skip


def test_what_will_come_out_is_told(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)
    dialog.paper.setCurrentText("A3")
    assert dialog.outcome.text() == "42,0 × 29,7\u00a0cm · 4961 × 3508\u00a0pixels"
    dialog.kinds[PictureFormat.SVG].click()
    assert dialog.outcome.text() == "42,0 × 29,7\u00a0cm"
    dialog.kinds[PictureFormat.PDF].click()
    dialog.pages.setValue(3)
    dialog.quotes.click()
    assert dialog.outcome.text() == "42,0 × 29,7\u00a0cm · 3\u00a0pages · et celles que prennent les citations"


def test_only_fields_that_mean_something_are_shown(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)

    def shown() -> list[bool]:
        return [field.isVisible() for field in (dialog.width_, dialog.portrait, dialog.dpi, dialog.pages)]

    assert shown() == [True, False, True, False]
    dialog.paper.setCurrentText("A4")
    assert shown() == [False, True, True, False]
    dialog.kinds[PictureFormat.PDF].click()
    assert shown() == [False, True, False, True]
    dialog.pages.setValue(4)
    dialog.kinds[PictureFormat.SVG].click()
    assert shown() == [False, True, False, False]
    assert dialog.wish().pages == 1


def test_a_size_that_cannot_be_made_is_told_at_once(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)
    dialog.paper.setCurrentText("A0")
    dialog.dpi.setValue(1200)
    assert not dialog.save.isEnabled()
    assert "ne peut pas être faite" in dialog.outcome.text()
    dialog.kinds[PictureFormat.PDF].click()
    assert dialog.save.isEnabled()


def test_paper_proposes_a_finer_resolution_unless_one_was_chosen(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)
    dialog.paper.setCurrentText("A4")
    assert dialog.dpi.value() == 300
    dialog.paper.setCurrentIndex(0)
    assert dialog.dpi.value() == 96
    dialog.dpi.setValue(150)
    dialog.paper.setCurrentText("A4")
    assert dialog.dpi.value() == 150


def test_the_last_choices_are_proposed_again(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot, "une", dark=True)
    dialog.kinds[PictureFormat.PDF].click()
    dialog.paper.setCurrentText("A2")
    dialog.portrait.click()
    dialog.view.click()
    dialog.rows.setValue(4)
    dialog.pages.setValue(2)
    dialog.light.click()
    wish = dialog.wish()
    dialog.accept()
    assert opened_dialog(qtbot, "autre", dark=True).wish() == replace(wish, title="autre")


def test_a_wish_given_up_is_not_kept(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)
    dialog.rows.setValue(9)
    dialog.reject()
    assert opened_dialog(qtbot).wish() == ImageWish()


@pytest.mark.parametrize("nonsense", ["", "-3", "999999999999999", "deux", "A7", ".exe"])
def test_nonsense_among_the_preferences_does_no_harm(nonsense: str, qtbot: QtBot, french: object) -> None:
    for name in ("kind", "paper", "whole", "landscape", "width", "height", "dpi", "rows", "pages", "quotes", "dark"):
        settings().setValue(f"image/{name}", nonsense)
    wish = opened_dialog(qtbot).wish()
    assert (wish.kind, wish.paper, wish.whole) == (PictureFormat.PNG, None, True)


def test_every_field_has_a_name_and_the_keyboard_reaches_it(qtbot: QtBot, french: object) -> None:
    dialog = opened_dialog(qtbot)
    dialog.paper.setCurrentText("A4")
    dialog.kinds[PictureFormat.PDF].click()
    fields = [dialog.paper, dialog.width_, dialog.height_, dialog.dpi, dialog.rows, dialog.pages, dialog.title]
    assert all(field.accessibleName() for field in fields)
    reached, focused = set(), dialog.view
    for _ in range(60):
        reached.add(focused)
        focused = focused.nextInFocusChain()
    wanted = {
        field
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox)
        for field in dialog.findChildren(kind)
        if field.isVisible()
    }
    assert {field for field in wanted if field.focusPolicy() & Qt.FocusPolicy.TabFocus} >= wanted
    assert wanted <= reached


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
    wish = ImageWish(width=800, height=400)
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


def test_a_pdf_comes_out_with_its_pages(
    opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "frise.pdf"), ""))
    dialog = window.image_export.ask()
    dialog.kinds[PictureFormat.PDF].click()
    dialog.paper.setCurrentText("A4")
    dialog.pages.setValue(2)
    with qtbot.waitSignal(window.image_export.saved, timeout=10_000):
        dialog.accept()
    assert len(pypdfium2.PdfDocument(tmp_path / "frise.pdf")) == 2


def test_a_name_completed_with_its_ending_replaces_no_file_unasked(
    opened: Open, tmp_path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    (tmp_path / "frise.png").write_bytes(b"older")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "frise"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.No)
    window.image_export.ask().accept()
    assert not window.image_export.worker.busy
    assert (tmp_path / "frise.png").read_bytes() == b"older"


def test_cancelling_leaves_no_file(opened: Open, qtbot: QtBot, tmp_path: Path, seed: Path) -> None:
    window = opened(seed, publication=Day(2018, 11, 12))
    window.image_export.export(ImageWish(width=6000, height=3000), tmp_path / "frise.png")
    window.image_export.worker.cancel()
    window.image_export.worker.shut_down()
    assert list(tmp_path.iterdir()) == []
