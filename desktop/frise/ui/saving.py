"""Saving: the window's project in its file, by a worker; what fails leaves the file and the project as they were."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from frise.problem import Problem, ProblemKind
from frise.project.storage.suffix import PROJECT_SUFFIX, is_project
from frise.ui.asking import Answer, ReplaceQuestion
from frise.ui.journaling import Journaling
from frise.ui.project_file import ProjectFile
from frise.ui.settings import settings
from frise.ui.worker import Worker
from frise.wording.problems import phrase_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from frise.project.document import Progress
    from frise.project.project import Project
    from frise.project.storage.locks import Held
    from frise.project.storage.saving import Saved

_FOLDER = "project-folder"
_LONGEST = 80  # characters of a title that make a file's name


class Saving(QObject):
    """Saves one project at a time; it is a value, so it may go on changing meanwhile."""

    saved = Signal(object)  # a Saved
    failed = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem

    def __init__(self, file: ProjectFile, journaling: Journaling, window: QWidget) -> None:
        super().__init__(window)
        self._file, self._journaling, self._window = file, journaling, window
        self.worker = Worker(self)
        self.worker.ended.connect(self._end)
        self._then: Callable[[], None] | None = None
        self._next: Callable[[], None] | None = None  # what was asked for while a save went on
        self._taken: Held | None = None  # the lock of a file that is to become the project's

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save in the project's file, which is asked for if there is none; `then` comes once it is saved."""
        if self.worker.busy:
            self.after(lambda: self.save(then))
        elif self._file.path is None:
            self.save_as(then)
        else:
            self._then = then
            self._write(self._file.path, replace=False)

    def after(self, then: Callable[[], None]) -> None:
        """Go on once no save is going on, whatever came of it."""
        if self.worker.busy:
            self._next = then
        else:
            then()

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and save in it; the project is there from then on."""
        dialog = QFileDialog(self._window, self.tr("Save the project"), str(self._proposed()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Frise projects (*.frise)"))
        dialog.setDefaultSuffix(PROJECT_SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_in(Path(name), then))
        dialog.open()

    def save_in(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Save in a file, whatever is there; the project is there from then on."""
        if self.worker.busy:
            self.after(lambda: self.save_in(path, then))
            return
        path = path if is_project(path) else path.with_name(path.name + PROJECT_SUFFIX)
        if not self._file.is_at(path):
            try:
                self._taken = self._file.hold(path)
            except Problem as problem:
                self.failed.emit((problem,))
                return
        settings().setValue(_FOLDER, str(path.parent))
        self._then = then
        self._write(path, replace=True)

    def _write(self, path: Path, *, replace: bool) -> None:
        project, at = self._file.project, self._journaling.mark()
        journal, file = self._journaling.journal, self._file

        def announce(path: Path, data: bytes, digest: str) -> None:
            file.known.add(digest)  # ours, even where the reader cancels too late
            with suppress(Problem):  # told with the next step
                journal.announce(path, data, digest, at)

        def work(progress: Progress) -> Saved:
            from frise.project.storage.saving import save_project

            return save_project(project, path, None if replace else file.known, announce, progress)

        label = self.tr("Saving {}…").format(path.name)
        self.worker.run(label, work, lambda saved: self._settle(project, saved), self._fail)

    def _settle(self, project: Project, saved: Saved) -> None:
        from frise.project.storage.journal import Base

        then, self._then = self._then, None
        if not self._file.is_at(saved.path):
            self._file.move_to(saved.path, self._taken)
            self._taken = None
        self._file.settle(project, saved.digest)
        self._journaling.begin_afresh(Base(saved.path, saved.data, saved.digest, saved.digest))
        self.saved.emit(saved)
        if then is not None:
            then()

    def _fail(self, error: Exception) -> None:
        then = self._then
        self._drop()
        if not isinstance(error, Problem):
            self.crashed.emit(error)
        elif error.kind is ProblemKind.PROJECT_CHANGED_ON_DISK:
            self._ask(error, then)
        else:
            self.failed.emit((error,))

    def _ask(self, problem: Problem, then: Callable[[], None] | None) -> None:
        path = Path(str(problem.parts["path"]))

        def answered(answer: Answer) -> None:
            if answer is Answer.REPLACE:
                self._then = then
                self._write(path, replace=True)
            elif answer is Answer.SAVE_AS:
                self.save_as(then)

        ReplaceQuestion(self._window, phrase_problem(problem, self._file.language), answered)

    def _end(self) -> None:
        """Whatever came of it, let go a file that did not become the project's; do what was asked for meanwhile."""
        if self.worker.busy:  # again already
            return
        self._journaling.forget_mark()
        self._drop()
        following, self._next = self._next, None
        if following is not None:
            following()

    def _drop(self) -> None:
        self._then = None
        if self._taken is not None:
            self._taken.let_go()
            self._taken = None

    def _proposed(self) -> Path:
        """Where a project is likely to go: where it is, else a name of its own where the last one was saved."""
        if self._file.path is not None:
            return self._file.path
        folder = settings().value(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        unusable = dict.fromkeys(map(ord, '/\\:*?"<>|\0\n\r\t'), " ")
        name = " ".join(self._file.name.translate(unusable).split())[:_LONGEST].strip(" .") or self.tr("project")
        return Path(str(folder)) / f"{name}{PROJECT_SUFFIX}"
