"""The panel of what was read and what came of it; worked out only while it is seen."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from frise.project.coverage import DocumentCoverage, Part, Piece, cover
from frise.ui.coverage.delegate import CoverageDelegate
from frise.ui.coverage.model import CoverageModel
from frise.ui.coverage.phrases import Phrases
from frise.ui.coverage.view import CoverageView
from frise.ui.session import Session
from frise.ui.theme import Theme
from frise.ui.worker import Worker

_FEW = 5  # documents that are opened by themselves


class CoveragePanel(QWidget):
    """Follows the session while it is in sight; says which piece was chosen and which events are wanted back."""

    chosen = Signal(object, object, object)  # a Document or None, a Piece, its Part
    restore_wanted = Signal(object)  # the ids of rejected events
    shown = Signal()  # what it shows is up to date
    failed = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coveragePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._due = True
        self._coverages: tuple[DocumentCoverage, ...] = ()
        self._seen: set[str] = set()
        self.worker = Worker(self)
        self.model = CoverageModel(Phrases(lambda: session.project, session.language, self), self)
        self._delegate = CoverageDelegate(self.model, theme)
        self.view = CoverageView(self.model, self._delegate)
        self.view.setAccessibleName(self.tr("Coverage"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setToolTip(self.tr("Restore the rejected events that are selected (Enter)"))
        self._arrange()
        session.project_changed.connect(self._follow)
        self.view.selectionModel().selectionChanged.connect(self._show_selection)
        self.view.clicked.connect(self._choose)
        self.view.walked.connect(self._choose)
        self.view.customContextMenuRequested.connect(self._offer)
        self.view.entered_on.connect(self._enter)
        self.restore.clicked.connect(self._restore)

    def silent_paragraphs(self, document_id: str) -> frozenset[int]:
        """Return the indices of the paragraphs of a document in which no event is told, as far as is known."""
        for coverage in self._coverages:
            if coverage.document is not None and coverage.key == document_id:
                paragraph_at = coverage.document.article.paragraph_at
                pieces = coverage.parts.get(Part.SILENT, ())
                return frozenset(paragraph_at(piece.span.start) for piece in pieces if piece.span is not None)
        return frozenset()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Work out what has changed since it was last seen."""
        super().showEvent(event)
        if self._due:
            self._work()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(8, 4, 16, 8)
        foot.addWidget(self.restore)
        self._foot.hide()
        layout.addWidget(self._foot)

    def _follow(self) -> None:
        self._due = True
        if self.isVisible():
            self._work()

    def _work(self) -> None:
        if self.worker.busy:
            return  # what comes of it will be found to be old
        self._due = False
        project, before = self._session.project, self._coverages
        self.worker.run("", lambda _progress: cover(project, before), self._take, self.failed.emit)

    def _take(self, coverages: tuple[DocumentCoverage, ...]) -> None:
        self._coverages = coverages
        self.model.show_coverage(coverages)
        fresh = [row for row, one in enumerate(coverages) if one.key not in self._seen]
        self._seen |= {one.key for one in coverages}
        for row in fresh if len(coverages) <= _FEW else ():
            self.view.expand(self.model.index(row, 0))
        self._show_selection()
        self.view.fetch_in_view()
        self.shown.emit()
        if self._due and self.isVisible():
            self._work()

    def _rejected(self) -> Iterator[str]:
        """The rejected events among the selected rows; a part stands for all of its own."""
        for index in self.view.selectionModel().selectedIndexes():
            part, piece = self.model.part_at(index), self.model.piece_at(index)
            if part is not None and part.part is Part.REJECTED:
                pieces: Sequence[Piece] = part.pieces if piece is None else (piece,)
                yield from (one.event for one in pieces if one.event is not None)

    def _show_selection(self) -> None:
        self._foot.setVisible(any(True for _ in self._rejected()))

    def _enter(self) -> None:
        """Restore what is selected, or show once more where a piece stands, or open what holds pieces."""
        index = self.view.currentIndex()
        if any(True for _ in self._rejected()):
            self._restore()
        elif self.model.piece_at(index) is not None:
            self._choose(index)
        else:
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def _restore(self) -> None:
        ids = tuple(dict.fromkeys(self._rejected()))
        if ids:
            self.restore_wanted.emit(ids)

    def _choose(self, index: QModelIndex) -> None:
        part, piece = self.model.part_at(index), self.model.piece_at(index)
        if part is not None and piece is not None and len(self.view.selectionModel().selectedIndexes()) <= 1:
            self.chosen.emit(part.document.coverage.document, piece, part.part)

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        index = self.view.indexAt(at)
        show = menu.addAction(self.tr("Show in the article"))
        show.setEnabled(self.model.piece_at(index) is not None)
        show.triggered.connect(lambda: self._choose(index))
        restore = menu.addAction(self.restore.text())
        restore.setEnabled(any(True for _ in self._rejected()))
        restore.triggered.connect(self._restore)
        menu.popup(self.view.viewport().mapToGlobal(at))
