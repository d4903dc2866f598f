"""The coverage as a tree for a view: rows that stay keep what is open, selected and in sight."""

from collections.abc import Callable, Hashable, Sequence
from enum import IntEnum
from html import escape
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frise.project.coverage import DocumentCoverage, Part, Piece
from frise.ui.coverage.phrases import Phrases
from frise.ui.coverage.tree import PAGE, DocumentRow, Node, PartRow, steps

_Row = TypeVar("_Row")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What can be asked of a row, besides its title (DisplayRole)."""

    LINE = Qt.ItemDataRole.UserRole.value + 1  # of a piece: what came of it
    COUNT = Qt.ItemDataRole.UserRole.value + 2  # of a part: how many pieces
    SHARE = Qt.ItemDataRole.UserRole.value + 3  # of a document: 0 to 1, None of what no document tells
    PART = Qt.ItemDataRole.UserRole.value + 4  # of a part or a piece


class CoverageModel(QAbstractItemModel):
    """Shows a coverage; a row's texts are phrased when it is shown."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._documents: list[DocumentRow] = []
        self._nodes: dict[int, Node] = {}

    def show_coverage(self, coverages: Sequence[DocumentCoverage]) -> None:
        """Show what came of each document; rows of what is still there stay."""
        rows = {row.coverage.key: row for row in self._documents}
        wanted = [rows.get(one.key) or self._document_row(one) for one in coverages]
        self._become(self._documents, wanted, _ROOT, lambda row: row.coverage.key)
        for row, coverage in zip(self._documents, coverages, strict=True):
            self._show_document(row, coverage)
        self._nodes = {row.serial: row for row in self._documents}
        self._nodes |= {part.serial: part for row in self._documents for part in row.parts}

    def depth(self, index: Index) -> int:
        """Return 0 for a document, 1 for a part, 2 for a piece; it is asked of every row that is laid out."""
        holder = index.internalId()
        return 0 if not holder else 1 if isinstance(self._nodes[holder], DocumentRow) else 2

    def part_at(self, index: Index) -> PartRow | None:
        """Return the part that a row is, or is a piece of."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if isinstance(node, DocumentRow):
            return node.parts[index.row()]
        return node

    def piece_at(self, index: Index) -> Piece | None:
        """Return the piece that a row is."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return node.shown[index.row()] if isinstance(node, PartRow) else None

    def document_at(self, index: Index) -> DocumentCoverage | None:
        """Return the document that a row is, or belongs to."""
        part = self.part_at(index)
        if part is not None:
            return part.document.coverage
        return self._documents[index.row()].coverage if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        node = self._node(parent)
        return self.createIndex(row, 0, 0 if node is None else node.serial)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject's has no argument
        """Return the row that one belongs to."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if node is None else self._index_of(node)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        if not parent.isValid():
            return len(self._documents)
        node = self._node(parent)
        if node is None:
            return 0
        return len(node.parts if isinstance(node, DocumentRow) else node.shown)

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return one column."""
        return 1

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether a part holds more pieces than it shows."""
        node = self._node(parent)
        return isinstance(node, PartRow) and node.more > 0

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Show some more pieces of a part."""
        node = self._node(parent)
        if isinstance(node, PartRow) and node.more > 0:
            start = len(node.shown)
            more = node.pieces[start : start + PAGE]
            self.beginInsertRows(self._index_of(node), start, start + len(more) - 1)
            node.shown.extend(more)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A part stands for all its pieces; these hold nothing more."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren if self.piece_at(index) is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's title, second line, count, share or part."""
        if not index.isValid():
            return None
        if role == Role.PART:
            part = self.part_at(index)
            return None if part is None else part.part
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            lines = list(filter(None, self._lines(index)))
            # A tooltip may be taken for rich text: what a stranger wrote must not become a picture or a link in it.
            return "\n".join(lines) if role == Qt.ItemDataRole.AccessibleTextRole else "<br>".join(map(escape, lines))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines(index)[0]
        if role == Role.LINE:
            return self._lines(index)[1]
        node = self._node(index)
        if role == Role.COUNT and isinstance(node, PartRow):
            return len(node.pieces)
        if role == Role.SHARE and isinstance(node, DocumentRow) and node.coverage.document is not None:
            return node.coverage.share
        return None

    def _lines(self, index: Index) -> tuple[str, str]:
        node = self._node(index)
        if isinstance(node, DocumentRow):
            return self._phrases.title_of_document(node.coverage), self._phrases.share(node.coverage)
        if isinstance(node, PartRow):
            return self._phrases.title_of_part(node.part), str(len(node.pieces))
        part, piece = self.part_at(index), self.piece_at(index)
        if part is None or piece is None:
            return "", ""
        document = part.document.coverage.document
        return self._phrases.title(piece, part.part, document), self._phrases.line(piece, part.part, document)

    def _node(self, index: Index) -> Node | None:
        """The document or part that a row is; None of a piece and of the root."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._documents[index.row()]
        holder = self._nodes[index.internalId()]
        return holder.parts[index.row()] if isinstance(holder, DocumentRow) else None

    def _index_of(self, node: Node) -> QModelIndex:
        if isinstance(node, DocumentRow):
            return self.createIndex(self._documents.index(node), 0, 0)
        return self.createIndex(node.document.parts.index(node), 0, node.document.serial)

    def _document_row(self, coverage: DocumentCoverage) -> DocumentRow:
        row = DocumentRow(coverage)
        row.parts = [self._part_row(row, part) for part in coverage.parts]
        self._nodes[row.serial] = row
        return row

    def _part_row(self, row: DocumentRow, part: Part) -> PartRow:
        pieces = row.coverage.parts[part]
        made = PartRow(row, part, pieces, list(pieces[:PAGE]))
        self._nodes[made.serial] = made
        return made

    def _show_document(self, row: DocumentRow, coverage: DocumentCoverage) -> None:
        if row.coverage is coverage:
            return
        row.coverage = coverage
        known = {part.part: part for part in row.parts}
        wanted = [known.get(part) or self._part_row(row, part) for part in coverage.parts]
        self._become(row.parts, wanted, self._index_of(row), lambda part: part.part)
        for part in row.parts:
            pieces, part.pieces = coverage.parts[part.part], ()  # nobody may fetch more of them on the way
            shown = pieces[: max(PAGE, len(part.shown))]
            self._become(part.shown, shown, self._index_of(part), lambda piece: piece)
            part.pieces = pieces
        for index in [self._index_of(row), *map(self._index_of, row.parts)]:  # counts and titles may be others
            self.dataChanged.emit(index, index)
            last = self.rowCount(index) - 1
            if last >= 0:
                self.dataChanged.emit(self.index(0, 0, index), self.index(last, 0, index))

    def _become(
        self, rows: list[_Row], wanted: Sequence[_Row], parent: QModelIndex, key: Callable[[_Row], Hashable]
    ) -> None:
        """Take rows out and put others in, run by run."""
        how = steps(rows, wanted, key)
        for first, last in how.removed:
            self.beginRemoveRows(parent, first, last)
            del rows[first : last + 1]
            self.endRemoveRows()
        for first, last in how.added:
            self.beginInsertRows(parent, first, last)
            rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()
