"""What is under the pointer, told from what was drawn."""

from frise.timeline.scene import Scene

LABEL_HEIGHT = 34.0
_REACH = 6.0  # pixels around a mark that still hit it
_SMALL_REACH = 4.0


def hit_row(scene: Scene, x: float, y: float) -> int | None:
    """Return the row of the event whose mark or label is at a pixel, None on empty space; marks go first."""
    for placed in scene.placed:
        mark = placed.mark
        if mark.left - _REACH <= x <= mark.right + _REACH and abs(y - placed.mark_y) <= _REACH + _REACH:
            return mark.row
    for placed in scene.placed:
        label = placed.label
        if label.left - 2 <= x <= label.right + 2 and placed.top <= y <= placed.top + LABEL_HEIGHT:
            return placed.mark.row
    nearest: tuple[float, int] | None = None
    for small in scene.small:
        mark = small.mark
        away = max(mark.left - x, x - mark.right, 0.0) + abs(y - small.y)
        if away <= _SMALL_REACH + 4.0 and (nearest is None or away < nearest[0]):
            nearest = (away, mark.row)
    return None if nearest is None else nearest[1]
