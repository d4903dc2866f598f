"""How a row of the event list is drawn: a title, below it its mark and a quiet line, the selection's colour behind."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frise.events.when import When
from frise.project.decision import Status
from frise.ui.list_rows import Role, RowKind
from frise.ui.marked_text import draw_marked
from frise.ui.theme import Theme
from frise.wording.status import sign_of

ROW_HEIGHT = 48
_INSET = 8  # between the list's edge and a row's ground
_PADDING = 12
_SMALL = 11
_MARK = 9.0  # the height of the mark before the date
_INDENT = 30  # of the second line, past the widest mark
_SIGN = 20  # kept at the right for the sign of a status


class EventDelegate(QStyledItemDelegate):
    """Draws every row at one height, so that a long list opens at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.words: Sequence[str] = ()  # what is looked for, folded

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the one size of all rows."""
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(_INSET, 1, -_INSET, -1)
        font = QFont(option.font)
        kind = index.data(Role.KIND)
        if kind is RowKind.HEADING:
            self._heading(painter, rect, font, index.data())
        else:
            self._ground(painter, rect, option.state)
            view = option.widget
            current = not isinstance(view, QAbstractItemView) or view.currentIndex() == index
            font.setBold(current and bool(option.state & QStyle.StateFlag.State_Selected))  # of several, the one shown
            self._words(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), font, index)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
        painter.setPen(QColor(self.theme.rule))
        painter.drawLine(rect.left() + _PADDING, rect.top() + 8, rect.right() - _PADDING, rect.top() + 8)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(
            rect.adjusted(_PADDING, 16, -_PADDING, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text
        )

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection_soft if selected else self.theme.band))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _words(self, painter: QPainter, rect: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex) -> None:
        kind = index.data(Role.KIND)
        font.setItalic(kind is RowKind.UNDATED)
        small = QFont(font)
        small.setPixelSize(_SMALL)
        small.setBold(False)
        small.setItalic(False)
        rect = self._sign(painter, rect, font, index.data(Role.STATUS))
        painter.setPen(QColor(self.theme.soft if kind is RowKind.UNDATED else self.theme.ink))
        draw_marked(painter, rect.adjusted(0, 5, 0, -22), font, index.data(), self.words, self.theme.quote)
        second = rect.adjusted(0, 24, 0, -5)
        if kind is not RowKind.UNDATED:
            self._mark(painter, QRectF(second), index.data(Role.WHEN))
        second.setLeft(second.left() + _INDENT)
        painter.setPen(QColor(self.theme.soft))
        draw_marked(painter, second, small, index.data(Role.LINE), self.words, self.theme.quote)

    def _sign(self, painter: QPainter, rect: QRect, font: QFont, status: Status | None) -> QRect:
        """Draw the sign of a status at the right; return the room that is left."""
        sign = "" if status is None else sign_of(status)
        if not sign:
            return rect
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.confirmed if status == Status.CONFIRMED else self.theme.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sign)
        return rect.adjusted(0, 0, -_SIGN, 0)

    def _mark(self, painter: QPainter, line: QRectF, when: When) -> None:
        """Draw what the timeline shows of an event, before its date."""
        from frise.ui.painter.glyph import draw_glyph, glyph_of  # late: the window comes before what draws the timeline

        middle = int(line.center().y()) + 0.5  # its edges between two pixels
        draw_glyph(painter, glyph_of(when), QRectF(line.left(), middle - _MARK / 2, line.width(), _MARK), self.theme)
