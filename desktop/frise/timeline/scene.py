"""A frame, computed apart from its drawing: what is shown, where, in pixels."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from frise.timeline.arrays import EventArrays, FloatArray, IntArray
from frise.timeline.clusters import Cluster, cell_clusters, overlapping
from frise.timeline.detail import Visible, visible
from frise.timeline.labels import EDGE, LINE, Captioner, Effort, Label, Place, Placing, Side, Wish, place_all
from frise.timeline.lanes import Lanes
from frise.timeline.marks import Mark, marks_of
from frise.timeline.scale import Scale

LANE: Final = 50.0  # pixels from one lane to the next
_LOWEST_LANE: Final = 43.0  # a label of two lines and a mark below it, with nothing to spare
TALL_LANE: Final = LANE + LINE  # where a title may take two lines
_SNUG_LANE: Final = 47.0  # many are made no lower than this for one more
_MANY_LANES: Final = 4  # fewer are made lower where that gives one more
_ROOMY: Final = 3  # events a tall lane at most: with more, room goes to more labels rather than to longer ones
_BESIDE: Final = 17.0  # pixels from a lane's top to the middle of a mark that has its label beside it
_BELOW: Final = 40.0  # and of one that has it above
_HALF_MARK: Final = 6.0
BAND: Final = 34.0  # pixels above the axis for the marks that have no room for a label
_BAND_ROW: Final = 10.0
_NUMBER: Final = 13.0  # pixels of the band, above its marks, for the numbers of those that find no room
_TALLEST_LANE: Final = 92.0
_LIFT: Final = 0.4  # of the height that few lanes leave over, below them
_WEIGHED: Final = 40  # with no more events than this, several ways of placing are compared
_STILL: Final = Effort(misses=80, tries=100_000)
_MOVING: Final = Effort(misses=16, tries=8)  # so that it moves smoothly; what is missing comes with the next frames
_FEWEST_TRIED: Final = 240  # labels tried at most, in a view of the usual width
_TRIED_EVERY: Final = 6.0  # pixels
_ROOMS: Final = (0.5, 0.3, 0.17, 0.0)  # of the width, from the whole title to a few words, or its mere number
_ROOM_LIMITS: Final = (640.0, 320.0, 190.0, 0.0)  # pixels


@dataclass(frozen=True, slots=True)
class Area:
    """What a frame is drawn in: from `top` to `bottom` (the axis), in pixels, and the lines labels keep clear of.

    `spread` lets few lanes fill a tall area (for a picture, which nobody pans). `scroll` pixels of lanes are wanted
    below the area, so that as many more above come into it. `band` is the height kept for marks without a label.
    `hanging` lanes are filled from the top, and no stem leads down from them.
    """

    scale: Scale
    top: float
    bottom: float
    lines: tuple[float, ...] = ()
    spread: bool = False
    scroll: float = 0.0
    band: float = BAND
    hanging: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A labelled event: its mark, the label's top, the mark's middle, the label, the height it may be drawn in.

    `ceiling` and `ground` bound what is seen of its lanes, a stem goes down to `floor`; `group` is the index of the
    group it is shown in.
    """

    mark: Mark
    top: float
    mark_y: float
    label: Label
    ceiling: float
    ground: float
    floor: float
    group: int = 0


class Small(NamedTuple):
    """An event without a label: its mark, in a row of the band above the axis."""

    mark: Mark
    y: float


