"""Frise loads only what a command needs: heavy libraries late, Qt for a window or a picture, never the network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "rekognition.txt"
QT = {"PySide6", "shiboken6", "pyqtgraph"}
HEAVY = QT | {"numpy", "dateparser", "regex"}

OFFLINE = """
import runpy, sys

def refuse(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}:
        raise AssertionError(f"{event} {arguments}")

sys.addaudithook(refuse)
runpy.run_module("frise", run_name="__main__", alter_sys=True)
"""


def run(*arguments: str, options: tuple[str, ...] = ("-m", "frise")) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def libraries_loaded(*arguments: str) -> set[str]:
    done = run(*arguments, options=("-X", "importtime", "-m", "frise"))
    assert done.returncode == 0, done.stderr[-2000:]
    names = [line.rsplit("|", 1)[1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")]
    assert "frise.cli" in names
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("extract", "--help"), ("export", "--help")])
def test_help_and_version_load_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert libraries_loaded(*arguments) & HEAVY == set()


def test_extract_never_loads_qt(tmp_path: Path) -> None:
    out = tmp_path / "read.json"
    assert libraries_loaded("extract", str(SEED), "--date", "2018-11-12", "-o", str(out)) & QT == set()
    assert out.stat().st_size > 0


@pytest.mark.parametrize(("command", "out"), [("extract", "read.json"), ("export", "picture.png")])
def test_no_command_reaches_for_a_network(command: str, out: str, tmp_path: Path) -> None:
    target = tmp_path / out
    arguments = (command, str(SEED), "--date", "2018-11-12", "-o", str(target))
    done = run(*arguments, options=("-c", OFFLINE))
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 0
