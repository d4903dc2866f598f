"""The article's place in the window: the page, and above it a choice of document when there are several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from frise.text.article import Article
from frise.text.span import Span
from frise.ui.article_marks import DateMark, Highlight
from frise.ui.article_view import ArticleView
from frise.ui.chooser import Chooser
from frise.ui.theme import Theme

if TYPE_CHECKING:  # an article's text is shown before anything that reads dates is loaded
    from frise.events.event import Anchor, Event
    from frise.project.decision import Status
    from frise.project.document import Document
    from frise.temporal.timex import Unresolved
    from frise.ui.article_dates import Decided
    from frise.ui.change import Change
    from frise.ui.session import Session


class ArticlePane(QWidget):
    """Shows the document of the selected event, or the one the reader chose."""

    document_shown = Signal(object)  # a Document, or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session: Session | None = None
        self._shown: str | None = None
        self._theme = theme
        self._listed: tuple[Document, ...] | None = None  # what the chooser offers
        self._told: Document | None = None  # whom `document_shown` told last
        self._marked: Document | None = None  # whose dates are marked, and how
        self._as_read: dict[Span, DateMark] = {}
        self._decided: Decided | None = None
        self.view = ArticleView(theme)
        self.chooser = Chooser()
        self.chooser.setAccessibleName(self.tr("Article shown"))
        self.chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToContents)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setObjectName("more")
        self.more.setAccessibleName(self.tr("What can be done with this article"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for part in (self.chooser, self.more):
            part.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.addWidget(self.chooser)
        self._top.addStretch()
        self._top.addWidget(self.more)
        self._top.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._top)
        layout.addWidget(self.view, 1)
        self.chooser.activated.connect(lambda at: self.show_document(self.chooser.itemData(at)))

    def follow(self, session: "Session") -> None:
        """Show a session's documents."""
        self._session = session
        self.view.event_clicked.connect(session.select)
        session.project_changed.connect(self._read_project)
        session.selection_changed.connect(self._show_selection)

    @property
    def document(self) -> "Document | None":
        """The document shown."""
        return next((known for known in self._documents() if known.id == self._shown), None)

    def preview(self, text: str) -> None:
        """Show a text before its dates are read."""
        self.view.show_article(Article.of(text))

    def show_document(self, document_id: str) -> None:
        """Show a document of the project."""
        self._shown = document_id
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.view.set_theme(theme)
        self._colour(self._listed or ())

    def show_source(self) -> None:
        """Bring the selected event's sentence into view."""
        self._show_selection(None)

    def show_words(self, document_id: str, span: Span) -> None:
        """Bring an expression that has no event into view."""
        if self._session is not None:
            self._session.select(None)
        self.show_document(document_id)
        self.view.show_highlight(Highlight(sentences=(span,)))
        self.view.bring_into_view(span)

    def show_place(self, anchor: "Anchor") -> None:
        """Bring a place of the selected event into view, in its own document; of a lost one, that document alone."""
        if anchor.document != self._shown:
            self.show_document(anchor.document)
        if not anchor.lost:
            self.view.bring_into_view(anchor.sentence)

    def selected_words(self) -> "tuple[Document, Span] | None":
        """Return the words that are selected, and their document."""
        document, span = self.document, self.view.selected_span()
        return None if document is None or span is None else (document, span)

    def _documents(self) -> "tuple[Document, ...]":
        return () if self._session is None else self._session.project.documents

    def _selected(self) -> "Event | None":
        return None if self._session is None else self._session.selected

    def _read_project(self, change: "Change") -> None:
        documents = self._documents()
        if self.document is None:
            self._shown = documents[-1].id if documents else None
        if documents is not self._listed:  # there may be many, and few edits are about them
            self._listed = documents
            self._list(documents)
        self._show(change)

    def _list(self, documents: "tuple[Document, ...]") -> None:
        self.chooser.clear()
        for document in documents:
            self.chooser.addItem(document.title, document.id)
        self._colour(documents)
        several = len(documents) > 1
        for part in (self.chooser, self.more):
            part.setVisible(several)
        self._top.setContentsMargins(*((24, 8, 16, 0) if several else (0, 0, 0, 0)))

    def _colour(self, documents: "tuple[Document, ...]") -> None:
        """Put its colour before each of several articles; one alone is not told from others."""
        if len(documents) > 1:
            from frise.ui.article_swatch import swatch  # late: most sessions begin with one

            for at, document in enumerate(documents):
                self.chooser.setItemIcon(at, swatch(document.colour, self._theme))

    def _show(self, change: "Change | None" = None) -> None:
        document = self.document
        if document is not None and self._session is not None:
            self.chooser.setCurrentIndex(self.chooser.findData(document.id))
            self._mark(document, change)
            self._highlight()
        if document is not self._told:
            self._told = document
            self.document_shown.emit(document)

    def _mark(self, document: "Document", change: "Change | None") -> None:
        """Mark the dates; most edits change none, and a long article is not marked anew for nothing."""
        from frise.ui.article_dates import Decided, marks_as_read

        if self._session is None:
            return
        project = self._session.project
        if self._decided is None or document is not self._marked:
            self._marked, self._as_read = document, marks_as_read(document, self._why)
            self._decided = Decided(document, self._why)
            self._decided.follow(project, None)
            self.view.show_article(document.article, list({**self._as_read, **self._decided.marks()}.values()))
        elif change is not None:
            others = self._decided.follow(project, change.events)
            self.view.change_dates({span: mark or self._as_read.get(span) for span, mark in others.items()})

    def _show_selection(self, _event_id: object) -> None:
        event = self._selected()
        if event is None or not event.anchors:
            self._highlight()
            return
        anchor = next(iter(event.found), event.anchors[0])
        if anchor.document != self._shown:
            self.show_document(anchor.document)
        self._highlight()
        self.show_place(anchor)

    def _highlight(self) -> None:
        event = self._selected()
        anchors = [] if event is None else [anchor for anchor in event.found if anchor.document == self._shown]
        sentences = tuple(anchor.sentence for anchor in anchors)
        self.view.show_highlight(Highlight(sentences, tuple(span for anchor in anchors for span in anchor.expressions)))

    def _why(self, reason: "Unresolved | Status | None", follows: str) -> str:
        """Why a date leads to no event; `follows` is the title of the one it only comes after."""
        from frise.project.decision import Status
        from frise.temporal.timex import Unresolved
        from frise.wording.explanations import explain_undated

        if isinstance(reason, Unresolved) and self._session is not None:
            return explain_undated(reason, self._session.language, follows)
        if reason is Status.REJECTED:
            return self.tr("You rejected the event of this date.")
        return self.tr("This date tells of no event of its own.")
