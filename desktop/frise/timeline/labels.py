"""Where each label goes: beside its mark or above it, in a lane of its own width, crossed by nothing.

The most important come first; an event that had a place keeps it as long as it is free.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple

from frise.timeline.lanes import Lanes
from frise.timeline.marks import Mark, Shape
from frise.timeline.scale import Scale

GAP: Final = 7.0  # pixels between a mark and its label, and at least around a label
EDGE: Final = 10.0  # pixels kept free at the edges of the view
_ABOVE_FROM: Final = 42.0  # pixels: a mark this wide carries its label above it
_DATE_ROOM: Final = 60.0
LINE: Final = 16.0  # pixels from one line of a title to the next


class Side(IntEnum):
    """Where the label stands: right of the mark, left of it, above from its start, above up to its end."""

    RIGHT = 0
    LEFT = 1
    ABOVE = 2
    ABOVE_END = 3


@dataclass(frozen=True, slots=True)
class Caption:
    """What a label says, and the width of the widest of its lines in pixels; `second` is the title's second line."""

    title: str
    date: str
    width: float
    second: str = ""

    @property
    def extra(self) -> float:
        """The height that the second line adds, in pixels."""
        return LINE if self.second else 0.0


Captioner = Callable[[int, float, int], Caption | None]
"""Caption of a row in at most so many pixels and lines of title; None if not even a word fits."""


@dataclass(frozen=True, slots=True)
class Place:
    """A choice that can be made again: lane, side, room for the text, with a stem or without.

    `at` is the label's left edge in days since 1970, where a pixel is `step` days.
    """

    lane: int
    side: Side
    room: float
    stem: bool
    at: float = 0.0
    step: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """A label put down: its caption and its left edge in pixels (its lane gives the height)."""

    caption: Caption
    left: float
    place: Place

    @property
    def right(self) -> float:
        """The right edge, in pixels."""
        return self.left + self.caption.width


