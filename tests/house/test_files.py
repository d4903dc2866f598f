"""No file grows into several ideas."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_LINES = 300


def test_every_file_stays_under_three_hundred_lines() -> None:
    files = [path for folder in ("desktop", "resources", "tests") for path in (ROOT / folder).rglob("*.py")]
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: count for name, count in lines.items() if count >= MOST_LINES} == {}
