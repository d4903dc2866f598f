"""The places that tell an event: where, the sentence, and what can be done with each."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frise.project.placing import Place
from frise.ui.editor.words import INSET, Lines, Link, words
from frise.wording.language import Language
from frise.wording.picture import phrase_paragraph, phrase_quote

_QUOTE_LINES = 4


class PlaceRow(QWidget):
    """One place: a link to it, a quote, two small buttons."""

    shown = Signal()
    moved = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Link()
        self.link.setToolTip(self.tr("Show this paragraph in the article"))
        self.link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lost = words("lost", self.tr("No longer in the text"))
        self.quote = Lines("quote", _QUOTE_LINES)
        self.here = _tool("◎", self.tr("Move this place to the text selected in the article"))
        self.cross = _tool("×", self.tr("The event is not told here: remove this place"))
        self.link.clicked.connect(self.shown)
        self.here.clicked.connect(self.moved)
        self.cross.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setContentsMargins(INSET - 3, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.link, 1)
        head.addWidget(self.here)
        head.addWidget(self.cross)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.lost)
        layout.addWidget(self.quote)

    def show_place(self, place: Place, title: str, language: Language) -> None:
        """Show a place in the document of that title."""
        anchor = place.anchor
        where = " · ".join(filter(None, (phrase_paragraph(anchor.paragraph, language), title)))
        self.link.show_text(where)
        self.lost.setVisible(anchor.lost)
        self.quote.show_text(phrase_quote(" ".join(anchor.quote.split()), language))


class Places(QWidget):
    """All the places of one event; rows are kept from one event to the next."""

    shown = Signal(object)  # a Place
    moved = Signal(object)
    removed = Signal(object)
    added = Signal()
    given_back = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._places: tuple[Place, ...] = ()
        self._selectable = False
        self.rows: list[PlaceRow] = []
        self.nowhere = words("quiet", self.tr("No text tells it."))
        self.add = Link(self.tr("+ selected text"))
        self.add.setToolTip(self.tr("The event is told in the text selected in the article, too"))
        self.as_read = Link(self.tr("Back to the places read"))
        self.add.clicked.connect(self.added)
        self.as_read.clicked.connect(self.given_back)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, INSET - 3, 0)
        head.setSpacing(8)
        head.addWidget(words("caption", self.tr("Told in")), 1)
        head.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET - 3, 0, 0, 0)
        foot.addWidget(self.as_read)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.nowhere)
        layout.addLayout(self._list)
        layout.addLayout(foot)
        self.set_selectable(there=False)

    @property
    def visible_rows(self) -> list[PlaceRow]:
        """The rows of the places there are."""
        return self.rows[: len(self._places)]

    def show_places(self, places: Sequence[Place], titles: Mapping[str, str], *, changed: bool) -> None:
        """Show places, `titles` being the documents' by id; `changed` offers to give back those that were read."""
        self._places = tuple(places)
        while len(self.rows) < len(places):
            self._add_row(len(self.rows))
        for row in self.rows[len(places) :]:
            row.hide()
        for row, place in zip(self.rows, places, strict=False):
            row.show_place(place, titles.get(place.anchor.document, ""), self._language)
            row.show()
        self.nowhere.setVisible(not places)
        self.as_read.setVisible(changed)

    def set_selectable(self, *, there: bool) -> None:
        """Tell whether some text is selected in the article."""
        self._selectable = there
        self.add.setEnabled(there)
        for row in self.rows:
            row.here.setEnabled(there)

    def _add_row(self, at: int) -> None:
        row = PlaceRow()
        row.here.setEnabled(self._selectable)
        row.shown.connect(lambda: self.shown.emit(self._places[at]))
        row.moved.connect(lambda: self.moved.emit(self._places[at]))
        row.removed.connect(lambda: self.removed.emit(self._places[at]))
        self._list.addWidget(row)
        last = self.rows[-1].cross if self.rows else self.add
        for before, after in pairwise((last, row.link, row.here, row.cross)):
            QWidget.setTabOrder(before, after)
        self.rows.append(row)


def _tool(sign: str, meaning: str) -> QPushButton:
    button = Link(sign)
    button.setObjectName("tool")
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    return button