@dataclass(slots=True)
class Placing:
    """One way of placing, in the making."""

    scale: Scale
    lanes: Lanes
    caption: Captioner
    rooms: tuple[float, ...]
    lines: int = 1  # that a title may take
    stems: bool = True  # whether narrow marks may have one
    sides: tuple[Side, ...] = (Side.RIGHT, Side.LEFT)

    def keep(self, mark: Mark, place: Place, *, settled: bool) -> Label | None:
        """Put a label back where it was; once `settled`, only if wholly in view, and with more words if they fit."""
        if place.lane >= len(self.lanes):
            return None
        if not settled:
            # Panning carries all labels along as they are, so none of them can run into another.
            carried = self.scale.pixel(place.at) if place.step == self.scale.per_pixel else None
            return self._try(mark, place, within=False, left=carried)
        if place.side not in self._sides(mark):
            return None
        rooms = (*(room for room in self.rooms if room > place.room), place.room)
        stems = (True, False) if mark.points else (False,)
        for room in rooms:
            for stem in stems:
                label = self._try(mark, replace(place, room=room, stem=stem), within=True)
                if label is not None:
                    return label
        return None

    def find(self, mark: Mark) -> Label | None:
        """Put a label where it reads best among the free places, if there are any."""
        bits = self.lanes.columns(mark.left - GAP, mark.right + GAP)
        open_lanes = [lane for lane in range(len(self.lanes)) if self.lanes.free_for_mark(lane, bits)]
        if not open_lanes:
            return None
        stem_bits = self._stem_bits(mark)
        free_down = [lane for lane in open_lanes if stem_bits and self.lanes.free_for_stem(lane, stem_bits)]
        ways = [(free_down, stem_bits), (open_lanes, 0)]
        for over_folds in (False, True) if self.lanes.folded else (False,):
            label = self._find(mark, bits, ways, over_folds=over_folds)
            if label is not None:
                return label
        return None

    def _find(
        self, mark: Mark, bits: int, ways: Sequence[tuple[Sequence[int], int]], *, over_folds: bool
    ) -> Label | None:
        """Try each way, some lanes and the columns of the stem they go with, from the whole title to a few words."""
        tried = None
        for room in self.rooms:
            caption = self.caption(mark.row, room, self.lines)
            if caption is None or caption == tried:  # the same words found no place in a larger room
                continue
            tried = caption
            spots = self._spots(mark, caption)
            for lanes, stem in ways:
                for lane in lanes:
                    for side, left, text in spots:
                        if self.lanes.free_for_label(lane, text, over_folds=over_folds):
                            self.lanes.take(lane, bits | text, stem)
                            place = Place(lane, side, room, bool(stem), self.scale.day(left), self.scale.per_pixel)
                            return Label(caption, left, place)
        return None

    def _spots(self, mark: Mark, caption: Caption) -> list[tuple[Side, float, int]]:
        """Where a label may stand in any lane: side, left edge, columns."""
        spots = []
        for side in self._sides(mark):
            left = self._left(mark, side, caption)
            if EDGE <= left <= self.scale.width - EDGE - caption.width:
                spots.append((side, left, self.lanes.columns(left - GAP, left + caption.width + GAP)))
        return spots

    def force(self, mark: Mark) -> Label | None:
        """Put the selected event's label down whatever it costs the lines: its words must be there."""
        for room in (*self.rooms, _DATE_ROOM):
            for side in (Side.ABOVE, Side.RIGHT, Side.LEFT):
                caption = self.caption(mark.row, room, self.lines)
                if caption is None:
                    continue
                left = min(max(self._left(mark, side, caption), EDGE), self.scale.width - EDGE - caption.width)
                beside = left >= mark.right or left + caption.width <= mark.left
                if left < EDGE or not (beside or side is Side.ABOVE):
                    continue
                self.lanes.take(0, self._ink(mark, left, caption))
                return Label(caption, left, self._made(Place(0, side, room, stem=False), left))
        return None

    def _made(self, place: Place, left: float) -> Place:
        return replace(place, at=self.scale.day(left), step=self.scale.per_pixel)

    def _sides(self, mark: Mark) -> tuple[Side, ...]:
        width = min(mark.right, self.scale.width) - max(mark.left, 0.0)
        if width < _ABOVE_FROM or mark.shape == Shape.DOT:
            return self.sides
        if self.sides[0] is Side.LEFT:
            return (Side.ABOVE_END, Side.ABOVE, *self.sides)
        return (Side.ABOVE, Side.ABOVE_END, *self.sides)

    def _stem_bits(self, mark: Mark) -> int:
        return self.lanes.columns(mark.middle - 2, mark.middle + 2) if self.stems and mark.points else 0

    def _left(self, mark: Mark, side: Side, caption: Caption) -> float:
        match side:
            case Side.RIGHT:
                return mark.right + GAP
            case Side.LEFT:
                return mark.left - GAP - caption.width
            case Side.ABOVE:
                return max(mark.left, EDGE)
            case _:
                return min(mark.right, self.scale.width - EDGE) - caption.width

    def _ink(self, mark: Mark, left: float, caption: Caption) -> int:
        text = self.lanes.columns(left - GAP, left + caption.width + GAP)
        return text | self.lanes.columns(mark.left - GAP, mark.right + GAP)

    def _try(self, mark: Mark, place: Place, *, within: bool, left: float | None = None) -> Label | None:
        caption = self.caption(mark.row, place.room, self.lines)
        if caption is None:
            return None
        if left is None:
            left = self._left(mark, place.side, caption)
        if left > self.scale.width or left + caption.width < 0:
            return None
        if within and not EDGE <= left <= self.scale.width - EDGE - caption.width:
            return None
        text = self.lanes.columns(left - GAP, left + caption.width + GAP)
        bits = self.lanes.columns(mark.left - GAP, mark.right + GAP)
        stem = self._stem_bits(mark) if place.stem else 0
        free = self.lanes.free_for_label(place.lane, text, over_folds=True)  # it had no other place before
        if not (free and self.lanes.free_for_mark(place.lane, bits)):
            return None
        if stem and not self.lanes.free_for_stem(place.lane, stem):
            return None
        self.lanes.take(place.lane, bits | text, stem)
        # A mark that has grown into a bar points at no place of the axis any more.
        return Label(caption, left, self._made(replace(place, stem=bool(stem)), left))


class Effort(NamedTuple):
    """How long to look for places: so many labels in a row without one, and so many new labels in all."""

    misses: int
    tries: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What to place: marks from the most important on, the selected one, and the places there were before, by row."""

    marks: tuple[Mark, ...]
    selected: int | None
    before: Mapping[int, Place]
    settled: bool


def place_all(wish: Wish, placing: Placing, order: Iterable[Mark], most: Effort) -> dict[int, Label]:
    """Return the labels by row: the selected event's, those there were, then the others in `order`."""
    labels: dict[int, Label] = {}
    chosen = [mark for mark in wish.marks if mark.row == wish.selected]
    kept = [mark for mark in wish.marks if mark.row in wish.before]
    for mark in (*chosen, *kept):
        if mark.row in labels:
            continue
        place = wish.before.get(mark.row)
        label = None if place is None else placing.keep(mark, place, settled=wish.settled)
        if label is None and mark.row == wish.selected:
            label = placing.find(mark) or placing.force(mark)
        if label is not None:
            labels[mark.row] = label
    misses = tries = 0
    for mark in order:
        if mark.row in labels:
            continue
        if misses >= most.misses or tries >= most.tries:
            break
        label = placing.find(mark)
        if label is not None:
            labels[mark.row] = label
        misses, tries = misses + 1 if label is None else 0, tries + 1
    return labels
