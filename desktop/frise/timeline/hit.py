"""What is under the pointer, told from what was drawn."""

from typing import Final

from frise.timeline.scene import Scene

_LABEL_HEIGHT: Final = 34.0  # pixels
_BESIDE_LABEL: Final = 2.0  # pixels around a label that still hit it
_BESIDE_MARK: Final = 6.0  # left and right of a mark
_AROUND_MARK_LINE: Final = 12.0  # above and below the middle of a mark
_AROUND_SMALL: Final = 8.0


def hit_row(scene: Scene, x: float, y: float) -> int | None:
    """Return the row of the event whose mark or label is at a pixel, None on empty space; marks go first."""
    for placed in scene.placed:
        mark = placed.mark
        beside = max(mark.left - x, x - mark.right)
        if beside <= _BESIDE_MARK and abs(y - placed.mark_y) <= _AROUND_MARK_LINE:
            return mark.row
    for placed in scene.placed:
        label = placed.label
        beside = max(label.left - x, x - label.right)
        if beside <= _BESIDE_LABEL and placed.top <= y <= placed.top + _LABEL_HEIGHT:
            return placed.mark.row
    nearest: tuple[float, int] | None = None
    for small in scene.small:
        mark = small.mark
        away = max(mark.left - x, x - mark.right, 0.0) + abs(y - small.y)
        if away <= _AROUND_SMALL and (nearest is None or away < nearest[0]):
            nearest = (away, mark.row)
    return None if nearest is None else nearest[1]
