"""What is no project is refused, in one sentence that says where."""

import json
from pathlib import Path

import pytest
from tests.project.storage.example import Path as Place
from tests.project.storage.example import at, file, file_of, paths, put, tree

from frise.problem import Problem, ProblemKind
from frise.project.project import Project
from frise.project.storage import parsing
from frise.project.storage.project_file import LARGEST_PROJECT, project_from_bytes, project_to_bytes, read_project
from frise.wording.language import Language
from frise.wording.problems import phrase_problem

PATH = Path("/dossier/projet.frise")


def refused(data: bytes) -> Problem:
    """The problem that some bytes are; it can be told in both languages."""
    with pytest.raises(Problem) as caught:
        project_from_bytes(data, PATH)
    for language in Language:
        assert "projet.frise" in phrase_problem(caught.value, language)
    return caught.value


def where(values: object) -> object:
    """Where the values of a file make no sense."""
    problem = refused(file_of(values))
    assert problem.kind is ProblemKind.PROJECT_DAMAGED
    return problem.parts["where"]


@pytest.mark.parametrize("data", [b"", b" \n", b"\xef\xbb\xbf"])
def test_an_empty_file(data: bytes) -> None:
    assert refused(data).kind is ProblemKind.FILE_EMPTY


@pytest.mark.parametrize(
    "data",
    [b"Il na\xc3\xaet en 1821.", b"\x89PNG\r\n\x1a\n\0", b"{}", b"[]", b"3", b'{"format": "friche"}', b'{"format": ["frise"]}',
     b"[" * 100_000, b"9" * 10_000, b"NaN", "é".encode("utf-16"), b'{"fo'],
)  # fmt: skip
def test_what_is_no_project(data: bytes) -> None:
    assert refused(data).kind is ProblemKind.PROJECT_FOREIGN


def test_a_project_that_ends_early_or_is_no_json() -> None:
    lines = file().split(b"\n")
    problem = refused(b"\n".join(lines[:30]))
    assert (problem.kind, problem.parts["line"]) == (ProblemKind.PROJECT_BROKEN, 30)
    lines[9] = lines[9].replace(b'"', b"", 1)
    assert refused(b"\n".join(lines)).parts["line"] == 10
    lines[7] = b"\xff" + lines[7]
    assert refused(b"\n".join(lines)).parts["line"] == 8


HEAD = b'{"format": "frise", "version": 1, "more": '


@pytest.mark.parametrize("value", [b"[" * 100_000 + b"]" * 100_000, b"9" * 10_000, b"NaN", b"-Infinity"])
def test_what_json_itself_has_no_room_for(value: bytes) -> None:
    problem = refused(HEAD + value + b"}")
    assert (problem.kind, problem.parts["where"]) == (ProblemKind.PROJECT_DAMAGED, "JSON")


def test_a_newer_version() -> None:
    problem = refused(file_of(put(tree(), ("version",), 2)))
    assert (problem.kind, problem.parts["version"]) == (ProblemKind.PROJECT_NEWER, 2)
    assert "2" in phrase_problem(problem, Language.FR)


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1", None, 10**400])
def test_a_version_that_never_was(version: object) -> None:
    assert refused(file_of(put(tree(), ("version",), version))).kind in {
        ProblemKind.PROJECT_DAMAGED,
        ProblemKind.PROJECT_NEWER,
    }


def test_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "projet.frise"
    with path.open("wb") as large:
        large.truncate(LARGEST_PROJECT + 1)
    with pytest.raises(Problem) as caught:
        read_project(path)
    assert caught.value.kind is ProblemKind.PROJECT_TOO_LARGE
    assert "500\u00a0Mo" in phrase_problem(caught.value, Language.FR)


def test_a_file_made_to_fill_the_memory() -> None:
    data = HEAD + b"[" + b"[]," * 12_000_000 + b"[]]}"
    assert refused(data).kind is ProblemKind.PROJECT_TOO_LARGE


