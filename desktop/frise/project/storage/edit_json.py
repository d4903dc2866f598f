"""Edits, to JSON and back: what the recovery journal keeps. A field is called what it is called in the edit."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from frise.problem import Problem, ProblemKind
from frise.project.edits import (
    AddDocument,
    AddEvent,
    DescribeDocument,
    Edit,
    KeepApart,
    Merge,
    Redate,
    RemoveDocument,
    RemoveView,
    RenameView,
    ReplaceDocument,
    Retitle,
    SaveView,
    SetAnchors,
    SetNote,
    SetPublication,
    SetStatus,
    SetTags,
    Several,
    Split,
)
from frise.project.storage.context import Reading
from frise.project.storage.defect import Defect, inside
from frise.project.storage.edit_fields import (
    ANCHORS,
    DAY,
    DECISIONS,
    DOCUMENT,
    EVENT,
    LINKS,
    PLACE,
    STATUS,
    TEXT,
    TEXTS,
    VIEW,
    WHEN,
    Field,
)
from frise.project.storage.table import Json

DEEPEST: Final = 20
"""How many times edits may stand in edits."""
_SEVERAL: Final = "several"
_Fields = Mapping[str, Field]
_EDITS: Final[Mapping[str, tuple[type[Any], _Fields]]] = MappingProxyType(
    {
        "add-document": (AddDocument, {"document": DOCUMENT}),
        "remove-document": (RemoveDocument, {"document_id": TEXT}),
        "describe-document": (DescribeDocument, {"document_id": TEXT, "title": TEXT, "source": TEXT, "colour": PLACE}),
        "replace-document": (ReplaceDocument, {"document": DOCUMENT, "ids": LINKS, "decisions": DECISIONS}),
        "set-publication": (SetPublication, {"document_id": TEXT, "publication": DAY.or_none()}),
        "add-event": (AddEvent, {"event": EVENT}),
        "retitle": (Retitle, {"event_id": TEXT, "title": TEXT.or_none()}),
        "redate": (Redate, {"event_id": TEXT, "when": WHEN.or_none()}),
        "set-anchors": (SetAnchors, {"event_id": TEXT, "anchors": ANCHORS.or_none()}),
        "set-status": (SetStatus, {"event_ids": TEXTS, "status": STATUS}),
        "set-tags": (SetTags, {"event_ids": TEXTS, "added": TEXTS, "removed": TEXTS}),
        "set-note": (SetNote, {"event_id": TEXT, "note": TEXT}),
        "merge": (Merge, {"into": TEXT, "event_ids": TEXTS}),
        "split": (Split, {"event_id": TEXT, "event_ids": TEXTS}),
        "save-view": (SaveView, {"view": VIEW}),
        "remove-view": (RemoveView, {"name": TEXT}),
        "rename-view": (RenameView, {"name": TEXT, "to": TEXT}),
        "keep-apart": (KeepApart, {"event_ids": TEXTS}),
    }
)
_NAMES: Final = {kind: name for name, (kind, _) in _EDITS.items()}


def edit_to_json(edit: Edit) -> Json:
    """Return an edit as plain values, a document as project files have it. Raises TypeError for one unknown here."""
    if isinstance(edit, Several):
        return {"edit": _SEVERAL, "edits": list(map(edit_to_json, edit.edits))}
    name = _NAMES.get(type(edit))
    if name is None:
        raise TypeError(f"no such edit is kept: {type(edit).__name__}")
    fields = _EDITS[name][1]
    return {"edit": name, **{field: its.write(getattr(edit, field)) for field, its in fields.items()}}


def edit_from_json(value: Mapping[str, Any]) -> Edit:
    """Return the edit that plain values hold. Documents come without what their text was recognised as.

    Raises Problem EDIT_UNREADABLE with the path to the first value that no edit has, a field that is unknown
    included: nothing of a decision is passed over.
    """
    reading = Reading()
    try:
        edit = _edit(value, "", reading, DEEPEST)
    except Defect as defect:
        raise Problem(ProblemKind.EDIT_UNREADABLE, where=defect.where) from None
    if reading.strange or reading.changed or reading.lost:
        where = next(iter(reading.strange.values()), "document.text")
        raise Problem(ProblemKind.EDIT_UNREADABLE, where=where)
    return edit


def _edit(value: Any, where: str, reading: Reading, depth: int) -> Edit:
    if not isinstance(value, Mapping):
        raise Defect(where)
    name = value.get("edit")
    if name == _SEVERAL:
        return _several(value, where, reading, depth)
    kind, fields = _EDITS.get(name, (None, {})) if isinstance(name, str) else (None, {})
    if kind is None:
        raise Defect(inside(where, "edit"))
    for field in (*fields.keys() - value.keys(), *value.keys() - fields.keys() - {"edit"}):
        raise Defect(inside(where, field))
    edit: Edit = kind(**{field: its.read(value[field], inside(where, field), reading) for field, its in fields.items()})
    return edit


def _several(value: Mapping[str, Any], where: str, reading: Reading, depth: int) -> Several:
    path, edits = inside(where, "edits"), value.get("edits")
    if depth == 0 or type(edits) is not list or value.keys() != {"edit", "edits"}:
        raise Defect(path)
    return Several(tuple(_edit(edit, f"{path}[{at}]", reading, depth - 1) for at, edit in enumerate(edits)))
