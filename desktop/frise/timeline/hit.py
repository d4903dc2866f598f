"""What is under the pointer, told from what was drawn."""

from typing import Final

from frise.timeline.clusters import Cluster
from frise.timeline.scene import BAND, Scene

_LABEL_HEIGHT: Final = 34.0  # pixels
_BESIDE_LABEL: Final = 2.0  # pixels around a label that still hit it
_BESIDE_MARK: Final = 6.0  # left and right of a mark
_AROUND_MARK_LINE: Final = 12.0  # above and below the middle of a mark
_AROUND_SMALL: Final = 8.0


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
    for small in scene.small:
        mark = small.mark
        away = max(mark.left - x, x - mark.right, 0.0) + abs(y - small.y)
        if away <= _AROUND_SMALL and (nearest is None or away < nearest[0]):
            nearest = (away, mark.row)
    return None if nearest is None else nearest[1]


def hit_cluster(scene: Scene, x: float, y: float) -> Cluster | None:
    """Return the crowd at a pixel of the band in which it is counted."""
    for cluster in scene.clusters:
        if cluster.left - 2 <= x <= cluster.right + 2 and 0 <= cluster.bottom - y <= BAND + 2:
            return cluster
    return None


def rows_within(scene: Scene, left: float, top: float, right: float, bottom: float) -> list[int]:
    """Return the rows of the events whose mark or label a rectangle (pixels) touches."""
    found = []
    for placed in scene.placed:
        mark, label = placed.mark, placed.label
        high = placed.top + _LABEL_HEIGHT + label.caption.extra
        on_mark = mark.left < right and mark.right > left and top < placed.mark_y + 6 and bottom > placed.mark_y - 6
        on_label = label.left < right and label.right > left and top < high and bottom > placed.top
        if on_mark or on_label:
            found.append(mark.row)
    found += [
        small.mark.row
        for small in scene.small
        if small.mark.left < right and small.mark.right > left and top < small.y + 4 and bottom > small.y - 4
    ]
    return list(dict.fromkeys(found))
