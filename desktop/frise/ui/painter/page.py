"""A picture as a page: title, timeline, legend, numbered quotes, within margins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from frise.events.event import Event
from frise.temporal.calendar import Day
from frise.timeline.arrays import EventArrays, days_of
from frise.timeline.elision import elide
from frise.timeline.fit import whole_range
from frise.ui.painter.axis import AXIS
from frise.ui.painter.engine import PaintOptions, TimelinePainter
from frise.ui.painter.legend import Legend
from frise.ui.painter.notes import NOTES
from frise.ui.painter.quotes import Quotes
from frise.ui.painter.text import Role
from frise.ui.theme import Theme
from frise.wording.language import Language

LEAST_WIDTH: Final = 480.0  # logical pixels: smaller pictures are drawn as this one, scaled down
LEAST_HEIGHT: Final = 300.0
_MARGIN: Final = 0.045  # of the shorter side
_MARGINS: Final = (16.0, 56.0)  # pixels
_TITLE: Final = 38.0
_LEAST_DRAWING: Final = AXIS + NOTES + 120.0
_BEFORE: Final = 14.0  # above the legend and the quotes
_QUOTES: Final = 0.48  # of the page, at most


@dataclass(frozen=True, slots=True)
class Page:
    """What to draw: sizes in logical pixels, `x0` and `x1` in days since 1970 (None: all events)."""

    arrays: EventArrays
    publications: Sequence[Day]
    theme: Theme
    language: Language
    x0: float | None = None
    x1: float | None = None
    title: str = ""
    numbered_quotes: bool = False

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Draw the page over `width` by `height` logical pixels of any painter."""
        painter.fillRect(QRectF(0, 0, width, height), QColor(self.theme.panel))
        margin = min(max(_MARGIN * min(width, height), _MARGINS[0]), _MARGINS[1])
        inner, bottom = width - 2 * margin, height - margin
        engine = TimelinePainter(self.arrays, self.publications, self.language)
        top = margin + self._draw_title(painter, engine, margin, inner)
        x0, x1 = self._range()
        events = self._events(x0, x1) if self.numbered_quotes else []
        quotes_height = self._quotes_height(engine, events, inner, bottom - top)
        end = bottom
        bottom -= quotes_height
        legend = Legend(self.arrays, x0, x1, inner, self.language, engine.texts)
        if bottom - top - legend.height - _BEFORE >= _LEAST_DRAWING:
            bottom -= legend.height
            legend.draw(painter, margin, bottom, self.theme)
            bottom -= _BEFORE * bool(legend.height)
        size = round(inner), max(round(bottom - top), 1)
        options = PaintOptions(self.theme, spread=True)
        if quotes_height:
            box = QRectF(margin, end - quotes_height, inner, quotes_height)
            options = self._draw_quotes(painter, engine, events, box, (x0, x1, *size))
        painter.save()
        painter.translate(round(margin), round(top))
        painter.setClipRect(QRectF(0, 0, *size))
        engine.paint(painter, x0, x1, *size, options)
        painter.restore()

    def _range(self) -> tuple[float, float]:
        first, last = whole_range(self.arrays, [days_of(day) for day in self.publications])
        return (first if self.x0 is None else self.x0), (last if self.x1 is None else self.x1)

    def _events(self, x0: float, x1: float) -> list[Event]:
        """The events in view, in the order of time: the order of their numbers."""
        arrays = self.arrays
        seen = ((arrays.start < x1) & (arrays.end > x0)).nonzero()[0].tolist()
        return [arrays.events[row] for row in sorted(seen, key=lambda row: (arrays.start[row], arrays.end[row]))]

    def _draw_title(self, painter: QPainter, engine: TimelinePainter, left: float, width: float) -> float:
        """Draw the title, and return the height it takes."""
        title = elide(self.title, width, lambda text: engine.texts.measure(text, Role.HEADING))
        if not title:
            return 0.0
        engine.texts.draw(painter, left, left - 2, title, Role.HEADING, self.theme.ink)
        return _TITLE

    def _quotes_height(self, engine: TimelinePainter, events: Sequence[Event], width: float, height: float) -> float:
        """The height that the quotes may take of a page's `height`, 0 where there is no room for any."""
        most = min(height * _QUOTES, height - _LEAST_DRAWING - 2 * _BEFORE)
        needed = Quotes(events, width, self.language, engine.texts).height_for(most) if events else 0.0
        return needed + 2 * _BEFORE if needed > 0 else 0.0

    def _draw_quotes(
        self,
        painter: QPainter,
        engine: TimelinePainter,
        events: Sequence[Event],
        box: QRectF,
        drawing: tuple[float, float, int, int],
    ) -> PaintOptions:
        """Draw the quotes of the events that the drawing (x0, x1, width, height) names, and return its options.

        An event is numbered only where both have room for it: no number leads nowhere.
        """
        height, listed = box.height() - 2 * _BEFORE, list(events)
        options, kept = self._numbered(listed), None
        while kept != listed:  # fewer numbers leave other room for labels: until none is lost
            kept = listed
            named = engine.named(*drawing, options)
            listed = [event for event in kept if event.id in named]
            listed = listed[: Quotes(listed, box.width(), self.language, engine.texts, len(events)).fitting(height)]
            options = self._numbered(listed)
        quotes = Quotes(listed, box.width(), self.language, engine.texts, len(events))
        start = box.bottom() - height
        rule = QRectF(round(box.left()), round(start - _BEFORE), round(box.width()), 1)
        painter.fillRect(rule, QColor(self.theme.rule))
        quotes.draw(painter, box.left(), start, height, self.theme)
        return options

    def _numbered(self, events: Sequence[Event]) -> PaintOptions:
        numbers = {event.id: number for number, event in enumerate(events, start=1)}
        return PaintOptions(self.theme, spread=True, numbers=numbers)
