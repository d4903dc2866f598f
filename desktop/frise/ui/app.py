"""Starting the window: the article's text first, its dates and the timeline as soon as they are there."""

import gc
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from frise.assets import resource
from frise.problem import Problem
from frise.project.storage.suffix import is_project
from frise.text.headline import headline
from frise.text.reading.plain import read_text
from frise.ui.appearance import Appearance
from frise.ui.first_paint import AfterPaint
from frise.ui.fonts import register_fonts
from frise.ui.startup_marks import mark
from frise.ui.translation import speak
from frise.ui.unexpected import Unexpected
from frise.ui.window import Window
from frise.wording.language import Language

if TYPE_CHECKING:
    from frise.temporal.calendar import Day

_STARTING = 3_000  # milliseconds after which garbage is collected again, whatever is on the screen
_PREVIEWED = 2_000_000  # bytes: a longer file is read in the worker, with progress, before anything is shown


def run(files: Sequence[Path], *, language: Language, publication: "Day | None") -> int:
    """Show the window with `files` and return when it is closed."""
    gc.disable()  # loading makes many objects and no garbage; `start` sees to it that this ends
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # Asked for here because setStyle() hands a QStyle back, whose many enumerations cost the first paint 20 ms.
        application = QApplication([*sys.argv[:1], "-style", "fusion"])
    prepare(application, language)
    window = make_window(application, language)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it
    start(window, files, language, publication)
    code = application.exec()
    window.leave()
    return code


def prepare(application: QApplication, language: Language) -> None:
    """Name the application, its language and its font."""
    application.setApplicationName("Frise")
    application.setDesktopFileName("frise")
    with suppress(Problem):  # without our font, the system's will do for the window
        font = QFont(register_fonts())
        font.setPixelSize(13)
        application.setFont(font)
    speak(application, language)


def make_window(application: QApplication, language: Language) -> Window:
    """Return a window, not shown yet, that tells of its own failures."""
    window = Window(language, Appearance(application, application))
    Unexpected(window.show_crash, window).install()
    return window


def start(window: Window, files: Sequence[Path], language: Language, publication: "Day | None") -> None:
    """Show the window with the first file's text; the rest comes after the first paint."""
    previewed = _preview(window, files)

    def go_on() -> None:
        mark("article")
        _furnish(window, language)
        window.projects.journaling.put_off()
        window.open_files(files, publication)
        window.timeline.load(window.session)
        view = window.timeline.view
        if view is not None:
            AfterPaint(view.viewport(), started, lambda: bool(window.session.events))
        QTimer.singleShot(_STARTING if files else 0, window.settle_in)

    def started() -> None:
        mark("timeline")
        gc.enable()
        window.settle_in()
        gc.freeze()  # what is loaded stays: no use in looking through it ever again

    QTimer.singleShot(_STARTING, gc.enable)
    if previewed:
        AfterPaint(window.article.view.viewport(), go_on)
        window.show()
    else:
        _furnish(window, language)
        AfterPaint(window.welcome, go_on)
        window.show()


def _furnish(window: Window, language: Language) -> None:
    """Load what the first paint could do without."""
    from PySide6.QtGui import QIcon

    from frise.ui.session import Session

    if window.begun:
        return
    window.setWindowIcon(QIcon(str(resource("icons", "frise-128.png"))))
    window.begin_furnishing(Session(language, window))


def _preview(window: Window, files: Sequence[Path]) -> bool:
    try:
        if files and not is_project(files[0]) and files[0].stat().st_size <= _PREVIEWED:
            text = read_text(files[0])
            window.preview(headline(text) or files[0].stem, text)
            return True
    except (Problem, OSError):
        pass  # opening tells of it
    return False
