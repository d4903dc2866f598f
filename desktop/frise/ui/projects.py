"""The window's project from its beginning to its end: new, opened, saved, recovered, closed, and nothing of it lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from frise.problem import Problem, ProblemKind
from frise.project.project import Project
from frise.project.storage.suffix import is_project
from frise.ui.asking import Answer, SaveQuestion
from frise.ui.file_watch import FileWatch
from frise.ui.journaling import Journaling
from frise.ui.opening import Opening
from frise.ui.project_actions import ProjectActions
from frise.ui.project_file import ProjectFile
from frise.ui.project_opening import Opened, ProjectOpening
from frise.ui.recent import RecentFiles
from frise.ui.recovering import Recovering
from frise.ui.saving import Saving
from frise.ui.session import Session

if TYPE_CHECKING:
    from frise.project.document import Document
    from frise.project.storage.abandoned import Abandoned
    from frise.project.storage.recovery import Recovered
    from frise.project.storage.saving import Saved
    from frise.project.storage.step import Step
    from frise.temporal.calendar import Day
    from frise.ui.worker import Worker


class Projects(QObject):
    """Owns what keeps the project; the window only passes wishes on."""

    told = Signal(str)  # something good to know
    failed = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem
    opened = Signal()  # another project is shown
    settling = Signal()  # what is typed and not decided yet is to be decided now

    def __init__(self, session: Session, opening: Opening, recent: RecentFiles, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._opening, self._recent, self._window = session, opening, recent, window
        data = data_folder()
        self.file = ProjectFile(session, data, self)
        self.journaling = Journaling(session, data / "recovery", self)
        self.saving = Saving(self.file, self.journaling, window)
        self.reading = ProjectOpening(self.file, self)
        self.recovering = Recovering(self.file, data / "recovery", window)
        self.watch = FileWatch(self.file, self)
        self._question: SaveQuestion | None = None
        self._given_up: Project | None = None
        self._connect()

    @property
    def workers(self) -> tuple[Worker, ...]:
        """What works for long, and can be cancelled."""
        return (self.saving.worker, self.reading.worker, self.recovering.worker)

    def title(self, document: Document | None) -> str:
        """Return the window's title, with the place of the mark that something is not saved; `document` is shown."""
        name = self.file.path.stem if self.file.path is not None else document.title if document is not None else ""
        return f"{name.replace('[*]', '[*][*]')}[*] — Frise" if name else "Frise[*]"

    def look_back(self) -> None:
        """Once the window is there: keep what was opened meanwhile, and see what an earlier Frise left behind."""
        self.journaling.wake()
        self.recovering.look()

    def open_files(self, paths: Sequence[Path], publication: Day | None = None) -> None:
        """Open a project in the place of this one, or articles as documents of it; both, one after the other."""
        projects = [path for path in paths if is_project(path)]
        articles = [path for path in paths if not is_project(path)]

        def read_articles() -> None:
            self._opening.open_files(articles, publication)

        if len(projects) > 1:
            self.failed.emit((Problem(ProblemKind.ONE_PROJECT, path=projects[0]),))
        elif not projects:
            read_articles()
        elif self.file.is_at(projects[0]):
            self.told.emit(self.tr("“{}” is already open.").format(projects[0].name))
            read_articles()
        else:
            self.when_safe(lambda: self.reading.open(projects[0], read_articles))

    def follow(self, actions: ProjectActions) -> None:
        """Do what the actions ask for, which make sense once there is a project."""

        def enable() -> None:
            actions.enable(has_project=self.file.path is not None or self.file.project != Project())

        actions.new.triggered.connect(self.new)
        actions.save.triggered.connect(self.save)
        actions.save_as.triggered.connect(self.save_as)
        self._session.project_changed.connect(enable)
        self.file.changed.connect(enable)
        enable()

    def save(self) -> None:
        """Save the project in its file."""
        self.settling.emit()
        self.saving.save()

    def save_as(self) -> None:
        """Save the project in another file."""
        self.settling.emit()
        self.saving.save_as()

    def new(self) -> None:
        """Begin another project, once this one is saved or given up."""
        self.when_safe(self._begin)

    def may_close(self) -> bool:
        """Tell whether the window may close; if not, the reader is asked, and it closes by itself then."""
        if self._safe():
            return True
        self.when_safe(lambda: _close(self._window))
        return False

    def when_safe(self, then: Callable[[], None]) -> None:
        """Go on once nothing can be lost by it: where something could, the reader is asked, and may cancel."""
        self.settling.emit()
        if self._question is not None:
            self._question.raise_()
        elif self.saving.worker.busy:
            self.saving.after(lambda: self.when_safe(then))
        elif self._safe():
            then()
        else:
            self._question = SaveQuestion(self._window, self.file.name, lambda answer: self._answer(answer, then))

    def give_up(self) -> None:
        """Let what was not saved so far go: nothing is asked about it any more."""
        self._given_up = self.file.project

    def _hold_on(self) -> None:
        """What was given up for another project is still here if that one did not come: it may be asked about again."""
        self._given_up = None

    def shut_down(self) -> None:
        """Stop all work, before the window goes; a journal stays only if it holds what nobody gave up."""
        self.watch.shut_down()
        for worker in self.workers:
            worker.shut_down()
        (self.journaling.end if self._safe() else self.journaling.leave)()
        self.recovering.leave()
        self.file.let_go()

    def _safe(self) -> bool:
        if self.saving.worker.busy:
            return False
        return not self.file.dirty or self.file.project is self._given_up

    def _answer(self, answer: Answer, then: Callable[[], None]) -> None:
        self._question = None
        if answer is Answer.SAVE:
            self.saving.save(lambda: self.when_safe(then))
        elif answer is Answer.DISCARD:
            self.give_up()
            then()

    def _connect(self) -> None:
        self._opening.prepare = self.journaling.prepare
        self._opening.worker.ended.connect(self.journaling.forget_prepared)
        for part in (self.saving, self.reading, self.recovering):
            part.failed.connect(self.failed)
            part.crashed.connect(self.crashed)
        for worker in (self.reading.worker, self.recovering.worker):
            worker.ended.connect(self._hold_on)
        self.journaling.failed.connect(self.failed)
        self.saving.saved.connect(self._tell_saved)
        self.reading.opened.connect(self._take)
        self.recovering.wanted.connect(lambda found: self.when_safe(lambda: self.recovering.replay(found)))
        self.recovering.recovered.connect(self._take_recovered)
        self.watch.changed.connect(lambda path: self._tell_disk(path, ProblemKind.PROJECT_CHANGED_ON_DISK))
        self.watch.gone.connect(lambda path: self._tell_disk(path, ProblemKind.PROJECT_GONE))

    def _begin(self) -> None:
        self.file.move_to(None, None)
        self.journaling.end()
        self._show(Project())
        self.file.settle(self._session.project, None)

    def _show(self, project: Project, steps: Sequence[Step] = (), done: int = 0) -> None:
        self._given_up = None
        self._session.begin(project, steps, done)

    def _take(self, opened: Opened) -> None:
        """Put a project that was read in the place of this one, unless something was done to this one meanwhile."""
        self.settling.emit()
        if not self._safe():
            opened.let_go()
            self.when_safe(lambda: self.reading.open(opened.path, opened.then))
            return
        from frise.project.storage.journal import Base

        self.file.move_to(opened.path, opened.held)
        loaded = opened.loaded
        self._show(loaded.project)
        self.file.settle(loaded.project, loaded.digest)
        self.journaling.start(Base(opened.path, opened.data, loaded.digest, loaded.digest))
        self._recent.add(opened.path)
        self.told.emit("")
        self.opened.emit()
        if loaded.warnings:
            self.failed.emit(loaded.warnings)
        opened.then()

    def _take_recovered(self, found: Abandoned, recovered: Recovered) -> None:
        """Go on with a project that was recovered, all its steps on the undo stack."""
        self.settling.emit()
        if not self._safe():
            self.when_safe(lambda: self._take_recovered(found, recovered))
            return
        from frise.project.storage.leftovers import clear_leftovers
        from frise.project.storage.recovery import go_on

        replay, path, held = recovered.replay, recovered.path, None
        try:
            held = None if path is None else self.file.hold(path)
            journal, aside = go_on(found, recovered)
        except (OSError, Problem) as error:
            if held is not None and path is not None and not self.file.is_at(path):
                held.let_go()
            self.recovering.fail(found, error)
            return
        if path is not None:
            clear_leftovers(path)
        self.file.move_to(path, held)
        self.journaling.resume(journal)
        self._show(replay.project, replay.steps, replay.done)
        self.file.settle(recovered.saved, recovered.digest)
        self.recovering.settle(found)
        self.opened.emit()
        problems = recovered.problems(aside)
        if problems:
            self.failed.emit(problems)
        else:
            text = self.tr("%Ln change(s) recovered. Save the project to keep them.", "", replay.taken)
            self.told.emit(text)

    def _tell_saved(self, saved: Saved) -> None:
        self._recent.add(saved.path)
        gone = self.tr("“{}” was no longer there: it was written again.").format(saved.path)
        self.told.emit(gone if saved.was_gone else "")

    def _tell_disk(self, path: Path, kind: ProblemKind) -> None:
        self.failed.emit((Problem(kind, path=path),))


def _close(window: QWidget) -> None:
    window.close()


def data_folder() -> Path:
    """Return where Frise keeps what it needs for this user."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
