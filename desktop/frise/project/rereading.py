"""Reading a document anew, of a newer text or by newer rules: what would change, before it does.

What the reader decided stays as it was seen. Events have other ids where the text has moved, so decisions follow them.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from frise.events.event import Anchor, Event
from frise.project.deciding import decided
from frise.project.decision import UNDECIDED, Decision, Status
from frise.project.document import Document, Progress, read_document
from frise.project.edits.rereading import ReplaceDocument
from frise.project.project import Project
from frise.project.relocating import Relocated, Relocator

Pair = tuple[Event, Event]


@dataclass(frozen=True, slots=True)
class Rereading:
    """What reading anew changes; `edit` does it. Events are told as they were, or as (before, now).

    `new` and `gone` are read only now or only before; `changed` have another title or time. Of those that the reader
    decided, `kept` are told otherwise now and stay as they were decided; `doubtful` were looked into and their words
    give another date now; `unread` are no longer read, but their words are there; `lost` have words that are gone.
    """

    edit: ReplaceDocument
    new: tuple[Event, ...] = ()
    gone: tuple[Event, ...] = ()
    changed: tuple[Pair, ...] = ()
    kept: tuple[Pair, ...] = ()
    doubtful: tuple[Pair, ...] = ()
    unread: tuple[Event, ...] = ()
    lost: tuple[Event, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing that can be seen changes."""
        return not any((self.new, self.gone, self.changed, self.kept, self.doubtful, self.unread, self.lost))


def read_anew(before: Document, text: str, progress: Progress = lambda _share: None) -> Document:
    """Read a newer text of a document, or the same by the present rules; `progress` may raise to stop."""
    after = read_document(
        text,
        source=before.source,
        title=before.title,
        publication=before.publication,
        origin=before.date_origin,
        document_id=before.id,
        progress=progress,
    )
    return replace(after, colour=before.colour)


def reread(project: Project, after: Document) -> Rereading:
    """Tell what putting `after` in the place of the document with its id would change. Raises KeyError."""
    return _Plan(project, project.document(after.id), after).made()


@dataclass
class _Plan:
    """Goes through the events of the reading before, then through the decisions."""

    project: Project
    before: Document
    after: Document
    ids: dict[str, str] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    changed: list[Pair] = field(default_factory=list)
    kept: list[Pair] = field(default_factory=list)
    doubtful: list[Pair] = field(default_factory=list)
    gone: list[Event] = field(default_factory=list)
    unread: list[Event] = field(default_factory=list)
    lost: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.relocator = Relocator(self.before, self.after)
        self.at = {
            span: event for event in self.after.events for anchor in event.anchors for span in anchor.expressions
        }
        self.met: set[str] = set()

    def made(self) -> Rereading:
        known = self.project.decisions
        for event in sorted(self.before.events, key=lambda event: event.id not in known):  # the decided ones first
            places = [self.relocator.relocate(anchor) for anchor in event.anchors]
            self._follow(event, places, self._read_now(places))
        for event_id, decision in known.items():
            if event_id not in self.before.extraction.by_id:
                self.decisions[event_id] = self._own(decision)
        edit = ReplaceDocument(self.after, self.ids, self._told())
        new = tuple(event for event in self.after.events if event.id not in self.met)
        return Rereading(
            edit,
            new,
            tuple(self.gone),
            tuple(self.changed),
            tuple(self.kept),
            tuple(self.doubtful),
            tuple(self.unread),
            tuple(self.lost),
        )

    def _read_now(self, places: Iterable[Relocated]) -> Event | None:
        """The event that is read now where one was: at the first of its dates that has one, which nobody has taken."""
        found = (self.at.get(span) for place in places for span in place.anchor.expressions if not place.anchor.lost)
        return next((event for event in found if event is not None and event.id not in self.met), None)

    def _follow(self, event: Event, places: list[Relocated], now: Event | None) -> None:
        decision = self.project.decisions.get(event.id)
        if now is not None:
            self.met.add(now.id)
            self.ids[event.id] = now.id
        if decision is None:
            if now is None:
                self.gone.append(event)
            elif (event.title, event.when) != (now.title, now.when):
                self.changed.append((event, now))
        elif now is None:
            self._keep(event, places, decision)
        else:
            same = all(place.same for place in places)
            self.decisions[now.id] = self._moved(event, now, self._placed(decision), same=same)

    def _keep(self, event: Event, places: list[Relocated], decision: Decision) -> None:
        """What is no longer read stays as it was decided, wherever its words are now."""
        anchors = tuple(place.anchor for place in places)
        (self.lost if any(anchor.lost for anchor in anchors) else self.unread).append(decided(event, decision))
        kept = event.id
        if kept in self.after.extraction.by_id:  # the same characters hold another event now
            kept = self.ids[event.id] = _kept_id(event, self.before)
        own = replace(event, id=kept, anchors=anchors)
        self.decisions[kept] = replace(self._placed(decision), own=own)

    def _moved(self, was: Event, now: Event, decision: Decision, *, same: bool) -> Decision:
        """The decision on what is read now: what was looked into stays as it was seen, unless its words changed."""
        retold, redated = was.title != now.title, was.when != now.when
        if not (retold and decision.title is None) and not (redated and decision.when is None):
            return decision
        if decision.status is Status.UNVERIFIED:
            self.changed.append((was, now))
            return decision
        if redated and decision.when is None and not same:
            self.doubtful.append((decided(was, decision), now))
            confirmed = decision.status is Status.CONFIRMED
            return replace(decision, status=Status.UNVERIFIED) if confirmed else decision
        self.kept.append((decided(was, decision), now))
        return replace(
            decision,
            title=was.title if retold and decision.title is None else decision.title,
            when=was.when if redated and decision.when is None else decision.when,
        )

    def _own(self, decision: Decision) -> Decision:
        """The decision on an event that the reading before did not give, with its places where they are now."""
        own = decision.own
        if own is None or self.before.id not in {anchor.document for anchor in own.anchors}:
            return self._placed(decision)
        anchors = self._anchors(own.anchors)
        if any(anchor.lost and not was.lost for anchor, was in zip(anchors, own.anchors, strict=True)):
            self.lost.append(decided(own, decision))
        return replace(self._placed(decision), own=replace(own, anchors=anchors))

    def _placed(self, decision: Decision) -> Decision:
        return decision if decision.anchors is None else replace(decision, anchors=self._anchors(decision.anchors))

    def _anchors(self, anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
        return tuple(self.relocator.relocate(anchor).anchor for anchor in anchors)

    def _told(self) -> Mapping[str, Decision]:
        """The decisions that are other ones now; those of ids that are no more are taken away."""
        linked = {event_id: _linked(decision, self.ids) for event_id, decision in self.decisions.items()}
        known = self.project.decisions
        told = {event_id: decision for event_id, decision in linked.items() if known.get(event_id) != decision}
        left = {event_id: UNDECIDED for event_id in known if event_id not in linked}
        return told | left


def _linked(decision: Decision, ids: Mapping[str, str]) -> Decision:
    """The decision with the new ids of the events it names."""
    merged = tuple(ids.get(one, one) for one in decision.merged)
    return replace(
        decision, merged=merged, into=None if decision.into is None else ids.get(decision.into, decision.into)
    )


def _kept_id(event: Event, before: Document) -> str:
    """An id of its own for what was read in a text that is no more."""
    key = f"{event.id}\n{before.article.text}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(key).hexdigest()[:12]
