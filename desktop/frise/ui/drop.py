"""What can be dropped on the window: files, or a piece of text."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files of what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def dropped_text(data: QMimeData) -> str:
    """Return the text of what is dragged, if it is no file."""
    return "" if data.hasUrls() or not data.hasText() else data.text()
