"""Two tellings side by side: are they one event? The reader says so, pair by pair."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frise.events.event import Event
from frise.project.edits import Edit, KeepApart, Merge
from frise.project.likeness import shared_words
from frise.project.suggestions import Suggestion
from frise.temporal.granularity import Granularity
from frise.ui.comparing import Comparing
from frise.ui.session import Session
from frise.ui.telling_card import TellingCard
from frise.ui.why import phrase_why
from frise.wording.comparison import phrase_dates, phrase_shared


class ComparisonDialog(QDialog):
    """Shows what is pending, one pair after the other; each decision is one step that can be undone."""

    source_wanted = Signal(str)  # an event's id

    def __init__(self, session: Session, comparing: Comparing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._comparing = session, comparing
        self._shown: Suggestion | None = None
        self._next: Suggestion | None = None  # what is to be shown once the one shown is decided
        self.setWindowTitle(self.tr("One event or two?"))
        self.place, self.dates, self.words = QLabel(), _sentence("dates"), _sentence("hint")
        self.place.setObjectName("quiet")
        self.empty = _sentence("hint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cards = (TellingCard(session.language), TellingCard(session.language))
        self.merge = QPushButton(self.tr("&Merge into one event"))
        self.merge.setObjectName("primary")
        self.merge.setDefault(True)
        self.apart = QPushButton(self.tr("These are &two events"))
        self.later = QPushButton(self.tr("&Later"))
        self.close_button = QPushButton(self.tr("Close"))
        self._pair = QWidget()
        self._arrange()
        self._connect()
        self.setMinimumSize(600, 400)
        self.resize(880, 460)
        self._follow()

    @property
    def shown(self) -> Suggestion | None:
        """The pair that is shown."""
        return self._shown

    def _arrange(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        keeps = QButtonGroup(self)
        for card in self.cards:
            beside.addWidget(card, 1)
            keeps.addButton(card.keep)
        pair = QVBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(8)
        for part in (self.dates, self.words):
            pair.addWidget(part)
        pair.addSpacing(4)
        pair.addLayout(beside, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.place)
        buttons.addStretch()
        for button in (self.later, self.apart, self.merge, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self._pair, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._keep_apart)
        self.later.clicked.connect(self._put_off)
        self.close_button.clicked.connect(self.close)
        for at, card in enumerate(self.cards):
            card.chosen.connect(lambda at=at: self._choose(at))
            card.source_wanted.connect(lambda at=at: self._show_source(at))
            card.keep.installEventFilter(self)
        stack = self._session.undo_stack
        for key, act in ((QKeySequence.StandardKey.Undo, stack.undo), (QKeySequence.StandardKey.Redo, stack.redo)):
            QShortcut(QKeySequence(key), self, lambda act=act: self._step_through(act))
        self._comparing.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows on a choice reach the dialog."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the left or the right telling; Enter merges, Esc closes."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        sides = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}
        at = sides.get(Qt.Key(event.key()))
        if at is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self._choose(at)
        event.accept()
        return True

    def _follow(self) -> None:
        """Show the same pair if it is still to be decided, else the one that followed it, else the first."""
        pending = self._comparing.pending
        places = {one.pair: at for at, one in enumerate(pending)}
        wanted = [places.get(one.pair) for one in (self._next, self._shown) if one is not None]
        at = next((place for place in wanted if place is not None), 0)
        self._next = None
        self._show(pending[at] if pending else None)
        self.place.setText(self.tr("{} of {}").format(at + 1, len(pending)) if pending else "")

    def _show(self, suggestion: Suggestion | None) -> None:
        events = self._events(suggestion)
        there = suggestion is not None and events is not None
        for part in (self._pair, self.merge, self.apart, self.later):
            part.setVisible(there)
        for part in (self.empty, self.close_button):
            part.setVisible(not there)
        self.empty.setText(
            self.tr("Comparing the articles…")
            if self._comparing.looking
            else self.tr("There is nothing left to compare.")
        )
        fresh = suggestion is not None and (self._shown is None or suggestion.pair != self._shown.pair)
        self._shown = suggestion
        if suggestion is None or events is None:
            return
        language = self._session.language
        titles = {document.id: document.title for document in self._session.project.documents}
        self.dates.setText(phrase_dates(*events, titles, language))
        self.words.setText(phrase_shared(shared_words(events[0], suggestion.words), language))
        for card, event in zip(self.cards, events, strict=True):
            card.show_telling(event, self._session.document_of(event), phrase_why(self._session, event))
        if fresh:
            self._choose(int(_precision(events[1]) < _precision(events[0])))
            self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _events(self, suggestion: Suggestion | None) -> tuple[Event, Event] | None:
        if suggestion is None:
            return None
        project = self._session.project
        first, second = project.event(suggestion.first), project.event(suggestion.second)
        return None if first is None or second is None else (first, second)

    def _choose(self, at: int) -> None:
        self.cards[at].keep.setChecked(True)

    def _show_source(self, at: int) -> None:
        if self._shown is not None:
            self.source_wanted.emit((self._shown.first, self._shown.second)[at])

    def _merge(self) -> None:
        if self._shown is not None:
            ids = (self._shown.first, self._shown.second)
            kept = int(self.cards[1].keep.isChecked())
            self._decide(Merge(ids[kept], (ids[1 - kept],)), self.tr("merging of two tellings"))

    def _keep_apart(self) -> None:
        if self._shown is not None:
            self._decide(KeepApart((self._shown.first, self._shown.second)), self.tr("two events told apart"))

    def _put_off(self) -> None:
        if self._shown is not None:
            self._next = self._after()
            self._comparing.put_off(self._shown)

    def _decide(self, edit: Edit, name: str) -> None:
        self._next = self._after()
        self._session.do(edit, name)

    def _after(self) -> Suggestion | None:
        """The pair that follows the one shown, the first one again after the last."""
        pending = self._comparing.pending
        at = next((at for at, one in enumerate(pending) if one == self._shown), -1)
        return pending[(at + 1) % len(pending)] if pending else None

    def _step_through(self, act: Callable[[], None]) -> None:
        """Undo or redo, and show the pair that is to be decided again."""
        before = {one.pair for one in self._comparing.pending}
        act()
        back = [one for one in self._comparing.pending if one.pair not in before]
        if back:
            self._next = back[0]
            self._follow()


def _precision(event: Event) -> int:
    """How precise a date is, the finest first."""
    return len(Granularity) if event.when.granularity is None else int(event.when.granularity)


def _sentence(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
