"""The small window that asks for a new event: its title and its date, and says where it is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frise.project.document import Document
from frise.project.drafting import Draft
from frise.ui.editor.date_field import DateField
from frise.ui.editor.fields import LONGEST_TITLE
from frise.ui.editor.words import Lines, words
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote

_QUOTE_LINES = 4


class NewEvent(QDialog):
    """Opens on a draft; adds nothing without a title and a date that is understood."""

    decided = Signal(str, object)  # a title and a When

    def __init__(
        self, language: Language, draft: Draft, document: Document | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New event"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = QLineEdit(draft.title)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setPlaceholderText(self.tr("What happened"))
        self.title.setAccessibleName(self.tr("Title"))
        self.date = DateField(language)
        self.date.line.setObjectName("newDate")
        self.date.line.keeps_keys = False
        publication = None if document is None else document.publication
        self.date.show_when(draft.when, publication)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = QPushButton(self.tr("Add"))
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._arrange(self._place(draft, document, language), buttons)
        self.title.textChanged.connect(self._refresh)
        self.date.line.textChanged.connect(self._refresh)
        self.date.read.connect(self._refresh)
        self._refresh()
        first = self.title if draft.when is not None or not draft.title else self.date.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def accept(self) -> None:
        """Add the event, if it has a title and a date."""
        title, when = self._title(), self.date.understood
        if title and when is not None and when.placed:
            self.decided.emit(title, when)
            super().accept()
        else:
            self._refresh()
            (self.date.line if title else self.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, draft: Draft, document: Document | None, language: Language) -> list[QWidget]:
        """What says where the event is told."""
        if draft.anchor is None or document is None:
            return [words("quiet", self.tr("Told in no article."), inset=0)]
        where = f"{phrase_paragraph(draft.anchor.paragraph, language)} · {document.title}"
        quote = Lines("quote", _QUOTE_LINES, inset=0)
        quote.show_text(phrase_quote(" ".join(draft.anchor.quote.split()), language))
        return [words("caption", where, inset=0), quote]

    def _arrange(self, place: list[QWidget], buttons: QDialogButtonBox) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(4)
        for name, field in ((self.tr("Title"), self.title), (self.tr("Date"), self.date)):
            label = QLabel(name)
            label.setObjectName("caption")
            layout.addWidget(label)
            layout.addWidget(field)
            layout.addSpacing(8)
        for part in place:
            layout.addWidget(part)
        layout.addSpacing(12)
        layout.addWidget(buttons)
        self.setMinimumWidth(440)

    def _refresh(self) -> None:
        self.add.setEnabled(bool(self._title()) and bool(self.date.text().strip()))

    def _title(self) -> str:
        return " ".join(self.title.text().split())
