"""One telling of an event: its title, its date as written and as understood, the sentence, and the article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QRadioButton, QVBoxLayout, QWidget

from frise.events.event import Event
from frise.project.document import Document
from frise.ui.editor.words import words
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote

_LONGEST = 600  # characters of a sentence
_NARROWEST = 260


class TellingCard(QFrame):
    """Shows a telling; it can be chosen for the one that names the event."""

    chosen = Signal()
    source_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setObjectName("telling")
        self.keep = QRadioButton(self.tr("Keep this title and this date"))
        self.article, self.title, self.date = words("caption", inset=0), words("title", inset=0), words("date", inset=0)
        self.written, self.quote = words("explanation", inset=0), words("quote", inset=0)
        self.source = QPushButton()
        self.source.setObjectName("link")
        self.source.setCursor(Qt.CursorShape.PointingHandCursor)
        self.source.setToolTip(self.tr("Show this paragraph in the article"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        for part in (self.article, self.title, self.date, self.written, self.quote):
            layout.addWidget(part)
        layout.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        layout.addWidget(self.keep)
        self.keep.toggled.connect(self._follow)
        self.source.clicked.connect(self.source_wanted)

    def show_telling(self, event: Event, document: Document | None, why: str) -> None:
        """Show an event as an article tells it; `why` it has its date."""
        self.article.setText("" if document is None else document.title)
        self.title.setText(event.title)
        self.date.setText(phrase_when(event.when, self._language))
        anchor = event.anchors[0] if event.anchors else None
        self.written.setText(why)
        for part in (self.quote, self.source):
            part.setVisible(anchor is not None and document is not None)
        if anchor is None or document is None:
            return
        quote = " ".join(anchor.quote.split())
        quote = quote if len(quote) <= _LONGEST else quote[:_LONGEST].rsplit(" ", 1)[0] + "…"
        self.quote.setText(phrase_quote(quote, self._language))
        self.source.setText(self.tr("Show {}").format(phrase_paragraph(anchor.paragraph, self._language)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the height follow from the width there is; at the narrowest, words would make it a tower."""
        return QSize(_NARROWEST, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the card by a click anywhere on it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit()
        event.accept()

    def _follow(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.setProperty("chosen", chosen)
        self.style().polish(self)
        if chosen:
            self.chosen.emit()
