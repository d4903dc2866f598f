"""What is under the pointer, told from what was drawn."""

from typing import Final, NamedTuple

from frise.timeline.clusters import Cluster
from frise.timeline.scene import Scene

_LABEL_HEIGHT: Final = 34.0  # pixels
_BESIDE_LABEL: Final = 2.0  # pixels around a label that still hit it
_BESIDE_MARK: Final = 6.0  # left and right of a mark
_AROUND_MARK_LINE: Final = 12.0  # above and below the middle of a mark
_AROUND_SMALL: Final = 8.0
_STEEPER: Final = 1.6  # up and down, less is around it: there are other marks, and numbers
_HALF_MARK: Final = 6.0  # half the height of a mark
_HALF_SMALL: Final = 4.0


def hit_row(scene: Scene, x: float, y: float) -> int | None:
    """Return the row of the event whose mark or label is at a pixel, None on empty space; marks go first."""
    shown = [placed for placed in scene.placed if placed.ceiling <= y <= placed.ground]
    for placed in shown:
        mark = placed.mark
        beside = max(mark.left - x, x - mark.right)
        if beside <= _BESIDE_MARK and abs(y - placed.mark_y) <= _AROUND_MARK_LINE:
            return mark.row
    for placed in shown:
        label = placed.label
        beside = max(label.left - x, x - label.right)
        if beside <= _BESIDE_LABEL and placed.top <= y <= placed.top + _LABEL_HEIGHT + label.caption.extra:
            return placed.mark.row
    nearest: tuple[float, int] | None = None
    for small in scene.small if scene.area.top <= y <= scene.area.bottom else ():
        mark = small.mark
        away = max(mark.left - x, x - mark.right, 0.0) + _STEEPER * abs(y - small.y)
        if away <= _AROUND_SMALL and (nearest is None or away < nearest[0]):
            nearest = (away, mark.row)
    return None if nearest is None else nearest[1]


def hit_cluster(scene: Scene, x: float, y: float) -> Cluster | None:
    """Return the crowd at a pixel of the band in which it is counted."""
    if not scene.area.top <= y <= scene.area.bottom:
        return None
    for cluster in scene.clusters:
        if cluster.left - 2 <= x <= cluster.right + 2 and 0 <= cluster.bottom - y <= cluster.height:
            return cluster
    return None


def clusters_within(scene: Scene, left: float, top: float, right: float, bottom: float) -> list[Cluster]:
    """Return the crowds whose band a rectangle (pixels) touches."""
    return [
        cluster
        for cluster in scene.clusters
        if cluster.left < right
        and cluster.right > left
        and cluster.bottom - cluster.height < bottom
        and cluster.bottom > top
    ]


class Box(NamedTuple):
    """What an event's mark and label take together, in pixels."""

    row: int
    left: float
    top: float
    right: float
    bottom: float


def boxes(scene: Scene) -> list[Box]:
    """Return where each event is that is drawn by itself and seen, an event of several groups where it comes first."""
    found: dict[int, Box] = {}
    for placed in scene.placed:
        mark, label = placed.mark, placed.label
        low = placed.top + _LABEL_HEIGHT + label.caption.extra
        sides = min(mark.left, label.left), max(mark.right, label.right)
        top, bottom = max(placed.top, placed.ceiling), min(max(low, placed.mark_y + _HALF_MARK), placed.ground)
        if top < bottom:  # else it is moved out of sight
            found.setdefault(mark.row, Box(mark.row, sides[0], top, sides[1], bottom))
    for small in scene.small:
        mark, y = small.mark, small.y
        if scene.area.top < y < scene.area.bottom:
            found.setdefault(mark.row, Box(mark.row, mark.left, y - _HALF_SMALL, mark.right, y + _HALF_SMALL))
    return list(found.values())


def seen_rows(scene: Scene) -> set[int]:
    """Return the rows whose title is wholly in sight."""
    return {
        placed.mark.row
        for placed in scene.placed
        if placed.ceiling <= placed.top and placed.top + _LABEL_HEIGHT <= placed.ground + _BESIDE_LABEL
    }


def rows_within(scene: Scene, left: float, top: float, right: float, bottom: float) -> list[int]:
    """Return the rows of the events whose mark or label a rectangle (pixels) touches."""

    def touched(box: Box) -> bool:
        return box.left < right and box.right > left and box.top < bottom and box.bottom > top

    return [box.row for box in boxes(scene) if touched(box)]
