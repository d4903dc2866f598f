"""A small project that has a bit of everything, and ways to spoil its file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from tests.timeline.examples import WAITING, event, on_day

from frise.events.when import When, WhenKind
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import (
    AddDocument,
    AddEvent,
    KeepApart,
    Merge,
    Redate,
    Retitle,
    SaveView,
    SetAnchors,
    SetNote,
    SetStatus,
    SetTags,
    Several,
)
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.saved_view import SavedView
from frise.project.storage.project_file import project_to_bytes
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval

Json = dict[str, Any]
Path = tuple[str | int, ...]
FIRST = (
    "Le maire Jean Dupré signe l’accord le 3 mai 2016 à 15 h 30. Il a parlé jeudi dernier 😀.\n\n"
    "Du 3 au 5 mai 2017, lundi 4 mai 2017, il part. Vers 1150, fin 2016, depuis 1987, avant mars 2018, on vote.\n\n"
    "Récemment, le 31 février, rien. À la suite de cet accord, il se tait."
)
SECOND = "Le maire a signé l’accord le 4 mai 2016. Il parle jeudi. César meurt en 44 av. J.-C."


_WANTED = Filter(
    text="maire",
    first=Day(-51, 3, 15),
    last=Day(2018, 11, 12),
    documents=frozenset({"one", "two"}),
    actors=frozenset({"Jean Dupré"}),
    granularities=frozenset({Granularity.DAY, Granularity.PART_OF_DAY}),
    tags=frozenset({"droit"}),
)


@cache
def project() -> Project:
    """Two documents, an event by hand with no place, and decisions of every kind."""
    first = read_document(FIRST, source="/un.txt", document_id="one", title="Un", publication=Day(2018, 11, 12))
    second = read_document(SECOND, source="https://exemple.fr/deux", document_id="two", title="Deux")
    ids = [one.id for one in (*first.events, *second.events)]
    clocked = When(WhenKind.LASTING, TimeInterval(10**10, 10**10 + 90), Granularity.MINUTE, "x", clocked=True)
    bare = replace(event("mine", "Vu ailleurs", on_day(-51, 3, 15)), anchors=())
    return Several(
        (
            AddDocument(first),
            AddDocument(second),
            AddEvent(bare),
            AddEvent(event("other", "Vu dans un article fermé", WAITING)),
            SetStatus((ids[0], ids[1]), Status.CONFIRMED),
            SetTags((ids[0],), ("droit", "mairie")),
            SetNote("mine", "Dans les archives."),
            Retitle(ids[1], "Un autre titre"),
            Redate(ids[2], clocked),
            SetAnchors(ids[3], (*second.events[0].anchors, replace(first.events[0].anchors[0], lost=True))),
            Merge(ids[0], (ids[4], "other")),
            KeepApart((ids[1], ids[2])),
            SaveView(SavedView("Mairie", _WANTED)),
        )
    ).apply(Project())


@cache
def file() -> bytes:
    """The bytes of its file."""
    return project_to_bytes(project())


def tree() -> Json:
    """The values of its file, to be changed at will."""
    values: Json = json.loads(file())
    return values


def at(values: Any, path: Path) -> Any:
    """What is at a path."""
    for step in path:
        values = values[step]
    return values


def put(values: Json, path: Path, value: object) -> Json:
    """Put a value at a path; returns the whole."""
    at(values, path[:-1])[path[-1]] = value
    return values


def paths(values: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path to everything in some values."""
    yield path
    for step, value in (
        values.items() if isinstance(values, dict) else enumerate(values if isinstance(values, list) else ())
    ):
        yield from paths(value, (*path, step))


def kinds_of_paths() -> dict[Path, Path]:
    """The first path of each kind in its file: those that differ in their indices alone are of one kind."""
    kinds: dict[Path, Path] = {}
    for path in paths(tree()):
        kinds.setdefault(tuple("*" if isinstance(step, int) else step for step in path), path)
    return kinds


def file_of(values: object) -> bytes:
    """The bytes of a file with such values; its checksum is of no use."""
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace")
