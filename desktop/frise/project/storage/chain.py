"""Lines of JSON that vouch for each other: what was cut off, changed, left out or put in is noticed."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

START: Final = "frise"
"""What the first line of a file goes on from."""

_DEEP = 4  # an edit, its document, the array of events, an event
_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode
_CHECK = 16  # hexadecimal digits before each line


@dataclass(frozen=True, slots=True)
class Link:
    """A line that was read: what it says, its check, and the bytes of the file up to its end."""

    value: dict[str, Any]
    check: str
    end: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the lines stop making sense: how many are left from there, and whether the last was merely cut short."""

    lines: int
    torn: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A value that is JSON already."""

    json: str

    @classmethod
    def of(cls, value: object) -> "Written":
        """Write a value down, a little at a time, so that other threads are not held up by a long one."""
        return cls(_pieces(value, _DEEP))


def sealed(value: dict[str, Any], before: str) -> tuple[bytes, str]:
    """Return a line, its check first, and that check; `before` is the check of the line before it, or START.

    The values may be Written.
    """
    written = _pieces(value, 1).encode("ascii")
    check = _check(written, before)
    return b"%s %s\n" % (check.encode("ascii"), written), check


def read_chain(path: Path) -> Iterator[Link | Broken]:
    """Yield the lines of a file; the first that is not as it was written ends them, as Broken. Raises OSError."""
    before, end = START, 0
    with path.open("rb") as file:
        for line in file:
            value = _opened(line, before)
            if value is None:
                left = 1 + sum(1 for _ in file)
                yield Broken(left, torn=left == 1 and not line.endswith(b"\n"))
                return
            before, end = line[:_CHECK].decode("ascii"), end + len(line)
            yield Link(value, before, end)


def _pieces(value: object, deep: int) -> str:
    """JSON, of which one goes `deep` levels down by oneself and leaves the rest to the encoder."""
    if isinstance(value, Written):
        return value.json
    if deep and isinstance(value, dict):
        return "{" + ",".join([f"{_encode(name)}:{_pieces(one, deep - 1)}" for name, one in value.items()]) + "}"
    if deep and isinstance(value, list):
        return "[" + ",".join([_pieces(one, deep - 1) for one in value]) + "]"
    return _encode(value)


def _opened(line: bytes, before: str) -> dict[str, Any] | None:
    check, written = line[:_CHECK], line[_CHECK + 1 : -1]
    if not line.endswith(b"\n") or line[_CHECK : _CHECK + 1] != b" " or check != _check(written, before).encode():
        return None
    try:
        value = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _check(written: bytes, before: str) -> str:
    return hashlib.sha256(before.encode("ascii") + b" " + written).hexdigest()[:_CHECK]
