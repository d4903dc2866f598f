"""A long time broken: consecutive stretches, one row below the other, read like the lines of a book."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frise.temporal.calendar import EPOCH_1970, Day
from frise.timeline.arrays import EventArrays, days_of, event_arrays
from frise.timeline.folds import NO_FOLDS, Folds
from frise.timeline.scale import Scale
from frise.timeline.scene import BAND
from frise.timeline.stacking import Stack
from frise.ui.arrangement import Arrangement
from frise.ui.painter.axis import AXIS
from frise.ui.painter.engine import PaintOptions, TimelinePainter
from frise.ui.painter.notes import NOTES

Span = tuple[float, float]
"""From a day to another, since 1970."""

LEAST_ROW: Final = AXIS + NOTES + BAND + 50.0  # pixels: one lane of labels
BETWEEN_ROWS: Final = 18.0
_CROWD: Final = 16  # events; more of them make a row no taller
_ANY_WIDTH: Final = 1000.0  # pixels: of the view in which the stretches are measured
_GUTTER: Final = 6.0  # pixels: a dot at the very end of a row is drawn whole
_WHOLE_DAYS: Final = 20.0  # days: a stretch as long as this starts with a day
_WHOLE_MONTHS: Final = 300.0
_WHOLE_YEARS: Final = 3650.0


def stretches(x0: float, x1: float, count: int, folds: Folds = NO_FOLDS) -> list[Span]:
    """Return days `x0` to `x1` in `count` equal parts but for what is folded, each from the end of the one before.

    Where that makes them no more unequal than a twentieth or so, they start with a year, a month, or a day.
    """
    length = (x1 - x0 - folds.within(x0, x1)[0]) / count
    scale = Scale.between(x0, x1, count * _ANY_WIDTH, folds)
    inner = (_outside(scale.day(at * _ANY_WIDTH), folds) for at in range(1, count))
    return list(pairwise([x0, *(_rounded(edge, length) for edge in inner), x1]))


def _outside(edge: float, folds: Folds) -> float:
    """The end of the fold that a day is in, else the day itself: no row starts within a fold."""
    return next((end for start, end in zip(folds.starts, folds.ends, strict=True) if start <= edge < end), edge)


def _rounded(edge: float, length: float) -> float:
    """The start of a year, a month or a day next to a day since 1970, if stretches of a length are long enough."""
    if length < _WHOLE_DAYS:
        return edge
    day = Day.of_number(round(edge) + EPOCH_1970)
    if length >= _WHOLE_YEARS:
        return days_of(Day(day.year + (day.month > 6), 1, 1))
    if length >= _WHOLE_MONTHS:
        month = day.year * 12 + day.month - 1 + (day.day > 15)
        return days_of(Day(month // 12, month % 12 + 1, 1))
    return float(round(edge))


def rows_within(arrays: EventArrays, span: Span) -> list[int]:
    """Return the rows of the events that some of `span` belongs to; one without length at its edge does too."""
    instant = arrays.start == arrays.end
    seen = (arrays.start < span[1]) & (arrays.end > span[0])
    seen |= instant & (arrays.start >= span[0]) & (arrays.start <= span[1])
    rows: list[int] = seen.nonzero()[0].tolist()
    return rows


def within(arrays: EventArrays, span: Span, *, waiting: bool) -> EventArrays:
    """Return the events of a span, with `waiting` also those that have no place in time."""
    rows = rows_within(arrays, span)
    if len(rows) == len(arrays) and (waiting or not arrays.waiting):
        return arrays
    return event_arrays([*(arrays.events[row] for row in rows), *(arrays.waiting if waiting else ())])


@dataclass(frozen=True, slots=True)
class Row:
    """One stretch and its place on a sheet, in logical pixels."""

    engine: TimelinePainter
    span: Span
    left: int
    top: int
    width: int
    height: int
    stack: Stack | None = None

    def named(self, options: PaintOptions) -> set[str]:
        """Return the ids of the events that get a label in this row."""
        return self.engine.named(*self.span, self.width, self.height, replace(options, stack=self.stack))

    def draw(self, painter: QPainter, options: PaintOptions) -> None:
        """Draw it in its place."""
        painter.save()
        painter.translate(self.left, self.top)
        painter.setClipRect(QRectF(-_GUTTER, 0, self.width + 2 * _GUTTER, self.height))
        self.engine.paint(painter, *self.span, self.width, self.height, replace(options, stack=self.stack))
        painter.restore()


def rows_in(
    box: QRectF,
    spans: Sequence[Span],
    arrays: EventArrays,
    publications: Sequence[Day],
    like: TimelinePainter,
    arrangement: Arrangement,
    *,
    waiting: bool,
) -> tuple[Row, ...]:
    """Return a row for each span, one below the other in `box`; all share texts, language and folds with `like`.

    `waiting` tells above the first how many dates wait for the publication's.
    """
    stretched = [within(arrays, span, waiting=waiting and not at) for at, span in enumerate(spans)]
    rows, top = [], box.top()
    for span, own, height in zip(spans, stretched, _heights(stretched, box.height()), strict=True):
        engine = TimelinePainter(own, publications, like.language, like.folds)
        engine.succeed(like)
        place = round(box.left()), round(top), round(box.width()), max(int(height), 1)
        rows.append(Row(engine, span, *place, arrangement.stack(own)))
        top += height + BETWEEN_ROWS
    return tuple(rows)


def _heights(stretched: Sequence[EventArrays], room: float) -> list[float]:
    """The rows' heights: all have the least, and what is left over goes where the events are."""
    left_over = room - BETWEEN_ROWS * (len(stretched) - 1) - LEAST_ROW * len(stretched)
    needs = [1 + min(len(arrays), _CROWD) for arrays in stretched]
    return [LEAST_ROW + left_over * need / sum(needs) for need in needs]
