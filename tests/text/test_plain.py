import os
from pathlib import Path

import pytest

from frise.problem import Problem, ProblemKind
from frise.text.reading.json_lines import read_json_lines
from frise.text.reading.plain import LARGEST_FILE, read_text


def problem_of(path: Path) -> ProblemKind:
    with pytest.raises(Problem) as caught:
        read_text(path)
    assert caught.value.parts["path"] == path
    return caught.value.kind


@pytest.mark.parametrize(
    "data",
    [
        "Né en été".encode(),
        b"\xef\xbb\xbf" + "Né en été".encode(),
        "Né en été".encode("cp1252"),
        b"\xff\xfe" + "Né en été".encode("utf-16-le"),
        b"\xfe\xff" + "Né en été".encode("utf-16-be"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert read_text(path) == "Né en été"


def test_windows_quotes_and_the_euro_are_read(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("« l’an 2000 » à 5 €".encode("cp1252"))
    assert read_text(path) == "« l’an 2000 » à 5 €"


def test_line_ends_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"Un\r\ndeux\r")
    assert read_text(path) == "Un\r\ndeux\r"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", ProblemKind.FILE_EMPTY),
        (b" \r\n\t", ProblemKind.FILE_EMPTY),
        (b"\xef\xbb\xbf \n", ProblemKind.FILE_EMPTY),
        (b"\x89PNG\r\n\x1a\n\0\0", ProblemKind.FILE_BINARY),
        (bytes(range(1, 9)) * 40, ProblemKind.FILE_BINARY),
        (b"caf\xe9 \x81 non", ProblemKind.FILE_ENCODING),
        (b"\xff\xfea", ProblemKind.FILE_ENCODING),
        ("né en août".encode() + b" \xc3", ProblemKind.FILE_ENCODING),  # UTF-8 cut in the middle of a letter
    ],
)
def test_what_is_no_text(tmp_path: Path, data: bytes, kind: ProblemKind) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert problem_of(path) is kind


def test_missing_folder_and_too_large(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "absent.txt") is ProblemKind.FILE_MISSING
    assert problem_of(tmp_path) is ProblemKind.FILE_IS_FOLDER
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert problem_of(large) is ProblemKind.FILE_TOO_LARGE


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert problem_of(tmp_path / "pipe") is ProblemKind.FILE_IS_SPECIAL


def test_a_nul_in_the_name() -> None:
    with pytest.raises(Problem) as caught:
        read_text(Path("a\0b"))
    assert caught.value.kind is ProblemKind.FILE_UNREADABLE


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"id": "a", "text": "hier", "date": "2018-11-12", "more": 1}\n'
        b"\n"
        b'{"text": "x"}\n'
        b"not json\n"
        b'["list"]\n'
        b'{"id": "b", "text": 3}\n'
        b'{"id": "c", "text": "x", "date": 2018}\n' + b"[" * 100_000 + b"\n"
        b'{"id": "\xff", "text": "x"}\n'
    )
    lines = list(read_json_lines(path))
    assert [line.id for line in lines] == ["a", "3", "4", "5", "b", "c", "8", "9"]
    assert [line.problem is None for line in lines] == [True, True, False, False, False, False, False, False]
    assert (lines[0].text, lines[0].date) == ("hier", "2018-11-12")
