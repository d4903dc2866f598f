"""A date that one types in words, figures or EDTF; what is understood, or why nothing is, is said while one types."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from frise.events.when import When
from frise.temporal.calendar import Day
from frise.ui.editor.words import phrase_certainty, words
from frise.ui.own_keys import PASSING, keeps
from frise.wording.language import Language

_PAUSE: Final = 120  # milliseconds of rest in typing before what is typed is read
_LINES: Final = 2  # that the feedback keeps, so that nothing below it moves
_SOME_DAY: Final = Day(2000, 1, 1)


class LineField(QLineEdit):
    """One line that commits on Enter and when the keyboard leaves it; Esc gives back what was there."""

    wants_commit = Signal()
    wants_restore = Signal()
    left = Signal()  # by a key: the keyboard wants to go back where it came from
    entered = Signal()  # the keyboard is here

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.keeps_keys = True  # False in a dialog, where Enter and Esc mean all of it

    def event(self, event: QEvent) -> bool:
        """Take Esc and Enter before the window's keys do."""
        return keeps(event, self._takes) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Commit or restore, and leave."""
        if not self._takes(event):
            super().keyPressEvent(event)
            return
        (self.wants_restore if event.key() == Qt.Key.Key_Escape else self.wants_commit).emit()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that one may type now."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Commit; not for a menu or another window, from which one comes back."""
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.wants_commit.emit()

    def _takes(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return self.keeps_keys and (event.key() == Qt.Key.Key_Escape or (enter and not held))


class DateField(QWidget):
    """Shows a time in the words that one would type for it, and reads what is typed instead."""

    committed = Signal(object)  # a When, or None where everything was taken away
    left = Signal()
    read = Signal()  # what is typed was looked at

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._publication: Day | None = None
        self._when: When | None = None  # as it is known
        self._typed: When | None = None  # as it was understood
        self._looked_at = ""  # the text that this was said of
        self._known = ""
        self.line = LineField("dateField")
        self.line.setPlaceholderText(self.tr("12 May 2018, late 2016, 1848-05…"))
        self.line.setAccessibleName(self.tr("Date of the event"))
        self.feedback = words("said")
        self.feedback.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self.line.textEdited.connect(self._read_soon)
        self.line.wants_commit.connect(self.commit)
        self.line.wants_restore.connect(self.restore)
        self.line.left.connect(self.left)
        self.line.entered.connect(lambda: QThreadPool.globalInstance().start(_warm_up))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addWidget(self.feedback)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    @property
    def pending(self) -> bool:
        """Whether something is typed that was not committed."""
        return " ".join(self.line.text().split()) != self._known

    @property
    def understood(self) -> When | None:
        """The time that is typed, None where nothing is or it is not understood."""
        if self.line.text() != self._looked_at:
            self._read()
        return self._typed

    def show_when(self, when: When | None, publication: Day | None, unread: str = "") -> None:
        """Show a time, `publication` being what « jeudi dernier » counts from; or what was typed and not understood."""
        from frise.wording.typed import typed_form

        self._when, self._publication = when, publication
        self._known = "" if when is None else typed_form(when, self._language)
        self.restore()
        if unread:
            self.line.setText(unread)
            self._read()

    def rebase(self, when: When | None, publication: Day | None) -> None:
        """Take the time that is known; what is being typed stays."""
        self.show_when(when, publication, self.line.text() if self.pending else "")

    def restore(self) -> None:
        """Show the time that is known."""
        self._pause.stop()
        if self.line.text() != self._known:
            self.line.setText(self._known)
        self.line.setCursorPosition(0)
        self._typed, self._looked_at = self._when, self._known
        self._say("" if self._when is None else phrase_certainty(self._when, self._language, self._known), "")

    def commit(self) -> bool:
        """Say which time is typed, if it is another; False if what is typed is not understood, and stays there."""
        if not self.pending:
            self.restore()
            return True
        if not self.line.text().strip():
            self.restore()
            self.committed.emit(None)
            return True
        when = self.understood
        if when is None:
            return False
        if when == self._when:
            self.restore()
            return True
        self.show_when(when, self._publication)
        self.committed.emit(when)
        return True

    def _read_soon(self) -> None:
        self._pause.start()

    def _read(self) -> None:
        """Say at once what is understood of what is typed."""
        from frise.events.typed_when import read_typed_when

        self._pause.stop()
        self._looked_at = self.line.text()
        text = self._looked_at.strip()
        if not self.pending:
            self.restore()
        elif not text:
            self._typed = None
            self._say(self.tr("Type a date in words, in figures or in EDTF."), "")
        else:
            self._typed = read_typed_when(text, self._publication)
            if self._typed is not None:
                self._say(f"→ {phrase_certainty(self._typed, self._language)}", "true")
            elif self._publication is None and read_typed_when(text, _SOME_DAY) is not None:
                self._say(self.tr("This counts from the publication date, which is not known."), "false")
            else:
                self._say(self.tr("Not understood. Try 12 May 2018, late 2016, about 1150 or 1848-05."), "false")
        self.read.emit()

    def _say(self, text: str, understood: str) -> None:
        """Show a feedback; `understood` is "true", "false" or nothing."""
        label: QLabel = self.feedback
        label.setText(text)
        label.setMinimumHeight(_LINES * label.fontMetrics().lineSpacing())
        if label.property("understood") != understood:
            label.setProperty("understood", understood)
            label.style().polish(label)


def _warm_up() -> None:
    """Load the reader of typed dates, which is slow the first time, while the reader of the article types."""
    from frise.events.typed_when import read_typed_when

    read_typed_when("12/11/2018")
