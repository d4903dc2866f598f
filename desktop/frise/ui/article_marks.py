"""The marks on the article: every date underlined, the selected event's sentence and date highlighted."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from frise.text.span import Span
from frise.ui.qt_text import PageMap
from frise.ui.theme import Theme

_FEW = 50  # blocks that may be done again one by one


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date of the text: the event it belongs to if any, and `why` it could have none, as a sentence."""

    span: Span
    event: str | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """What is told by the selected event: sentences, and the expressions its date is written with."""

    sentences: tuple[Span, ...] = ()
    expressions: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Everything highlighted."""
        return self.sentences + self.expressions


class ArticleMarks(QSyntaxHighlighter):
    """Gives each block its formats; only the blocks that a selection touches are done again."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._page: PageMap | None = None
        self._marks: dict[int, list[DateMark]] = {}
        self._highlight = Highlight()

    def forget_page(self) -> None:
        """Mark nothing: Qt does every block of a new text at once, before the marks of that text are known."""
        self._page, self._marks, self._highlight = None, {}, Highlight()

    def show_page(self, page: PageMap, marks: Sequence[DateMark]) -> None:
        """Mark the dates of another page, or other dates of the same one."""
        same, self._page = self._page is page, page
        by_block: dict[int, list[DateMark]] = defaultdict(list)
        for mark in marks:
            for block in self._blocks([mark.span]):
                by_block[block].append(mark)
        before, self._marks = self._marks, dict(by_block)
        if not same:
            with self._at_once():
                self.rehighlight()
            return
        # Laying a long article out again takes seconds, and a new publication date changes the look of few dates.
        numbers = before.keys() | self._marks.keys()
        self._again(n for n in numbers if _looks(before.get(n, ())) != _looks(self._marks.get(n, ())))

    def change(self, put: Mapping[Span, DateMark | None]) -> None:
        """Mark some dates otherwise, by where they are; None marks one no longer."""
        touched = self._blocks(put)
        for block in touched:
            left = [mark for mark in self._marks.get(block, ()) if mark.span not in put]
            own = [mark for span, mark in put.items() if mark is not None and block in self._blocks([span])]
            self._marks[block] = sorted(left + own, key=lambda mark: mark.span)
        self._again(touched)

    def show_highlight(self, highlight: Highlight) -> None:
        """Highlight an event's words in place of the ones before."""
        touched = self._blocks(self._highlight.spans) | self._blocks(highlight.spans)
        self._highlight = highlight
        self._again(touched)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._again(self._marks.keys() | self._blocks(self._highlight.spans))

    def highlightBlock(self, _text: str) -> None:  # noqa: N802 - Qt's name
        """Set one block's formats: the sentence first, its dates over it."""
        block = self.currentBlock().blockNumber()
        if self._page is None or block >= len(self._page.article.paragraphs):
            return
        for sentence in self._highlight.sentences:
            self._paint(block, sentence, self._sentence_format())
        for mark in self._marks.get(block, ()):
            quoted = any(sentence.overlaps(mark.span) for sentence in self._highlight.sentences)
            self._paint(block, mark.span, self._date_format(mark, quoted=quoted))
        for expression in self._highlight.expressions:
            self._paint(block, expression, self._expression_format())

    def _again(self, numbers: Iterable[int]) -> None:
        chosen = sorted(numbers)
        with self._at_once() if len(chosen) > _FEW else nullcontext():
            for number in chosen:
                self.rehighlightBlock(self.document().findBlockByNumber(number))

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Lay the page out once for all its blocks; Qt would do so after each, which costs their square."""
        document = self.document()
        document.setLayoutEnabled(False)
        try:
            yield
        finally:
            document.setLayoutEnabled(True)
            document.markContentsDirty(0, document.characterCount())

    def _paint(self, block: int, span: Span, style: QTextCharFormat) -> None:
        assert self._page is not None  # noqa: S101 - highlightBlock has looked
        place = self._page.in_block(block, span.start, span.end)
        if place is not None:
            self.setFormat(place[0], place[1], style)

    def _blocks(self, spans: Iterable[Span]) -> set[int]:
        if self._page is None:
            return set()
        article = self._page.article
        return {
            block
            for span in spans
            for block in range(
                article.paragraph_at(span.start), article.paragraph_at(max(span.start, span.end - 1)) + 1
            )
        }

    def _sentence_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.quote))
        return style

    def _date_format(self, mark: DateMark, *, quoted: bool) -> QTextCharFormat:
        style = self._sentence_format() if quoted else QTextCharFormat()
        if mark.event is None:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(self._theme.soft))
        else:
            style.setForeground(QColor(self._theme.accent))
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            style.setUnderlineColor(QColor(self._theme.accent))
        return style

    def _expression_format(self) -> QTextCharFormat:
        style = self._sentence_format()
        style.setForeground(QColor(self._theme.selection))
        style.setFontWeight(QFont.Weight.Bold)
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(QColor(self._theme.selection))
        return style


def _looks(marks: Sequence[DateMark]) -> list[tuple[Span, bool]]:
    """What of some marks is seen on the page."""
    return [(mark.span, mark.event is None) for mark in marks]
