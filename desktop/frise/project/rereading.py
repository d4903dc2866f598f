"""Reading a document anew, of a newer text or by newer rules: what would change, before it does.

What the reader decided stays as it was seen. Events have other ids where the text has moved, so decisions follow them.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

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
        known, read = self.project.decisions, self.before.extraction.by_id
        events = sorted(self.before.events, key=lambda event: event.id not in known)  # the decided ones first
        others = {event_id: decision for event_id, decision in known.items() if event_id not in read}
        for event in (*events, *filter(None, map(self._read_earlier, others.values()))):
            places = [self.relocator.relocate(anchor) for anchor in event.anchors]
            self._follow(event, places, self._read_now(places))
        for event_id, decision in others.items():
            if self._read_earlier(decision) is None:
                kept = self._id_now(event_id)
                self.decisions[kept] = self._own(decision, kept)
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

    def _read_earlier(self, decision: Decision) -> Event | None:
        """The event of this document that only a reading before the last one gave, and that may be read again."""
        own = decision.own
        is_ours = own is not None and not decision.by_hand and self.before.id in {one.document for one in own.anchors}
        return own if is_ours else None

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
            self.decisions[now.id] = self._moved(event, now, replace(self._placed(decision), own=None), same=same)

    def _keep(self, event: Event, places: list[Relocated], decision: Decision) -> None:
        """What is no longer read stays as it was decided, wherever its words are now."""
        anchors = tuple(place.anchor for place in places)
        is_new = event.id in self.before.extraction.by_id
        if any(now.lost and (is_new or not was.lost) for now, was in zip(anchors, event.anchors, strict=True)):
            self.lost.append(decided(event, decision))
        elif is_new:
            self.unread.append(decided(event, decision))
        kept = self._id_now(event.id, moved=not self.relocator.same_text)
        self.decisions[kept] = replace(self._placed(decision), own=replace(event, id=kept, anchors=anchors))

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

    def _id_now(self, event_id: str, *, moved: bool = False) -> str:
        """The id of what is not read now: another where the same characters hold, or may yet hold, another event."""
        kept, after = event_id, self.after.extraction.by_id
        if moved or kept in after:
            texts = (f"{event_id}\n{again}\n{self.before.article.text}" for again in count())
            ids = (hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12] for key in texts)
            kept = next(one for one in ids if one not in after and one not in self.project.decisions)
        self.ids[event_id] = kept
        return kept

    def _own(self, decision: Decision, kept: str) -> Decision:
        """The decision on an event that no reading gave, under its present id, with its places where they are now."""
        own = decision.own
        if own is None:
            return self._placed(decision)
        anchors = self._anchors(own.anchors)
        if any(anchor.lost and not was.lost for anchor, was in zip(anchors, own.anchors, strict=True)):
            self.lost.append(decided(own, decision))
        return replace(self._placed(decision), own=replace(own, id=kept, anchors=anchors))

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
