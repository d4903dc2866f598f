"""The timeline's place: empty for the first paint, because loading what draws it takes a while, then the timeline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from frise.ui.theme import Theme

if TYPE_CHECKING:
    from frise.ui.session import Session
    from frise.ui.timeline_view import TimelineView


_STEP = 1.5  # how much a zoom command magnifies
_LEAST_HEIGHT = 240  # pixels: two lanes of labels


class TimelinePane(QWidget):
    """Keeps the same size whether or not the timeline is there yet."""

    loaded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.view: TimelineView | None = None
        self._placeholder = QFrame()
        self._placeholder.setObjectName("placeholder")
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._placeholder)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def load(self, session: "Session") -> None:
        """Put the timeline in place of the placeholder."""
        if self.view is not None:
            return
        from frise.ui.timeline_view import TimelineView

        self.view = TimelineView(session, self._theme, self)
        self.view.setAcceptDrops(False)
        self._layout.addWidget(self.view)
        self._layout.setCurrentWidget(self.view)
        self.loaded.emit()

    def centre_selection(self) -> None:
        """Bring the selected event to the middle; again: fit the view to it."""
        if self.view is not None:
            self.view.centre_selection()

    def fit_all(self) -> None:
        """Show every event."""
        if self.view is not None:
            self.view.fit_all()

    def zoom_in(self) -> None:
        """Show less time, larger, around the middle."""
        if self.view is not None:
            self.view.zoom(_STEP)

    def zoom_out(self) -> None:
        """Show more time."""
        if self.view is not None:
            self.view.zoom(1 / _STEP)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)
