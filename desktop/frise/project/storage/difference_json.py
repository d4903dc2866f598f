"""What makes one project of another, to JSON and back."""

from collections.abc import Mapping
from typing import Any

from frise.project.storage.context import Reading
from frise.project.storage.decision_json import decision_to_json, decisions_from
from frise.project.storage.difference import Difference
from frise.project.storage.document_json import document_from, document_to_json
from frise.project.storage.table import Json, Table
from frise.project.storage.view_json import view_to_json, views_from


def difference_to_json(difference: Difference) -> Json:
    """Return a difference as plain values."""
    return {
        "order": list(difference.order),
        "documents": list(map(document_to_json, difference.documents)),
        "decisions": [decision_to_json(one, decision, {}) for one, decision in difference.decisions.items()],
        "undecided": list(difference.undecided),
        "apart": [sorted(pair) for pair in difference.apart],
        "together": [sorted(pair) for pair in difference.together],
        "views": list(map(view_to_json, difference.views)),
    }


def difference_from_json(value: Mapping[str, Any]) -> Difference:
    """Return the difference that plain values hold. Raises Defect, LookupError or TypeError where they hold none."""
    documents = tuple(document_from(one, "documents", Reading()) for one in value["documents"])
    reading = Reading()
    decisions = decisions_from(Table.of(value["decisions"], lambda _row: "decisions", reading.strange), reading)
    return Difference(
        order=tuple(value["order"]),
        documents=documents,
        decisions=decisions,
        undecided=tuple(value["undecided"]),
        apart=frozenset(map(frozenset, value["apart"])),
        together=frozenset(map(frozenset, value["together"])),
        views=views_from(Table.of(value["views"], lambda _row: "views", reading.strange)),
    )
