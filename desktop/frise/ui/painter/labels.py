"""The drawing of labelled events: stem, mark, title and date."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter

from frise.timeline.labels import LINE
from frise.timeline.scene import Placed, Scene
from frise.ui.painter.marks import draw_outline, drawing_marks
from frise.ui.painter.text import Role, TextCache
from frise.ui.painter.tints import pale
from frise.ui.theme import Theme

_TITLE_TOP: Final = 1.0
_DATE_TOP: Final = 17.0
_ALONE_TOP: Final = 9.0  # a mere number stands level with its mark
_TEXT: Final = 14.0  # pixels: the height of a line that is cleared behind its words
_TEXT_KEPT: Final = frozenset({QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG})

_Line = tuple[float, float, str]


def draw_stems(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw the lines from the marks to the axis, or to the bottom of their group."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pale(theme, 0.7))
    painter.drawRects(
        [
            QRectF(round(placed.mark.middle - 0.5), placed.mark_y, 1, placed.floor - placed.mark_y)
            for placed in scene.placed
            if placed.label.place.stem
        ]
    )


def draw_labels(
    painter: QPainter, scene: Scene, current: int | None, chosen: Collection[int], theme: Theme, texts: TextCache
) -> None:
    """Draw every label and its mark; what looks the same is drawn together, for each change of pen costs.

    Where text stays text, labels come one by one in the order of time: that is how they are read aloud and copied.
    """
    if painter.paintEngine().type() in _TEXT_KEPT:
        for placed in sorted(scene.placed, key=lambda placed: placed.mark.middle):
            _draw_together(painter, [placed], current, chosen, theme, texts)
    else:
        _draw_together(painter, scene.placed, current, chosen, theme, texts)


def _draw_together(
    painter: QPainter,
    labelled: Sequence[Placed],
    current: int | None,
    chosen: Collection[int],
    theme: Theme,
    texts: TextCache,
) -> None:
    titles: list[_Line] = []
    dates: list[_Line] = []
    current_dates: list[_Line] = []
    cleared: list[QRectF] = []
    for placed in labelled:
        caption, own = placed.label.caption, current_dates if placed.mark.row == current else dates
        for words, role, top, lines in (
            (caption.title, Role.TITLE, _TITLE_TOP if caption.date else _ALONE_TOP, titles),
            (caption.second, Role.TITLE, _TITLE_TOP + LINE, titles),
            (caption.date, Role.DATE, _DATE_TOP + caption.extra, own),
        ):
            if words:
                long = texts.width(words, role)
                left = _left(placed, long)
                lines.append((left, placed.top + top, words))
                cleared.append(QRectF(left - 3, placed.top + top, long + 6, _TEXT))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.panel))
    painter.drawRects(cleared)
    texts.draw_all(painter, titles, Role.TITLE, theme.ink)
    texts.draw_all(painter, dates, Role.DATE, theme.soft)
    texts.draw_all(painter, current_dates, Role.DATE, theme.selection)
    with drawing_marks(painter) as draw:
        for placed in labelled:
            draw(placed.mark, placed.mark_y, theme)
    for placed in labelled:
        if placed.mark.row == current or placed.mark.row in chosen:
            draw_outline(painter, placed.mark, placed.mark_y, theme)


def _left(placed: Placed, long: float) -> float:
    """Where a line of a label starts: those on the left of their mark are set flush right."""
    label = placed.label
    return round(label.right - long) if label.place.side % 2 else round(label.left)
