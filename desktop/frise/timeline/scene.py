"""A frame, computed apart from its drawing: what is shown, where, in pixels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from frise.timeline.arrays import EventArrays, FloatArray, IntArray
from frise.timeline.detail import Visible, visible
from frise.timeline.labels import EDGE, Captioner, Label, Place, Placing, Side, Wish, place_all
from frise.timeline.lanes import Lanes
from frise.timeline.marks import Mark, marks_of
from frise.timeline.scale import Scale

LANE: Final = 50.0  # pixels from one lane to the next
_LOWEST_LANE: Final = 43.0  # a label of two lines and a mark below it, with nothing to spare
_MANY_LANES: Final = 4  # fewer are made lower where that gives one more
_BESIDE: Final = 17.0  # pixels from a lane's top to the middle of a mark that has its label beside it
_BELOW: Final = 40.0  # and of one that has it above
_HALF_MARK: Final = 6.0
BAND: Final = 34.0  # pixels above the axis for the marks that have no room for a label
BAND_ROWS: Final = 3
_BAND_ROW: Final = 10.0
_PACKED: Final = 300  # small marks for which a free row is looked for
_TALLEST_LANE: Final = 92.0
_LIFT: Final = 0.4  # of the height that few lanes leave over, below them
_WEIGHED: Final = 40  # with no more events than this, several ways of placing are compared
_MISSES: Final = 80  # labels in a row without a place after which the view is held to be full
_MISSES_MOVING: Final = 16  # while it moves, so that it moves smoothly
_FEWEST_TRIED: Final = 240  # labels tried at most, in a view of the usual width
_TRIED_EVERY: Final = 6.0  # pixels
_ROOMS: Final = (0.5, 0.3, 0.17, 0.0)  # of the width, from the whole title to a few words, or its mere number
_ROOM_LIMITS: Final = (640.0, 320.0, 190.0, 0.0)  # pixels


@dataclass(frozen=True, slots=True)
class Area:
    """What a frame is drawn in: from `top` to `bottom` (the axis), in pixels, and the lines labels keep clear of.

    `spread` lets few lanes fill a tall area (for a picture, which nobody pans).
    """

    scale: Scale
    top: float
    bottom: float
    lines: tuple[float, ...] = ()
    spread: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A labelled event: its mark, the lane's middle, the mark's middle, its label, and whether a stem leads down."""

    mark: Mark
    top: float
    mark_y: float
    label: Label


class Small(NamedTuple):
    """An event without a label: its mark, in a row of the band above the axis."""

    mark: Mark
    y: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a frame shows. `columns` (c,) pixels and `counts` (c,) are crowded columns, drawn as density."""

    area: Area
    pitch: float
    placed: tuple[Placed, ...]
    small: tuple[Small, ...]
    columns: FloatArray
    counts: IntArray
    total: int
    places: dict[str, Place] = field(default_factory=dict)


def compose(
    arrays: EventArrays,
    area: Area,
    caption: Captioner,
    *,
    selected: str | None = None,
    before: Mapping[str, Place] | None = None,
    settled: bool = True,
) -> Scene:
    """Return the frame of `area`; `before` holds the places of the frame before it, kept where they are free."""
    seen = visible(arrays, area.scale)
    chosen = None if selected is None else arrays.rows.get(selected)
    known = {arrays.rows[event]: place for event, place in (before or {}).items() if event in arrays.rows}
    marks = _marks(arrays, seen, area.scale, chosen, known)
    wish = Wish(marks, chosen, known, settled)
    height = area.bottom - area.top - BAND
    count = _lane_count(height)
    labels = _best(arrays, wish, area, caption, count)
    used = 1 + max((label.place.lane for label in labels.values()), default=0)
    pitch = min(height / used, _TALLEST_LANE) if area.spread else min(max(height / count, _LOWEST_LANE), LANE)
    lift = _LIFT * max(height - used * pitch, 0.0) if area.spread else 0.0
    ground = area.bottom - BAND - lift
    by_row = {mark.row: mark for mark in marks}
    return Scene(
        area=area,
        pitch=pitch,
        placed=tuple(_placed(by_row[row], label, ground, pitch) for row, label in labels.items()),
        small=_small(arrays, seen, labels, area),
        columns=seen.columns,
        counts=seen.counts,
        total=seen.total,
        places={arrays.events[row].id: label.place for row, label in labels.items()},
    )


def _lane_count(height: float) -> int:
    count = int(height // LANE)
    return count if count >= _MANY_LANES else max(int(height // _LOWEST_LANE), 1)


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


def _best(arrays: EventArrays, wish: Wish, area: Area, caption: Captioner, count: int) -> dict[int, Label]:
    """Few events are placed in several ways, of which the best is kept; many by importance alone."""
    rooms = tuple(min(share * area.scale.width, most) for share, most in zip(_ROOMS, _ROOM_LIMITS, strict=True))
    if area.spread:
        width = area.scale.width
        rooms = (min(width - 2 * EDGE, 1000.0), min(0.65 * width, 640.0), *rooms)
    rooms = tuple(dict.fromkeys(rooms))

    def placing(*sides: Side) -> Placing:
        return Placing(area.scale, Lanes(count, area.scale, area.lines), caption, rooms, sides)

    misses = _MISSES if wish.settled else _MISSES_MOVING
    right, left = (Side.RIGHT, Side.LEFT), (Side.LEFT, Side.RIGHT)
    if len(wish.marks) > _WEIGHED:
        return place_all(wish, placing(*right), wish.marks, misses)
    in_time = sorted(wish.marks, key=lambda mark: (mark.middle, mark.row))
    ways = [
        place_all(wish, placing(*sides), order, misses)
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


def _placed(mark: Mark, label: Label, ground: float, pitch: float) -> Placed:
    top = ground - pitch * label.place.lane - (pitch + min(pitch, LANE)) / 2
    above = label.place.side in (Side.ABOVE, Side.ABOVE_END)
    return Placed(mark, top, top + (min(_BELOW, pitch - _HALF_MARK) if above else _BESIDE), label)


def _small(arrays: EventArrays, seen: Visible, labels: Mapping[int, Label], area: Area) -> tuple[Small, ...]:
    """The marks that got no label, most important first, in the first free row of the band; a crowd in any row."""
    rows = Lanes(BAND_ROWS, area.scale)
    found: list[Small] = []
    unlabelled = [row for row in seen.marks.tolist() if row not in labels]
    lowest = area.bottom - 7.0
    marks = marks_of(arrays, unlabelled, area.scale)
    if len(marks) > _PACKED:
        return tuple(Small(mark, lowest - mark.row % BAND_ROWS * _BAND_ROW) for mark in marks)
    for mark in marks:
        bits = rows.columns(mark.left + 1, mark.right - 1)
        free = [at for at in range(BAND_ROWS) if rows.free_for_mark(at, bits)]
        at = free[0] if free else BAND_ROWS - 1
        rows.take(at, bits)
        found.append(Small(mark, lowest - at * _BAND_ROW))
    return tuple(found)
