"""PySide6 6.12.0 on Python 3.11 loses a reference to None at each void call, and aborts once none is left."""

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

ROOT = Path(__file__).parents[2]
CALLS = 5_000
NOISE = 200  # other objects come and go meanwhile, each with a None or two


def pyside_requirements(python: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    every = [Requirement(line) for line in project["dependencies"]]
    return [
        one
        for one in every
        if one.name == "PySide6-Essentials" and (one.marker is None or one.marker.evaluate({"python_version": python}))
    ]


@pytest.mark.parametrize(("python", "allowed"), [("3.11", False), ("3.12", True), ("3.13", True)])
def test_6_12_is_asked_for_only_where_none_is_immortal(python: str, allowed: bool) -> None:
    (requirement,) = pyside_requirements(python)
    assert requirement.specifier.contains("6.12.0") is allowed
    assert requirement.specifier.contains("6.11.3")


def test_the_installed_version_respects_the_pin() -> None:
    (requirement,) = pyside_requirements(f"{sys.version_info.major}.{sys.version_info.minor}")
    assert requirement.specifier.contains(Version(version("PySide6-Essentials")))


def test_void_calls_give_their_reference_to_none_back() -> None:
    # From Python 3.12 on None is immortal: the count never moves and the test cannot fail, nor does it need to.
    thing = QObject()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
        painter.drawLine(0, 0, 7, 7)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert abs(lost) < NOISE
