"""Files of older versions, brought up to the present one, a version at a time."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from frise.project.storage.defect import Defect
from frise.project.storage.layout import VERSION
from frise.project.storage.table import WRONG, Json

Migrations = Mapping[int, Callable[[Json], Json]]
"""For each version, what makes the next one's file of its file."""

MIGRATIONS: Final[Migrations] = MappingProxyType({})  # version 1 is the first


def migrated(tree: Json, version: int, migrations: Migrations = MIGRATIONS) -> Json:
    """Return a file of an older version as one of this version. Raises Defect if it is no such file."""
    try:
        for older in range(version, VERSION):
            tree = migrations[older](tree)
    except WRONG:
        raise Defect("version") from None
    return tree
