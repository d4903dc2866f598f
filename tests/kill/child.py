"""The process that is killed: a real window on a project, which decides, undoes and saves without end and says so.

    python -m tests.kill.child PROJECT SEED

It prints what it is about to do and what is done, a line each; what is done is acknowledged and must never be lost.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.kill.moves import any_edit, fingerprint

from frise.ui.app import make_window, prepare
from frise.ui.session import Session
from frise.ui.window import Window
from frise.wording.language import Language


def say(*words: object) -> None:
    """Tell the one who kills; what was said is out of this process once this has returned."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Busy:
    """Opens or recovers the project, then never rests."""

    def __init__(self, window: Window, path: Path, seed: int) -> None:
        self.window, self.path = window, path
        self.session, self.projects = window.session, window.projects
        self.chance = random.Random(seed)  # noqa: S311 - moves, not secrets
        self.turn = seed * 1_000_000
        self.projects.recovering.worker.ended.connect(self.open)
        self.projects.opened.connect(self.begin)
        self.projects.failed.connect(lambda problems: say("problem", problems))
        self.projects.saving.saved.connect(self.saved)
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.move)

    def open(self) -> None:
        """Take what was left behind, else the file."""
        self.projects.recovering.worker.ended.disconnect(self.open)
        bar = self.projects.recovering.bar
        if bar.isHidden():
            say("opening")
            self.window.open_files([self.path])
        else:
            say("recovering")
            bar.button.click()

    def begin(self) -> None:
        """Say what was found, and go on from there."""
        say("ready", fingerprint(self.session.project), len(self.projects.recovering._left))
        self.timer.start(0)

    def move(self) -> None:
        """Decide something, or go back or forth."""
        self.turn += 1
        stack, way = self.session.undo_stack, self.chance.random()
        if way < 0.2 and stack.canUndo():
            stack.undo()
        elif way < 0.35 and stack.canRedo():
            stack.redo()
        else:
            self.session.do(any_edit(self.session.project, self.chance, self.turn), f"étape {self.turn}")
        say("did", fingerprint(self.session.project))
        if not self.projects.saving.worker.busy:
            say("mark", fingerprint(self.session.project))
            self.projects.saving.save()

    def saved(self) -> None:
        """Acknowledge a save."""
        say("saved")


def main() -> None:
    """Run until killed."""
    application = QApplication(["frise"])
    prepare(application, Language.FR)
    window = make_window(application, Language.FR)
    session = Session(Language.FR, window)
    session.stepped.connect(lambda step: say("will", fingerprint(step.after)))  # before it is kept
    window.furnish(session)
    window.show()
    busy = Busy(window, Path(sys.argv[1]), int(sys.argv[2]))
    say("started")
    busy.projects.look_back()
    if not busy.projects.recovering.worker.busy:  # nothing was ever kept here
        busy.open()
    application.exec()


if __name__ == "__main__":
    main()
