"""How the rows of the coverage are drawn: a document with its share, a part with its count, a piece in two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frise.project.coverage import Part
from frise.ui.coverage.model import CoverageModel, Role
from frise.ui.theme import Theme

_SIZES = (QSize(120, 52), QSize(120, 30), QSize(120, 44))  # of a document, a part, a piece
_PADDING = 6
_RIGHT = 16
_SMALL = 11
_BAR = 4  # the height of the bar that shows a document's share

Index = QModelIndex | QPersistentModelIndex


class CoverageDelegate(QStyledItemDelegate):
    """Draws each row on the selection's ground."""

    def __init__(self, model: CoverageModel, theme: Theme) -> None:
        super().__init__()
        self._model, self.theme = model, theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a row of its kind."""
        return _SIZES[self._model.depth(index)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option.rect, option.state)
        rect = option.rect.adjusted(_PADDING, 0, -_RIGHT, 0)
        font = QFont(option.font)
        draw = (self._document, self._part, self._piece)[self._model.depth(index)]
        draw(painter, rect, font, index)
        painter.restore()

    def draw_opener(self, painter: QPainter, rect: QRect, *, opened: bool) -> None:
        """Draw, at the right end of `rect`, what opens or closes a row: it points to where its rows are."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.soft), 1.5))
        middle = QPointF(rect.right() - 6, rect.center().y() + 0.5)
        points = [QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)]
        if not opened:
            points = [QPointF(point.y(), point.x()) for point in points]
        painter.drawPolyline([middle + point for point in points])
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        ground = QRectF(rect).adjusted(0, 1, -8, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection_soft if selected else self.theme.band))
            painter.drawRoundedRect(ground, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)

    def _document(self, painter: QPainter, rect: QRect, font: QFont, index: Index) -> None:
        font.setBold(True)
        share = index.data(Role.SHARE)
        if share is None:
            self._words(painter, rect, font, self.theme.ink, index.data())
            return
        self._words(painter, rect.adjusted(0, 4, 0, -24), font, self.theme.ink, index.data())
        font.setBold(False)
        font.setPixelSize(_SMALL)
        self._words(painter, rect.adjusted(0, 22, 0, -12), font, self.theme.soft, index.data(Role.LINE))
        bar = QRectF(rect.left(), rect.bottom() - 8, rect.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.rule))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        bar.setWidth(bar.width() * share)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _part(self, painter: QPainter, rect: QRect, font: QFont, index: Index) -> None:
        count = f"{index.data(Role.COUNT):n}"
        room = QFontMetrics(font).horizontalAdvance(count) + _RIGHT
        self._words(painter, rect.adjusted(0, 0, -room, 0), font, self.theme.ink, index.data())
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)

    def _piece(self, painter: QPainter, rect: QRect, font: QFont, index: Index) -> None:
        quoted = index.data(Role.PART) in {Part.DATED, Part.BARE, Part.UNDATED, Part.LENGTHS, Part.SILENT}
        font.setItalic(quoted)
        self._words(painter, rect.adjusted(0, 4, 0, -20), font, self.theme.ink, index.data())
        font.setItalic(False)
        font.setPixelSize(_SMALL)
        self._words(painter, rect.adjusted(0, 22, 0, -4), font, self.theme.soft, index.data(Role.LINE))

    def _words(self, painter: QPainter, rect: QRect, font: QFont, colour: str, words: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        said = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
