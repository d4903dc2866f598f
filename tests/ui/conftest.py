"""A real window on the offscreen platform, in French, with fresh preferences."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frise.temporal.calendar import Day
from frise.ui.app import prepare
from frise.ui.appearance import Appearance
from frise.ui.session import Session
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.language import Language

Open = Callable[..., Window]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell sizes to, and says so at each window."""
    for item in items:
        if Path(__file__).parents[1] in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def french(qapp: QApplication) -> Iterator[QApplication]:
    prepare(qapp, Language.FR)
    yield qapp
    # What Python put there must go while there is Python: without a screen, Qt keeps the clipboard to the very end.
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def seed() -> Path:
    return Path(__file__).parents[2] / "seeds" / "rekognition.txt"


@pytest.fixture
def session(french: QApplication) -> Session:
    return Session(Language.FR, french)


@pytest.fixture
def window(qtbot: QtBot, french: QApplication) -> Iterator[Window]:
    settings().clear()
    appearance = Appearance(french)
    shown = Window(Language.FR, appearance)
    shown.furnish(Session(Language.FR, shown))
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.projects.give_up()
    shown.close()


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Open:
    """Open files in the window and wait until they are read."""

    def open_files(*paths: Path, publication: Day | None = None) -> Window:
        with qtbot.waitSignal(window.opening.opened, timeout=10_000):
            window.open_files(paths, publication)
        return window

    return open_files
