"""The sheets of a picture: what stands where on each, in logical pixels."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from frise.timeline.elision import elide
from frise.ui.painter.engine import PaintOptions
from frise.ui.painter.legend import Legend
from frise.ui.painter.quotes import LEFT_OVER, Flow, Quotes
from frise.ui.painter.rows import Row
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme

TITLE: Final = 34.0  # pixels: the height of a picture's title with the space below it
_MARGIN: Final = 0.055  # of the shorter side
_MARGINS: Final = (16.0, 72.0)  # pixels
_HEAD: Final = 0.5  # of the margin, above the running head's middle
RULE: Final = 16.0  # pixels between the line over the quotes and them


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet's size and its margin on all sides."""

    width: float
    height: float

    @property
    def margin(self) -> float:
        """The margin, in whole pixels."""
        return round(min(max(_MARGIN * min(self.width, self.height), _MARGINS[0]), _MARGINS[1]))

    @property
    def box(self) -> QRectF:
        """What lies within the margins."""
        return QRectF(self.margin, self.margin, self.width - 2 * self.margin, self.height - 2 * self.margin)

    def draw(self, painter: QPainter, running_head: str, texts: TextCache, theme: Theme) -> None:
        """Draw the paper, and the quiet line in the margin above what stands on it."""
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(theme.panel))
        words = elide(running_head, self.box.width(), lambda text: texts.width(text, Role.DATE))
        if words:
            left = self.width - self.margin - texts.width(words, Role.DATE)
            texts.draw(painter, left, self.margin * _HEAD - texts.height(Role.DATE) / 2, words, Role.DATE, theme.soft)


@dataclass(frozen=True, slots=True)
class ListPart:
    """Some of the quotes, in their place on a sheet; `left_over` have no place on any."""

    quotes: Quotes
    flow: Flow
    box: QRectF
    ruled: bool = False
    left_over: int = 0

    @property
    def used(self) -> float:
        """The height that it takes of its box."""
        return self.flow.room + LEFT_OVER * bool(self.left_over)

    def draw(self, painter: QPainter, numbers: Mapping[str, int], theme: Theme) -> None:
        """Draw them, with `ruled` below a line that parts them from the timeline."""
        if self.ruled:
            painter.fillRect(
                QRectF(round(self.box.left()), round(self.box.top()) - RULE, round(self.box.width()), 1),
                QColor(theme.rule),
            )
        self.quotes.draw(painter, self.box.left(), self.box.top(), self.flow, numbers, theme)
        if self.left_over:
            self.quotes.draw_left_over(painter, self.box.left(), self.box.top() + self.flow.room, self.left_over, theme)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a title, rows of the timeline, their legend, a part of the list; any of them may be missing.

    `content` says what it shows, for its running head.
    """

    frame: Frame
    content: str
    title: str = ""
    rows: tuple[Row, ...] = ()
    legend: Legend | None = None
    legend_top: float = 0.0
    part: ListPart | None = None

    def draw(
        self,
        painter: QPainter,
        running_head: str,
        options: PaintOptions,
        texts: TextCache,
        progress: Callable[[float], None],
    ) -> None:
        """Draw all of it in the order in which it is read; `progress` (0 to 1) may raise to stop."""
        theme, box = options.theme, self.frame.box
        self.frame.draw(painter, running_head, texts, theme)
        title = elide(self.title, box.width(), lambda text: texts.width(text, Role.HEADING))
        if title:
            texts.draw(painter, box.left(), box.top() - 4, title, Role.HEADING, theme.ink)
        for at, row in enumerate(self.rows):
            progress(at / len(self.rows))
            row.draw(painter, options)
        if self.legend is not None:
            self.legend.draw(painter, box.left(), self.legend_top, theme)
        if self.part is not None:
            progress(1.0)
            self.part.draw(painter, options.numbers, theme)
