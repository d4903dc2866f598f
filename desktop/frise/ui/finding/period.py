"""A period that one types: from, to; either may stay empty."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from frise.temporal.calendar import Day
from frise.temporal.interval import TimeInterval
from frise.wording.filters import phrase_end, phrase_period, phrase_start
from frise.wording.language import Language

_PAUSE: Final = 120  # milliseconds of rest in typing before what is typed is read


class PeriodFields(QWidget):
    """Two fields and what is understood of them, which is said at once and holds as soon as it is understood."""

    changed = Signal(object, object)  # the first and the last day, None for none

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: tuple[Day | None, Day | None] = (None, None)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.feedback = QLabel()
        self.feedback.setObjectName("feedback")
        self.feedback.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for field, name, example in (
            (self.first, self.tr("From"), self.tr("May 1848…")),
            (self.last, self.tr("To"), self.tr("end of 2016…")),
        ):
            label = QLabel(name)
            label.setObjectName("fieldName")
            label.setBuddy(field)
            field.setPlaceholderText(example)
            field.setAccessibleName(self.tr("Period: {}").format(name))
            field.textEdited.connect(self._pause.start)
            field.returnPressed.connect(self.read)
            fields.addWidget(label)
            fields.addWidget(field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(fields)
        layout.addWidget(self.feedback)
        QThreadPool.globalInstance().start(_warm_up)

    def show_period(self, first: Day | None, last: Day | None) -> None:
        """Show a period, unless it is what the fields say already."""
        if (first, last) != self._shown:
            self._shown = (first, last)
            self.first.setText("" if first is None else _typed(first, phrase_start, _first, self._language))
            self.last.setText("" if last is None else _typed(last, phrase_end, _last, self._language))
            self._pause.stop()
            self._say("")

    def read(self) -> None:
        """Take what is typed, if it is understood."""
        self._pause.stop()
        typed = [field.text().strip() for field in (self.first, self.last)]
        windows = [_window(text) for text in typed]
        if any(text and window is None for text, window in zip(typed, windows, strict=True)):
            self._say(self.tr("This date is not understood. Try 1848, 05/2018 or 12 May 2018."), understood="false")
            return
        first, last = _first(windows[0]), _last(windows[1])
        if first is not None and last is not None and first.number > last.number:
            self._say(self.tr("The period ends before it begins."), understood="false")
            return
        self._say(phrase_period(first, last, self._language), understood="true")
        if (first, last) != self._shown:
            self._shown = (first, last)
            self.changed.emit(first, last)

    def _say(self, text: str, *, understood: str = "") -> None:
        self.feedback.setText(text)
        self.feedback.setVisible(bool(text))
        self.feedback.setProperty("understood", understood)
        self.style().polish(self.feedback)


def _window(text: str) -> TimeInterval | None:
    from frise.temporal.typed_window import read_typed_window  # late: it loads what reads dates

    return read_typed_window(text) if text else None


def _first(window: TimeInterval | None) -> Day | None:
    return None if window is None else window.first_day


def _last(window: TimeInterval | None) -> Day | None:
    return None if window is None else window.last_day


def _typed(
    day: Day,
    phrase: Callable[[Day, Language], str],
    side: Callable[[TimeInterval | None], Day | None],
    language: Language,
) -> str:
    """A day as the reader might have typed it: in words if they read back to it, else in figures."""
    words = phrase(day, language)
    return words if side(_window(words)) == day else day.isoformat()


def _warm_up() -> None:
    """Load what reads typed dates, which is slow the first time."""
    _window("12/05/2018")
