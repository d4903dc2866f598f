"""The page of one event: title, date and why, tags, note, places, actors. What one writes in stays where it is."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frise.ui.editor.date_field import DateField
from frise.ui.editor.fields import NoteField, TitleField
from frise.ui.editor.places import Places
from frise.ui.editor.tag_row import TagRow
from frise.ui.editor.words import INSET, Link, words
from frise.ui.flow_layout import FlowLayout
from frise.wording.language import Language

_TITLE: Final = 82  # pixels that a title and its link keep, so that what is below them stays where it is
_WHY: Final = 68  # and the explanation


class SinglePage(QWidget):
    """Only the parts and where they stand; the editor fills them."""

    def __init__(self, language: Language, tags: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TitleField()
        self.title_read = Link()
        self.date = DateField(language)
        self.date_read = Link()
        self.title_read.setToolTip(self.tr("Back to the title read"))
        self.date_read.setToolTip(self.tr("Back to the date read"))
        self.explanation = words("explanation", inset=0)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tags = TagRow(tags)
        self.note = NoteField()
        self.contradiction = words("contradiction")
        self.split = Link(self.tr("Split into separate events"))
        self.places = Places(language)
        self._actors_title = words("caption", self.tr("Actors"))
        self._actors = QWidget()
        self._actors_row = FlowLayout(self._actors)
        for read in (self.title_read, self.date_read):
            keep = read.sizePolicy()
            keep.setRetainSizeWhenHidden(True)
            read.setSizePolicy(keep)
        self._arrange()

    def keep_room(self, *, roomy: bool) -> None:
        """Keep room for a long title and a long explanation, where there is some to spare."""
        self._top.setMinimumHeight(_TITLE if roomy else 0)
        self._why.setMinimumHeight(_WHY if roomy else 0)

    def show_actors(self, actors: Sequence[str]) -> None:
        """Show who acts."""
        shown = bool(actors)
        self._actors_title.setVisible(shown)
        self._actors.setVisible(shown)
        while self._actors_row.count():
            chip = self._actors_row.takeAt(0).widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for actor in actors:
            label = QLabel(actor)
            label.setObjectName("chip")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._actors_row.addWidget(label)

    def show_split(self, contradiction: str, *, merged: bool) -> None:
        """Say which article gives which date, and offer to take apart what was merged."""
        self.contradiction.setText(contradiction)
        self.contradiction.setVisible(bool(contradiction))
        self.split.setVisible(merged)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._top, self._why = self._make_top(), self._make_why()
        layout.addWidget(self._top)
        layout.addWidget(self.date)
        layout.addSpacing(4)
        layout.addWidget(self._why)
        layout.addSpacing(8)
        layout.addLayout(_inset(self.tags))
        layout.addSpacing(6)
        layout.addLayout(_inset(self.note))
        layout.addSpacing(10)
        layout.addWidget(self.contradiction)
        layout.addLayout(_inset(self.split, INSET - 3))
        layout.addWidget(self.places)
        layout.addSpacing(12)
        layout.addWidget(self._actors_title)
        layout.addSpacing(4)
        layout.addLayout(_inset(self._actors))
        layout.addStretch()

    def _make_top(self) -> QWidget:
        """The title, and what it was when it was read."""
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        self.title_read.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout.addLayout(_inset(self.title_read, INSET - 3))
        layout.addStretch()
        return top

    def _make_why(self) -> QWidget:
        """Why the event stands there, and the way back to the date that was read."""
        why = QWidget()
        layout = QVBoxLayout(why)
        layout.setContentsMargins(INSET, 0, INSET, 0)
        layout.setSpacing(0)
        layout.addWidget(self.explanation)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.date_read)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()
        return why


def _inset(part: QWidget, left: int = INSET) -> QHBoxLayout:
    """A part as far from the edge as the words above and below it."""
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, INSET, 0)
    row.addWidget(part)
    return row
