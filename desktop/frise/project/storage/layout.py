"""How a project file is laid out: a line for each line of text, paragraph, expression, event and decision."""

import json
from collections.abc import Iterable, Iterator
from typing import Final

from frise.project.document import Document
from frise.project.project import Project
from frise.project.storage.context import Bounds
from frise.project.storage.decision_json import decision_to_json
from frise.project.storage.document_json import described, rows_of
from frise.project.storage.view_json import view_to_json

FORMAT: Final = "frise"
VERSION: Final = 1
ZEROS: Final = "0" * 64
"""What stands for the checksum until it is known."""
# Without its own indentation: with it the encoder is the slow one.
_encoded: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def laid_out(project: Project) -> Iterator[str]:
    """Yield the pieces of a project's file, in order, a row of it at a time; the checksum is ZEROS.

    The same project gives the same pieces: decisions stand in the order of their events' ids.
    """
    yield f'{{\n "format": "{FORMAT}",\n "version": {VERSION},\n "checksum": "{ZEROS}",\n "documents": ['
    before = "\n  {"
    for document in project.documents:
        yield before
        yield from _document(document)
        before = ",\n  {"
    yield "\n ],\n" if project.documents else "],\n"
    known = {document.id: Bounds.of(document) for document in project.documents}
    decisions = (
        decision_to_json(event_id, project.decisions[event_id], known) for event_id in sorted(project.decisions)
    )
    yield from _array("decisions", decisions, " ")
    yield ",\n"
    yield from _array("apart", sorted(map(sorted, project.apart)), " ")
    yield ",\n"
    yield from _array("views", map(view_to_json, project.views), " ")
    yield "\n}\n"


def _document(document: Document) -> Iterator[str]:
    before = "\n   "
    for field, value in described(document).items():
        yield f'{before}"{field}": {_encoded(value)}'
        before = ",\n   "
    for field, rows in rows_of(document).items():
        yield ",\n"
        yield from _array(field, rows, "   ")
    yield "\n  }"


def _array(field: str, rows: Iterable[object], margin: str) -> Iterator[str]:
    yield f'{margin}"{field}": ['
    before = f"\n{margin} "
    for row in rows:
        yield before + _encoded(row)
        before = f",\n{margin} "
    yield f"\n{margin}]" if before.startswith(",") else "]"
