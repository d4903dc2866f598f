"""Text files: BOM, then strict UTF-8, then Windows-1252, as French files of the last thirty years come."""

import codecs
from pathlib import Path

from frise.problem import Problem, ProblemKind

LARGEST_FILE = 20_000_000  # bytes; some ten thousand pages
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1b\x85")
_MOST_CONTROLS = 0.02  # share of control characters above which bytes are no text
_SAMPLE = 65_536


def read_text(path: Path) -> str:
    """Return the text of a file without its BOM, otherwise untouched. Raises Problem naming the file."""
    return decode(read_bytes(path), path)


def read_bytes(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Return a file's bytes, at most `largest` of them. Raises Problem naming the file."""
    try:
        if path.is_dir():
            raise Problem(ProblemKind.FILE_IS_FOLDER, path=path)
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise Problem(ProblemKind.FILE_IS_SPECIAL, path=path)
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except FileNotFoundError:
        raise Problem(ProblemKind.FILE_MISSING, path=path) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Problem(ProblemKind.FILE_UNREADABLE, path=path, detail=_detail(error)) from error
    if len(data) > largest:
        raise Problem(ProblemKind.FILE_TOO_LARGE, path=path, limit=largest)
    return data


def decode(data: bytes, path: Path) -> str:
    """Return the text that `data` holds. Raises Problem naming the file it came from."""
    if not data.strip():
        raise Problem(ProblemKind.FILE_EMPTY, path=path)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                text = data[len(bom) :].decode(encoding)
            except UnicodeDecodeError:
                raise Problem(ProblemKind.FILE_ENCODING, path=path, encoding=encoding.upper()) from None
            return _not_blank(text, path)
    if _looks_binary(data[:_SAMPLE]):
        raise Problem(ProblemKind.FILE_BINARY, path=path)
    try:
        return _not_blank(data.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        if not data[: error.start].isascii():  # it was UTF-8 up to there: damaged, and no other encoding
            raise Problem(ProblemKind.FILE_ENCODING, path=path, encoding="UTF-8") from None
    try:
        return _not_blank(data.decode("cp1252"), path)
    except UnicodeDecodeError:
        raise Problem(ProblemKind.FILE_ENCODING, path=path, encoding="UTF-8, Windows-1252") from None


def _not_blank(text: str, path: Path) -> str:
    if not text.strip():
        raise Problem(ProblemKind.FILE_EMPTY, path=path)
    return text


def _looks_binary(sample: bytes) -> bool:
    """Tell whether bytes are no text: a NUL, or more control characters than prose ever has."""
    if b"\0" in sample:
        return True
    controls = sum(byte < ord(" ") and byte not in _TEXT_CONTROLS for byte in sample)
    return controls > _MOST_CONTROLS * len(sample)


def _detail(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
