"""Folding the texts of many events in slices, while the window goes on answering."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from frise.events.event import Event
from frise.project.search import Texts

_SLICE: Final = 1000  # events


class Indexing(QObject):
    """Begins once the reader is about to search; `progressed` tells the share done, 0 to 1, after each slice."""

    progressed = Signal(float)
    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = Texts()
        self._events: Sequence[Event] = ()
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fold)

    @property
    def busy(self) -> bool:
        """Whether there is more to fold."""
        return self._timer.isActive()

    def begin(self, texts: Texts, events: Sequence[Event]) -> None:
        """Fold the `texts` of some events, if they are not the same as last time."""
        if events is not self._events:
            self._texts, self._events, self._next = texts, events, 0
            self._fold()
            if self._next < len(events):
                self._timer.start()

    def _fold(self) -> None:
        count = len(self._events)
        self._texts.prepare(self._events[self._next : self._next + _SLICE])
        self._next += _SLICE
        if self._next < count:
            self.progressed.emit(self._next / count)
        elif self._timer.isActive():
            self._timer.stop()
            self.done.emit()
