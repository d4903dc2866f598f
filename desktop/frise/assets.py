"""Finds the files of `resources/` from wherever Frise runs: a checkout, an installed wheel or a bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    # The wheel and the bundle both carry the folder inside the package; only a checkout keeps it beside `desktop/`.
    carried = _PACKAGE / "_resources"
    return carried if carried.is_dir() else _PACKAGE.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file of `resources/`, e.g. `resource("fonts", "DejaVuSans.ttf")`."""
    return _root().joinpath(*parts)
