"""The places that tell an event, those of what was merged into it too, and the edits that change them."""

from dataclasses import dataclass

from frise.events.event import Anchor
from frise.project.edits import Edit, SetAnchors, Several
from frise.project.project import Project


@dataclass(frozen=True, slots=True)
class Place:
    """A place, and whose it is: the `at`-th of the event `owner`, which is the shown one or was merged into it."""

    owner: str
    at: int
    anchor: Anchor


def places_of(project: Project, event_id: str) -> tuple[Place, ...]:
    """Return the places that tell an event, its own first; one that several of them share is there once."""
    alone = project.alone(event_id)
    if alone is None:
        return ()
    found: dict[Anchor, Place] = {}
    for told in (alone, *project.tellings(event_id)):
        for at, anchor in enumerate(told.anchors):
            found.setdefault(anchor, Place(told.id, at, anchor))
    return tuple(found.values())


def replacing(project: Project, event_id: str, place: Place, anchor: Anchor | None) -> Edit:
    """Return the edit that puts another place of an event where `place` is; None only takes that away."""
    owner = project.alone(place.owner)
    known = () if owner is None else owner.anchors
    put = () if anchor is None else (anchor,)
    return _placed(project, event_id, place.owner, (*known[: place.at], *put, *known[place.at + 1 :]))


def adding(project: Project, event_id: str, anchor: Anchor) -> Edit:
    """Return the edit that says that an event is told in one more place."""
    alone = project.alone(event_id)
    return _placed(project, event_id, event_id, (*(() if alone is None else alone.anchors), anchor))


def as_read(project: Project, event_id: str) -> Edit | None:
    """Return the edit that gives back the places where an event was read, None where nothing was changed."""
    owners = [one for one in (event_id, *project.decision(event_id).merged) if _is_changed(project, one)]
    return _following(project, event_id, [SetAnchors(one, None) for one in owners]) if owners else None


def _is_changed(project: Project, event_id: str) -> bool:
    anchors, read = project.decision(event_id).anchors, project.read(event_id)
    return anchors is not None and read is not None and anchors != read.anchors


def _placed(project: Project, event_id: str, owner: str, anchors: tuple[Anchor, ...]) -> Edit:
    read = project.read(owner)
    told = tuple(dict.fromkeys(anchors))
    return _following(project, event_id, [SetAnchors(owner, None if read and read.anchors == told else told)])


def _following(project: Project, event_id: str, edits: list[SetAnchors]) -> Edit:
    """The edits, and that the shown event is touched where only what was merged into it changes."""
    if all(edit.event_id != event_id for edit in edits):
        edits = [*edits, SetAnchors(event_id, project.decision(event_id).anchors)]
    return edits[0] if len(edits) == 1 else Several(tuple(edits))
