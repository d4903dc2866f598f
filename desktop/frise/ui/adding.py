"""Adding an event by hand: told in words selected in the article, or known from elsewhere."""

import math
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frise.events.event import Event
from frise.events.known_to import known_to
from frise.events.when import When
from frise.project.document import Document
from frise.project.drafting import Draft, drafted
from frise.project.edits import AddEvent
from frise.temporal.calendar import EPOCH_1970, Day
from frise.temporal.granularity import Granularity
from frise.text.span import Span
from frise.ui.new_event import NewEvent
from frise.ui.session import Session

_LEAST: Final = 8.0  # pixels that a day, a month or a year must take for a click to tell which
_DAYS: Final = {Granularity.DAY: 1.0, Granularity.MONTH: 30.4, Granularity.YEAR: 365.2425}


class Adding(QObject):
    """Asks for an event's title and date, and adds it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.dialog: NewEvent | None = None

    def ask(self, told: tuple[Document, Span] | None) -> None:
        """Ask for an event told in some words of a document, or in none."""
        self._open(Draft() if told is None else drafted(*told), None if told is None else told[0])

    def ask_at(self, day: float, per_pixel: float) -> None:
        """Ask for an event at a day (since 1970), told as precisely as a click at so many days a pixel can be."""
        there = Day.of_number(math.floor(day) + EPOCH_1970)
        self._open(Draft(when=known_to(there, granularity_of(per_pixel))), None)

    def _open(self, draft: Draft, document: Document | None) -> None:
        dialog = NewEvent(self._session.language, draft, document, self._window)
        dialog.decided.connect(lambda title, when: self._add(title, when, draft))
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _add(self, title: str, when: When, draft: Draft) -> None:
        event = Event(uuid4().hex, title, when, () if draft.anchor is None else (draft.anchor,))
        self._session.do(AddEvent(event), self.tr("new event"))
        self._session.select(event.id)

    def _forget(self) -> None:
        self.dialog = None


def granularity_of(per_pixel: float) -> Granularity:
    """Return what a click tells at so many days a pixel: the day when near, else the month, the year, the decade."""
    found = (known for known, days in _DAYS.items() if days >= _LEAST * per_pixel)
    return next(found, Granularity.DECADE)
