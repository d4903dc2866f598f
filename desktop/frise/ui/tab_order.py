"""Tab goes through the window as the eye does: toolbar, bars, timeline, article, list, editor."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from frise.ui.window import Window


def set_tab_order(window: Window) -> None:
    """Put the window's parts in their order, the timeline among them once it is there."""
    header, recovery = window.header, window.projects.recovering.bar
    coverage = window.reviewing.panel
    parts: list[QWidget | None] = [
        *(header.publication, header.open, header.export_image),
        *(window.message.button, window.message.cross, recovery.button, recovery.discard, recovery.cross),
        *(window.waiting.button, window.waiting.cross),
        *(window.reviewing.comparing.bar.button, window.reviewing.comparing.bar.cross),
        window.timeline.view,
        *(window.article.chooser, window.article.view),
        window.reviewing.side.tabs,
        *(*window.events.find_bar.stops, window.events.view, *window.events.find_bar.line.stops),
        *((coverage.view, coverage.restore) if coverage is not None else ()),
        *(window.details.tab_stops if window.furnished else ()),
    ]
    for first, second in pairwise(part for part in parts if part is not None):
        QWidget.setTabOrder(first, second)
