"""Edits: one decision each, as data; applying one gives another project."""

from frise.project.edits.documents import AddDocument, DescribeDocument, RemoveDocument, SetPublication
from frise.project.edits.edit import ANY, Edit, Several
from frise.project.edits.events import AddEvent, Redate, Retitle, SetAnchors, SetNote, SetStatus, SetTags
from frise.project.edits.merging import KeepApart, Merge, Split
from frise.project.edits.rereading import ReplaceDocument
from frise.project.edits.views import RemoveView, RenameView, SaveView

__all__ = [
    "ANY",
    "AddDocument",
    "AddEvent",
    "DescribeDocument",
    "Edit",
    "KeepApart",
    "Merge",
    "Redate",
    "RemoveDocument",
    "RemoveView",
    "RenameView",
    "ReplaceDocument",
    "Retitle",
    "SaveView",
    "SetAnchors",
    "SetNote",
    "SetPublication",
    "SetStatus",
    "SetTags",
    "Several",
    "Split",
]
