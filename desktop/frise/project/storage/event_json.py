"""Events, to JSON and back."""

from typing import Final

from frise.events.event import Anchor, Event
from frise.project.storage.anchor_json import anchor_to_json, anchors_from
from frise.project.storage.context import Known, Reading
from frise.project.storage.fields import strings_from
from frise.project.storage.table import Json, Table, grouped
from frise.project.storage.when_json import when_to_json, whens_from

_FIELDS: Final = frozenset({"id", "title", "when", "target", "actors", "importance"})


def event_to_json(event: Event, known: Known) -> Json:
    """Return an event as plain values, with a target for each place that tells it."""
    written: Json = {"id": event.id, "title": event.title, "when": when_to_json(event.when)}
    written["target"] = [anchor_to_json(anchor, known) for anchor in event.anchors]
    if event.actors:
        written["actors"] = list(event.actors)
    written["importance"] = float(event.importance)
    return written


def events_from(table: Table, reading: Reading) -> list[Event]:
    """Return the events that a table holds. Raises Defect."""
    table.knows(_FIELDS)
    ids, titles = table.column("id", str), table.column("title", str)
    whens = whens_from(table.records("when"), reading.runs)
    anchors = targets_from(table, reading)
    importances = table.column("importance", float, int)
    table.check("importance", _is_share, importances)
    return list(map(Event, ids, titles, whens, anchors, strings_from(table, "actors"), map(float, importances)))


def targets_from(table: Table, reading: Reading) -> list[tuple[Anchor, ...]]:
    """Return the places that the targets of every row name. Raises Defect."""
    targets, counts = table.children("target")
    return grouped(anchors_from(targets, reading), counts)


def _is_share(value: float) -> bool:
    return 0 <= value <= 1
