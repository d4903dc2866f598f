"""What becomes of decisions when the documents they are about change or go."""

from dataclasses import replace

from immutables import Map

from frise.events.event import Anchor
from frise.project.deciding import decided
from frise.project.decision import Decision, Status
from frise.project.document import Document
from frise.project.project import Project


def carried(project: Project, before: Document, after: Document) -> Project:
    """Return the project, which holds `after`, with what was decided on the events of `before` carried over.

    What was confirmed and now has another date is to be verified again: it is not what the reader saw. What is no
    longer read by itself stays as it was, until it is read again.
    """
    changed: dict[str, Decision] = {}
    for event_id, decision in project.decisions.items():
        read, now = before.extraction.by_id.get(event_id), after.extraction.by_id.get(event_id)
        was = read or decision.own
        if was is None or (read is None and now is None):
            continue
        if now is None:
            changed[event_id] = replace(decision, own=was)
            continue
        moves = decision.status is Status.CONFIRMED and decision.when is None and now.when != was.when
        changed[event_id] = replace(decision, own=None, status=Status.UNVERIFIED if moves else decision.status)
    return project.deciding(changed)


def without(project: Project, document_id: str) -> Project:
    """Return the project without a document: its events go, what others tell of them stays theirs."""
    documents = tuple(known for known in project.documents if known.id != document_id)
    if len(documents) == len(project.documents):
        return project
    decisions = dict(project.decisions)
    read = project.document(document_id).extraction.by_id
    gone = {one for one, decision in decisions.items() if one in read or _only_in(decision, document_id)}
    left = {
        event_id: _parted(_unanchored(decision, document_id), gone)
        for event_id, decision in decisions.items()
        if event_id not in gone
    }
    apart = frozenset(pair for pair in project.apart if not pair & (gone | read.keys()))
    return replace(project, documents=documents, decisions=Map(), apart=apart).deciding(left)


def _only_in(decision: Decision, document_id: str) -> bool:
    """Tell whether an event that no reading gives is told in that document and nowhere else."""
    own = decision.own
    if own is None:
        return False
    anchors = decided(own, decision).anchors
    return bool(anchors) and all(anchor.document == document_id for anchor in anchors)


def _unanchored(decision: Decision, document_id: str) -> Decision:
    """The decision with no place in that document."""
    own, anchors = decision.own, decision.anchors
    if own is not None:
        own = replace(own, anchors=_elsewhere(own.anchors, document_id))
    if anchors is not None:
        anchors = _elsewhere(anchors, document_id)
    return replace(decision, own=own, anchors=anchors)


def _elsewhere(anchors: tuple[Anchor, ...], document_id: str) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in anchors if anchor.document != document_id)


def _parted(decision: Decision, gone: set[str]) -> Decision:
    """The decision without its ties to events that are gone."""
    merged = tuple(one for one in decision.merged if one not in gone)
    return replace(decision, merged=merged, into=None if decision.into in gone else decision.into)
