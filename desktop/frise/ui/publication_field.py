"""The publication date in the toolbar: what it is, or that it is unknown; a click opens its editor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from frise.wording.language import Language

if TYPE_CHECKING:
    from frise.project.document import Document
    from frise.ui.publication_editor import PublicationEditor


class PublicationField(QPushButton):
    """Shows one document's publication date and lets the reader decide it."""

    decided = Signal(object)  # a Day, or None for unknown

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publication")
        self._language = language
        self._document: Document | None = None
        self._editor: PublicationEditor | None = None
        self.setToolTip(self.tr("What “yesterday” or “last Thursday” count from in the article"))
        self.clicked.connect(self.open_editor)
        self.show_document(None)

    @property
    def editor(self) -> "PublicationEditor | None":
        """The editor while it is open."""
        return self._editor if self._editor is not None and self._editor.isVisible() else None

    def show_document(self, document: "Document | None") -> None:
        """Show a document's date; without a document there is nothing to decide."""
        self._document = document
        publication = document.publication if document is not None else None
        if publication is None:
            text = self.tr("Publication date unknown")
        else:
            from frise.wording.units import phrase_day

            text = self.tr("Published on {}").format(phrase_day(publication, self._language, weekday=True))
        self.setText(f"{text}  ▾")
        self.setAccessibleName(text)
        self.setEnabled(document is not None)
        unknown = document is not None and publication is None
        if bool(self.property("unknown")) != unknown:  # not at first: style() costs the first paint 10 ms
            self.setProperty("unknown", unknown)
            self.style().polish(self)

    def open_editor(self) -> None:
        """Open the editor just below."""
        if self._document is None:
            return
        if self._editor is None:
            from frise.ui.publication_editor import PublicationEditor

            self._editor = PublicationEditor(self._language, self)
            self._editor.decided.connect(self.decided)
        self._editor.show_date(self._document.publication)
        self._editor.adjustSize()
        place = self.mapToGlobal(QPoint((self.width() - self._editor.width()) // 2, self.height() + 4))
        screen = self.screen().availableGeometry()
        place.setX(min(max(place.x(), screen.left()), screen.right() - self._editor.width()))
        place.setY(min(place.y(), max(screen.top(), screen.bottom() - self._editor.height())))
        self._editor.move(place)
        self._editor.show()
        self._editor.typed.setFocus(Qt.FocusReason.PopupFocusReason)
