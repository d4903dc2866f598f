"""The article as a page: a measure one can read, paragraph numbers in the margin, dates one can click."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from frise.text.article import Article
from frise.text.span import Span
from frise.ui.article_marks import ArticleMarks, DateMark, Highlight
from frise.ui.qt_text import PageMap
from frise.ui.theme import Theme

_MEASURE = 688  # the widest line, in pixels: about 90 characters
_GUTTER = 64  # the numbers' margin
_RIGHT = 32
_LINE_HEIGHT = 150  # per cent
_BETWEEN_PARAGRAPHS = 14
_FONT_PIXELS = 14
_AIR = 24  # kept above a sentence that is brought into view


class ArticleView(QTextEdit):
    """Shows an article; says which event's date was clicked."""

    event_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: PageMap | None = None
        self._dates: tuple[DateMark, ...] = ()
        self._highlight = Highlight()
        self._margin: frozenset[int] = frozenset()
        self._pressed: QPoint | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._marks = ArticleMarks(self.document(), theme)

    def show_article(self, article: Article, dates: Sequence[DateMark] = ()) -> None:
        """Show an article and its dates; the page stays where it is if only the dates are new."""
        self._dates = tuple(sorted(dates, key=lambda mark: mark.span))
        if self._page is None or self._page.article.text != article.text:
            self._page = PageMap(article)
            self._highlight = Highlight()
            self._marks.forget_page()
            self._lay_out(self._page)
        self._marks.show_page(self._page, self._dates)

    def change_dates(self, put: Mapping[Span, DateMark | None]) -> None:
        """Mark some dates of the article otherwise, None no longer; the others are not looked at one by one."""
        dates = list(self._dates)
        for span, mark in put.items():
            at = bisect_left(dates, span, key=lambda known: known.span)
            there = at < len(dates) and dates[at].span == span
            dates[at : at + there] = [] if mark is None else [mark]
        self._dates = tuple(dates)
        self._marks.change(put)

    def show_highlight(self, highlight: Highlight) -> None:
        """Highlight the words of the selected event."""
        self._highlight = highlight
        self._marks.show_highlight(highlight)
        self.viewport().update()

    def mark_margin(self, paragraphs: frozenset[int]) -> None:
        """Mark some paragraphs, by their indices, quietly in the margin."""
        if paragraphs != self._margin:
            self._margin = paragraphs
            self.viewport().update()

    def bring_into_view(self, span: Span) -> None:
        """Scroll just as needed for the paragraph of `span`, or at least for `span` itself, to be seen whole."""
        if self._page is None:
            return
        article = self._page.article
        top, bottom = self._extent(article.paragraphs[article.paragraph_at(span.start)])
        height = self.viewport().height()
        if bottom - top > height - _AIR:
            top, bottom = self._extent(span)
        bar = self.verticalScrollBar()
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(int(top) - min(_AIR, max(0, int(height - (bottom - top)) // 2)))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._marks.set_theme(theme)
        self.viewport().update()

    def selected_span(self) -> Span | None:
        """Return the words that are selected, without the blanks around them; None where there are none."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        start, end = (self._page.to_offset(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        said = self._page.article.text[start:end]
        start += len(said) - len(said.lstrip())
        return Span(start, start + len(said.strip())) if said.strip() else None

    def date_at(self, point: QPoint) -> DateMark | None:
        """Return the date under a point of the viewport."""
        offset = self._offset_at(point)
        if offset is None:
            return None
        at = bisect_right(self._dates, offset, key=lambda mark: mark.span.start) - 1
        return self._dates[at] if at >= 0 and offset < self._dates[at].span.end else None

    def rect_of(self, span: Span) -> QRectF:
        """Return where the first line of `span` is in the viewport."""
        assert self._page is not None  # noqa: S101 - a span comes from a shown article
        block, inside = self._locate(self._page.to_position(span.start))
        line = block.layout().lineForTextPosition(inside)
        length = self._page.to_position(span.end) - self._page.to_position(span.start)
        left, right = _x_of(line, inside), _x_of(line, min(inside + length, line.textStart() + line.textLength()))
        corner = self._origin(block) + QPointF(left, line.y())
        return QRectF(corner.x(), corner.y(), right - left, line.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the measure: the room that is left over goes to both sides."""
        super().resizeEvent(event)
        self._set_measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the page, then its margin."""
        super().paintEvent(event)
        if self._page is None:
            return
        painter = QPainter(self.viewport())
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            rect = self._block_rect(block)
            if rect.top() > self.viewport().height():
                break
            self._draw_margin(painter, block, rect)
            block = block.next()
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show a hand over a date that leads to an event."""
        super().mouseMoveEvent(event)
        mark = self.date_at(event.position().toPoint())
        hand = mark is not None and mark.event is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where, to tell a click from a selection of text."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the event of the date that was clicked."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None or self.textCursor().hasSelection():
            return
        mark = self.date_at(point)
        if mark is not None and mark.event is not None and mark is self.date_at(self._pressed):
            self.event_clicked.emit(mark.event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say why a date has no event."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.date_at(event.pos())
            if mark is not None and mark.event is None and mark.why:
                QToolTip.showText(event.globalPos(), mark.why, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _lay_out(self, page: PageMap) -> None:
        font = QFont(self.font())
        font.setPixelSize(_FONT_PIXELS)
        self.document().setDefaultFont(font)
        self.setPlainText(page.plain_text())
        style = QTextBlockFormat()
        style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        style.setBottomMargin(_BETWEEN_PARAGRAPHS)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(style)
        self._set_measure()
        self.verticalScrollBar().setValue(0)

    def _set_measure(self) -> None:
        frame = self.document().rootFrame()
        style = frame.frameFormat()
        spare = max(0, self.viewport().width() - _GUTTER - _RIGHT - _MEASURE)
        if (style.leftMargin(), style.rightMargin()) == (_GUTTER + spare // 2, _RIGHT + spare - spare // 2):
            return
        style.setLeftMargin(_GUTTER + spare // 2)
        style.setRightMargin(_RIGHT + spare - spare // 2)
        style.setTopMargin(16)
        style.setBottomMargin(16)
        frame.setFrameFormat(style)

    def _draw_margin(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        selected = self._is_selected(block.blockNumber())
        painter.setPen(QColor(self._theme.selection if selected else self._theme.soft))
        baseline = rect.top() + line.y() + line.ascent()
        number = str(block.blockNumber() + 1)
        width = painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(QPointF(rect.left() - 24 - width, baseline), number)
        if selected or block.blockNumber() in self._margin:
            last = block.layout().lineAt(block.layout().lineCount() - 1)
            bar = QRectF(rect.left() - 14, rect.top(), 3, last.y() + last.height())
            if selected:
                painter.fillRect(bar, QColor(self._theme.selection))
            else:
                painter.fillRect(bar, QBrush(QColor(self._theme.soft), Qt.BrushStyle.Dense6Pattern))

    def _is_selected(self, number: int) -> bool:
        if self._page is None or number >= len(self._page.article.paragraphs):
            return False
        paragraph = self._page.article.paragraphs[number]
        return any(sentence.overlaps(paragraph) for sentence in self._highlight.sentences)

    def _block_rect(self, block: QTextBlock) -> QRectF:
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.translated(0, -self.verticalScrollBar().value())

    def _origin(self, block: QTextBlock) -> QPointF:
        return self._block_rect(block).topLeft()

    def _locate(self, position: int) -> tuple[QTextBlock, int]:
        block = self.document().findBlock(position)
        return block, position - block.position()

    def _extent(self, span: Span) -> tuple[float, float]:
        """Top and bottom of a span in the document's own pixels."""
        assert self._page is not None  # noqa: S101 - a span comes from a shown article
        edges = []
        for offset in (span.start, max(span.start, span.end - 1)):
            block, inside = self._locate(self._page.to_position(offset))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            line = block.layout().lineForTextPosition(inside)
            edges.append((top + line.y(), top + line.y() + line.height()) if line.isValid() else (top, top))
        return edges[0][0], edges[1][1]

    def _offset_at(self, point: QPoint) -> int | None:
        """The character under a point, not the nearest gap between two."""
        if self._page is None:
            return None
        in_page = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(in_page, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        block, inside = self._locate(position)
        line = block.layout().lineForTextPosition(inside)
        if not line.isValid():
            return None
        x = in_page.x() - self.document().documentLayout().blockBoundingRect(block).left()
        on = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return self._page.to_offset(block.position() + on)


def _x_of(line: QTextLine, position: int) -> float:
    """Where a character starts in its line; Qt gives the position it used besides."""
    x: object = line.cursorToX(position)
    if isinstance(x, tuple):
        x = x[0]
    assert isinstance(x, float)  # noqa: S101 - Qt's own type
    return x
