"""The articles of a window's project: what the reader does with one, the long parts in a worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from frise.problem import Problem
from frise.project.document import Document, Progress
from frise.project.edits import RemoveDocument, SetPublication
from frise.temporal.calendar import Day
from frise.text.reading.plain import read_text
from frise.ui.dialogs import open_once
from frise.ui.session import Session
from frise.ui.worker import Worker

if TYPE_CHECKING:  # most windows never compare two readings
    from frise.project.rereading import Rereading
    from frise.ui.article_pane import ArticlePane
    from frise.ui.theme import Theme

_SHORT = 50_000  # characters that are read anew before anyone notices


class Articles(QObject):
    """Acts on the article that is shown."""

    problems_met = Signal(object)  # a tuple of Problem
    crashed = Signal(object)  # an exception that is no Problem
    settling = Signal()  # what is typed of its events is to be decided now

    def __init__(self, session: Session, pane: ArticlePane, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pane, self._theme, self._window = session, pane, theme, window
        self.worker = Worker(self)

    def describe(self) -> None:
        """Ask for the article's title, origin and colour."""
        from frise.ui.articles.describe_dialog import DescribeDialog

        document = self._pane.document
        if document is not None:
            dialog = DescribeDialog(document, self._theme(), self._window)
            dialog.decided.connect(lambda edit: self._session.do(edit, self.tr("description of the article")))
            open_once(dialog)

    def remove(self) -> None:
        """Take the article off the project; undo puts it back, so nothing is asked."""
        self.settling.emit()
        document = self._pane.document
        if document is not None:
            self._session.do(RemoveDocument(document.id), self.tr("removal of {}").format(document.title))

    def publish(self, publication: Day | None) -> None:
        """Decide when the article was published; a long one is read anew in the worker."""
        document = self._pane.document
        if document is None or document.publication == publication:
            return

        def done(published: Document | None) -> None:
            self._session.do(SetPublication(document.id, publication, published), self.tr("publication date"))

        if len(document.article.text) <= _SHORT:
            done(None)
            return
        label = self.tr("Dating {}…").format(document.title)
        self.worker.run(label, lambda tell: document.published(publication, progress=tell), done, self._fail)

    def replace_from_file(self) -> None:
        """Ask for a file, whose text takes the place of the article's."""
        if self._pane.document is not None:
            kinds = self.tr("Text files (*.txt *.md *.text);;All files (*)")
            name, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Newer text of the article"), "", kinds)
            if name:
                self.replace(lambda: read_text(Path(name)))

    def replace(self, text: Callable[[], str]) -> None:
        """Show what putting another text in the place of the article's would change; `text` may raise Problem."""
        document = self._pane.document
        if document is not None:
            title = self.tr("New text of “{}”").format(document.title)
            self._plan(document, text, title, self.tr("new text of {}").format(document.title))

    def read_again(self) -> None:
        """Show what reading the same text by the present rules would change."""
        document = self._pane.document
        if document is not None:
            title = self.tr("“{}” read again").format(document.title)
            text = document.article.text
            self._plan(document, lambda: text, title, self.tr("new reading of {}").format(document.title))

    def _plan(self, document: Document, text: Callable[[], str], title: str, name: str) -> None:
        from frise.project.rereading import read_anew, reread
        from frise.ui.articles.rereading_dialog import RereadingDialog

        self.settling.emit()
        project = self._session.project

        def work(progress: Progress) -> Rereading:
            return reread(project, read_anew(document, text(), progress))

        def offer(plan: Rereading) -> None:
            dialog = RereadingDialog(title, plan, self._session.language, self._window)
            dialog.agreed.connect(lambda: self._carry_out(document, plan, title, name, since=project))
            open_once(dialog)

        self.worker.run(self.tr("Reading {}…").format(document.title), work, offer, self._fail)

    def _carry_out(self, document: Document, plan: Rereading, title: str, name: str, *, since: object) -> None:
        """Do what was shown; if something else was decided since, show it anew."""
        if self._session.project is since:
            self._session.do(plan.edit, name)
        elif any(known.id == document.id for known in self._session.project.documents):
            text = plan.edit.document.article.text
            self._plan(self._session.project.document(document.id), lambda: text, title, name)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self.problems_met.emit((error,))
        else:
            self.crashed.emit(error)
