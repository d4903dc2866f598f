"""The import contracts hold, and a toy breach of each turns them red."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = (
    "A layer imports only the layers below it",
    "Only ui knows Qt",
    "dateparser only where it is wrapped",
)


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold() -> None:
    code, said = lint(ROOT)
    assert code == 0, said
    assert [name for name in CONTRACTS if f"{name} KEPT" in said] == list(CONTRACTS)


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("text/toy.py", "import frise.wording.language", CONTRACTS[0]),
        ("events/toy.py", "def late():\n    from frise.export import anything", CONTRACTS[0]),
        ("toy.py", "", CONTRACTS[0]),
        ("timeline/toy.py", "from PySide6.QtCore import QRectF", CONTRACTS[1]),
        ("project/toy.py", "def late():\n    import pyqtgraph", CONTRACTS[1]),
        ("temporal/toy.py", "from dateparser.date import DateDataParser", CONTRACTS[2]),
        ("ui/toy.py", "def late():\n    import dateparser", CONTRACTS[2]),
    ],
)
def test_a_toy_breach_turns_its_contract_red_and_no_other(copy: Path, module: str, line: str, broken: str) -> None:
    (copy / "desktop" / "frise" / module).write_text(f"{line}\n", encoding="utf-8")
    code, said = lint(copy)
    assert code == 1
    assert {name for name in CONTRACTS if f"{name} BROKEN" in said} == {broken}, said
