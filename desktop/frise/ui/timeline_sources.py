"""What the timeline draws of a session: columns, publications, groups, folds; each worked out once."""

from PySide6.QtCore import QDate

from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of, event_arrays
from frise.timeline.folds import NO_FOLDS, Folds, empty_stretches
from frise.timeline.groups import Group
from frise.timeline.stacking import Stack
from frise.ui.arrangement import arrangement_of, groups_of
from frise.ui.painter import Minimap, TimelinePainter
from frise.ui.session import Session
from frise.ui.timeline_options import LanesBy, TimelineOptions


class Sources:
    """The session's events as a timeline needs them."""

    def __init__(self, session: Session) -> None:
        """Take a session, whose project is not read yet."""
        self._session = session
        self.arrays = event_arrays(())
        self._days: list[Day] = []
        self._folds: Folds | None = NO_FOLDS
        self._groups: dict[LanesBy, tuple[Group, ...]] = {}

    def read(self) -> None:
        """Take the session's project as it is now."""
        project = self._session.project
        self.arrays = event_arrays(self._session.events)
        self._days = project.publications
        self._folds = None if len(self.arrays) else NO_FOLDS
        self._groups = {}

    @property
    def publication_days(self) -> tuple[float, ...]:
        """The publication dates, in days since 1970."""
        return tuple(days_of(day) for day in self._days)

    def painter(self, options: TimelineOptions) -> tuple[TimelinePainter, Minimap]:
        """Return what draws the events and the strip of all time."""
        if options.folded and self._folds is None:
            self._folds = empty_stretches(self.arrays)
        folds = self._folds or NO_FOLDS if options.folded else NO_FOLDS
        painter = TimelinePainter(self.arrays, self._days, self._session.language, folds)
        return painter, Minimap(self.arrays, self.publication_days, folds)

    def stack(self, options: TimelineOptions, before: Stack | None) -> Stack | None:
        """Return the groups that the options want, those that were closed `before` still closed; None for no groups."""
        if options.lanes is LanesBy.NOTHING or not len(self.arrays):
            return None
        if options.lanes not in self._groups:
            self._groups[options.lanes] = groups_of(self.arrays, options.lanes)
        closed = frozenset(before.closed) if before is not None else frozenset()
        names = arrangement_of(options.lanes, self._session.project.documents, folded=options.folded).names
        return Stack(self._groups[options.lanes], closed, names)

    @staticmethod
    def today() -> Day:
        """Return the present day, as the clock of this machine tells it."""
        now = QDate.currentDate()
        return Day(now.year(), now.month(), now.day())
