"""What the timeline draws of a session: columns, publications, groups, folds; each worked out once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QDate

from frise.events.event import Event
from frise.temporal.calendar import Day
from frise.timeline.arrays import EventArrays, days_of, event_arrays, taken
from frise.timeline.folds import NO_FOLDS, Folds, empty_stretches
from frise.timeline.groups import Group
from frise.timeline.stacking import Stack
from frise.ui.arrangement import arrangement_of, grouping_of
from frise.ui.painter import Minimap, TimelinePainter
from frise.ui.session import Session
from frise.ui.status_groups import status_groups
from frise.ui.timeline_options import LanesBy, TimelineOptions

if TYPE_CHECKING:  # most timelines begin without groups
    from frise.timeline.grouping import Grouping

_ID: Final = attrgetter("id")
_FEW: Final = 500  # events that are put in their places one by one


class Sources:
    """The session's events as a timeline needs them."""

    def __init__(self, session: Session) -> None:
        """Take a session, whose project is not read yet."""
        self._session = session
        self.arrays = self._everything = event_arrays(())
        self._days: list[Day] = []
        self._folds: Folds | None = NO_FOLDS
        self._groupings: dict[LanesBy, Grouping] = {}
        self._strip: tuple[Folds, Minimap] | None = None

    def read(self) -> None:
        """Take the session's project as it is now."""
        project = self._session.project
        self._everything = event_arrays(project.events)  # in the order of memory, which is the quickest
        self._days = project.publications
        self._take_shown()

    def follow(self, events: Collection[str] | None) -> None:
        """Take what is another in the session's project: the events of some ids, or anything."""
        if events is None or len(events) > _FEW:
            self.read()
            return
        alike = self.arrays is self._everything
        known = {event_id: self._session.known(event_id) for event_id in events}
        self._everything = _changed(self._everything, known)
        if alike and not self._session.hidden.total:
            self._become(self._everything)
        else:
            self.filter(events)

    def filter(self, events: Collection[str] | None) -> None:
        """Take what is shown of the same project: the events of some ids may be or not, or any."""
        if not self._session.hidden.total or events is None or len(events) > _FEW:
            self._take_shown()
        else:
            self._become(_changed(self.arrays, {event_id: self._session.find(event_id) for event_id in events}))

    def _take_shown(self) -> None:
        session, arrays = self._session, self._everything
        if session.hidden.total:
            rows = arrays.events.rows_of(map(_ID, session.events))
            arrays = replace(taken(arrays, rows), waiting=session.events[session.dated :])
        self.arrays, self._groupings = arrays, {}
        self._follow_times()

    def _become(self, arrays: EventArrays) -> None:
        before, self.arrays = self.arrays, arrays
        if not _same_times(before, arrays):
            self._follow_times()

    def _follow_times(self) -> None:
        """Forget what follows from the times of all events."""
        self._folds = None if len(self.arrays) else NO_FOLDS
        self._strip = None

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
        if self._strip is None or self._strip[0] != folds:
            self._strip = folds, Minimap(self.arrays, self.publication_days, folds)
        return painter, self._strip[1]

    def stack(self, options: TimelineOptions, before: Stack | None) -> Stack | None:
        """Return the groups that the options want, those that were closed `before` still closed; None for no groups."""
        if options.lanes is LanesBy.NOTHING or not len(self.arrays):
            return None
        closed = frozenset(before.closed) if before is not None else frozenset()
        project, language = self._session.project, self._session.language
        names = arrangement_of(options.lanes, project, language, folded=options.folded).names
        return Stack(self._groups(options.lanes), closed, names)

    def _groups(self, lanes: LanesBy) -> Sequence[Group]:
        """The groups of the events; an edit leaves those alone that it does not touch, but a status is no event's."""
        if lanes is LanesBy.STATUS:
            return status_groups(self.arrays, self._session.project.decisions)
        known = self._groupings.get(lanes)
        grouping = grouping_of(self.arrays, lanes) if known is None else known.following(self.arrays)
        self._groupings[lanes] = grouping
        return grouping.groups

    @staticmethod
    def today() -> Day:
        """Return the present day, as the clock of this machine tells it."""
        now = QDate.currentDate()
        return Day(now.year(), now.month(), now.day())


def _same_times(before: EventArrays, after: EventArrays) -> bool:
    return np.array_equal(before.start, after.start) and np.array_equal(before.end, after.end)


def _changed(arrays: EventArrays, put: Mapping[str, Event | None]) -> EventArrays:
    """The columns with some events in place of those of their ids; None takes one out."""
    from frise.timeline.changing import changed  # late: with the first edit, after the first paint

    gone = [event_id for event_id, event in put.items() if event is None]
    return changed(arrays, gone, [event for event in put.values() if event is not None])
