"""From the values that a project file holds to the project."""

from typing import Any, Final

from immutables import Map

from frise.project.document import Document, Progress
from frise.project.project import Project
from frise.project.storage.context import Reading
from frise.project.storage.decision_json import decisions_from
from frise.project.storage.defect import Defect, inside
from frise.project.storage.document_json import document_from
from frise.project.storage.fields import first_again
from frise.project.storage.table import Json, Table
from frise.project.storage.view_json import views_from

_FIELDS: Final = frozenset({"format", "version", "checksum", "documents", "decisions", "apart", "views"})


def project_from(tree: Json, reading: Reading, progress: Progress) -> Project:
    """Return the project that a file's values make; its documents are taken out of them. Raises Defect.

    `progress` is told after each document, and may raise to stop.
    """
    table = Table.of([tree], lambda _row: "", reading.strange)
    table.knows(_FIELDS)
    documents = _documents(table.column("documents", list)[0], reading, progress)
    decisions = decisions_from(table.children("decisions")[0], reading)
    views = views_from(table.children("views")[0])
    return Project(documents, Map(decisions), _apart(table.column("apart", list)[0]), views)


def _documents(values: list[Any], reading: Reading, progress: Progress) -> tuple[Document, ...]:
    documents: list[Document] = []
    known: set[str] = set()
    for at, value in enumerate(values):
        where = f"documents[{at}]"
        document = document_from(value, where, reading)
        ids = document.extraction.by_id.keys()
        if not known.isdisjoint(ids):
            raise Defect(inside(where, f"events[{first_again([*known, *ids]) - len(known)}].id"))
        known |= ids
        documents.append(document)
        values[at] = None  # what is read makes room
        progress((at + 1) / len(values))
    return tuple(documents)


def _apart(pairs: list[Any]) -> frozenset[frozenset[str]]:
    for at, pair in enumerate(pairs):
        if type(pair) is not list or not set(map(type, pair)) <= {str} or not len(pair) == len(set(pair)) == 2:
            raise Defect(f"apart[{at}]")
    return frozenset(map(frozenset, pairs))
