"""The engine: one frame of the timeline on any painter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from frise.temporal.calendar import Day
from frise.timeline.arrays import EventArrays, days_of
from frise.timeline.folds import NO_FOLDS, Folds
from frise.timeline.groups import REST
from frise.timeline.labels import Place
from frise.timeline.scale import Scale
from frise.timeline.scene import BAND, Area, Scene, compose
from frise.timeline.stacking import Header, Stack, compose_stack
from frise.ui.painter.axis import AXIS, Axis
from frise.ui.painter.bands import draw_band, draw_counts, draw_header
from frise.ui.painter.captions import Captions, SignOf
from frise.ui.painter.labels import draw_labels, draw_stems
from frise.ui.painter.marks import draw_outline, draw_small
from frise.ui.painter.notes import NOTES, Notes
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.timeline import phrase_count, phrase_others


@dataclass(frozen=True, slots=True)
class PaintOptions:
    """How to draw a frame.

    `selected` is the current event, `chosen` are all that are selected. `settled` is False while the view moves:
    labels then stay where they were even if an edge cuts them. `spread` fills a tall picture; `numbers` puts an
    event's number before its title; `waiting` tells how many dates wait for the publication's; `hint` is what an
    empty timeline says. `today` has a line of its own; `stack` shows the events in groups; `scroll` is by how many
    pixels the lanes, or the groups, are moved; `tray` tells what waits in a few words; `sign_of` gives the sign that
    stands after an event's date, by its id.
    """

    theme: Theme
    selected: str | None = None
    settled: bool = True
    spread: bool = False
    numbers: Mapping[str, int] = field(default_factory=dict)
    waiting: bool = True
    hint: str = ""
    chosen: frozenset[str] = frozenset()
    today: Day | None = None
    stack: Stack | None = None
    scroll: float = 0.0
    tray: bool = False
    sign_of: SignOf | None = None


class TimelinePainter:
    """Draws some events; remembers the places of the frame before, and the texts it laid out."""

    def __init__(
        self, arrays: EventArrays, publications: Sequence[Day], language: Language, folds: Folds = NO_FOLDS
    ) -> None:
        """Take the events, the publication dates and what `paint` folds away; a QGuiApplication must exist."""
        self.arrays = arrays
        self.language = language
        self.folds = folds
        self.scene: Scene | None = None
        self.headers: tuple[Header, ...] = ()
        self.tray: QRectF | None = None
        self._publications = tuple((day, days_of(day)) for day in sorted(set(publications)))
        self.texts = TextCache()
        self.captions = Captions(arrays.events, language, self.texts)
        self.places: dict[tuple[str, int], Place] = {}  # by the key of the group, empty without groups, and the row
        self._key: object = None
        self._keyed: Stack | None = None
        self._chosen: tuple[frozenset[str], frozenset[int]] = (frozenset(), frozenset())

    def succeed(self, previous: "TimelinePainter") -> None:
        """Take over the texts and the places of the painter that this one replaces."""
        self.texts = previous.texts
        self.captions = previous.captions.following(self.arrays.events)
        for (group, row), place in previous.places.items():
            now = self.arrays.events.row(previous.arrays.events[row].id)
            if now is not None:
                self.places[group, now] = place

    def move(self, event_id: str) -> None:
        """Forget where one event was: it finds the best place there is."""
        row = self.arrays.events.row(event_id)
        self.places = {key: place for key, place in self.places.items() if key[1] != row}
        self._key = None

    def forget(self) -> None:
        """Forget the places of the frame before: the view jumps, and the next frame is laid out anew."""
        self.places, self._key = {}, None

    def paint(
        self, painter: QPainter, x0: float, x1: float, width: float, height: float, options: PaintOptions
    ) -> Scene:
        """Draw days `x0` to `x1` (since 1970) over `width` by `height` logical pixels, and return what was drawn."""
        return self.paint_scale(painter, Scale.between(x0, x1, width, self.folds), height, options)

    def paint_scale(self, painter: QPainter, scale: Scale, height: float, options: PaintOptions) -> Scene:
        """Draw a scale's whole width over `height` logical pixels, the axis at the bottom; return what was drawn."""
        self.texts.evict()
        self.captions.evict()
        theme, bottom = options.theme, round(height - AXIS)
        notes = self._notes(scale, options)
        scene = self._composed(self._area(scale, height, options), options)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, scale.width, height), QColor(theme.panel))
        axis = Axis(scale, bottom, theme, self.language, self.texts)
        axis.draw_grid(painter, NOTES)
        axis.draw_folds(painter, NOTES, bottom)
        if options.stack is not None or scene.scroll:
            painter.save()
            below = BAND if options.stack is None else 0.0
            painter.setClipRect(QRectF(0, NOTES, scale.width, bottom - below - NOTES))
            self._draw_events(painter, scene, notes, bottom, options)
            painter.restore()
        else:
            self._draw_events(painter, scene, notes, bottom, options)
        if options.stack is None:
            self._draw_bands(painter, scene, options)
        axis.draw_strips(painter)
        axis.draw_fold_lengths(painter)
        self.tray = notes.draw_texts(painter, scale.width, theme, self.language, self.texts)
        if not len(self.arrays):
            self._draw_hint(painter, scale.width, bottom, options)
        return scene

    def named(self, x0: float, x1: float, width: float, height: float, options: PaintOptions) -> set[str]:
        """Return the ids of the events that `paint` would give a label; it then keeps to these places."""
        scale = Scale.between(x0, x1, width, self.folds)
        scene = self._composed(self._area(scale, height, options), options)
        return {self.arrays.events[placed.mark.row].id for placed in scene.placed}

    def _area(self, scale: Scale, height: float, options: PaintOptions) -> Area:
        lines = self._notes(scale, options).lines
        return Area(scale, NOTES, round(height - AXIS), lines, options.spread, options.scroll)

    def _notes(self, scale: Scale, options: PaintOptions) -> Notes:
        return Notes.of(
            self._publications, len(self.arrays.waiting) * options.waiting, scale, options.today, tray=options.tray
        )

    def _composed(self, area: Area, options: PaintOptions) -> Scene:
        stack = options.stack
        groups = None if stack is None else (id(stack.groups), frozenset(stack.closed))
        key = (area, options.selected, options.settled, tuple(options.numbers.items()), groups)
        if self.scene is None or key != self._key:
            self.captions.numbers, self.captions.sign_of = options.numbers, options.sign_of
            selected = self.arrays.events.row(options.selected)
            if stack is None:
                before = {row: place for (group, row), place in self.places.items() if not group}
                self.scene = compose(
                    self.arrays, area, self.captions, selected=selected, before=before, settled=options.settled
                )
                self.headers = ()
            else:
                self.scene, self.headers = compose_stack(
                    stack, area, self.captions, selected=selected, before=self.places, settled=options.settled
                )
            keys = [""] if stack is None else [group.key for group in stack.within(area.bottom - area.top).groups]
            self.places = {(keys[placed.group], placed.mark.row): placed.label.place for placed in self.scene.placed}
            self._key = key
            self._keyed = stack  # alive as long as its groups' identity is in the key
        return self.scene

    def _chosen_rows(self, options: PaintOptions) -> frozenset[int]:
        """The rows of the selected events; worked out once a selection."""
        if self._chosen[0] is not options.chosen:
            rows = (self.arrays.events.row(event_id) for event_id in options.chosen)
            self._chosen = options.chosen, frozenset(row for row in rows if row is not None)
        return self._chosen[1]

    def _draw_events(self, painter: QPainter, scene: Scene, notes: Notes, bottom: float, options: PaintOptions) -> None:
        """Draw stems, lines, marks and labels; with groups, also their bands and names."""
        theme = options.theme
        selected, chosen = self.arrays.events.row(options.selected), self._chosen_rows(options)
        if options.stack is not None:
            self._draw_bands(painter, scene, options)
        draw_stems(painter, scene, theme)
        notes.draw_lines(painter, bottom, theme)
        draw_labels(painter, scene, selected, chosen, theme, self.texts)
        if options.stack is not None:
            self._draw_headers(painter, options.stack, theme, scene.area.scale.width)
            self._draw_small(painter, scene, options)

    def _draw_headers(self, painter: QPainter, stack: Stack, theme: Theme, width: float) -> None:
        for header in self.headers:
            key = header.group.key
            name = phrase_others(self.language) if key == REST else stack.names.get(key, key)
            words = name, phrase_count(len(header.group.rows), self.language)
            draw_header(painter, header, words, width, theme, self.texts, opens=not stack.fitted)

    def _draw_bands(self, painter: QPainter, scene: Scene, options: PaintOptions) -> None:
        theme = options.theme
        for band in scene.bands:
            draw_band(painter, band, len(self.arrays), theme)
        if options.stack is None:
            self._draw_small(painter, scene, options)
        draw_counts(painter, scene, theme, self.language, self.texts)

    def _draw_small(self, painter: QPainter, scene: Scene, options: PaintOptions) -> None:
        draw_small(painter, scene.small, options.theme)
        chosen = self._chosen_rows(options)
        for small in scene.small if chosen else ():
            if small.mark.row in chosen:
                draw_outline(painter, small.mark, small.y, options.theme, height=6.0)

    def _draw_hint(self, painter: QPainter, width: float, bottom: float, options: PaintOptions) -> None:
        left = (width - self.texts.width(options.hint, Role.BODY)) / 2
        self.texts.draw(painter, left, bottom / 2 - 8, options.hint, Role.BODY, options.theme.soft)
