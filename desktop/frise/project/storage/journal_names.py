"""What the files of a journal are called: one name, and what each of them is."""

from collections.abc import Iterator
from pathlib import Path


def recovery_folder(data: Path) -> Path:
    """Return where the journals are, in the user's data folder."""
    return data / "recovery"


def journal_file(folder: Path, name: str) -> Path:
    """Return the file of the steps."""
    return folder / f"{name}.journal"


def lock_file(folder: Path, name: str) -> Path:
    """Return the file whose lock says that a journal is being written."""
    return folder / f"{name}.lock"


def base_file(folder: Path, name: str, digest: str) -> Path:
    """Return the copy of the project that the steps start from, `digest` being that of its bytes."""
    return folder / f"{name}.{digest[:16]}.base"


def damaged_file(folder: Path, name: str) -> Path:
    """Return a free name for a journal that is kept because it could not be read to its end."""
    return next(path for at in range(1, 1_000_000) if not (path := folder / f"{name}-{at}.damaged").exists())


def written_for(folder: Path, name: str) -> Iterator[Path]:
    """Yield the files that were written for one journal, unfinished ones too, but for its lock and what is damaged."""
    for path in folder.glob(f"*{name}*"):
        if path.suffix in {".journal", ".base"} and path.name.lstrip(".").startswith(f"{name}."):
            yield path


def names_in(folder: Path) -> Iterator[str]:
    """Yield the name of every journal of which something is there."""
    known = {path.name.lstrip(".").partition(".")[0] for path in folder.glob("*") if path.suffix in _OURS}
    yield from sorted(known)


_OURS = {".journal", ".base", ".lock"}
