"""How the file of a project is told from an article."""

from pathlib import Path
from typing import Final

PROJECT_SUFFIX: Final = ".frise"


def is_project(path: Path) -> bool:
    """Tell whether a file is a project, by its name."""
    return path.suffix.lower() == PROJECT_SUFFIX
