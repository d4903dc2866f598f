"""Project: the documents on the table and what the reader decided, as one immutable value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from immutables import Map

from frise.events.event import Event
from frise.project.deciding import decided, joined
from frise.project.decision import UNDECIDED, Decision, Status
from frise.project.document import Document
from frise.project.saved_view import SavedView
from frise.temporal.calendar import Day


@dataclass(frozen=True, slots=True)
class Project:
    """Documents in the order they were opened, decisions by the event's id.

    `apart` are pairs of ids of events that look alike and that the reader said are two; `views` are the filters that
    were given a name.
    """

    documents: tuple[Document, ...] = ()
    decisions: Map[str, Decision] = field(default_factory=Map)
    apart: frozenset[frozenset[str]] = frozenset()
    views: tuple[SavedView, ...] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event as it was decided, rejected ones too: as read, document by document, then those no text gives.

        Events that were merged into others are in these.
        """
        read = self._read()
        if not self.decisions:
            return read
        events: dict[str, Event] = {event.id: event for event in read}
        own: list[Event] = []
        for event_id, decision in self.decisions.items():
            event = events.get(event_id, decision.own)
            if decision.into is not None or event is None:
                events.pop(event_id, None)
                continue
            event = self._joined(decided(event, decision), decision)
            if event_id in events:
                events[event_id] = event
            else:
                own.append(event)
        return (*events.values(), *sorted(own, key=lambda event: event.id))

    @property
    def shown(self) -> tuple[Event, ...]:
        """The events without the rejected ones."""
        rejected = {one for one, known in self.decisions.items() if known.status is Status.REJECTED}
        return tuple(event for event in self.events if event.id not in rejected) if rejected else self.events

    @property
    def publications(self) -> list[Day]:
        """The publication dates that are known, document by document."""
        return [document.publication for document in self.documents if document.publication is not None]

    def document(self, document_id: str) -> Document:
        """Return a document by id; raises KeyError."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def decision(self, event_id: str) -> Decision:
        """Return what was decided of an event; of most, nothing."""
        return self.decisions.get(event_id, UNDECIDED)

    def read(self, event_id: str) -> Event | None:
        """Return an event as it was read in a text, None if none gives it."""
        for document in self.documents:
            event = document.extraction.by_id.get(event_id)
            if event is not None:
                return event
        return None

    def alone(self, event_id: str) -> Event | None:
        """Return an event as it was decided, without what was merged into it; None if there is no such event."""
        decision = self.decisions.get(event_id)
        event = self.read(event_id)
        if decision is None:
            return event
        event = decision.own if event is None else event
        return None if event is None else decided(event, decision)

    def event(self, event_id: str) -> Event | None:
        """Return an event as it was decided, with every place that tells it; None if there is no such event."""
        event, decision = self.alone(event_id), self.decisions.get(event_id)
        return event if event is None or decision is None else self._joined(event, decision)

    def tellings(self, event_id: str) -> Iterator[Event]:
        """Yield the events that were merged into one, each as it stood alone."""
        for merged in self.decision(event_id).merged:
            event = self.alone(merged)
            if event is not None:
                yield event

    def deciding(self, decisions: Mapping[str, Decision]) -> "Project":
        """Return the project with some decisions in place of those there were; UNDECIDED takes one away."""
        with self.decisions.mutate() as changed:
            for event_id, decision in decisions.items():
                if decision != UNDECIDED:
                    changed[event_id] = decision
                elif event_id in changed:
                    del changed[event_id]
            finished = changed.finish()
        return replace(self, decisions=finished)

    def _joined(self, event: Event, decision: Decision) -> Event:
        return joined(event, list(self.tellings(event.id))) if decision.merged else event

    def _read(self) -> tuple[Event, ...]:
        if len(self.documents) == 1:  # nothing to join: there may be many
            return self.documents[0].events
        return tuple(chain.from_iterable(document.events for document in self.documents))
