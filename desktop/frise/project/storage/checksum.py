"""The checksum near the top of a project file: the SHA-256 of its bytes, its own 64 digits taken as zeros."""

import hashlib
import re
from typing import Final

from frise.project.storage.layout import ZEROS

_ZEROS: Final = ZEROS.encode("ascii")
_WRITTEN: Final = re.compile(rb'"checksum"\s*:\s*"([0-9a-f]{64})"')
_HEAD: Final = 1_000  # bytes from the start, where it is looked for


def sealed(data: bytes) -> bytes:
    """Return a file with its checksum in the place of the zeros."""
    at = data.index(_ZEROS)
    return b"".join((data[:at], hashlib.sha256(data).hexdigest().encode("ascii"), memoryview(data)[at + len(ZEROS) :]))


def is_unchanged(data: bytes) -> bool:
    """Tell whether a file is, byte for byte, what its checksum says."""
    written = _WRITTEN.search(data, 0, _HEAD)
    if written is None:
        return False
    start, end = written.span(1)
    found = hashlib.sha256(data[:start] + _ZEROS)
    found.update(memoryview(data)[end:])
    return found.hexdigest().encode("ascii") == written[1]
