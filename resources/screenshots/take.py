"""Take the README's picture of the window: `python resources/screenshots/take.py`, with Frise installed."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from frise.temporal.calendar import Day
from frise.ui.app import run
from frise.wording.language import Language

ROOT = Path(__file__).resolve().parents[2]
PICTURE = Path(__file__).with_name("window.png")
SIZE = (1440, 900)
SHOWN_EVENT = 2  # from the left


def take(steps: int = SHOWN_EVENT) -> None:
    """Select an event, let the window settle, and keep its picture."""
    (window,) = (widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "session"))
    session = window.session
    if not session.events:
        QTimer.singleShot(200, take)
        return
    window.resize(*SIZE)
    session.select(session.events[steps].id)
    QTimer.singleShot(1200, lambda: (window.grab().save(str(PICTURE)), window.close()))


application = QApplication(["frise", "-style", "fusion"])
QTimer.singleShot(1500, take)
run([ROOT / "seeds" / "rekognition.txt"], language=Language.FR, publication=Day(2018, 11, 12))
