"""The rows of the event list: what is dated in the order of time, then what is still to be dated and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frise.events.event import Event
from frise.events.undated import Undated
from frise.project.document import Document
from frise.temporal.timex import Unresolved
from frise.ui.session import Session
from frise.ui.verifying import phrase_decided
from frise.wording.dates import phrase_when
from frise.wording.explanations import explain_undated
from frise.wording.picture import phrase_quote


class RowKind(Enum):
    """What a row is."""

    DATED = auto()
    HEADING = auto()
    WAITING = auto()
    UNDATED = auto()


class Role(IntEnum):
    """What can be asked of a row, besides its title (DisplayRole)."""

    KIND = Qt.ItemDataRole.UserRole.value + 1
    LINE = Qt.ItemDataRole.UserRole.value + 2  # the second line: the date, or why there is none
    WHEN = Qt.ItemDataRole.UserRole.value + 3  # the event's time as a value, None where there is no event
    STATUS = Qt.ItemDataRole.UserRole.value + 4  # how far the event has been looked into, None where there is none


@dataclass(frozen=True, slots=True)
class Row:
    """One row; which fields are set depends on the kind."""

    kind: RowKind
    event: Event | None = None
    document: Document | None = None
    undated: Undated | None = None


class EventModel(QAbstractListModel):
    """Follows the session; texts are phrased only when a row is shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dated: tuple[Event, ...] = ()  # the first rows; there may be many, so a row is made when it is shown
        self._left: tuple[Row, ...] = ()  # those after them
        session.project_changed.connect(self._read_project)
        self._read_project()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """Return the row behind an index."""
        at, dated = index.row(), len(self._dated)
        if not 0 <= at < dated + len(self._left):
            return None
        return Row(RowKind.DATED, self._dated[at]) if at < dated else self._left[at - dated]

    def index_of(self, event_id: str | None) -> QModelIndex:
        """Return where an event is listed; an invalid index if it is not."""
        at = None if event_id is None else self._row_of(event_id)
        return QModelIndex() if at is None else self.index(at, 0)

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows in which events are listed."""
        return [row for row in map(self._row_of, ids) if row is not None]

    def _row_of(self, event_id: str) -> int | None:
        """The row of an event: its place in the order of time, after the heading if it waits for a date."""
        place = self._session.place_of(event_id)
        return place if place is None or place < len(self._dated) else place + 1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._dated) + len(self._left)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        row = self.row(index)
        if row is None or row.kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's title, second line, kind, time or status."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == Role.KIND:
            return row.kind
        if role == Role.LINE:
            return self._line(row)
        if role == Role.WHEN:
            return None if row.event is None else row.event.when
        if role == Role.STATUS:
            return None if row.event is None else self._session.project.decision(row.event.id).status
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            meaning = ", ".join(filter(None, (self._line(row), self._meaning(row), self._status(row))))
            lines = list(filter(None, (self._title(row), meaning)))
            # A tooltip may be taken for rich text: what a stranger wrote must not become a picture or a link in it.
            return "\n".join(lines) if role == Qt.ItemDataRole.AccessibleTextRole else "<br>".join(map(escape, lines))
        return None

    def _read_project(self) -> None:
        self.beginResetModel()
        events, dated = self._session.events, self._session.dated
        self._dated, waits = events[:dated], events[dated:]
        left = [Row(RowKind.WAITING, event) for event in waits] + self._undated(waits)
        self._left = (Row(RowKind.HEADING), *left) if left else ()
        self.endResetModel()

    def _undated(self, waits: Sequence[Event]) -> list[Row]:
        """Expressions left aside, but for those of the waiting events, which are listed already."""
        listed = {(anchor.document, span) for event in waits for anchor in event.anchors for span in anchor.expressions}
        return [
            Row(RowKind.UNDATED, document=document, undated=undated)
            for document in self._session.project.documents
            for undated in document.undated
            if (document.id, undated.span) not in listed
        ]

    def _title(self, row: Row) -> str:
        if row.event is not None:
            return row.event.title
        if row.undated is not None and row.document is not None:
            return self._quoted(row.undated.span.of(row.document.article.text))
        return self.tr("To be dated")

    def _line(self, row: Row) -> str:
        if row.undated is not None:
            followed = self._session.find(row.undated.follows or "")
            title = "" if followed is None else followed.title
            return explain_undated(row.undated.reason, self._session.language, title)
        if row.event is None:
            return ""
        if row.kind is RowKind.DATED:
            return phrase_when(row.event.when, self._session.language)
        why = explain_undated(Unresolved.WAITS_FOR_PUBLICATION, self._session.language)
        document = self._session.document_of(row.event)
        if document is None:
            return why
        quotes = ", ".join(self._quoted(span.of(document.article.text)) for span in row.event.anchors[0].expressions)
        return f"{quotes} · {why}"

    def _meaning(self, row: Row) -> str:
        """What the mark beside the date says to the eye."""
        from frise.ui.painter.glyph import phrase_mark  # late: the window is there before what draws the timeline

        return "" if row.event is None else phrase_mark(row.event.when, self._session.language)

    def _status(self, row: Row) -> str:
        return "" if row.event is None else phrase_decided(self._session, row.event.id)

    def _quoted(self, words: str) -> str:
        return phrase_quote(" ".join(words.split()), self._session.language)
