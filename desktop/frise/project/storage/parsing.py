"""From the bytes of a project file to the values in it."""

import json
import re
from pathlib import Path
from typing import Any, Final, NoReturn

from frise.problem import Problem, ProblemKind
from frise.project.storage.defect import Defect, inside
from frise.project.storage.layout import FORMAT, VERSION
from frise.project.storage.migrations import Migrations, migrated
from frise.project.storage.table import Json

LARGEST_PROJECT: Final = 500_000_000
"""Bytes of a project file; some 400 000 events."""
_MOST_ARRAYS, _MOST_VALUES = 12_000_000, 60_000_000  # beyond, a file is made to fill the memory: a project has not half
_BOM: Final = b"\xef\xbb\xbf"
_OURS: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"frise"')
_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")


def parsed(data: bytes, path: Path, migrations: Migrations) -> Json:
    """Return the values of a project file, as this version writes them.

    Raises Problem naming the file, or Defect for values that are none of a project's.
    """
    if len(data) > LARGEST_PROJECT or _is_bomb(data):
        raise Problem(ProblemKind.PROJECT_TOO_LARGE, path=path, limit=LARGEST_PROJECT)
    data = data.removeprefix(_BOM)
    if not data or data.isspace():
        raise Problem(ProblemKind.FILE_EMPTY, path=path)
    tree = _values(data, path)
    if type(tree) is not dict or tree.get("format") != FORMAT:
        raise Problem(ProblemKind.PROJECT_FOREIGN, path=path)
    version = tree.get("version")
    if type(version) is not int or version < 0:
        raise Defect("version")
    if version > VERSION:
        raise Problem(ProblemKind.PROJECT_NEWER, path=path, version=version)
    return migrated(tree, version, migrations)


def _values(data: bytes, path: Path) -> Any:
    """What the JSON says. What is none, but starts like a project, is a damaged project."""
    try:
        text = data.decode("utf-8")
        values = json.loads(text, parse_constant=_not_finite)
    except (UnicodeDecodeError, ValueError, RecursionError, Defect) as error:
        if _OURS.match(data) is None:
            raise Problem(ProblemKind.PROJECT_FOREIGN, path=path) from None
        if isinstance(error, UnicodeDecodeError):
            raise Problem(ProblemKind.PROJECT_BROKEN, path=path, line=data.count(b"\n", 0, error.start) + 1) from None
        if isinstance(error, json.JSONDecodeError):
            raise Problem(ProblemKind.PROJECT_BROKEN, path=path, line=error.lineno) from None
        raise Defect("JSON") from None  # too deep, or a number that no machine has
    if _HALF.search(text) is not None:
        _refuse_halves(values)
    return values


def _not_finite(_written: str) -> NoReturn:
    raise Defect("JSON")


def _is_bomb(data: bytes) -> bool:
    return data.count(b"[") + data.count(b"{") > _MOST_ARRAYS or data.count(b",") > _MOST_VALUES


def _refuse_halves(values: object) -> None:
    """See that no string has half a surrogate pair, which no text in Unicode has."""
    left: list[tuple[object, str]] = [(values, "")]
    while left:
        value, where = left.pop()
        if isinstance(value, dict):
            left += [(one, inside(where, field)) for field, one in value.items()]
            left += [(field, where) for field in value]
        elif isinstance(value, list):
            left += [(one, f"{where}[{at}]") for at, one in enumerate(value)]
        elif isinstance(value, str) and not _is_unicode(value):
            raise Defect(where)


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
