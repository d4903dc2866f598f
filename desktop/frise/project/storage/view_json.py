"""Saved views, to JSON and back: only the criteria that are given are written, the statuses always."""

from typing import Final

from frise.project.decision import Status
from frise.project.filter import Filter
from frise.project.saved_view import SavedView
from frise.project.storage.choices import GRANULARITIES, GRANULARITY_NAMES
from frise.project.storage.fields import first_again, strings_from
from frise.project.storage.iso import read_day
from frise.project.storage.table import Json, Table
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity

_FIELDS: Final = frozenset(
    {"name", "text", "first", "last", "documents", "actors", "statuses", "granularities", "tags"}
)


def view_to_json(view: SavedView) -> Json:
    """Return a view as plain values; the same for the same view."""
    its = view.filter
    written: Json = {
        "text": its.text,
        "first": None if its.first is None else its.first.isoformat(),
        "last": None if its.last is None else its.last.isoformat(),
        "documents": sorted(its.documents),
        "actors": sorted(its.actors),
        "granularities": [GRANULARITY_NAMES[one] for one in sorted(its.granularities)],
        "tags": sorted(its.tags),
    }
    given = {field: value for field, value in written.items() if value}
    return {"name": view.name, **given, "statuses": sorted(status.value for status in its.statuses)}


def views_from(table: Table) -> tuple[SavedView, ...]:
    """Return the views that a table holds, no two of one name. Raises Defect."""
    table.knows(_FIELDS)
    names, texts = table.column("name", str), table.optional("text", "", str)
    if len(set(names)) < len(names):
        raise table.defect(first_again(names), "name")
    firsts, lasts = (table.mapped(field, _day, table.optional(field, None, str)) for field in ("first", "last"))
    documents, actors, tags = (map(frozenset, strings_from(table, field)) for field in ("documents", "actors", "tags"))
    statuses = table.mapped("statuses", _statuses, table.column("statuses", list))
    granularities = table.mapped("granularities", _granularities, strings_from(table, "granularities"))
    filters = map(Filter, texts, firsts, lasts, documents, actors, statuses, granularities, tags)
    return tuple(map(SavedView, names, filters))


def _day(written: str | None) -> Day | None:
    return None if written is None else read_day(written)


def _statuses(written: list[str]) -> frozenset[Status]:
    return frozenset(map(Status, written))


def _granularities(written: tuple[str, ...]) -> frozenset[Granularity]:
    return frozenset(known for name in written if (known := GRANULARITIES[name]) is not None)
