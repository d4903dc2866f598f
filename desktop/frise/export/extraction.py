"""`frise extract`: documents out as JSON, one whole or streamed line by line."""

from collections.abc import Sequence
from pathlib import Path

from frise.atomic import refuse_inputs
from frise.export.json_document import Json, document_to_json, dumps
from frise.export.output import opened_output
from frise.project.batch import Outcome, read_all
from frise.temporal.calendar import Day
from frise.wording.language import Language
from frise.wording.problems import phrase_problem


def write_extraction(
    files: Sequence[Path], output: Path | None, publication: Day | None, language: Language, *, as_lines: bool
) -> int:
    """Write what was read in `files`; returns how many lines of batches failed. Raises Problem, nothing written."""
    if output is not None:
        refuse_inputs(output, list(files))
    failed = 0
    with opened_output(output) as stream:
        rows = []
        for outcome in read_all(files, publication):
            failed += outcome.document is None
            row = _row(outcome, language)
            if as_lines:
                stream.write(dumps(row) + "\n")
            else:
                rows.append(row)
        if not as_lines:
            stream.write(dumps(rows[0] if len(rows) == 1 else rows, indent=1) + "\n")
    return failed


def _row(outcome: Outcome, language: Language) -> Json:
    if outcome.document is None:
        problem = outcome.problem
        return {"id": outcome.id, "error": "" if problem is None else phrase_problem(problem, language)}
    return document_to_json(outcome.document, language, with_text=not outcome.from_batch)
