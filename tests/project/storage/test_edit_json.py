"""Edits come back from JSON as they went, or not at all."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from tests.project.storage.made import REPLACEMENTS, edits, unread
from tests.timeline.examples import event, on_day

from frise.problem import Problem, ProblemKind
from frise.project import edits as every
from frise.project.decision import UNDECIDED, Decision, Status
from frise.project.document import read_document
from frise.project.edits import AddDocument, AddEvent, Edit, Redate, Retitle, SetStatus, Several
from frise.project.filter import Filter
from frise.project.project import Project
from frise.project.saved_view import SavedView
from frise.project.storage.edit_json import DEEPEST, edit_from_json, edit_to_json
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity

DOCUMENT = read_document(
    "Le maire signe l’accord le 3 mai 2016.\n\nIl parle jeudi dernier. Il récupère.",
    source="a",
    publication=Day(2018, 11, 12),
)


@given(edits() | REPLACEMENTS)
@settings(max_examples=150)
def test_an_edit_comes_back_as_it_went(edit: Edit) -> None:
    written = edit_to_json(edit)
    read = edit_from_json(json.loads(json.dumps(written)))
    assert read == edit
    assert edit_to_json(read) == written


def test_every_edit_there_is_can_be_kept() -> None:
    kinds = {getattr(every, name) for name in every.__all__} - {every.ANY, every.Edit}
    written = json.dumps([edit_to_json(edit) for edit in _one_of_each()])
    assert {type(edit_from_json(value)) for value in json.loads(written)} == kinds


def _one_of_each() -> list[Edit]:
    return [
        AddDocument(DOCUMENT),
        AddEvent(event("mine", "Vu", on_day(-51, 3, 15))),
        every.DescribeDocument("a", "b", "c", 1),
        every.KeepApart(("a", "b")),
        every.Merge("a", ("b",)),
        Redate("a", None),
        every.RemoveDocument("a"),
        every.ReplaceDocument(DOCUMENT, {"a": "b"}, {"b": Decision(note="c", merged=("d",)), "a": UNDECIDED}),
        Retitle("a", "b"),
        every.SetAnchors("a", ()),
        every.SetNote("a", "b"),
        every.SetPublication("a", Day(-51, 3, 15)),
        SetStatus(("a",), Status.DISPUTED),
        every.SetTags(("a",), ("b",), ()),
        Several((Retitle("a", None),)),
        every.Split("a", ("b",)),
        every.SaveView(SavedView("a", Filter("b", Day(-51, 3, 15), granularities=frozenset({Granularity.WEEK})))),
        every.RenameView("a", "b"),
        every.RemoveView("a"),
    ]


def test_a_document_comes_whole() -> None:
    read = edit_from_json(edit_to_json(AddDocument(DOCUMENT)))
    assert read == AddDocument(unread(DOCUMENT))
    assert read.apply(Project()).events == DOCUMENT.events


def test_what_no_edit_is() -> None:
    class Unknown:
        touched = None

        def apply(self, project: Project) -> Project:
            return project

    with pytest.raises(TypeError):
        edit_to_json(Unknown())


def _with(path: str, value: object) -> dict[str, Any]:
    """An edit that adds a document, as JSON, with another value somewhere; the names in a path are apart by points."""
    whole = json.loads(json.dumps(edit_to_json(Several((AddDocument(DOCUMENT),)))))
    *names, last = [int(name) if name.isdigit() else name for name in path.split(".")]
    at: Any = whole
    for name in names:
        at = at[name]
    at[last] = value
    return whole


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        ("edit", "destroy", "edit"),
        ("edit", [], "edit"),
        ("edits", {}, "edits"),
        ("more", 1, "edits"),
        ("edits.0", 3, "edits[0]"),
        ("edits.0.edit", "retitle", "edits[0]."),
        ("edits.0.more", 1, "edits[0].more"),
        ("edits.0.document", None, "edits[0].document"),
        ("edits.0.document.colour", True, "edits[0].document.colour"),
        ("edits.0.document.publication", "2018-02-30", "edits[0].document.publication"),
        ("edits.0.document.text.0", "Le maire signe l’accord le 4 mai 2016.\n", "document.text"),
        ("edits.0.document.events.0.when.more", 1, "edits[0].document.events[0].when.more"),
        ("edits.0.document.events.1.when.kind", "never", "edits[0].document.events[1].when.kind"),
        ("edits.0.document.events.1.target.0.selector.0.end", 10**400, "edits[0].document.events[1].target[0].selector[0].end"),
    ],
)  # fmt: skip
def test_a_bad_value_is_refused_and_named(path: str, value: object, where: str) -> None:
    with pytest.raises(Problem) as caught:
        edit_from_json(_with(path, value))
    assert caught.value.kind is ProblemKind.EDIT_UNREADABLE
    assert str(caught.value.parts["where"]).startswith(where)


@pytest.mark.parametrize("value", [None, [], "edit", 3, {}, {"edit": None}])
def test_what_is_no_edit_at_all(value: Any) -> None:
    with pytest.raises(Problem):
        edit_from_json(value)


def test_edits_in_edits_in_edits() -> None:
    edit: Edit = Retitle("a", None)
    for _ in range(DEEPEST):
        edit = Several((edit,))
    assert edit_from_json(edit_to_json(edit)) == edit
    with pytest.raises(Problem):
        edit_from_json(edit_to_json(Several((edit,))))
