"""Batches: one JSON document a line, read one at a time so that an archive of any size passes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from frise.problem import Problem, ProblemKind
from frise.text.reading.plain import LARGEST_FILE

_LONGEST_LINE = 3 * LARGEST_FILE  # bytes; escapes take room


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One document of a batch: `date` as it was written, or None; `problem` where the line is unreadable."""

    id: str
    text: str = ""
    date: str | None = None
    title: str = ""
    url: str = ""
    problem: Problem | None = None


def read_json_lines(path: Path) -> Iterator[BatchLine]:
    """Yield the documents of a batch; blank lines are passed over. Raises Problem if the file cannot be read."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise Problem(ProblemKind.FILE_IS_SPECIAL, path=path)
        with path.open("rb") as lines:
            number = 0
            while line := lines.readline(_LONGEST_LINE + 1):
                number += 1
                if len(line) > _LONGEST_LINE:
                    raise Problem(ProblemKind.FILE_TOO_LARGE, path=path, limit=_LONGEST_LINE)
                if line.strip(b" \t\r\n\xef\xbb\xbf"):
                    yield _line(line, number)
    except FileNotFoundError:
        raise Problem(ProblemKind.FILE_MISSING, path=path) from None
    except IsADirectoryError:
        raise Problem(ProblemKind.FILE_IS_FOLDER, path=path) from None
    except (OSError, ValueError) as error:
        raise Problem(
            ProblemKind.FILE_UNREADABLE, path=path, detail=getattr(error, "strerror", None) or error
        ) from error


def _line(line: bytes, number: int) -> BatchLine:
    try:
        row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (ValueError, RecursionError) as error:
        return _unreadable(str(number), number, str(error))
    if not isinstance(row, dict):
        return _unreadable(str(number), number, type(row).__name__)
    given = row.get("id")
    if not (given is None or isinstance(given, str | int)) or isinstance(given, bool):
        return _unreadable(str(number), number, "id")
    identity = str(number if given is None else given)
    text, date = row.get("text"), row.get("date")
    if not isinstance(text, str):
        return _unreadable(identity, number, "text")
    if date is not None and not isinstance(date, str):
        return _unreadable(identity, number, "date")
    title, url = (value if isinstance(value, str) else "" for value in (row.get("title"), row.get("url")))
    return BatchLine(identity, text, date or None, title, url)


def _unreadable(identity: str, number: int, detail: str) -> BatchLine:
    return BatchLine(identity, problem=Problem(ProblemKind.LINE_UNREADABLE, line=number, detail=detail))
