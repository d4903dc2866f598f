"""Below the lanes: how many events there are where there is no room for each, and above them the groups' names."""

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from frise.timeline.detail import COLUMN
from frise.timeline.groups import HEADER
from frise.timeline.scene import Band, Scene
from frise.timeline.stacking import Header
from frise.ui.painter.text import Role, TextCache
from frise.ui.painter.tints import pale
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.timeline import phrase_count, phrase_going_on

_LEAST: Final = 3.0  # pixels: a single event is seen
_ABOVE: Final = 13.0  # pixels kept above the columns for their numbers
_FULL_AT: Final = 48  # events of a column that fill the band's height, if it is not many events
_SHARE: Final = 0.01  # or this share of all events
_EDGE: Final = 10.0


def draw_band(painter: QPainter, band: Band, events: int, theme: Theme) -> None:
    """Draw a band's columns; their heights are those of all views of so many `events`, so nothing swells or shrinks."""
    if not len(band.columns):
        return
    full = math.log2(1 + max(_FULL_AT, _SHARE * events))
    high = band.height - _ABOVE if band.height > 2 * _ABOVE else band.height
    heights = _LEAST + np.minimum(np.log2(band.counts) / full, 1.0) * (high - _LEAST)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pale(theme, 0.45))
    pairs = zip(band.columns.tolist(), heights.tolist(), strict=True)
    painter.drawRects([QRectF(round(left), band.bottom - tall, COLUMN, tall) for left, tall in pairs])


def draw_counts(painter: QPainter, scene: Scene, theme: Theme, language: Language, texts: TextCache) -> None:
    """Write in each band the numbers of its crowds, from left to right, each where it touches no other."""
    places, cleared = [], []
    for band in scene.bands:
        reached = draw_going_on(painter, band, theme, language, texts)
        for cluster in scene.clusters:
            if not cluster.told or cluster.bottom != band.bottom:
                continue
            words = phrase_count(cluster.size, language)
            long = texts.width(words, Role.TICK)
            left, top = round(cluster.at - long / 2), cluster.bottom - cluster.height
            if left < reached or left + long < 0 or left > scene.area.scale.width:
                continue
            cleared.append(QRectF(left - 2, top + 1, long + 4, 12))
            places.append((float(left), top, words))
            reached = left + long + 8
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.panel))
    painter.drawRects(cleared)
    texts.draw_all(painter, places, Role.TICK, theme.soft)


def draw_going_on(painter: QPainter, band: Band, theme: Theme, language: Language, texts: TextCache) -> float:
    """Tell at the left edge how many events began earlier and go on; return where that ends, in pixels."""
    if not band.going_on or band.height <= 2 * _ABOVE:
        return -math.inf
    words, top = phrase_going_on(band.going_on, language), band.bottom - band.height
    long = texts.width(words, Role.TICK)
    painter.fillRect(QRectF(_EDGE - 3, top + 1, long + 6, 12), QColor(theme.panel))
    texts.draw(painter, _EDGE, top, words, Role.TICK, theme.soft)
    return _EDGE + long + 12


def draw_header(
    painter: QPainter,
    header: Header,
    words: tuple[str, str],
    width: float,
    theme: Theme,
    texts: TextCache,
    *,
    opens: bool,
) -> None:
    """Draw a group's name and how many events it has, and, where it `opens` and closes, whether they are shown."""
    name, count = words
    top = round(header.top)
    painter.fillRect(QRectF(0, top, width, 1), QColor(theme.rule))
    long = texts.width(name, Role.STRONG)
    painter.fillRect(QRectF(6, top + 4, long + texts.width(count, Role.TICK) + 40, HEADER - 6), QColor(theme.panel))
    middle = top + HEADER / 2 + 1
    if opens:
        _draw_arrow(painter, QPointF(16, middle), theme, closed=header.closed)
    left = 28 if opens else 8
    texts.draw(painter, left, middle - texts.height(Role.STRONG) / 2, name, Role.STRONG, theme.ink)
    texts.draw(painter, left + long + 8, middle - texts.height(Role.TICK) / 2, count, Role.TICK, theme.soft)


def _draw_arrow(painter: QPainter, at: QPointF, theme: Theme, *, closed: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.soft), 1.6))
    arms = ((-2, -4), (2, 0), (-2, 4)) if closed else ((-4, -2), (0, 2), (4, -2))
    painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in arms]))
    painter.restore()
