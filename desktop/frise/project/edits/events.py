"""Edits of events: their title, time, places, status, tags and note."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from frise.events.event import Anchor, Event
from frise.events.when import When
from frise.project.decision import Decision, Status
from frise.project.edits.edit import OfEvents, OfOneEvent, Touched
from frise.project.project import Project


@dataclass(frozen=True, slots=True)
class Retitle(OfOneEvent):
    """Give an event another title; None gives back the one that was read."""

    title: str | None

    def apply(self, project: Project) -> Project:
        """Return the project with the title."""
        return _changed(project, (self.event_id,), lambda known: replace(known, title=self.title))


@dataclass(frozen=True, slots=True)
class Redate(OfOneEvent):
    """Give an event another time; None gives back the one that was read."""

    when: When | None

    def apply(self, project: Project) -> Project:
        """Return the project with the time."""
        return _changed(project, (self.event_id,), lambda known: replace(known, when=self.when))


@dataclass(frozen=True, slots=True)
class SetAnchors(OfOneEvent):
    """Say where an event is told; None gives back where it was read."""

    anchors: tuple[Anchor, ...] | None

    def apply(self, project: Project) -> Project:
        """Return the project with the places."""
        return _changed(project, (self.event_id,), lambda known: replace(known, anchors=self.anchors))


@dataclass(frozen=True, slots=True)
class SetStatus(OfEvents):
    """Say how far some events have been looked into; rejecting them is one of the ways."""

    status: Status

    def apply(self, project: Project) -> Project:
        """Return the project with the status."""
        return _changed(project, self.event_ids, lambda known: replace(known, status=self.status))


@dataclass(frozen=True, slots=True)
class SetTags(OfEvents):
    """Add tags to some events and take others away; a tag is given once, in the order they came."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def apply(self, project: Project) -> Project:
        """Return the project with the tags."""
        return _changed(project, self.event_ids, lambda known: replace(known, tags=self._tags(known.tags)))

    def _tags(self, known: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(tag for tag in dict.fromkeys((*known, *self.added)) if tag not in self.removed)


@dataclass(frozen=True, slots=True)
class SetNote(OfOneEvent):
    """Write a note on an event; an empty one takes it away."""

    note: str

    def apply(self, project: Project) -> Project:
        """Return the project with the note."""
        return _changed(project, (self.event_id,), lambda known: replace(known, note=self.note))


@dataclass(frozen=True, slots=True)
class AddEvent:
    """Add an event that no reading gives, read by the reader in a text or known from elsewhere."""

    event: Event

    @property
    def touched(self) -> Touched:
        """That event."""
        return frozenset({self.event.id})

    def apply(self, project: Project) -> Project:
        """Return the project with the event; one that is there already stays as it is."""
        if project.event(self.event.id) is not None:
            return project
        return project.deciding({self.event.id: Decision(own=self.event, by_hand=True)})


def _changed(project: Project, event_ids: Iterable[str], change: Callable[[Decision], Decision]) -> Project:
    """The project with the decisions on some events changed; ids of no event are left alone.

    There may be very many of them, most decided alike: what one decision becomes is worked out once.
    """
    wanted = frozenset(event_ids)
    read = {one for document in project.documents for one in _common(wanted, document.extraction.by_id)}
    decisions: dict[str, Decision] = {}
    known: dict[int, Decision] = {}  # by the identity of the decision before
    for event_id in wanted:
        before = project.decision(event_id)
        if event_id in read or before.own is not None:
            if id(before) not in known:
                known[id(before)] = change(before)
            decisions[event_id] = known[id(before)]
    return project.deciding(decisions)


def _common(wanted: frozenset[str], there: Mapping[str, Event]) -> Iterator[str]:
    """The ids that are wanted and there, in time that follows from the fewer of them."""
    fewer, others = (wanted, there) if len(wanted) < len(there) else (there, wanted)
    return (one for one in fewer if one in others)
