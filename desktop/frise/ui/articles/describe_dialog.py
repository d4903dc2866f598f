"""What an article is called, where it comes from, and its colour."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frise.project.document import Document
from frise.project.edits import DescribeDocument
from frise.ui.article_swatch import PALETTE, swatch
from frise.ui.theme import Theme

_WIDTH = 480


class DescribeDialog(QDialog):
    """Asks; `decided` gives the edit, if anything is another than before."""

    decided = Signal(object)  # a DescribeDocument

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(self.tr("Article"))
        self.title = QLineEdit(document.title)
        self.title.setMaxLength(300)
        self.source = QLineEdit(document.source)
        self.source.setMaxLength(2000)
        self.source.setPlaceholderText(self.tr("Newspaper, page, address, file…"))
        self.source.setCursorPosition(0)
        self.colours = QButtonGroup(self)
        colours = QWidget()
        row = QHBoxLayout(colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for colour in range(len(PALETTE)):
            row.addWidget(self._colour(colour, theme))
        row.addStretch()
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Origin"), self.source)
        form.addRow(self.tr("Colour"), colours)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(20)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.resize(_WIDTH, self.sizeHint().height())

    def accept(self) -> None:
        """Tell what was decided; an article always has a title."""
        document = self._document
        title = self.title.text().strip() or document.title
        edit = DescribeDocument(document.id, title, self.source.text().strip(), self.colours.checkedId())
        if edit != DescribeDocument(document.id, document.title, document.source, document.colour):
            self.decided.emit(edit)
        super().accept()

    def _colour(self, colour: int, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setIcon(swatch(colour, theme))
        button.setIconSize(QSize(12, 12))
        button.setCheckable(True)
        button.setObjectName("colour")
        button.setAccessibleName(self.tr("Colour {}").format(colour + 1))
        button.setToolTip(button.accessibleName())
        button.setChecked(self._document.colour % len(PALETTE) == colour)
        self.colours.addButton(button, colour)
        return button
