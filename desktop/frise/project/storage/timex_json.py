"""Expressions of time, and those left undated, to JSON and back; what one has none of is left out."""

from itertools import repeat
from operator import le
from typing import Final

from frise.events.undated import Undated
from frise.project.storage.choices import GRANULARITIES, GRANULARITY_NAMES, by_name, by_name_or_none
from frise.project.storage.iso import Runs
from frise.project.storage.spans import Spans
from frise.project.storage.table import Json, Table
from frise.project.storage.when_json import put_run, read_runs
from frise.temporal.timex import PUBLICATION, Mod, Reference, Signal, Timex, TimexType, Unresolved

_TIMEX: Final = frozenset({
    "start", "end", "type", "value", "mod", "earliest", "latest", "granularity", "rule", "reference", "unresolved",
    "signal", "partner", "wrong_weekday",
})  # fmt: skip
_UNDATED: Final = frozenset({"start", "end", "reason", "follows"})
_TYPES, _MODS, _SIGNALS = by_name(TimexType), by_name_or_none(Mod), by_name_or_none(Signal)
_REASONS, _UNRESOLVED = by_name(Unresolved), by_name_or_none(Unresolved)


def timex_to_json(timex: Timex) -> Json:
    """Return an expression as plain values."""
    written: Json = {"start": timex.span.start, "end": timex.span.end, "type": timex.type.value, "value": timex.value}
    if timex.mod is not None:
        written["mod"] = timex.mod.value
    put_run(written, timex.window)
    if timex.granularity is not None:
        written["granularity"] = GRANULARITY_NAMES[timex.granularity]
    written["rule"] = timex.rule
    if timex.reference is not None:
        written["reference"] = timex.reference
    if timex.unresolved is not None:
        written["unresolved"] = timex.unresolved.value
    if timex.signal is not None:
        written["signal"] = timex.signal.value
    if timex.partner is not None:
        written["partner"] = timex.partner
    if timex.wrong_weekday is not None:
        written["wrong_weekday"] = timex.wrong_weekday
    return written


def timexes_from(table: Table, spans: Spans, length: int, runs: Runs) -> tuple[Timex, ...]:
    """Return the expressions that a table holds, in the order of a text of that length. Raises Defect."""
    table.knows(_TIMEX)
    its = spans.of(table, length)
    starts = [span.start for span in its]
    table.check("start", le, [0, *starts], starts)
    count = len(its)
    references = table.optional("reference", None, str, int)
    table.check("reference", _is_reference, references, repeat(count))
    partners = table.optional("partner", None, int)
    table.check("partner", _is_index, partners, repeat(count))
    weekdays = table.optional("wrong_weekday", None, int)
    table.check("wrong_weekday", _is_weekday, weekdays)
    columns = (
        table.chosen("type", _TYPES),
        table.column("value", str),
        table.chosen("mod", _MODS),
        read_runs(table, runs),
        table.chosen("granularity", GRANULARITIES),
        table.column("rule", str),
        references,
        table.chosen("unresolved", _UNRESOLVED),
        table.chosen("signal", _SIGNALS),
    )
    return tuple(map(Timex, its, *columns, partners, weekdays))


def undated_to_json(undated: Undated) -> Json:
    """Return an expression without a date, as plain values."""
    written: Json = {"start": undated.span.start, "end": undated.span.end, "reason": undated.reason.value}
    if undated.follows is not None:
        written["follows"] = undated.follows
    return written


def undated_from(table: Table, spans: Spans, length: int) -> tuple[Undated, ...]:
    """Return the expressions without a date that a table holds, of a text of that length. Raises Defect."""
    table.knows(_UNDATED)
    its = spans.of(table, length)
    return tuple(map(Undated, its, table.chosen("reason", _REASONS), table.optional("follows", None, str)))


def _is_reference(value: Reference | None, count: int) -> bool:
    return value == PUBLICATION if isinstance(value, str) else _is_index(value, count)


def _is_index(value: int | None, count: int) -> bool:
    return value is None or 0 <= value < count


def _is_weekday(value: int | None) -> bool:
    return value is None or 1 <= value <= 7
