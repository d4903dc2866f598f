"""What the process that is killed does to its project, and how two projects are told apart without writing them out."""

import hashlib
import random

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.edits import (
    AddEvent,
    DescribeDocument,
    Edit,
    Merge,
    Retitle,
    SetNote,
    SetStatus,
    SetTags,
    Several,
    Split,
)
from frise.project.project import Project

_WORDS = ("le pont", "la grève", "l’accord", "« fin 2016 »", "12 €", "\u00a0", "🚧", "a\nb")


def fingerprint(project: Project) -> str:
    """Return what tells a project from all the others that the process makes."""
    documents = [(one.id, one.title, one.colour, one.publication) for one in project.documents]
    decisions = sorted((event_id, repr(decision)) for event_id, decision in project.decisions.items())
    apart = sorted(map(sorted, project.apart))
    return hashlib.sha256(repr((documents, decisions, apart)).encode()).hexdigest()[:16]


def any_edit(project: Project, chance: random.Random, turn: int) -> Edit:
    """Return some decision on a project of one document."""
    document = project.documents[0]
    one, other, third = chance.sample(document.events, 3)
    words = f"{chance.choice(_WORDS)} {turn}"
    edits: tuple[Edit, ...] = (
        Retitle(one.id, words),
        SetNote(one.id, words),
        SetStatus((one.id, other.id, third.id), chance.choice(list(Status))),
        SetTags((one.id, other.id), (chance.choice(_WORDS),), ()),
        Merge(one.id, (other.id, third.id)),
        Split(one.id, (other.id,)),
        AddEvent(Event(f"{turn:012x}", words, one.when, other.anchors, (), 0.5)),
        DescribeDocument(document.id, words, document.source, turn % 8),
    )
    return chance.choice((*edits, Several(edits[:2])))