def test_a_project_too_large_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frise.project.storage.project_file.LARGEST_PROJECT", 100)
    with pytest.raises(Problem) as caught:
        project_to_bytes(Project(), path=PATH)
    assert caught.value.kind is ProblemKind.PROJECT_TOO_LARGE


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, kind in ((tmp_path, ProblemKind.FILE_IS_FOLDER), (tmp_path / "absent.frise", ProblemKind.FILE_MISSING)):
        with pytest.raises(Problem) as caught:
            read_project(path)
        assert caught.value.kind is kind


EVENT: Place = ("documents", 0, "events", 1)
SELECTOR: Place = (*EVENT, "target", 0, "selector")
TIMEX: Place = ("documents", 0, "timexes", 2)
FAR = 10**9


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("documents",), {}, "documents"),
        (("documents", 1), None, "documents[1]"),
        (("documents", 1, "id"), "one", "documents[1].id"),
        (("documents", 1, "id"), None, "documents[1].id"),
        (("documents", 1, "text"), ["a", 1], "documents[1].text"),
        (("documents", 1, "colour"), -1, "documents[1].colour"),
        (("documents", 1, "colour"), True, "documents[1].colour"),
        (("documents", 1, "publication"), "2018-02-29", "documents[1].publication"),
        (("documents", 1, "publication"), "-0000-01-01", "documents[1].publication"),
        (("documents", 1, "publication"), "٢٠١٨-01-01", "documents[1].publication"),
        (("documents", 1, "date_origin"), "guess", "documents[1].date_origin"),
        (("documents", 1, "paragraphs"), [[0, FAR]], "documents[1].paragraphs"),
        (("documents", 1, "paragraphs"), [[3, 3]], "documents[1].paragraphs"),
        (("documents", 1, "sentences"), [[0, 9], [8, 12]], "documents[1].sentences"),
        (("documents", 1, "sentences"), [[0, 9, 12]], "documents[1].sentences"),
        (("documents", 1, "sentences"), [[0, True]], "documents[1].sentences"),
        ((*TIMEX, "start"), -1, "documents[0].timexes[2].start"),
        ((*TIMEX, "start"), FAR, "documents[0].timexes[2].end"),
        ((*TIMEX, "end"), FAR, "documents[0].timexes[2].end"),
        ((*TIMEX, "end"), 10**400, "documents[0].timexes[2].end"),
        ((*TIMEX, "start"), 0, "documents[0].timexes[2].start"),
        ((*TIMEX, "type"), "date", "documents[0].timexes[2].type"),
        ((*TIMEX, "mod"), [], "documents[0].timexes[2].mod"),
        ((*TIMEX, "earliest"), "9999-12-31", "documents[0].timexes[2].earliest"),
        ((*TIMEX, "earliest"), 3, "documents[0].timexes[2].earliest"),
        ((*TIMEX, "latest"), "2016-13-01", "documents[0].timexes[2].earliest"),
        ((*TIMEX, "latest"), "9999999999-01-01", "documents[0].timexes[2].earliest"),
        ((*TIMEX, "latest"), "2018-05-12T24:00:00", "documents[0].timexes[2].earliest"),
        ((*TIMEX, "reference"), 99, "documents[0].timexes[2].reference"),
        ((*TIMEX, "reference"), "publicity", "documents[0].timexes[2].reference"),
        ((*TIMEX, "partner"), -1, "documents[0].timexes[2].partner"),
        ((*TIMEX, "wrong_weekday"), 8, "documents[0].timexes[2].wrong_weekday"),
        ((*TIMEX, "wrong_weekday"), True, "documents[0].timexes[2].wrong_weekday"),
        ((*EVENT, "id"), 3, "documents[0].events[1].id"),
        ((*EVENT, "when"), None, "documents[0].events[1].when"),
        ((*EVENT, "when", "kind"), "waiting", "documents[0].events[1].when.kind"),
        ((*EVENT, "when", "granularity"), "eon", "documents[0].events[1].when.granularity"),
        ((*EVENT, "when", "clocked"), 1, "documents[0].events[1].when.clocked"),
        ((*EVENT, "importance"), 1.5, "documents[0].events[1].importance"),
        ((*EVENT, "importance"), True, "documents[0].events[1].importance"),
        ((*EVENT, "actors"), [None], "documents[0].events[1].actors"),
        ((*EVENT, "target"), [], "documents[0].events[1].target"),
        ((*EVENT, "target", 0, "source"), "two", "documents[0].events[1].target"),
        ((*EVENT, "target", 0, "source"), "three", "documents[0].events[1].target"),
        ((*EVENT, "target", 0, "paragraph"), 99, "documents[0].events[1].target[0].paragraph"),
        ((*EVENT, "target", 0, "timexes"), [99], "documents[0].events[1].target[0].timexes"),
        ((*EVENT, "target", 0, "timexes"), [], "documents[0].events[1].target"),
        ((*EVENT, "target", 0, "expressions", 0, "end"), FAR, "documents[0].events[1].target[0].expressions"),
        ((*SELECTOR, 0, "end"), FAR, "documents[0].events[1].target[0].selector"),
        ((*SELECTOR, 0, "end"), 0, "documents[0].events[1].target[0].selector[0].end"),
        ((*SELECTOR, 0, "type"), "XPathSelector", "documents[0].events[1].target[0].selector[0].type"),
        ((*SELECTOR, 1, "exact"), None, "documents[0].events[1].target[0].selector[1].exact"),
        (SELECTOR, [], "documents[0].events[1].target[0].selector"),
        (("documents", 0, "undated", 0, "reason"), "bored", "documents[0].undated[0].reason"),
        (("decisions", 1, "status"), "sure", "decisions[1].status"),
        (("decisions", 1, "tags"), "droit", "decisions[1].tags"),
        (("decisions", 1, "event"), 3, "decisions[1].event"),
        (("apart", 0), ["a", "a"], "apart[0]"),
        (("apart", 0), ["a"], "apart[0]"),
        (("apart", 0), [["a"], "b"], "apart[0]"),
    ],
)  # fmt: skip
def test_a_value_that_no_project_has_is_named(path: Place, value: object, told: str) -> None:
    assert where(put(tree(), path, value)) == told


