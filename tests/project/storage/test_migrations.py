"""A file of an older version becomes one of the present, step by step."""

import json
from typing import Any

import pytest
from tests.project.storage.example import file, project, tree
from tests.project.storage.made import unread

from frise.problem import Problem, ProblemKind
from frise.project.storage.layout import VERSION
from frise.project.storage.migrations import MIGRATIONS
from frise.project.storage.project_file import project_from_bytes, project_to_bytes


def version_zero() -> bytes:
    """The example as a version that never was would have it: `articles` for documents, the text whole, nothing apart."""
    values = tree() | {"version": 0}
    values["articles"] = values.pop("documents")
    for article in values["articles"]:
        article["text"] = "".join(article["text"])
    del values["apart"]
    return json.dumps(values).encode()


def from_zero(values: dict[str, Any]) -> dict[str, Any]:
    documents = [{**article, "text": article["text"].splitlines(keepends=True)} for article in values["articles"]]
    kept = {field: value for field, value in values.items() if field != "articles"}
    return {**kept, "version": 1, "documents": documents, "apart": []}


def test_an_older_file_is_brought_up_to_date() -> None:
    loaded = project_from_bytes(version_zero(), migrations={0: from_zero})
    assert loaded.project.documents == tuple(map(unread, project().documents))
    assert loaded.project.decisions == project().decisions
    assert f'"version": {VERSION},'.encode() in project_to_bytes(loaded.project)


def test_an_older_file_without_a_way_is_refused() -> None:
    with pytest.raises(Problem) as caught:
        project_from_bytes(version_zero())
    assert (caught.value.kind, caught.value.parts["where"]) == (ProblemKind.PROJECT_DAMAGED, "version")


@pytest.mark.parametrize("damage", [lambda values: values.pop("articles"), lambda values: values.update(articles=[3])])
def test_an_older_file_that_is_none_is_refused(damage: Any) -> None:
    values = json.loads(version_zero())
    damage(values)
    with pytest.raises(Problem) as caught:
        project_from_bytes(json.dumps(values).encode(), migrations={0: from_zero})
    assert caught.value.kind is ProblemKind.PROJECT_DAMAGED


def test_every_version_before_the_present_has_its_way() -> None:
    assert set(MIGRATIONS) == set(range(1, VERSION))
    assert project_from_bytes(file()).warnings == ()
