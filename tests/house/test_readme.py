"""The README says what is so: the checks find its commands, its links lead somewhere, its excerpt is real."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["install", "tests", "debian"])
def test_a_command_the_checks_run_is_one_marked_line(name: str) -> None:
    assert len(re.findall(rf"^<!-- {name} -->\n```bash\n[^\n]+\n```$", README, re.MULTILINE)) == 1


def test_links_lead_to_files() -> None:
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert [target for target in targets if not (ROOT / target).is_file()] == []


def test_the_excerpt_is_what_extract_writes(tmp_path: Path) -> None:
    excerpt = re.search(r"```json\n(.+?)\n```", README, re.DOTALL)
    assert excerpt is not None
    out = tmp_path / "read.json"
    arguments = ("seeds/rekognition.txt", "--date", "2018-11-12", "--lang", "fr", "-o", str(out))
    subprocess.run(
        [sys.executable, "-m", "frise", "extract", *arguments],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "desktop")},
        check=True,
        timeout=60,
    )
    assert json.loads(excerpt[1]) in json.loads(out.read_text(encoding="utf-8"))["events"]
