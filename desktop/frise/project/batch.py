"""Batches: the documents of files and of JSON lines, one at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from frise.problem import Problem, ProblemKind
from frise.project.document import DateOrigin, Document, read_document
from frise.project.opening import open_file
from frise.temporal.calendar import Day
from frise.temporal.typed import read_typed_date
from frise.text.reading.json_lines import BatchLine, read_json_lines

BATCH_SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one file or line gave: a document, or the problem that kept it from being one."""

    id: str
    document: Document | None
    problem: Problem | None = None
    from_batch: bool = False


def read_all(paths: Sequence[Path], publication: Day | None) -> Iterator[Outcome]:
    """Yield the documents of every file; `publication` is for those that have no date of their own.

    Raises Problem for a file that cannot be read; a bad line of a batch is yielded as an outcome.
    """
    for path in paths:
        if path.suffix.lower() == BATCH_SUFFIX:
            for line in read_json_lines(path):
                yield _of_line(line, path, publication)
        else:
            document = open_file(path, publication=publication)
            yield Outcome(document.id, document)


def _of_line(line: BatchLine, path: Path, publication: Day | None) -> Outcome:
    if line.problem is not None:
        return Outcome(line.id, None, line.problem, from_batch=True)
    if line.date is not None:
        publication = read_typed_date(line.date)
        if publication is None:
            problem = Problem(ProblemKind.DATE_UNREADABLE, value=line.date)
            return Outcome(line.id, None, problem, from_batch=True)
    document = read_document(
        line.text,
        source=line.url or str(path),
        title=line.title,
        publication=publication,
        origin=DateOrigin.OPTION,
        document_id=line.id,
    )
    return Outcome(line.id, document, from_batch=True)
