"""The timeline's place: empty for the first paint, because loading what draws it takes a while, then the timeline."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from frise.ui.theme import Theme
from frise.ui.timeline_options import LanesBy, TimelineOptions, load_options, save_options

if TYPE_CHECKING:
    from frise.ui.session import Session
    from frise.ui.timeline_view import TimelineView


_STEP = 1.5  # how much a zoom command magnifies
_LEAST_HEIGHT = 240  # pixels: two lanes of labels


class TimelinePane(QWidget):
    """Keeps the same size whether or not the timeline is there yet."""

    loaded = Signal()
    menu_wanted = Signal(QPoint)  # where on the screen
    edit_wanted = Signal(str)  # an event's id
    create_wanted = Signal(float, float)  # a day since 1970, and how many days a pixel stands for

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._options = load_options()
        self.view: TimelineView | None = None
        self._placeholder = QFrame()
        self._placeholder.setObjectName("placeholder")
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._placeholder)
        self.setMinimumHeight(_LEAST_HEIGHT)

    @property
    def options(self) -> TimelineOptions:
        """How the reader likes the timeline."""
        return self._options

    def load(self, session: "Session") -> None:
        """Put the timeline in place of the placeholder."""
        if self.view is not None:
            return
        from frise.ui.timeline_view import TimelineView

        self.view = TimelineView(session, self._theme, self._options, self)
        self.view.setAcceptDrops(False)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.edit_wanted.connect(self.edit_wanted)
        self.view.create_wanted.connect(self.create_wanted)
        self._layout.addWidget(self.view)
        self._layout.setCurrentWidget(self.view)
        self.loaded.emit()

    def set_options(self, options: TimelineOptions) -> None:
        """Show the events another way, now and from now on."""
        self._options = options
        save_options(options)
        if self.view is not None:
            self.view.set_options(options)

    def set_option(self, name: str, *, on: bool) -> None:
        """Turn one of the options on or off, by its name."""
        self.set_options(replace(self._options, **{name: on}))  # type: ignore[arg-type] # the names are of flags

    def set_lanes(self, lanes: LanesBy) -> None:
        """Put the events apart by something."""
        self.set_options(replace(self._options, lanes=lanes))

    def close_groups(self, *, closed: bool) -> None:
        """Hide the events of every group, or show them."""
        if self.view is not None:
            self.view.set_all_closed(closed=closed)

    def centre_selection(self) -> None:
        """Bring the selected event to the middle; again: fit the view to it."""
        if self.view is not None:
            self.view.centre_selection()

    def fit_all(self) -> None:
        """Show every event."""
        if self.view is not None:
            self.view.fit_all()

    def zoom_in(self) -> None:
        """Show less time, larger, around the selected event where it is in view, else around the middle."""
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
