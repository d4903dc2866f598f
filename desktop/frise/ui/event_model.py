"""The rows of the event list: what is dated in the order of time, then what is still to be dated and why."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from frise.events.event import Event
from frise.project.search import excerpt
from frise.temporal.timex import Unresolved
from frise.ui.change import EVERYTHING, Change
from frise.ui.chronology import Chronology
from frise.ui.list_rows import Aside, Role, Row, RowKind, expression_of
from frise.ui.row_changes import Listed, RowChanges, row_changes
from frise.ui.session import Session
from frise.ui.verifying import phrase_decided
from frise.wording.dates import phrase_when
from frise.wording.explanations import explain_undated
from frise.wording.picture import phrase_quote

_FEW = 64  # changed events whose rows are taken out and put in one by one


class EventModel(QAbstractListModel):
    """Follows the session; texts are phrased only when a row is shown.

    `following` and `followed` are told around each change of the project, with the Change.
    """

    following = Signal(object)
    followed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Event | Row] = []  # there may be many events, so the row of one is made when it is shown
        self._dated = 0  # how many rows come before the heading
        self._listed = Listed(Chronology())
        self._aside = Aside()
        self._left: Sequence[Row] = ()
        session.project_changed.connect(self._follow)
        session.filter_changed.connect(self._follow)
        self._follow(EVERYTHING)

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """Return the row behind an index."""
        at = index.row()
        if not 0 <= at < len(self._rows):
            return None
        found = self._rows[at]
        return found if isinstance(found, Row) else Row(RowKind.DATED if at < self._dated else RowKind.WAITING, found)

    def index_of(self, event_id: str | None) -> QModelIndex:
        """Return where an event is listed; an invalid index if it is not."""
        at = None if event_id is None else self._listed.row_of(event_id)
        return QModelIndex() if at is None else self.index(at, 0)

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows in which events are listed, in ascending order."""
        return self._listed.rows_of(ids)

    @property
    def aside_hidden(self) -> int:
        """How many expressions without a date the filter hides."""
        return self._aside.count - len(self._left)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

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

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the one column, which nobody sees but a screen reader tells; rows have no number of their own."""
        named = section == 0 and orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.tr("Events") if named else None

    def _follow(self, change: Change) -> None:
        self.following.emit(change)
        ids = change.events
        left = self._aside.listed(self._session.project.documents, self._session.filter)
        few = ids is not None and len(ids) <= _FEW and left is self._left
        self._left = left
        if ids is not None and few:
            after = Listed(self._session.chronology, self._listed.others)
            self._patch(row_changes(ids, self._listed, after), after)
        if not few or len(self._rows) != len(self._listed):
            self._read_project()
        self.followed.emit(change)

    def _read_project(self) -> None:
        self.beginResetModel()
        chronology = self._session.chronology
        self._listed, self._dated = Listed(chronology, len(self._left)), chronology.dated
        self._rows = [*chronology.events]
        if self._listed.heading is not None:
            self._rows.insert(self._listed.heading, Row(RowKind.HEADING))
        self._rows += self._left
        self.endResetModel()

    def _patch(self, changes: RowChanges, after: Listed) -> None:
        """Take rows out, put rows in, and tell which others are not what they were."""
        nothing = QModelIndex()
        self._listed = after
        for first, last in changes.gone:
            self.beginRemoveRows(nothing, first, last)
            del self._rows[first : last + 1]
            self._dated -= max(min(last + 1, self._dated) - first, 0)
            self.endRemoveRows()
        for first, last in changes.come:
            self.beginInsertRows(nothing, first, last)
            self._rows[first:first] = map(self._made, range(first, last + 1))
            self._dated += max(min(last + 1, after.chronology.dated) - first, 0)
            self.endInsertRows()
        for row in changes.changed:
            self._rows[row] = self._made(row)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _made(self, row: int) -> Event | Row:
        """What stands in a row once all is done."""
        listed = self._listed
        return Row(RowKind.HEADING) if row == listed.heading else listed.chronology.events[listed.place_at(row)]

    def _title(self, row: Row) -> str:
        if row.event is not None:
            return row.event.title
        if row.kind is RowKind.UNDATED:
            return self._quoted(expression_of(row))
        return self.tr("To be dated")

    def _line(self, row: Row) -> str:
        if row.undated is not None:
            followed = self._session.project.event(row.undated.follows or "")
            title = "" if followed is None else followed.title
            return explain_undated(row.undated.reason, self._session.language, title)
        if row.event is None:
            return ""
        found = excerpt(row.event, self._session.project.decision(row.event.id), self._session.filter.words)
        when = self._when(row, row.event)
        return f"{when} · {found}" if found else when

    def _when(self, row: Row, event: Event) -> str:
        """The date, or what is written instead and why that is none yet."""
        if row.kind is RowKind.DATED:
            return phrase_when(event.when, self._session.language)
        why = explain_undated(Unresolved.WAITS_FOR_PUBLICATION, self._session.language)
        document = self._session.document_of(event)
        if document is None or event.anchors[0].lost:
            return why
        quotes = ", ".join(self._quoted(span.of(document.article.text)) for span in event.anchors[0].expressions)
        return f"{quotes} · {why}"

    def _meaning(self, row: Row) -> str:
        """What the mark beside the date says to the eye."""
        from frise.ui.painter.glyph import phrase_mark  # late: the window is there before what draws the timeline

        return "" if row.event is None else phrase_mark(row.event.when, self._session.language)

    def _status(self, row: Row) -> str:
        return "" if row.event is None else phrase_decided(self._session, row.event.id)

    def _quoted(self, words: str) -> str:
        return phrase_quote(" ".join(words.split()), self._session.language)