def test_ids_are_there_once() -> None:
    values = tree()
    first, second = (values["documents"][number]["events"] for number in (0, 1))
    first[2]["id"] = first[1]["id"]
    assert where(values) == "documents[0].events[2].id"
    first[2]["id"] = second[0]["id"]
    assert where(values) == "documents[1].events[0].id"
    values = tree()
    values["decisions"].append(values["decisions"][0])
    assert str(where(values)).endswith(".event")


def test_what_is_merged_says_so_from_both_sides() -> None:
    values = tree()
    kept = next(one for one in values["decisions"] if "merged" in one)
    kept["merged"].append("nothing")
    assert str(where(values)).endswith(".merged")
    kept["merged"] = kept["merged"][:1]
    assert str(where(values)).endswith(".into")
    kept["merged"] = []
    values["decisions"] = [one for one in values["decisions"] if "into" not in one] + [
        {"event": "x", "into": "x", "merged": ["x"]}
    ]
    assert str(where(values)).endswith(".into")


def test_half_a_surrogate_pair_anywhere() -> None:
    strings = [path for path in paths(tree()) if path and isinstance(at(tree(), path), str)][::7]
    for path in strings:
        told = str(where(json.loads(json.dumps(put(tree(), path, "a\udc00")))))
        assert told.startswith(str(path[0]))
    assert parsing.parsed(file_of(put(tree(), ("decisions", 0, "note"), "\\ud800")), PATH, {})  # said, not meant
