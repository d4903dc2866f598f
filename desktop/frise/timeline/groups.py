"""Events shown apart from each other, one group of lanes below the next: by document, by actor."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from frise.timeline.arrays import EventArrays, IntArray, taken
from frise.timeline.scene import BAND, LANE

HEADER: Final = 26.0  # pixels: a group's name
LOW_BAND: Final = 24.0  # pixels
COLLAPSED: Final = 22.0  # pixels: what is left of a closed group's events, their density
_MOST_LANES: Final = 6  # that a group asks for
REST: Final = ""  # the key of the events that have none, and of those whose names are too many


@dataclass(frozen=True, slots=True)
class Group:
    """Events that are shown together: `rows` (m,) of the whole, ascending, and their own columns."""

    key: str
    rows: IntArray
    arrays: EventArrays

    def holds(self, row: int) -> bool:
        """Tell whether a row of the whole is in the group."""
        at = int(np.searchsorted(self.rows, row))
        return at < len(self.rows) and bool(self.rows[at] == row)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a group stands, in pixels: its name from `top`, its events from `top` + HEADER to `bottom`."""

    top: float
    bottom: float
    closed: bool


def group_of(arrays: EventArrays, key: str, rows: IntArray) -> Group:
    """Return the group of some rows (m,) of all events, ascending."""
    return Group(key, rows, taken(arrays, rows))


def band_of(group: Group) -> float:
    """Return the height kept for the marks that find no room: few events need little."""
    return LOW_BAND if len(group.rows) <= _MOST_LANES else BAND


def joined_to_fit(groups: Sequence[Group], whole: EventArrays, room: float) -> tuple[Group, ...]:
    """Return as many of the groups of `whole` as have room for their names; the last then holds all the others."""
    most = max(int(room // (HEADER + COLLAPSED)), 1)
    if len(groups) <= most:
        return tuple(groups)
    kept, others = groups[: most - 1], groups[most - 1 :]
    rows = np.unique(np.concatenate([group.rows for group in others]))
    return (*kept, group_of(whole, REST, rows))


def closed_to_fit(groups: Sequence[Group], room: float) -> frozenset[str]:
    """Return the keys of the groups to close, the last first, so that all have a place in `room` pixels."""
    needed = sum(_least(group) for group in groups)
    closed: list[str] = []
    for group in reversed(groups):
        if needed <= room:
            break
        needed -= _least(group) - HEADER - COLLAPSED
        closed.append(group.key)
    return frozenset(closed)


def _least(group: Group) -> float:
    """The height of an open group with a single lane."""
    return HEADER + band_of(group) + LANE


def _height(group: Group, lanes: int) -> float:
    return HEADER + (band_of(group) + LANE * lanes if lanes else COLLAPSED)


def slots(
    groups: Sequence[Group], closed: Collection[str], top: float, bottom: float, *, fitted: bool = False
) -> tuple[Slot, ...]:
    """Return where the groups stand, one below the other from `top`; open ones share what room there is left.

    `fitted` groups have no more lanes than `bottom` leaves them.
    """
    lanes = [0 if group.key in closed else min(len(group.rows), _MOST_LANES) for group in groups]
    wanted = [_height(group, count) for group, count in zip(groups, lanes, strict=True)]
    while fitted and max(lanes, default=0) > 1 and sum(wanted) > bottom - top:
        highest = lanes.index(max(lanes))
        lanes[highest] -= 1
        wanted[highest] = _height(groups[highest], lanes[highest])
    open_ones = [group.key not in closed for group in groups]
    spare = max(bottom - top - sum(wanted), 0.0) / max(sum(open_ones), 1)
    found, at = [], top
    for height, is_open in zip(wanted, open_ones, strict=True):
        end = at + height + spare * is_open
        found.append(Slot(at, end, not is_open))
        at = end
    return tuple(found)
