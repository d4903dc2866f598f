"""What every test gets: no screen, nobody's settings, and the same examples in every run of the checks."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

_HOME = Path(tempfile.mkdtemp(prefix="frise-tests-"))

# Set on import: Qt, QSettings and fontconfig read these once, when they are first used.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HOME"] = str(_HOME)
for _name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_HOME / _name.lower())
os.environ["XDG_RUNTIME_DIR"] = str(_HOME)
# Qt warns in any locale that is not UTF-8; a test that wants a language asks for it.
os.environ["LC_ALL"] = "C.UTF-8"
for _name in ("LANGUAGE", "FRISE_STARTUP_MARKS"):
    os.environ.pop(_name, None)

settings.register_profile("here", deadline=None)
settings.register_profile("checks", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("checks" if os.environ.get("CI") else "here")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)
