"""What is shown of several selected events: how many, which, and what can be done with all of them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from frise.events.event import Event
from frise.ui.editor.tag_row import TagRow
from frise.ui.editor.words import INSET, Lines, words
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.picture import phrase_more, phrase_quote
from frise.wording.timeline import phrase_entry

NAMED: Final = 6  # events that are named


class SeveralPage(QWidget):
    """The status of all of them is set below, with the same buttons as that of one."""

    def __init__(self, language: Language, tags: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.count = words("title")
        self.named = [Lines("ink", 1) for _place in range(NAMED)]
        self.more = words("quiet")
        self.merge = QPushButton(self.tr("Merge into one event"))
        self.merge.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kept = words("quiet")
        self.tags = TagRow(tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.count)
        layout.addSpacing(4)
        for line in self.named:
            layout.addWidget(line)
        layout.addWidget(self.more)
        layout.addSpacing(12)
        layout.addWidget(words("caption", self.tr("Tags of all of them")))
        tag_box = QVBoxLayout()
        tag_box.setContentsMargins(INSET, 0, INSET, 0)
        tag_box.addWidget(self.tags)
        layout.addLayout(tag_box)
        layout.addSpacing(12)
        merge_box = QVBoxLayout()
        merge_box.setContentsMargins(INSET, 0, INSET, 0)
        merge_box.addWidget(self.merge, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(merge_box)
        layout.addWidget(self.kept)
        layout.addStretch()

    def show_events(self, count: int, first: Sequence[Event], current: Event | None) -> None:
        """Show how many events are selected, the first of them by name; merged, they are called like `current`."""
        self.count.setText(self.tr("%Ln event(s) selected", "", count))
        for line, event in zip(self.named, [*first, *[None] * NAMED], strict=False):
            line.setVisible(event is not None)
            if event is not None:
                date = phrase_when(event.when, self._language, short=True)
                line.show_text(phrase_entry(date, event.title, self._language))
        left = count - len(first)
        self.more.setVisible(left > 0)
        self.more.setText(phrase_more(left, self._language))
        quoted = "" if current is None else self._named(current)
        self.kept.setText(self.tr("{} keeps its title and its date.").format(quoted))

    def _named(self, event: Event) -> str:
        """« Titre » (3 mai 2016): of two with one title, the date tells which."""
        return f"{phrase_quote(event.title, self._language)} ({phrase_when(event.when, self._language, short=True)})"
