"""Locks: one holder at a time, in this process and in others, and none once the holder is gone."""

import subprocess
import sys
from pathlib import Path

import pytest

from frise.problem import Problem, ProblemKind
from frise.project.storage.locks import Held, hold_project

ROOT = Path(__file__).parents[3]
HOLDER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from frise.project.storage.locks import Held, hold_project
held = hold_project(Path(sys.argv[2]), Path(sys.argv[3]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_has_one_holder(tmp_path: Path) -> None:
    held = Held(tmp_path / "new" / "a.lock")
    with pytest.raises(BlockingIOError):
        Held(tmp_path / "new" / "a.lock")
    Held(tmp_path / "new" / "b.lock").let_go()
    held.let_go()
    held.let_go()
    Held(tmp_path / "new" / "a.lock").let_go()


def test_a_project_is_one_whatever_leads_to_it(tmp_path: Path) -> None:
    path, link = tmp_path / "a.frise", tmp_path / "folder" / "b.frise"
    link.parent.mkdir()
    link.symlink_to(path)
    held = hold_project(path, tmp_path / "data")
    assert held is not None
    for other in (path, link, tmp_path / "folder" / ".." / "a.frise"):
        with pytest.raises(Problem) as caught:
            hold_project(other, tmp_path / "data")
        assert caught.value.kind is ProblemKind.PROJECT_OPEN_ELSEWHERE
        assert caught.value.parts["path"] == other
    held.let_go()


@pytest.mark.parametrize("ending", ["killed", "over"])
def test_a_lock_goes_with_its_process(tmp_path: Path, ending: str) -> None:
    path, data = tmp_path / "a.frise", tmp_path / "data"
    command = [sys.executable, "-c", HOLDER, str(ROOT / "desktop"), str(path), str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Problem):
            hold_project(path, data)
        if ending == "killed":
            other.kill()
        other.communicate(timeout=10)
    held = hold_project(path, data)
    assert held is not None
    held.let_go()


def test_where_no_lock_can_be_made_one_goes_without(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder", encoding="utf-8")
    assert hold_project(tmp_path / "a.frise", tmp_path / "data") is None
