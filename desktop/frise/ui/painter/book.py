"""A picture laid out: its time broken into rows and pages, its marks numbered, its quotes listed below."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frise.events.event import Event
from frise.problem import Problem, ProblemKind
from frise.temporal.calendar import EPOCH_1970, Day
from frise.timeline.arrays import EventArrays, days_of
from frise.timeline.fit import whole_range
from frise.timeline.folds import Folds
from frise.ui.arrangement import AS_THEY_ARE, Arrangement
from frise.ui.painter.axis import AXIS
from frise.ui.painter.engine import PaintOptions, TimelinePainter
from frise.ui.painter.legend import Legend
from frise.ui.painter.listing import ABOVE_RULE, Listing
from frise.ui.painter.notes import NOTES
from frise.ui.painter.rows import BETWEEN_ROWS, LEAST_ROW, Row, Span, rows_in, rows_within, stretches
from frise.ui.painter.sheet import RULE, TITLE, Frame, Sheet
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.picture import phrase_list, phrase_running_head, phrase_stretch

Progress = Callable[[float], None]

MOST_PAGES: Final = 200  # of timeline; the list takes as many as it needs
_LEAST_DRAWING: Final = AXIS + NOTES + 120.0
_ABOVE_LEGEND: Final = 16.0
_LOOSE: Final = 0.9  # of its room: a list that takes less gives some back to the timeline
_PLANNED: Final = 0.4  # of the work, once all has its place


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a picture is wanted: `x0` and `x1` in days since 1970 (None: all events), in `rows` on each of `pages`."""

    theme: Theme
    language: Language
    x0: float | None = None
    x1: float | None = None
    title: str = ""
    numbered_quotes: bool = False
    rows: int = 1
    pages: int = 1
    arrangement: Arrangement = AS_THEY_ARE


@dataclass(frozen=True, slots=True)
class Picture(Layout):
    """What to draw, and how.

    `goes_on` lets the quotes that have no place on the last page have pages of their own; else they are counted.
    """

    arrays: EventArrays
    publications: Sequence[Day]
    goes_on: bool = False

    def span(self, folds: Folds) -> Span:
        """The days it shows, from the first to the last."""
        first, last = whole_range(self.arrays, [days_of(day) for day in self.publications], folds)
        return (first if self.x0 is None else self.x0), (last if self.x1 is None else self.x1)

    def listed(self, span: Span) -> list[Event]:
        """Return the events of the days it shows, in the order of time: the order of their numbers."""
        if not self.numbered_quotes:
            return []
        arrays = self.arrays
        rows = sorted(rows_within(arrays, span), key=lambda row: (arrays.start[row], arrays.end[row]))
        return [arrays.events[row] for row in rows]


