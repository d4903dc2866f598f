"""A reader looks for something in several articles by key alone, keeps the view, and finds it again in the project."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.stories.test_first_article import launch
from tests.stories.test_project import save_as

from frise.project.decision import Status
from frise.project.edits import Redate
from frise.project.filter import Filter
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.ui.app import prepare
from frise.ui.projects import data_folder
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.language import Language
from frise.wording.units import NBSP

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
BRIDGE = (
    "Le maire de Rouen a signé le contrat du pont le 3 mai 2016.\n\n"
    "Les travaux du pont ont commencé en juin 2017. L’école a fermé le 12 juin 2017."
)
SCHOOL = "Le pont a été inauguré le 4 mai 2019. Le maire de Rouen a quitté sa charge en 2020."


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window installs its own
    settings().clear()
    prepare(qapp, Language.FR)
    shutil.rmtree(data_folder(), ignore_errors=True)
    return qapp


@pytest.fixture
def window(application: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    for name, text in (("pont.txt", BRIDGE), ("maire.txt", SCHOOL)):
        (tmp_path / name).write_text(text, "utf-8")
    opened = launch(application, qtbot, tmp_path / "pont.txt", tmp_path / "maire.txt")
    qtbot.waitUntil(lambda: len(opened.session.project.documents) == 2, timeout=20_000)
    yield opened
    opened.projects.give_up()
    opened.close()


def press(window: Window, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is."""
    popup: QWidget | None = QApplication.activePopupWidget()
    place = window if popup is None else popup
    qtbot.keyClick(place.focusWidget() or place, key, held)


def shown(window: Window) -> list[int]:
    """The years of the events that are shown, which the timeline draws too."""
    view = window.timeline.view
    assert view is not None
    assert {known.id for known in view.painter_.arrays.events} == {known.id for known in window.session.events}
    windows = [known.when.window for known in window.session.events]
    return [run.first_day.year for run in windows if run is not None and run.first_day is not None]


def find_by_key(window: Window, qtbot: QtBot) -> None:
    """What one types is found in both articles; ↓ goes on to it, and the article shows where it is told."""
    session = window.session
    press(window, qtbot, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.focusWidget(), "PONT")
    qtbot.waitUntil(lambda: len(session.events) == 3)
    assert shown(window) == [2016, 2017, 2019]
    press(window, qtbot, Qt.Key.Key_Down)
    assert window.focusWidget() is window.events.view
    for _step in range(2):
        press(window, qtbot, Qt.Key.Key_F3)
    assert session.selected == session.events[2]
    document = window.article.document
    assert document is not None
    assert document.article.text == SCHOOL
    press(window, qtbot, Qt.Key.Key_F3)
    assert session.selected == session.events[0]


def narrow_down(window: Window, qtbot: QtBot) -> None:
    """The filters narrow it down; what they hide is told above the timeline and below the list."""
    session = window.session
    press(window, qtbot, Qt.Key.Key_F, CTRL_SHIFT)
    panel = window.events.find_bar.panel
    assert panel is not None
    qtbot.keyClicks(panel.period.first, "2017")
    qtbot.waitUntil(lambda: len(session.events) == 2)
    qtbot.keyClick(panel.granularities.boxes[Granularity.MONTH], Qt.Key.Key_Space)
    assert shown(window) == [2017]
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert [chip.text() for chip in window.events.find_bar.chips.chips] == ["depuis 2017  ×", "Mois  ×"]
    assert window.header.counts.text() == f"· 1 événement · 1{NBSP}à vérifier · 4{NBSP}masqués"
    assert session.selected == session.events[0]  # the nearest to the one that is hidden now


def test_found_by_key_kept_and_found_again(
    application: QApplication, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    assert shown(window) == [2016, 2017, 2017, 2019, 2020]
    find_by_key(window, qtbot)
    narrow_down(window, qtbot)

    # A decision that takes the event out of the filter does not make it vanish.
    narrowed = session.filter
    session.do(Redate(session.events[0].id, session.everything[0].when), "date")
    assert (shown(window), session.kept) == ([2016], {session.events[0].id})
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    assert session.kept == frozenset()

    # The view gets a name, which is kept with the project.
    dialog = window.events.find_bar.view_menu.ask_name()
    qtbot.keyClicks(dialog.typed, "Le pont")
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, qtbot, tmp_path / "pont.frise")
    window.close()

    again = launch(application, qtbot, tmp_path / "pont.frise")
    assert shown(again) == [2016, 2017, 2017, 2019, 2020]
    (view,) = again.session.project.views
    assert (view.name, view.filter) == ("Le pont", narrowed)
    assert view.filter == Filter("PONT", Day(2017, 1, 1), granularities=frozenset({Granularity.MONTH}))
    again.events.find_bar.view_menu.aboutToShow.emit()
    again.events.find_bar.view_menu.actions()[1].trigger()
    assert shown(again) == [2017]
    assert again.events.find_bar.field.text() == "PONT"
    again.projects.give_up()
    again.close()


def test_what_was_rejected_can_be_brought_back(window: Window, qtbot: QtBot) -> None:
    session = window.session
    session.select(session.events[0].id)
    press(window, qtbot, Qt.Key.Key_Delete)
    assert shown(window) == [2017, 2017, 2019, 2020]
    line = window.events.find_bar.line.hidden
    assert line.text.text().replace(NBSP, " ") == "1 événement rejeté masqué"
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert shown(window) == [2016, 2017, 2017, 2019, 2020]
    assert session.project.decision(session.events[0].id).status is Status.REJECTED
    assert not window.events.find_bar.line.isVisible()
