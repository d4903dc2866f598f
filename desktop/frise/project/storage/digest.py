"""Telling whether a file is still what it was."""

import hashlib
from pathlib import Path


def digest_of(data: bytes) -> str:
    """Return what stands for some bytes: their SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def file_digest(path: Path) -> str | None:
    """Return what stands for a file's bytes, None if there is no such file. Raises OSError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None