@dataclass(frozen=True, slots=True)
class Band:
    """How many events start in each column: `columns` (c,) left edges in pixels, `counts` (c,), above `bottom`.

    `going_on` events began before the view and have no column.
    """

    bottom: float
    height: float
    columns: FloatArray
    counts: IntArray
    going_on: int


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a frame shows; `scroll` is how far the lanes are moved, `total` counts the events in view."""

    area: Area
    placed: tuple[Placed, ...]
    small: tuple[Small, ...]
    bands: tuple[Band, ...]
    clusters: tuple[Cluster, ...]
    scroll: float
    total: int


def compose(
    arrays: EventArrays,
    area: Area,
    caption: Captioner,
    *,
    selected: int | None = None,
    before: Mapping[int, Place] | None = None,
    settled: bool = True,
) -> Scene:
    """Return the frame of `area`; `before` holds the places of the frame before it, by row, kept where they are free.

    `selected` is the row whose label must be there.
    """
    seen = visible(arrays, area.scale)
    known = before or {}
    marks = _marks(arrays, seen, area.scale, selected, known)
    wish = Wish(marks, selected, known, settled)
    height = area.bottom - area.top - area.band
    rows = _rows_of(height, len(arrays))
    labels = _best(arrays, wish, area, caption, rows.lanes + math.ceil(area.scroll / rows.pitch), rows.lines)
    used = 1 + max((label.place.lane for label in labels.values()), default=0)
    pitch = min(height / used, max(_TALLEST_LANE, rows.pitch)) if area.spread else rows.pitch
    lift = _LIFT * max(height - used * pitch, 0.0) if area.spread else 0.0
    scroll = min(area.scroll, max(used * pitch - height, 0.0))
    ground = area.bottom - area.band
    by_row = {mark.row: mark for mark in marks}
    placing = (ground - lift + scroll, pitch, min(pitch, rows.need))
    placed = tuple(_placed(by_row[row], label, area, ground, placing) for row, label in labels.items())
    small, crowds = _small(arrays, seen, labels, area)
    clusters = crowds or cell_clusters(seen, area.bottom, area.band)
    band = Band(area.bottom, area.band, seen.columns, seen.counts, seen.going_on)
    return Scene(area, placed, small, (band,), clusters, scroll, seen.total)


class _Rows(NamedTuple):
    """The lanes of an area: how many, from one to the next, the height of a label with its mark, lines of a title."""

    lanes: int
    pitch: float
    need: float
    lines: int


def _rows_of(height: float, events: int) -> _Rows:
    """Few events in a large area get tall lanes; it depends on nothing that changes while the view moves."""
    tall = int(height // TALL_LANE)
    if tall >= _MANY_LANES and events <= _ROOMY * tall:
        return _Rows(tall, TALL_LANE, TALL_LANE, 2)
    count = int(height // LANE)
    if count < _MANY_LANES:
        count = max(int(height // _LOWEST_LANE), 1)
    elif height / (count + 1) >= _SNUG_LANE:
        count += 1
    return _Rows(count, min(max(height / count, _LOWEST_LANE), LANE), LANE, 1)


def _marks(
    arrays: EventArrays, seen: Visible, scale: Scale, chosen: int | None, known: Iterable[int]
) -> tuple[Mark, ...]:
    """The marks in view that may get a label; those that had one, and the selected, even if others matter more."""
    rows = seen.rows[: max(_FEWEST_TRIED, int(scale.width / _TRIED_EVERY))].tolist()
    present = set(rows)
    rows += [row for row in known if row not in present]
    if chosen is not None and chosen not in rows:
        rows.append(chosen)
    return tuple(marks_of(arrays, rows, scale))


def _best(arrays: EventArrays, wish: Wish, area: Area, caption: Captioner, count: int, lines: int) -> dict[int, Label]:
    """Few events are placed in several ways, of which the best is kept; many by importance alone."""
    rooms = tuple(min(share * area.scale.width, most) for share, most in zip(_ROOMS, _ROOM_LIMITS, strict=True))
    if area.spread:
        width = area.scale.width
        rooms = (min(width - 2 * EDGE, 1000.0), min(0.65 * width, 640.0), *rooms)
    rooms = tuple(dict.fromkeys(rooms))

    def placing(*sides: Side) -> Placing:
        return Placing(area.scale, Lanes(count, area.scale, area.lines), caption, rooms, lines, not area.hanging, sides)

    effort = _STILL if wish.settled else _MOVING
    right, left = (Side.RIGHT, Side.LEFT), (Side.LEFT, Side.RIGHT)
    if len(wish.marks) > _WEIGHED:
        return place_all(wish, placing(*right), wish.marks, effort)
    in_time = sorted(wish.marks, key=lambda mark: (mark.middle, mark.row))
    ways = [
        place_all(wish, placing(*sides), order, effort)
        for order in (wish.marks, in_time, in_time[::-1])
        for sides in (right, left)
    ]
    return max(ways, key=lambda labels: _worth(arrays, labels, wish))


def _worth(arrays: EventArrays, labels: Mapping[int, Label], wish: Wish) -> float:
    """Labels count most, then whole titles, stems, and lanes near the axis."""
    pointing = {mark.row for mark in wish.marks if mark.points}
    worth = 0.0
    for row, label in labels.items():
        importance = arrays.events[row].importance
        whole = label.caption.title == arrays.events[row].title
        stem = 0.2 if label.place.stem or row not in pointing else 0.0
        worth += 1.0 + importance + 0.5 * whole + stem - 0.01 * label.place.lane
    return worth


def _placed(mark: Mark, label: Label, area: Area, ground: float, placing: tuple[float, float, float]) -> Placed:
    lowest, pitch, need = placing
    lane = area.top + pitch * label.place.lane if area.hanging else lowest - pitch * (label.place.lane + 1)
    top = lane + (pitch - need) / 2
    above = label.place.side in (Side.ABOVE, Side.ABOVE_END)
    below = min(_BELOW, pitch - _HALF_MARK) + label.caption.extra
    return Placed(mark, top, top + (below if above else _BESIDE), label, area.top, ground, area.bottom)


def _small(
    arrays: EventArrays, seen: Visible, labels: Mapping[int, Label], area: Area
) -> tuple[tuple[Small, ...], tuple[Cluster, ...]]:
    """The marks that got no label, most important first, in the first free row of the band; the rest are counted."""
    rows = Lanes(max(int((area.band - _NUMBER) // _BAND_ROW), 1), area.scale)
    found: list[Small] = []
    left_over: list[Mark] = []
    lowest = area.bottom - 7.0
    unlabelled = np.asarray([row for row in seen.marks.tolist() if row not in labels], dtype=np.int64)
    for mark in marks_of(arrays, unlabelled, area.scale):
        bits = rows.columns(mark.left + 1, mark.right - 1)
        free = [at for at in range(len(rows)) if rows.free_for_mark(at, bits)]
        if free:
            rows.take(free[0], bits)
            found.append(Small(mark, lowest - free[0] * _BAND_ROW))
        else:
            left_over.append(mark)
    return tuple(found), overlapping(left_over, [small.mark for small in found], area.bottom, area.band)
