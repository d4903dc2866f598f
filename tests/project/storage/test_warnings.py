"""What was changed in a file since Frise wrote it is read where it can be, and told."""

import hashlib
import re

import pytest
from tests.project.storage.example import Path, file, file_of, project, put, tree
from tests.project.storage.made import unread

from frise.problem import ProblemKind
from frise.project.storage.checksum import is_unchanged
from frise.project.storage.project_file import Loaded, project_from_bytes, project_to_bytes
from frise.wording.language import Language
from frise.wording.problems import phrase_problem

TEXT: Path = ("documents", 0, "text", 0)


def kinds(loaded: Loaded) -> list[ProblemKind]:
    for warning in loaded.warnings:
        for language in Language:
            assert "{" not in phrase_problem(warning, language)
    return [warning.kind for warning in loaded.warnings]


def test_the_checksum_is_that_of_the_bytes_with_zeros_in_its_place() -> None:
    written = re.search(rb'"checksum": "([0-9a-f]{64})"', file())
    assert written is not None
    zeros = file().replace(written[1], b"0" * 64)
    assert hashlib.sha256(zeros).hexdigest().encode() == written[1]
    assert project_from_bytes(file()).digest == hashlib.sha256(file()).hexdigest()
    assert kinds(project_from_bytes(file())) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"mairie", b"mairle"),
        (b'"checksum": "', b'"checksum": "0" , "checksum": "'),
        (b"\n", b"\r\n"),
        (b'{\n "format"', b'\xef\xbb\xbf{\n "format"'),
        (b'"note": "Dans', b'"note": "Dans, Dans'),
    ],
)
def test_other_bytes_are_told(before: bytes, after: bytes) -> None:
    changed = file().replace(before, after)
    assert changed != file()
    assert not is_unchanged(changed)
    assert kinds(project_from_bytes(changed)) == [ProblemKind.PROJECT_CHANGED]


def test_a_checksum_that_is_gone_or_wrong_is_told() -> None:
    for checksum in ("0" * 64, "", None, 3):
        loaded = project_from_bytes(file_of(put(tree(), ("checksum",), checksum)))
        assert kinds(loaded) == [ProblemKind.PROJECT_CHANGED]
        assert project_to_bytes(loaded.project) == file()


def test_another_text_is_told_by_its_title_and_quotes_it_lacks_are_lost() -> None:
    values = tree()
    values["documents"][0]["text"][0] = (
        values["documents"][0]["text"][0].replace("Jean Dupré", "Jean Durand")[:-2] + "\n"
    )
    loaded = project_from_bytes(file_of(values))
    assert kinds(loaded) == [
        ProblemKind.PROJECT_CHANGED,
        ProblemKind.PROJECT_TEXT_CHANGED,
        ProblemKind.PROJECT_QUOTES_LOST,
    ]
    assert [warning.parts["title"] for warning in loaded.warnings[1:]] == ["Un", "Un"]
    anchors = [anchor for event in loaded.project.documents[0].events for anchor in event.anchors]
    assert loaded.warnings[2].parts["count"] == sum(anchor.lost for anchor in anchors) > 0
    assert [anchor.quote for anchor in anchors] == [
        anchor.quote for event in project().documents[0].events for anchor in event.anchors
    ]
    assert kinds(project_from_bytes(project_to_bytes(loaded.project))) == []


def test_another_quote_is_lost_too() -> None:
    path = ("documents", 1, "events", 0, "target", 0, "selector", 1, "exact")
    loaded = project_from_bytes(file_of(put(tree(), path, "Le maire a signé l’accord le 5 mai 2016.")))
    assert kinds(loaded) == [ProblemKind.PROJECT_CHANGED, ProblemKind.PROJECT_QUOTES_LOST]
    assert loaded.project.documents[1].events[0].anchors[0].lost


def test_fields_that_nothing_reads_are_told() -> None:
    values = put(put(tree(), ("documents", 1, "events", 0, "when", "mood"), "sad"), ("x" * 1000,), 1)
    values["decisions"][2]["why"] = {"deep": []}
    loaded = project_from_bytes(file_of(values))
    assert kinds(loaded) == [ProblemKind.PROJECT_CHANGED, ProblemKind.PROJECT_FIELDS_UNKNOWN]
    told = phrase_problem(loaded.warnings[1], Language.FR)
    assert "documents[1].events[0].when.mood" in told
    assert "decisions[2].why" in told
    assert len(told) < 500
    assert project_to_bytes(loaded.project) == file()


def test_many_fields_that_nothing_reads_are_one_sentence() -> None:
    values = {**tree(), **{f"field-{number}": number for number in range(1000)}}
    loaded = project_from_bytes(file_of(values))
    assert len(phrase_problem(loaded.warnings[1], Language.EN)) < 500
    assert loaded.project.documents == tuple(map(unread, project().documents))
