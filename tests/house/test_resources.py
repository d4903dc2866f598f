"""Resources are found the same way from a checkout and from a package that carries them, as wheels and bundles do."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import frise
from frise.assets import resource

ROOT = Path(__file__).parents[2]
NOT_READ_AT_RUN_TIME = {"packaging", "schema", "screenshots"}


@pytest.mark.parametrize(
    "parts",
    [
        ("fonts", "DejaVuSans.ttf"),
        ("fonts", "DejaVuSans-Bold.ttf"),
        ("fonts", "DejaVuSans-Oblique.ttf"),
        ("fonts", "LICENSE-DejaVu.txt"),
        ("icons", "frise.svg"),
    ],
)
def test_found_where_frise_runs_now(parts: tuple[str, ...]) -> None:
    assert resource(*parts).is_file()


def test_found_inside_a_package_that_carries_them(tmp_path: Path) -> None:
    package = tmp_path / "frise"
    carried = package / "_resources" / "fonts"
    carried.mkdir(parents=True)
    (carried / "DejaVuSans.ttf").touch()
    for name in ("__init__.py", "assets.py"):
        shutil.copy(Path(frise.__file__).parent / name, package)
    code = "from frise.assets import resource; print(resource('fonts', 'DejaVuSans.ttf'))"
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.strip()
    assert Path(said) == carried / "DejaVuSans.ttf"


def test_the_wheel_carries_every_folder_that_frise_reads() -> None:
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    carried = hatch["targets"]["wheel"]["force-include"]
    resources = ROOT / "resources"
    folders = {path.relative_to(resources).parts[0] for path in resources.rglob("*") if path.is_file()}
    read = folders - NOT_READ_AT_RUN_TIME
    assert carried == {f"resources/{name}": f"frise/_resources/{name}" for name in read}
