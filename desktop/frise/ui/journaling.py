"""The session's journal: every step is written before it is shown; the reader hears when that fails, once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from frise.problem import Problem
from frise.project.edits import AddDocument
from frise.project.storage.step import Step
from frise.ui.session import Session

if TYPE_CHECKING:  # loaded with the first step
    from collections.abc import Callable

    from frise.project.document import Document
    from frise.project.storage.chain import Written
    from frise.project.storage.journal import Base, Journal

_LONG = 300  # dates in a document that is worth preparing


class Journaling(QObject):
    """Keeps one journal at a time: that of the project which is open."""

    failed = Signal(object)  # a tuple of Problem; once, until it works again

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._journal: Journal | None = None
        self._failing = False
        self._put_off: list[Step] | None = None
        self._written: dict[str, tuple[Document, Written]] = {}
        session.stepped.connect(self._keep)

    def put_off(self) -> None:
        """Wait with what was only opened, which can be opened again, until `wake`: starting is quicker so."""
        self._put_off = []

    def wake(self) -> None:
        """Keep what was put off, and everything from here on."""
        steps, self._put_off = self._put_off or (), None
        for step in steps:
            self._keep(step)
        self.forget_prepared()

    def prepare(self, document: Document) -> None:
        """Write down a document that was read and may be added: where it is long, out of the window's thread."""
        if len(document.timexes) > _LONG:
            from frise.project.storage.recorder import write_down

            self._written[document.id] = (document, write_down(document))

    def forget_prepared(self) -> None:
        """Say that what was read is added, or will not be."""
        if self._put_off is None:
            self._written.clear()

    def start(self, base: Base | None = None) -> None:
        """Keep what is done from here on, of a project that was opened or of an empty one; the journal before ends."""
        self.end()
        if base is not None:
            from frise.project.storage.journal import Journal

            self._journal = Journal(self._folder, base)
            self._try(self._journal.begin)

    def resume(self, journal: Journal) -> None:
        """Go on with a journal that was recovered; the one before ends."""
        self.end()
        self._journal = journal

    def mark(self) -> int:
        """Say that the project as it stands is being saved; returns how many steps led to it."""
        self.wake()
        return self.journal.mark()

    def forget_mark(self) -> None:
        """Say that nothing came of saving."""
        if self._journal is not None:
            self._journal.forget_mark()

    def begin_afresh(self, base: Base) -> None:
        """Say that the project as it stood at the mark was saved."""
        journal = self.journal
        self._try(lambda: journal.begin_afresh(base))

    def end(self) -> None:
        """Take the journal away: what it holds is saved, or given up."""
        self._put_off = None
        if self._journal is not None:
            self._journal.end()
            self._journal = None

    def leave(self) -> None:
        """Leave the journal where it is: it will be offered at the next start."""
        if self._journal is not None:
            self._journal.leave()
            self._journal = None

    @property
    def journal(self) -> Journal:
        """The journal of the open project."""
        if self._journal is None:
            from frise.project.storage.journal import Base, Journal

            self._journal = Journal(self._folder, Base())
        return self._journal

    def _keep(self, step: Step) -> None:
        if self._put_off is None:
            written = self._prepared(step)
            self._try(lambda: self.journal.step(step, written))
            return
        self._put_off.append(step)
        if not isinstance(step.edit, AddDocument):
            self.wake()

    def _prepared(self, step: Step) -> Written | None:
        edit = step.edit
        if not isinstance(edit, AddDocument):
            return None
        document, written = self._written.pop(edit.document.id, (None, None))
        return written if document is edit.document else None

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except Problem as problem:
            if not self._failing:
                self._failing = True
                self.failed.emit((problem,))
        else:
            self._failing = False
