"""Offering what a Frise that ended before its time left behind: recovered or given up, as the reader says."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from frise.problem import Problem, ProblemKind
from frise.ui.asking import Answer, DiscardQuestion
from frise.ui.bars import Bar
from frise.ui.project_file import ProjectFile
from frise.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from frise.project.document import Progress
    from frise.project.storage.abandoned import Abandoned
    from frise.project.storage.recovery import Recovered


class RecoveryBar(Bar):
    """Says what was left behind, with a button to recover it and one to give it up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("waiting", parent)
        self.discard = QPushButton(self.tr("Give up…"))
        self.add_button(self.discard)


class Recovering(QObject):
    """Finds journals that nobody writes any more, and offers them one after the other."""

    wanted = Signal(object)  # an Abandoned that the reader wants back
    recovered = Signal(object, object)  # an Abandoned and what it gave
    failed = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem

    def __init__(self, file: ProjectFile, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._file, self._folder, self._window = file, folder, window
        self.bar = RecoveryBar()
        self.bar.discard.clicked.connect(self._ask_to_discard)
        self.bar.cross.clicked.connect(self._pass_over)
        self.worker = Worker(self)
        self._left: list[Abandoned] = []
        self._looked = False

    def look(self) -> None:
        """See whether there is something to offer, out of the window's way; once will do."""
        if self._looked or not self._folder.is_dir():
            return
        self._looked = True
        folder = self._folder

        def work(_progress: Progress) -> list[Abandoned]:
            from frise.project.storage.abandoned import find_abandoned

            return find_abandoned(folder)

        self.worker.run(self.tr("Looking for projects to recover…"), work, self._offer, self.crashed.emit)

    def replay(self, found: Abandoned) -> None:
        """Recover a project from its journal."""
        from frise.project.storage.recovery import recover

        def done(recovered: Recovered) -> None:
            self.recovered.emit(found, recovered)

        label = self.tr("Recovering {}…").format(self._name(found))
        self.worker.run(label, lambda progress: recover(found, progress), done, lambda error: self.fail(found, error))

    def settle(self, found: Abandoned) -> None:
        """Say that a journal is dealt with: the next one is offered."""
        self._left.remove(found)
        self._show()

    def _pass_over(self) -> None:
        """Leave the one that is offered for another time."""
        self._left.pop(0).leave()
        self._show()

    def leave(self) -> None:
        """Leave everything for another time."""
        for found in self._left:
            found.leave()
        self._left.clear()
        self._show()

    def _offer(self, found: Sequence[Abandoned]) -> None:
        self._left = list(found)
        self._show()

    def _show(self) -> None:
        if not self._left:
            self.bar.hide()
            return
        found = self._left[0]
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(found.changed)), QLocale.FormatType.ShortFormat)
        text = self.tr("Frise ended before “{}” was saved ({}).").format(self._name(found), when)
        steps = self.tr("%Ln change(s) can be recovered.", "", found.steps)
        self.bar.say(f"{text} {steps}", button=self.tr("Recover"), action=lambda: self.wanted.emit(found))

    def _name(self, found: Abandoned) -> str:
        if found.path is not None:
            return found.path.stem
        return found.title or self.tr("project without a name")

    def _ask_to_discard(self) -> None:
        found = self._left[0]

        def answered(answer: Answer) -> None:
            if answer is not Answer.DISCARD or found not in self._left:
                return
            try:
                found.discard()
            except OSError as error:
                self.failed.emit((Problem(ProblemKind.OUTPUT_UNWRITABLE, path=found.journal, detail=error.strerror),))
            self.settle(found)

        DiscardQuestion(self._window, self._name(found), answered)

    def fail(self, found: Abandoned, error: Exception) -> None:
        """Tell why a journal was not recovered; one that makes no sense is put where it is not offered again."""
        from frise.project.storage.recovery import keep_aside

        if isinstance(error, OSError):
            error = Problem(ProblemKind.FILE_UNREADABLE, path=found.journal, detail=error.strerror or error)
        if not isinstance(error, Problem):
            self.crashed.emit(error)
            return
        if error.kind in {ProblemKind.JOURNAL_UNREADABLE, ProblemKind.JOURNAL_BASE}:
            with suppress(OSError):
                error = Problem(error.kind, path=keep_aside(found))
                self.settle(found)
        self.failed.emit((error,))
