"""The rows of the event list: what each is and what is asked of it, and which expressions have one of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import Qt

from frise.events.event import Event
from frise.events.undated import Undated
from frise.project.document import Document
from frise.project.filter import Filter
from frise.temporal.folding import folded_text


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


class Aside:
    """The expressions left aside, but for those of events that wait, which are listed already; worked out once."""

    def __init__(self) -> None:
        self._documents: tuple[Document, ...] = ()
        self._filter = Filter()
        self._rows: tuple[Row, ...] = ()
        self._texts: list[str] | None = None
        self._listed: Sequence[Row] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def listed(self, documents: tuple[Document, ...], chosen: Filter) -> Sequence[Row]:
        """Return the rows of the expressions of documents that a filter shows, the same as long as both are."""
        if documents is not self._documents:
            self._rows = tuple(row for document in documents for row in _of_one(document))
            self._texts = None
        elif chosen == self._filter:
            return self._listed
        self._documents, self._filter = documents, chosen
        self._listed = self._rows if chosen == Filter() else self._through(chosen)
        return self._listed

    def _through(self, chosen: Filter) -> Sequence[Row]:
        if self._texts is None:
            self._texts = [folded_text(expression_of(row)) for row in self._rows]
        return [
            row
            for row, text in zip(self._rows, self._texts, strict=True)
            if row.document is not None and chosen.lists_undated(row.document.id, text)
        ]


def expression_of(row: Row) -> str:
    """Return the words of a row's expression, on one line; none if it has no expression."""
    if row.undated is None or row.document is None:
        return ""
    return " ".join(row.undated.span.of(row.document.article.text).split())


def _of_one(document: Document) -> Iterator[Row]:
    # By what was read, not by what is listed: an event that was redated or rejected has had its answer.
    listed = {
        span
        for event in document.events
        if not event.when.placed
        for anchor in event.anchors
        if anchor.document == document.id
        for span in anchor.expressions
    }
    for undated in document.undated:
        if undated.span not in listed:
            yield Row(RowKind.UNDATED, document=document, undated=undated)
