"""What of a project is shown through a filter, what it hides, and what is shown although it would."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from frise.events.event import Event
from frise.project.decision import Decision, Status
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.search import Texts
from frise.ui.chronology import Chronology, Ranks

_FEW: Final = 1000  # events that are put in their places one by one


@dataclass(frozen=True, slots=True)
class Hidden:
    """How many events are hidden: `rejected` for that alone as it seems, `others` by what else the filter asks for."""

    rejected: int = 0
    others: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.rejected + self.others


@dataclass(frozen=True, slots=True)
class Showing:
    """`everything` that stands or was rejected, and what is `shown` of it.

    `rejected` is how many of them were rejected; `kept` are the ids of those that the filter excludes and that are
    shown nevertheless: since an edit, for nothing goes without a word, or because one asked for them. `texts` are
    folded once for all that follows.
    """

    filter: Filter = field(default_factory=Filter)
    everything: Chronology = field(default_factory=Chronology)
    shown: Chronology = field(default_factory=Chronology)
    rejected: int = 0
    kept: frozenset[str] = frozenset()
    texts: Texts = field(default_factory=Texts)

    @property
    def hidden(self) -> Hidden:
        """How much is not shown."""
        total = len(self.everything.events) - len(self.shown.events)
        rejected = 0 if Status.REJECTED in self.filter.statuses else min(self.rejected, total)
        return Hidden(rejected, total - rejected)

    def of(self, project: Project) -> "Showing":
        """Return what is shown of another project, or of one in which anything may have changed."""
        everything = _in_time(project)
        rejected = sum(_is_rejected(known) and one in everything.places for one, known in project.decisions.items())
        return replace(self, everything=everything, rejected=rejected).through(self.filter, project)

    def through(self, chosen: Filter, project: Project) -> "Showing":
        """Return what is shown through another filter; nothing is kept that it excludes."""
        everything = self.everything
        places = chosen.places(everything.events, project.decisions, self.texts)
        shown = everything if len(places) == len(everything.events) else everything.kept(np.asarray(places, np.int64))
        return replace(self, filter=chosen, shown=shown, kept=frozenset())

    def changed(self, before: Project, after: Project, ids: frozenset[str]) -> "Showing":
        """Return what is shown once some events may have come, gone or changed."""
        there = {one: event for one in ids if (event := _standing(after, one)) is not None}
        decisions = {one: after.decision(one) for one in there}
        passing = self._passing(there, decisions)
        staying = {
            one
            for one in there.keys() - passing
            if not _is_rejected(decisions[one]) and (one in self.shown.places or one not in self.everything.places)
        }
        rejected = sum(map(_is_rejected, decisions.values())) - sum(
            one in self.everything.places and _is_rejected(before.decision(one)) for one in ids
        )
        now = replace(self, rejected=self.rejected + rejected, kept=(self.kept - ids) | staying)
        if len(ids) > _FEW:
            return _among_many(now, after)
        ranks = _ranks(after)
        put = {one: there.get(one) for one in ids}
        everything = self.everything.changed(put, ranks)
        if self.shown is self.everything and len(passing) == len(there):
            return replace(now, everything=everything, shown=everything)
        seen = {one: event if one in passing or one in staying else None for one, event in put.items()}
        shown = self.shown.changed(seen, ranks)
        if len(shown.events) == len(everything.events):  # as before anything was hidden: the next edit changes only one
            shown = everything
        return replace(now, everything=everything, shown=shown)

    def revealing(self, event_id: str, project: Project) -> "Showing":
        """Return what is shown with an event that the filter excludes, unless it was rejected."""
        event = self.everything.find(event_id)
        if event is None or event_id in self.shown.places or _is_rejected(project.decision(event_id)):
            return self
        shown = self.shown.changed({event_id: event}, _ranks(project))
        return replace(self, shown=shown, kept=self.kept | {event_id})

    def nearest(self, event_id: str) -> str | None:
        """Return the event shown that is nearest, in the order of time, to one that may be hidden; of two the later."""
        events, place = self.everything.events, self.everything.places.get(event_id)
        if place is None or not self.shown.events:
            return None
        for away in range(len(events)):
            for there in (place + away, place - away):
                if 0 <= there < len(events) and events[there].id in self.shown.places:
                    return events[there].id
        return None

    def _passing(self, there: Mapping[str, Event], decisions: Mapping[str, Decision]) -> set[str]:
        events = list(there.values())
        return {events[place].id for place in self.filter.places(events, decisions, self.texts)}


def differing(before: Showing, after: Showing) -> frozenset[str] | None:
    """Return the ids of the events that only one of two filters shows of the same project; None if they are many."""
    return before.shown.places.differing(after.shown.places, _FEW)


def _standing(project: Project, event_id: str) -> Event | None:
    """An event as it was decided, None if there is none or it was merged into another."""
    return None if project.decision(event_id).into is not None else project.event(event_id)


def _ranks(project: Project) -> Ranks:
    return {document.id: rank for rank, document in enumerate(project.documents)}


def _in_time(project: Project) -> Chronology:
    """All events in the order of time; those that the reader wrote or moved do not come in the text's order."""
    strays = (one for one, known in project.decisions.items() if known.own is not None or known.anchors is not None)
    return Chronology.of(project.events, strays, _ranks(project))


def _is_rejected(decision: Decision) -> bool:
    return decision.status is Status.REJECTED and decision.into is None


def _among_many(showing: Showing, project: Project) -> Showing:
    """What is shown of a project most of which may have changed; what is kept stays."""
    everything = _in_time(project)
    passing = showing.filter.places(everything.events, project.decisions, showing.texts)
    places = np.union1d(np.asarray(passing, np.int64), everything.places.among(showing.kept))
    return replace(showing, everything=everything, shown=everything.kept(places))
