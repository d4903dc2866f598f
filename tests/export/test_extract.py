"""`frise extract`, run as a person runs it: a process, files, standard output, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SEED = Path(__file__).parents[2] / "seeds" / "rekognition.txt"


def frise(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    path = str(Path(__file__).parents[2] / "desktop")
    return subprocess.run(
        [sys.executable, "-m", "frise", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": path, **environment},
        check=False,
    )


def extracted(*arguments: str | Path) -> Any:
    done = frise("extract", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_the_seed() -> None:
    row = extracted(SEED, "--date", "2018-11-12", "--lang", "fr")
    text = row["text"]
    assert text == SEED.read_bytes().decode("utf-8")
    assert (row["date"], row["date_origin"]) == ("2018-11-12", "option")
    assert [text[start : start + 6] for start, _end in row["paragraphs"]] == [
        "Malgré",
        "Lors d",
        "Ce ser",
        "En Mai",
        "La der",
    ]
    assert all(text[timex["start"] : timex["end"]] == timex["text"] for timex in row["timexes"])
    assert row["timexes"][1] | {"rule": None} == {
        "start": 636, "end": 644, "text": "fin 2016", "type": "DATE", "value": "2016", "mod": "END",
        "earliest": "2016-10-01", "latest": "2016-12-31", "reference": None, "rule": None,
    }  # fmt: skip
    assert row["timexes"][0]["reference"] == "publication"
    event = row["events"][1]
    assert (event["paragraph"], event["start"], event["end"], event["timexes"]) == (2, 619, 786, [1])
    assert (event["when"], event["edtf"], event["from"], event["to"]) == ("within", "[2016-10..2016-12]", None, None)
    (mark,) = row["undated"]
    assert (mark["text"], mark["follows"]) == ("Suite à cette lettre", row["events"][3]["id"])


def test_the_seed_without_a_date() -> None:
    row = extracted(SEED, "--lang", "en")
    assert (row["date"], row["date_origin"]) == (None, "unknown")
    waiting = [event for event in row["events"] if event["when"] == "waiting"]
    assert [(event["earliest"], event["latest"], event["edtf"]) for event in waiting] == [(None, None, None)] * 2
    assert [(one["text"], one["reason"]) for one in row["undated"]] == [
        ("jeudi dernier", "waits for the publication date"),
        ("Suite à cette lettre", f"only says that it came after “{row['events'][3]['title']}”"),
        ("il y’a quelques jours", "waits for the publication date"),
    ]
    assert row["timexes"][0]["value"] == "XXXX-WXX-4"


def test_signed_years_and_open_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Alésia tombe en 52 av. J.-C. Le club existe depuis 1987.", "utf-8")
    first, second = extracted(path)["events"]
    assert (first["earliest"], first["latest"], first["edtf"]) == ("-0051-01-01", "-0051-12-31", "-0051")
    assert (second["when"], second["earliest"], second["latest"], second["edtf"]) == (
        "open",
        "1987-01-01",
        "1987-12-31",
        "1987/..",
    )


def test_several_files_are_an_array_or_lines(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("Il naît en 1821.", "utf-8")
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert len(extracted(*paths)) == 2
    lines = frise("extract", *paths, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["events"][0]["edtf"] for line in lines] == ["1821", "1821"]


def test_a_batch(tmp_path: Path) -> None:
    batch, out = tmp_path / "batch.jsonl", tmp_path / "out.jsonl"
    batch.write_text(
        '{"id": "a", "text": "C’était hier.", "date": "2018-11-12"}\nnot json\n'
        '{"id": "b", "text": "C’était hier."}\n{"id": "c", "text": "Hier.", "date": "un jour"}\n'
        '{"id": "d", "text": "\\ud800 en 1821"}\n',
        "utf-8",
    )
    done = frise("extract", batch, "--date", "2001-05-02", "-o", out, "--lang", "en")
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert done.returncode == 2
    assert "2 line(s)" in done.stderr
    assert [row["id"] for row in rows] == ["a", "2", "b", "c", "d"]
    assert [row["timexes"][0]["value"] for row in rows if "timexes" in row] == ["2018-11-11", "2001-05-01", "1821"]
    assert "text" not in rows[0]
    assert "un jour" in rows[3]["error"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("binary.txt", b"\0\1\2"),
        ("absent.txt", None),
        ("bad.txt", b"\xe9\x81"),
        ("big.txt", b"a" * 20_000_001),
    ],
)
def test_bad_files_are_named_and_nothing_is_written(tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    out = tmp_path / "out.json"
    done = frise("extract", tmp_path / name, "-o", out)
    assert (done.returncode, done.stdout, out.exists()) == (2, "", False)
    assert name in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ([name] if data is not None else [])


def test_a_bad_file_leaves_an_earlier_result_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("before")
    assert frise("extract", tmp_path / "absent.txt", "-o", out).returncode == 2
    assert out.read_text() == "before"


def test_an_unreadable_date() -> None:
    done = frise("extract", SEED, "--date", "31/02/2018")
    assert (done.returncode, done.stdout) == (2, "")
    assert "31/02/2018" in done.stderr


@pytest.mark.parametrize("target", ["absent/out.json", "."])
def test_an_unwritable_output(tmp_path: Path, target: str) -> None:
    done = frise("extract", SEED, "-o", tmp_path / target)
    assert done.returncode == 2
    assert str(tmp_path) in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_file_that_is_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Il naît en 1821.", "utf-8")
    done = frise("extract", path, "-o", path)
    assert (done.returncode, path.read_text("utf-8")) == (2, "Il naît en 1821.")
    assert "a.txt" in done.stderr


def test_links_modes_and_devices_stay_what_they_are(tmp_path: Path) -> None:
    out, link = tmp_path / "out.json", tmp_path / "link.json"
    out.write_text("before")
    out.chmod(0o600)
    link.symlink_to(out)
    assert frise("extract", SEED, "-o", link).returncode == 0
    assert link.is_symlink()
    assert out.read_text("utf-8").startswith("{")
    assert out.stat().st_mode & 0o777 == 0o600
    pipe = tmp_path / "device"
    pipe.symlink_to("/dev/null")
    assert frise("extract", SEED, "-o", pipe).returncode == 0
    assert Path("/dev/null").is_char_device()


def test_a_full_or_closed_standard_output_is_told() -> None:
    path = str(Path(__file__).parents[2] / "desktop")
    for redirection in (">/dev/full", ">&-"):
        done = subprocess.run(
            f"{sys.executable} -m frise extract {SEED} {redirection}",
            shell=True,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": path},
            check=False,
        )
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1, done.stderr


def test_no_display_is_told(tmp_path: Path) -> None:
    for display in ("", ":4242"):
        done = frise(SEED, DISPLAY=display, QT_QPA_PLATFORM="", WAYLAND_DISPLAY="")
        assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr


def test_output_is_utf_8_in_any_locale() -> None:
    done = frise("extract", SEED, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0
    assert "Malgré" in done.stdout


def test_a_closed_pipe_is_no_error() -> None:
    path = str(Path(__file__).parents[2] / "desktop")
    done = subprocess.run(
        f"{sys.executable} -m frise extract {' '.join([str(SEED)] * 60)} | head -c 10",
        shell=True,  # the pipe is what is tested
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    assert done.stderr == ""


def test_help_and_version() -> None:
    assert frise("--version").stdout.startswith("frise ")
    for command in ((), ("extract",), ("export",)):
        assert "usage" in frise(*command, "--help").stdout
    assert frise("extract").returncode == 2
