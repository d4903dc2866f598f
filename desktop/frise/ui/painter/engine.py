"""The engine: one frame of the timeline on any painter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from frise.temporal.calendar import Day
from frise.timeline.arrays import EventArrays, days_of
from frise.timeline.detail import COLUMN
from frise.timeline.labels import Place
from frise.timeline.scale import Scale
from frise.timeline.scene import BAND, Area, Placed, Scene, compose
from frise.ui.painter.axis import AXIS, Axis
from frise.ui.painter.captions import Captions
from frise.ui.painter.marks import draw_mark, draw_outline, draw_small
from frise.ui.painter.notes import NOTES, Notes
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language

_FULL: Final = 10.0  # doublings: a column of 1024 events fills the band
_TITLE_TOP: Final = 1.0
_DATE_TOP: Final = 17.0
_ALONE_TOP: Final = 9.0  # a mere number stands level with its mark


@dataclass(frozen=True, slots=True)
class PaintOptions:
    """How to draw a frame.

    `settled` is False while the view moves: labels then stay where they were even if an edge cuts them. `spread`
    fills a tall picture; `numbers` puts an event's number before its title; `waiting` tells how many dates wait for
    the publication's; `hint` is what an empty timeline says.
    """

    theme: Theme
    selected: str | None = None
    settled: bool = True
    spread: bool = False
    numbers: Mapping[str, int] = field(default_factory=dict)
    waiting: bool = True
    hint: str = ""


class TimelinePainter:
    """Draws some events; remembers the places of the frame before, and the texts it laid out."""

    def __init__(self, arrays: EventArrays, publications: Sequence[Day], language: Language) -> None:
        """Take the events and the publication dates; a QGuiApplication must exist."""
        self.arrays = arrays
        self.language = language
        self.scene: Scene | None = None
        self._publications = tuple((day, days_of(day)) for day in sorted(set(publications)))
        self.texts = TextCache()
        self._captions = Captions(arrays.events, language, self.texts)
        self.places: dict[str, Place] = {}
        self._key: object = None

    def succeed(self, previous: "TimelinePainter") -> None:
        """Take over the texts and the places of the painter that this one replaces."""
        self.texts = previous.texts
        self._captions = Captions(self.arrays.events, self.language, self.texts)
        self.places = previous.places

    def forget(self) -> None:
        """Forget the places of the frame before: the view jumps, and the next frame is laid out anew."""
        self.places, self._key = {}, None

    def paint(
        self, painter: QPainter, x0: float, x1: float, width: float, height: float, options: PaintOptions
    ) -> Scene:
        """Draw days `x0` to `x1` (since 1970) over `width` by `height` logical pixels, and return what was drawn."""
        return self.paint_scale(painter, Scale.between(x0, x1, width), height, options)

    def paint_scale(self, painter: QPainter, scale: Scale, height: float, options: PaintOptions) -> Scene:
        """Draw a scale's whole width over `height` logical pixels, the axis at the bottom; return what was drawn."""
        self.texts.evict()
        self._captions.evict()
        theme, bottom = options.theme, round(height - AXIS)
        notes = self._notes(scale, options)
        scene = self._composed(Area(scale, NOTES, bottom, notes.lines, options.spread), options)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, scale.width, height), QColor(theme.panel))
        axis = Axis(scale, bottom, theme, self.language, self.texts)
        axis.draw_grid(painter, NOTES)
        self._draw_density(painter, scene, theme)
        self._draw_stems(painter, scene, theme)
        notes.draw_lines(painter, bottom, theme)
        draw_small(painter, scene.small, theme)
        for placed in scene.placed:
            self._draw_placed(painter, placed, options)
        self._draw_selected_small(painter, scene, options)
        axis.draw_strips(painter)
        notes.draw_texts(painter, scale.width, theme, self.language, self.texts)
        if not self.arrays.events:
            self._draw_hint(painter, scale.width, bottom, options)
        return scene

    def named(self, x0: float, x1: float, width: float, height: float, options: PaintOptions) -> set[str]:
        """Return the ids of the events that `paint` would give a label; it then keeps to these places."""
        scale = Scale.between(x0, x1, width)
        lines = self._notes(scale, options).lines
        scene = self._composed(Area(scale, NOTES, round(height - AXIS), lines, options.spread), options)
        return {self.arrays.events[placed.mark.row].id for placed in scene.placed}

    def _notes(self, scale: Scale, options: PaintOptions) -> Notes:
        return Notes.of(self._publications, len(self.arrays.waiting) * options.waiting, scale)

    def _composed(self, area: Area, options: PaintOptions) -> Scene:
        key = (area, options.selected, options.settled, tuple(options.numbers.items()))
        if self.scene is None or key != self._key:
            self._captions.numbers = options.numbers
            self.scene = compose(
                self.arrays,
                area,
                self._captions,
                selected=options.selected,
                before=self.places,
                settled=options.settled,
            )
            self.places, self._key = self.scene.places, key
        return self.scene

    def _draw_density(self, painter: QPainter, scene: Scene, theme: Theme) -> None:
        if not len(scene.columns):
            return
        heights = np.minimum(np.log2(1 + scene.counts) / _FULL, 1.0) * (BAND - 4)
        colour = QColor(theme.accent)
        colour.setAlphaF(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bottom = scene.area.bottom
        pairs = zip(scene.columns.tolist(), heights.tolist(), strict=True)
        painter.drawRects([QRectF(round(left), bottom - tall, COLUMN, tall) for left, tall in pairs])

    def _draw_stems(self, painter: QPainter, scene: Scene, theme: Theme) -> None:
        colour = QColor(theme.accent)
        colour.setAlphaF(0.7)
        for placed in scene.placed:
            if placed.label.place.stem:
                left = round(placed.mark.middle - 0.5)
                painter.fillRect(QRectF(left, placed.mark_y, 1, scene.area.bottom - placed.mark_y), colour)

    def _draw_placed(self, painter: QPainter, placed: Placed, options: PaintOptions) -> None:
        theme, caption, paper = options.theme, placed.label.caption, QColor(options.theme.panel)
        left, right = round(placed.label.left), placed.label.left + caption.width
        chosen = self.arrays.events[placed.mark.row].id == options.selected
        leftwards = placed.label.place.side % 2  # LEFT and ABOVE_END are set flush right
        for words, role, top, colour in (
            (caption.title, Role.TITLE, _TITLE_TOP if caption.date else _ALONE_TOP, theme.ink),
            (caption.date, Role.DATE, _DATE_TOP, theme.selection if chosen else theme.soft),
        ):
            long = self.texts.width(words, role)
            start = round(right - long) if leftwards else left
            painter.fillRect(QRectF(start - 3, placed.top + top, long + 6 if words else 0, 14), paper)
            self.texts.draw(painter, start, placed.top + top, words, role, colour)
        draw_mark(painter, placed.mark, placed.mark_y, theme)
        if chosen:
            draw_outline(painter, placed.mark, placed.mark_y, theme)

    def _draw_selected_small(self, painter: QPainter, scene: Scene, options: PaintOptions) -> None:
        for small in scene.small:
            if self.arrays.events[small.mark.row].id == options.selected:
                draw_outline(painter, small.mark, small.y, options.theme, height=6.0)

    def _draw_hint(self, painter: QPainter, width: float, bottom: float, options: PaintOptions) -> None:
        left = (width - self.texts.width(options.hint, Role.BODY)) / 2
        self.texts.draw(painter, left, bottom / 2 - 8, options.hint, Role.BODY, options.theme.soft)
