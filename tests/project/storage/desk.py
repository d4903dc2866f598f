"""A desk: what is decided on it is undone and made again, and kept in a journal, as in a window but without one."""

from pathlib import Path

from frise.project.edits import Edit
from frise.project.project import Project
from frise.project.storage.abandoned import Abandoned, find_abandoned
from frise.project.storage.journal import Base, Journal
from frise.project.storage.project_file import project_from_bytes, project_to_bytes
from frise.project.storage.recovery import Recovered, recover
from frise.project.storage.saving import Saved, save_project
from frise.project.storage.step import Move, Step


class Desk:
    """One project, its undo stack and its journal in a folder."""

    def __init__(self, folder: Path, project: Project | None = None, base: Base | None = None) -> None:
        self.folder = folder
        self.project = project or Project()
        self.journal = Journal(folder, base or Base())
        self.journal.begin()
        self.steps: list[Step] = []
        self.done = 0
        self.known: set[str] = set()

    @classmethod
    def opened(cls, folder: Path, path: Path) -> "Desk":
        """Open a project's file."""
        data = path.read_bytes()
        loaded = project_from_bytes(data, path)
        desk = cls(folder, loaded.project, Base(path, data, loaded.digest, loaded.digest))
        desk.known = {loaded.digest}
        return desk

    def do(self, edit: Edit, name: str = "step") -> None:
        step = Step(Move.DO, edit, name, self.project, edit.apply(self.project))
        self.steps[self.done :] = [step]
        self.done += 1
        self._move(step)

    def undo(self) -> None:
        self.done -= 1
        step = self.steps[self.done]
        self._move(Step(Move.UNDO, step.edit, step.name, step.after, step.before))

    def redo(self) -> None:
        step = self.steps[self.done]
        self.done += 1
        self._move(Step(Move.REDO, step.edit, step.name, step.before, step.after))

    def save(self, path: Path) -> Saved:
        """Save, all the way."""
        at = self.journal.mark()
        saved = save_project(
            self.project,
            path,
            self.known or None,
            lambda path, data, digest: self.journal.announce(path, data, digest, at),
        )
        self.known = {saved.digest}
        self.journal.begin_afresh(Base(path, saved.data, saved.digest, saved.digest))
        return saved

    def crash(self) -> None:
        """End without a word: the lock goes, as it does with the process."""
        self.journal.leave()

    def _move(self, step: Step) -> None:
        self.project = step.after
        self.journal.step(step)


def crashed(folder: Path) -> Abandoned:
    """Return the one journal that was left behind."""
    (found,) = find_abandoned(folder)
    return found


def recovered(folder: Path) -> Recovered:
    """Recover the one journal that was left behind, and leave it there."""
    found = crashed(folder)
    try:
        return recover(found)
    finally:
        found.leave()


def as_kept(project: Project) -> bytes:
    """Return what a file keeps of a project: two that keep the same are the same to the reader."""
    return project_to_bytes(project)
