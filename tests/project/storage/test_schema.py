"""The schema says what Frise writes, and what it reads: neither more nor less."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from tests.project.storage.example import Json, Path, at, file_of, kinds_of_paths, paths, put, tree
from tests.project.storage.made import projects

from frise.assets import resource
from frise.problem import Problem, ProblemKind
from frise.project.opening import open_file
from frise.project.project import Project
from frise.project.storage.project_file import project_from_bytes, project_to_bytes
from frise.temporal.calendar import Day


@cache
def schema() -> Draft202012Validator:
    written = json.loads(resource("schema", "frise-1.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(written)
    return Draft202012Validator(written)


def test_the_example_has_everything_the_schema_speaks_of() -> None:
    named = {path[-1] for path in paths(tree()) if path and isinstance(path[-1], str)}
    told = {name for each in schema().schema["$defs"].values() for name in each.get("properties", {})}
    assert told - named == {"approximate", "open_start"} - named
    assert schema().is_valid(tree())


def test_the_seed_article_is_valid() -> None:
    document = open_file(resource().parent / "seeds" / "rekognition.txt", publication=Day(2018, 11, 12))
    schema().validate(json.loads(project_to_bytes(Project((document,)))))


@given(projects())
@settings(max_examples=25)
def test_what_is_written_is_valid(project: Project) -> None:
    schema().validate(json.loads(project_to_bytes(project)))


SPOILT = {"gone": None, "null": None, "number": -1, "word": "?", "array": [[]]}
# What hangs together with something elsewhere in the file is more than a schema can say …
BEYOND: set[Path] = {
    ("documents", "*", "id"),
    ("documents", "*", "text", "*"),
    ("documents", "*", "events", "*", "target", "*", "source"),
    ("documents", "*", "events", "*", "target", "*", "timexes", "*"),
    ("documents", "*", "events", "*", "target", "*", "expressions", "*"),
    ("decisions", "*", "own", "id"),
    ("decisions", "*", "merged"),
    ("decisions", "*", "merged", "*"),
    ("decisions", "*", "into"),
}
# … and sums that are none are told like those that are wrong.
TOLD: set[Path] = {("checksum",), ("documents", "*", "text_sha256")}


@pytest.mark.parametrize("way", SPOILT)
def test_what_is_not_valid_is_not_read_and_the_other_way_round(way: str) -> None:
    """Each value in turn is spoilt in some way: schema and reader agree on whether that can be."""
    for kind, path in kinds_of_paths().items():
        if path:
            spoilt = _spoil(path, way)
            valid, read = schema().is_valid(spoilt), _is_read(spoilt)
            assert valid == read or kind in (BEYOND if valid else TOLD), (kind, valid, read)


def test_a_field_more_is_not_valid_and_is_told() -> None:
    for path in kinds_of_paths().values():
        if isinstance(at(tree(), path), dict):
            spoilt = put(tree(), (*path, "more"), 1)
            assert not schema().is_valid(spoilt)
            assert not _is_read(spoilt)


def _spoil(path: Path, way: str) -> Json:
    values = tree()
    if way == "gone":
        del at(values, path[:-1])[path[-1]]
        return values
    return put(values, path, SPOILT[way])


def _is_read(values: Json) -> bool:
    """Tell whether every value is read, and makes a project."""
    try:
        loaded = project_from_bytes(file_of(values))
    except Problem:
        return False
    return ProblemKind.PROJECT_FIELDS_UNKNOWN not in {warning.kind for warning in loaded.warnings}
