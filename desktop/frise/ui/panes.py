"""How the window's room is shared: the timeline over the whole width, below it article, list and details."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

_SHARES: Final = (52, 23, 25)  # of the width: the article, the list, the details
_LEAST: Final = (280, 176, 192)  # pixels
_TIMELINE: Final = 0.46  # of the height
LIST, DETAILS = 1, 2


class Panes(QSplitter):
    """The timeline and the article are there at once; the list and the details are put in their places later."""

    def __init__(self, timeline: QWidget, article: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        for pane, least, share in zip((article, _place(), _place()), _LEAST, _SHARES, strict=True):
            pane.setMinimumWidth(least)
            self._columns.addWidget(pane)
            self._columns.setStretchFactor(self._columns.count() - 1, share)
        self.addWidget(timeline)
        self.addWidget(self._columns)
        # A bar that comes or goes takes its room from the timeline: the text that one is reading stays where it is.
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        for splitter in (self._columns, self):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)

    def share(self, width: int, height: int) -> None:
        """Share so many pixels out."""
        self.setSizes([round(height * _TIMELINE), round(height * (1 - _TIMELINE))])
        self._columns.setSizes([round(width * share / 100) for share in _SHARES])

    def put(self, at: int, pane: QWidget) -> None:
        """Put a pane in the place that was kept for it (LIST or DETAILS)."""
        pane.setMinimumWidth(_LEAST[at])
        sizes = self._columns.sizes()
        kept = self._columns.replaceWidget(at, pane)
        if kept is not None:
            kept.deleteLater()
        pane.show()
        self._columns.setStretchFactor(at, _SHARES[at])
        self._columns.setSizes(sizes)


def _place() -> QFrame:
    """Where a pane will be."""
    frame = QFrame()
    frame.setObjectName("placeholder")
    return frame
