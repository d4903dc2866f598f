"""Opening: from a file to a document."""

import hashlib
from pathlib import Path

from frise.project.document import DateOrigin, Document, Progress, read_document
from frise.temporal.calendar import Day
from frise.text.headline import headline
from frise.text.reading.plain import read_text


def open_file(
    path: Path,
    *,
    publication: Day | None = None,
    origin: DateOrigin = DateOrigin.OPTION,
    progress: Progress = lambda _share: None,
) -> Document:
    """Read a file as a document. Raises Problem naming the file; `progress` may raise to stop."""
    return document_of_text(read_text(path), path, publication=publication, origin=origin, progress=progress)


def document_of_text(
    text: str,
    path: Path,
    *,
    publication: Day | None = None,
    origin: DateOrigin = DateOrigin.OPTION,
    progress: Progress = lambda _share: None,
) -> Document:
    """Make a document of a file's text, once read: its id holds on to the file's name and content."""
    key = f"{path.name}\n{text}".encode("utf-8", "surrogatepass")
    return read_document(
        text,
        source=str(path),
        title=title_of(text, path),
        publication=publication,
        origin=origin,
        document_id=hashlib.sha256(key).hexdigest()[:12],
        progress=progress,
    )


def title_of(text: str, path: Path) -> str:
    """Return what a file's article is called: its headline if it opens with one, else the file's name."""
    return headline(text) or path.stem
