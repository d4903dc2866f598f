"""Which document each decision is about."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from frise.events.event import Anchor
from frise.project.decision import Decision
from frise.project.project import Project

ByDocument = Mapping[str | None, Mapping[str, Decision]]
"""Decisions by the document they concern, then by their event; under None what no document of the project tells."""


def decisions_by_document(project: Project) -> ByDocument:
    """Return the decisions that concern each document: on what was read there, is told there, or stands in it.

    What was merged concerns every document that any of it is told in.
    """
    if not project.decisions:
        return {}
    homes = {
        event_id: document.id
        for document in project.documents
        for event_id in document.extraction.by_id
        if event_id in project.decisions
    }
    known = {document.id for document in project.documents}
    together: dict[str, list[str]] = defaultdict(list)  # by the event that the others stand in
    for event_id, decision in project.decisions.items():
        together[decision.into or event_id].append(event_id)
    found: dict[str | None, dict[str, Decision]] = defaultdict(dict)
    for members in together.values():
        decisions = {member: project.decision(member) for member in members}
        places: set[str | None] = {homes[member] for member in members if member in homes}
        places.update(place for one in decisions.values() for place in _documents(one) if place in known)
        for place in places or {None}:
            found[place].update(decisions)
    return found


def _documents(decision: Decision) -> Iterable[str]:
    anchors: tuple[Anchor, ...] = decision.anchors or ()
    if decision.own is not None:
        anchors += decision.own.anchors
    return [anchor.document for anchor in anchors]
