"""Without its typeface, Frise says so instead of drawing with another one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_missing_font_is_told_and_no_picture_is_made(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop")
    shutil.copytree(ROOT / "resources", tmp_path / "resources", ignore=shutil.ignore_patterns("*.ttf"))
    picture = tmp_path / "seed.png"
    seed = ROOT / "seeds" / "rekognition.txt"
    done = subprocess.run(
        [sys.executable, "-m", "frise", "export", seed, "--date", "2018-11-12", "-o", picture, "--lang", "en"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(tmp_path / "desktop")},
        check=False,
    )
    assert (done.returncode, picture.exists()) == (2, False)
    assert "DejaVuSans.ttf" in done.stderr
    assert "Install Frise again" in done.stderr