class Book:
    """A picture on sheets of `width` by `height` logical pixels; a QGuiApplication must exist.

    Everything has its place once it is made. Raises Problem TOO_MANY_ROWS, TOO_MANY_PAGES; `progress` (0 to 1, here
    and in `draw`) may raise to stop.
    """

    def __init__(self, picture: Picture, width: float, height: float, progress: Progress = lambda _share: None) -> None:
        self._picture, self._frame, self._progress = picture, Frame(width, height), progress
        self._check()
        folds = picture.arrangement.folds(picture.arrays)
        self._engine = TimelinePainter(picture.arrays, picture.publications, picture.language, folds)
        self._span = picture.span(folds)
        texts, box = self._engine.texts, self._frame.box
        self.listing = Listing(picture.listed(self._span), box, picture.language, texts, goes_on=picture.goes_on)
        laid = self._best()
        lists = self.listing.going_on(laid.sheets[-1].part, lambda share: progress(_PLANNED / 2 * (1 + share)))
        named = phrase_list(picture.language)
        self.numbers: Mapping[str, int] = laid.numbers
        self.sheets = (*laid.sheets, *(Sheet(self._frame, named, part=part) for part in lists))

    @property
    def rows(self) -> tuple[Row, ...]:
        """All stretches, in their order."""
        return _rows(self.sheets)

    def draw(self, at: int, painter: QPainter) -> None:
        """Draw the sheet numbered `at`, from 0."""
        sheet, count = self.sheets[at], len(self.sheets)
        head = ""
        if count > 1:
            title = "" if sheet.title else self._picture.title
            head = phrase_running_head(title, sheet.content, at + 1, count)
        self._engine.texts.evict()

        def told(share: float) -> None:
            self._progress(_PLANNED + (1 - _PLANNED) * (at + share) / count)

        sheet.draw(painter, head, self._options(self.numbers), self._engine.texts, told)

    def _check(self) -> None:
        picture = self._picture
        room = self._frame.box.height() - TITLE * bool(picture.title)
        most = max(int((room + BETWEEN_ROWS) / (LEAST_ROW + BETWEEN_ROWS)), 1)
        if not 1 <= picture.rows <= most:
            raise Problem(ProblemKind.TOO_MANY_ROWS, rows=picture.rows, most=most)
        if not 1 <= picture.pages <= MOST_PAGES:
            raise Problem(ProblemKind.TOO_MANY_PAGES, pages=picture.pages, most=MOST_PAGES)

    def _best(self) -> "_Laid":
        """The layout that numbers most events: the more room for the list, the less for their marks."""
        first, *others = self.listing.shares if self._picture.pages == 1 else (0.0,)
        best = self._laid(first, 0.0)
        for at, share in enumerate(others, start=1):
            if len(best.numbers) == self.listing.count:
                break
            laid = self._laid(share, _PLANNED / 2 * at / (1 + len(others)))
            if len(laid.numbers) > len(best.numbers):
                best = laid
        tight = self._laid(best.needed, _PLANNED / 2) if best.needed else best
        return tight if len(tight.numbers) >= len(best.numbers) else best

    def _laid(self, share: float, done: float) -> "_Laid":
        """Lay the timeline out with a share of the page for the list; `done` is how much of all work is."""
        picture = self._picture

        def named(numbers: Mapping[str, int]) -> set[str]:
            found: set[str] = set()
            for row in rows:
                self._progress(done)
                found |= row.named(self._options(numbers))
            return found

        spans = stretches(*self._span, picture.rows * picture.pages, self._engine.folds)
        sheets = []
        for at in range(picture.pages):
            self._progress(done)
            sheets.append(self._sheet(at, spans, share))
        *others, last = sheets
        rows = _rows(sheets)
        numbers, part = self.listing.numbers(named, last.part)
        used = part.used / last.part.box.height() if part and last.part and not picture.goes_on else 0.0
        return _Laid((*others, replace(last, part=part)), numbers, share * used if used < _LOOSE else 0.0)

    def _sheet(self, at: int, spans: Sequence[Span], share: float) -> Sheet:
        """Lay a page of the timeline out, with a share of it for the list."""
        picture, box = self._picture, self._frame.box
        spans = spans[at * picture.rows : (at + 1) * picture.rows]
        title = "" if at else picture.title
        box.setTop(box.top() + TITLE * bool(title))
        legend, room = self._legend(box, spans)
        part = self.listing.below(box, self._least + room, share)
        if part is not None:
            box.setBottom(part.box.top() - RULE - ABOVE_RULE)
        box.setBottom(box.bottom() - room)
        arranged = picture.arrangement
        rows = rows_in(box, spans, picture.arrays, picture.publications, self._engine, arranged, waiting=not at)
        return Sheet(self._frame, self._content(spans), title, rows, legend, box.bottom() + _ABOVE_LEGEND, part)

    @property
    def _least(self) -> float:
        """The height that the rows of a page need at least."""
        count = self._picture.rows
        return _LEAST_DRAWING if count == 1 else LEAST_ROW * count + BETWEEN_ROWS * (count - 1)

    def _content(self, spans: Sequence[Span]) -> str:
        """What a page shows, in words; no longer than the events are told."""
        extent = self._picture.arrays.extent
        first, last = spans[0][0], spans[-1][1]
        if extent is not None and extent[0] < last and extent[1] > first:
            first, last = max(first, extent[0]), min(last, extent[1])
        first_day, last_day = math.floor(first), math.ceil(last) - 1
        return phrase_stretch(_day(first_day), _day(max(last_day, first_day)), self._picture.language)

    def _legend(self, box: QRectF, spans: Sequence[Span]) -> tuple[Legend | None, float]:
        """The legend of what some spans show and its height; None where there is no room for it in `box`."""
        picture, texts = self._picture, self._engine.texts
        legend = Legend(picture.arrays, spans[0][0], spans[-1][1], box.width(), picture.language, texts)
        room = legend.height + _ABOVE_LEGEND
        return (legend, room) if legend.height and box.height() - room >= self._least else (None, 0.0)

    def _options(self, numbers: Mapping[str, int]) -> PaintOptions:
        return PaintOptions(self._picture.theme, spread=True, numbers=numbers)


@dataclass(frozen=True, slots=True)
class _Laid:
    """The sheets of the timeline, the numbers of events by their ids.

    `needed` is the share of the page that the list needed, where it had more; else 0.
    """

    sheets: tuple[Sheet, ...]
    numbers: Mapping[str, int]
    needed: float


def _rows(sheets: Sequence[Sheet]) -> tuple[Row, ...]:
    return tuple(row for sheet in sheets for row in sheet.rows)


def _day(days: int) -> Day:
    """The day so many days after 1 January 1970."""
    return Day.of_number(days + EPOCH_1970)
