"""Opening: files and pasted texts become documents, read in a worker; what fails leaves the project as it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from frise.problem import Problem, ProblemKind
from frise.project.document import DateOrigin, Document, Progress, read_document
from frise.project.edits import AddDocument
from frise.temporal.calendar import Day
from frise.ui.recent import RecentFiles
from frise.ui.session import Session
from frise.ui.worker import Worker

_TITLE = 60  # characters of a pasted text that name it


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading some sources: documents, and the problems of those that could not be read."""

    documents: tuple[Document, ...]
    paths: tuple[Path, ...]  # the files behind the documents
    problems: tuple[Problem, ...]


class Opening(QObject):
    """Takes requests one after the other."""

    opened = Signal(object)  # the documents put on the table
    already_open = Signal(str)  # a title
    problems_met = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem

    def __init__(self, session: Session, recent: RecentFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recent = recent
        self.worker = Worker(self)
        self.prepare: Callable[[Document], None] = _ignore  # called in the worker with what was read
        self._queue: list[Callable[[], None]] = []
        self.worker.ended.connect(self._next)

    def open_files(self, paths: Sequence[Path], publication: Day | None = None) -> None:
        """Read files, each as a document."""
        if not paths:
            return
        label = self.tr("Reading {}…").format(paths[0].name)
        if len(paths) > 1:
            label = self.tr("Reading %Ln file(s)…", "", len(paths))
        self._enqueue(label, lambda progress: read_files(paths, publication, progress))

    def open_text(self, text: str) -> None:
        """Read a pasted text."""
        if not text.strip():
            self.problems_met.emit((Problem(ProblemKind.FILE_EMPTY, path=self.tr("pasted text")),))
            return
        title = " ".join(text.split())
        title = title if len(title) <= _TITLE else title[: _TITLE - 1].rsplit(" ", 1)[0] + "…"
        source = self.tr("pasted text")

        def work(progress: Progress) -> Reading:
            return Reading((read_document(text, source=source, title=title, progress=progress),), (), ())

        self._enqueue(self.tr("Reading the pasted text…"), work)

    def shut_down(self) -> None:
        """Stop, drop what was asked for besides, and wait for the thread, before the window goes."""
        self._queue.clear()
        self.worker.shut_down()

    def _enqueue(self, label: str, work: Callable[[Progress], Reading]) -> None:
        def prepared(progress: Progress) -> Reading:
            reading = work(progress)
            for document in reading.documents:
                self.prepare(document)
            return reading

        def start() -> None:
            self.worker.run(label, prepared, self._take, self.crashed.emit)

        if self.worker.busy:
            self._queue.append(start)
        else:
            start()

    def _next(self) -> None:
        if self._queue and not self.worker.busy:
            self._queue.pop(0)()

    def _take(self, reading: Reading) -> None:
        for path in reading.paths:
            self._recent.add(path)
        known = {document.id for document in self._session.project.documents}
        again = [document for document in reading.documents if document.id in known]
        for document in reading.documents:
            if document.id not in known:
                known.add(document.id)
                self._session.do(AddDocument(document), self.tr("opening of {}").format(document.title))
        if reading.documents:
            self.opened.emit(reading.documents)
        for document in again:
            self.already_open.emit(document.title)
        if reading.problems:
            self.problems_met.emit(reading.problems)


def _ignore(_document: Document) -> None:
    """Do nothing."""


def read_files(paths: Sequence[Path], publication: Day | None, progress: Progress) -> Reading:
    """Read each file; one that cannot be read does not stop the others."""
    from frise.project.opening import open_file

    documents, read, problems = [], [], []
    for rank, path in enumerate(paths):

        def share(done: float, rank: int = rank) -> None:
            progress((rank + done) / len(paths))

        try:
            documents.append(open_file(path, publication=publication, origin=DateOrigin.OPTION, progress=share))
        except Problem as problem:
            problems.append(problem)
        else:
            read.append(path)
    return Reading(tuple(documents), tuple(read), tuple(problems))
