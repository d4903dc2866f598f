"""One frame of several groups: each composed in its own slot, their marks told by the rows of the whole."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from frise.timeline.arrays import EventArrays, FloatArray, IntArray
from frise.timeline.clusters import Cluster
from frise.timeline.detail import COLUMN, visible
from frise.timeline.groups import COLLAPSED, HEADER, Group, Slot, band_of, closed_to_fit, joined_to_fit, slots
from frise.timeline.labels import Captioner, Place
from frise.timeline.marks import Mark
from frise.timeline.scene import Area, Band, Placed, Scene, Small, compose


@dataclass(frozen=True, slots=True)
class Header:
    """A group's name: the group, where it stands in pixels, whether its events are hidden."""

    group: Group
    top: float
    closed: bool


@dataclass(frozen=True, slots=True)
class Stack:
    """The groups of a view, the keys of those that are closed, and what they are called where not by their key.

    `fitted` ones have no more lanes than there is room for, are closed where there is none for all, and go together
    with the rest of `whole`, the events of all groups, where there is none for their name.
    """

    groups: Sequence[Group]
    closed: Collection[str] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    fitted: bool = False
    whole: EventArrays | None = None

    def within(self, room: float) -> "Stack":
        """Return the groups that are shown in so many pixels."""
        if not self.fitted or self.whole is None:
            return self
        groups = joined_to_fit(self.groups, self.whole, room)
        return replace(self, groups=groups, closed=closed_to_fit(groups, room))


def compose_stack(
    stack: Stack,
    area: Area,
    caption: Captioner,
    *,
    selected: int | None = None,
    before: Mapping[tuple[str, int], Place] | None = None,
    settled: bool = True,
) -> tuple[Scene, tuple[Header, ...]]:
    """Return the frame of several groups, `area.scroll` pixels of them above it, and their names."""
    stack = stack.within(area.bottom - area.top)
    places = slots(stack.groups, stack.closed, area.top, area.bottom, fitted=stack.fitted)
    scroll = min(area.scroll, max(places[-1].bottom - area.bottom, 0.0)) if places else 0.0
    parts, headers = [], []
    for at, (group, slot) in enumerate(zip(stack.groups, places, strict=True)):
        moved = Slot(slot.top - scroll, slot.bottom - scroll, slot.closed)
        if moved.bottom <= area.top or moved.top >= area.bottom:
            continue
        headers.append(Header(group, moved.top, moved.closed))
        own = replace(area, top=moved.top + HEADER, bottom=moved.bottom, scroll=0.0, band=band_of(group), hanging=True)
        if moved.closed:
            parts.append(_closed(group, own))
            continue
        known = {row: place for (key, row), place in (before or {}).items() if key == group.key}
        parts.append(_composed(group, at, own, area, caption, selected, known, settled=settled))
    return _joined(area, parts, scroll), tuple(headers)


def _composed(
    group: Group,
    at: int,
    own: Area,
    whole: Area,
    caption: Captioner,
    selected: int | None,
    known: Mapping[int, Place],
    *,
    settled: bool,
) -> Scene:
    """One open group's frame, in the rows of the whole, bounded by what is seen of the whole."""
    rows = group.rows
    chosen = None if selected is None else _local(rows, selected)
    found = ((_local(rows, row), place) for row, place in known.items())
    before = {here: place for here, place in found if here is not None}
    scene = compose(
        group.arrays,
        own,
        lambda row, room, lines: caption(int(rows[row]), room, lines),
        selected=chosen,
        before=before,
        settled=settled,
    )

    def told(mark: Mark) -> Mark:
        return mark._replace(row=int(rows[mark.row]))

    def bounded(placed: Placed) -> Placed:
        ceiling, ground, floor = max(placed.ceiling, whole.top), min(placed.ground, whole.bottom), placed.floor
        floor = min(floor, whole.bottom)
        return replace(placed, mark=told(placed.mark), ceiling=ceiling, ground=ground, floor=floor, group=at)

    return replace(
        scene,
        placed=tuple(bounded(placed) for placed in scene.placed),
        small=tuple(Small(told(small.mark), small.y) for small in scene.small),
        clusters=tuple(
            cluster._replace(rows=tuple(rows[list(cluster.rows)].tolist()), group=at) for cluster in scene.clusters
        ),
    )


def _local(rows: IntArray, row: int) -> int | None:
    """Where a row of the whole is among those of a group, None if it is not."""
    at = int(np.searchsorted(rows, row))
    return at if at < len(rows) and rows[at] == row else None


def _closed(group: Group, area: Area) -> Scene:
    """A closed group: only how many events there are, and where."""
    seen = visible(group.arrays, area.scale)
    columns, counts = seen.columns, seen.counts
    if len(seen.marks):
        columns, counts = _counted(group, area)
    band = Band(area.bottom - 2, COLLAPSED - 4, columns, counts, seen.going_on)
    return Scene(area, (), (), (band,), (), 0.0, seen.total)


def _counted(group: Group, area: Area) -> tuple[FloatArray, IntArray]:
    """The columns in which the middles of few events stand, and how many do."""
    middles = area.scale.pixels((group.arrays.start + group.arrays.end) / 2)
    inside = middles[(middles >= 0) & (middles <= area.scale.width)]
    columns, counts = np.unique(np.floor(inside / COLUMN) * COLUMN, return_counts=True)
    return columns, counts


def _joined(area: Area, parts: Sequence[Scene], scroll: float) -> Scene:
    clusters: list[Cluster] = [cluster for part in parts for cluster in part.clusters]
    return Scene(
        area=area,
        placed=tuple(placed for part in parts for placed in part.placed),
        small=tuple(small for part in parts for small in part.small),
        bands=tuple(band for part in parts for band in part.bands),
        clusters=tuple(clusters),
        scroll=scroll,
        total=sum(part.total for part in parts),
    )
