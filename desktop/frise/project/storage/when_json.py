"""The time of an event, to JSON and back: what is false or unknown is left out."""

from typing import Final

from frise.events.when import When, WhenKind
from frise.project.storage.choices import GRANULARITIES, GRANULARITY_NAMES, by_name, by_name_or_none
from frise.project.storage.iso import ABSENT, Runs, write_run
from frise.project.storage.table import Json, Table
from frise.temporal.interval import TimeInterval
from frise.temporal.windows import Part

_FLAGS: Final = ("approximate", "open_start", "open_end", "clocked")
_FIELDS: Final = frozenset({"kind", "edtf", "earliest", "latest", "granularity", *_FLAGS, "part"})
_KINDS, _PARTS = by_name(WhenKind), by_name_or_none(Part)


def when_to_json(when: When) -> Json:
    """Return a time as plain values; `earliest` and `latest` are both in it, null where it is open."""
    written: Json = {"kind": when.kind.value}
    if when.edtf is not None:
        written["edtf"] = when.edtf
    put_run(written, when.window, clocked=when.clocked)
    if when.granularity is not None:
        written["granularity"] = GRANULARITY_NAMES[when.granularity]
    for flag in _FLAGS:
        if getattr(when, flag):
            written[flag] = True
    if when.part is not None:
        written["part"] = when.part.value
    return written


def whens_from(table: Table, runs: Runs) -> list[When]:
    """Return the times that a table holds. Raises Defect."""
    table.knows(_FIELDS)
    kinds, windows = table.chosen("kind", _KINDS), read_runs(table, runs)
    table.check("kind", _fits, kinds, windows)
    edtf = table.optional("edtf", None, str)
    flags = [table.optional(flag, False, bool) for flag in _FLAGS]
    granularities, parts = table.chosen("granularity", GRANULARITIES), table.chosen("part", _PARTS)
    return list(map(When, kinds, windows, granularities, edtf, *flags, parts))


def put_run(written: Json, run: TimeInterval | None, *, clocked: bool = False) -> None:
    """Put both ends of a run among what is written, neither if there is no run."""
    if run is not None:
        written["earliest"], written["latest"] = write_run(run, clocked=clocked)


def read_runs(table: Table, runs: Runs) -> list[TimeInterval | None]:
    """Return the run of every row, None where it has neither end. Raises Defect."""
    ends = [(row.get("earliest", ABSENT), row.get("latest", ABSENT)) for row in table.rows]
    return table.mapped("earliest", runs.__getitem__, ends)


def _fits(kind: WhenKind, window: TimeInterval | None) -> bool:
    """Only what waits has no window."""
    return (kind is WhenKind.WAITING) is (window is None)
