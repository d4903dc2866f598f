"""The file of the window's project: where it is, what it holds, and whether all that was done is in it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from frise.project.edits import AddDocument
from frise.project.project import Project
from frise.project.storage.step import Move, Step
from frise.ui.session import Session

if TYPE_CHECKING:
    from frise.project.document import Document
    from frise.project.storage.locks import Held
    from frise.wording.language import Language


class ProjectFile(QObject):
    """Follows the session; `path` is None until the project was saved; `known` are digests the file may have for us."""

    changed = Signal()  # the file, or whether all is saved

    def __init__(self, session: Session, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._data = session, data
        self.path: Path | None = None
        self.known: set[str] = set()
        self._saved: Project | None = session.project
        self._held: Held | None = None
        self._opened: dict[str, Document] = {}
        self._was_dirty = False
        session.stepped.connect(self._note)
        session.project_changed.connect(self._follow)

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._session.project

    @property
    def language(self) -> Language:
        """The window's language."""
        return self._session.language

    @property
    def name(self) -> str:
        """What the project is called: after its file, else after its first article; empty where there is neither."""
        if self.path is not None:
            return self.path.stem
        documents = self.project.documents
        return documents[0].title if documents else ""

    @property
    def dirty(self) -> bool:
        """Whether something was done that is in no file; articles that were only opened are in theirs."""
        project = self.project
        if project is self._saved:
            return False
        return self.path is not None or not self._only_opened(project)

    def is_at(self, path: Path) -> bool:
        """Tell whether a file is the project's, whichever links lead to it."""
        return self.path is not None and os.path.realpath(path) == os.path.realpath(self.path)

    def hold(self, path: Path) -> Held | None:
        """Take a file for this window, which may have it already. Raises Problem PROJECT_OPEN_ELSEWHERE."""
        from frise.project.storage.locks import hold_project

        if self._held is not None and self.is_at(path):
            return self._held
        return hold_project(path, self._data)

    def move_to(self, path: Path | None, held: Held | None) -> None:
        """Say where the project is from now on; `held` is the lock of that file, the one of before is let go."""
        if held is not self._held:
            self.let_go()
        self.path, self._held = path, held

    def settle(self, saved: Project | None, digest: str | None) -> None:
        """Say what the file holds: a project, None if it is none that was here, and the digest of the file."""
        self._saved = saved
        self.known = set() if digest is None else {digest}
        self._tell()

    def let_go(self) -> None:
        """Let others open the file."""
        if self._held is not None:
            self._held.let_go()
            self._held = None

    def _only_opened(self, project: Project) -> bool:
        return replace(project, documents=()) == Project() and all(
            self._is_as_opened(document) for document in project.documents
        )

    def _is_as_opened(self, document: Document) -> bool:
        opened = self._opened.get(document.id)
        return opened is not None and (
            (document.article, document.publication, document.title, document.source, document.colour)
            == (opened.article, opened.publication, opened.title, opened.source, opened.colour)
        )

    def _note(self, step: Step) -> None:
        if step.move is Move.DO and isinstance(step.edit, AddDocument):
            document = step.after.document(step.edit.document.id)  # in the colour that it was given
            if Path(document.source).is_file():
                self._opened[document.id] = document

    def _follow(self) -> None:
        if self.dirty is not self._was_dirty:
            self._tell()

    def _tell(self) -> None:
        self._was_dirty = self.dirty
        self.changed.emit()
