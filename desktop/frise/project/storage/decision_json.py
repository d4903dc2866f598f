"""What was decided of events, to JSON and back: only what was decided is written."""

from typing import Final

from frise.events.event import Event
from frise.project.decision import UNDECIDED, Decision, Status
from frise.project.storage.anchor_json import anchor_to_json
from frise.project.storage.context import Known, Reading
from frise.project.storage.event_json import event_to_json, events_from, targets_from
from frise.project.storage.fields import first_again, strings_from
from frise.project.storage.table import Json, Table, spread
from frise.project.storage.when_json import when_to_json, whens_from

_FIELDS: Final = frozenset(
    {"event", "status", "title", "when", "target", "tags", "note", "own", "by_hand", "merged", "into"}
)
_STATUSES: Final[dict[str | None, Status]] = {None: Status.UNVERIFIED, **{one.value: one for one in Status}}


def decision_to_json(event_id: str, decision: Decision, known: Known) -> Json:
    """Return what was decided of an event as plain values."""
    when, anchors, own = decision.when, decision.anchors, decision.own
    decided: Json = {
        "status": None if decision.status is Status.UNVERIFIED else decision.status.value,
        "title": decision.title,
        "when": None if when is None else when_to_json(when),
        "target": None if anchors is None else [anchor_to_json(anchor, known) for anchor in anchors],
        "tags": list(decision.tags) or None,
        "note": decision.note or None,
        "own": None if own is None else event_to_json(own, known),
        "by_hand": decision.by_hand or None,
        "merged": list(decision.merged) or None,
        "into": decision.into,
    }
    return {"event": event_id, **{field: value for field, value in decided.items() if value is not None}}


def decisions_from(table: Table, reading: Reading, *, whole: bool = True) -> dict[str, Decision]:
    """Return the decisions that a table holds, by the event's id; `whole` if they are all there are. Raises Defect."""
    table.knows(_FIELDS)
    ids, statuses = table.column("event", str), table.chosen("status", _STATUSES)
    titles, intos = table.optional("title", None, str), table.optional("into", None, str)
    times, timed = table.having("when")
    whens = spread(whens_from(times.records("when"), reading.runs), timed, len(ids))
    places, placed = table.having("target")
    anchors = spread(targets_from(places, reading), placed, len(ids))
    written, owned = table.having("own")
    owns = spread(events_from(written.records("own"), reading), owned, len(ids))
    table.check("own", _is_its_own, ids, owns)
    notes, by_hand = table.optional("note", "", str), table.optional("by_hand", False, bool)
    columns = (titles, whens, anchors, strings_from(table, "tags"), notes, owns, by_hand)
    made = map(Decision, statuses, *columns, strings_from(table, "merged"), intos)
    decisions = dict(zip(ids, made, strict=True))
    if len(decisions) != len(ids):
        raise table.defect(first_again(ids), "event")
    if whole:
        _see_that_merging_agrees(table, ids, decisions)
    return decisions


def _is_its_own(event_id: str, own: Event | None) -> bool:
    return own is None or own.id == event_id


def _see_that_merging_agrees(table: Table, ids: list[str], decisions: dict[str, Decision]) -> None:
    """Two events that were merged say so from either side, and nothing is merged into what is itself merged."""
    kept = {one: event_id for event_id, decision in decisions.items() for one in decision.merged}

    def takes(event_id: str) -> bool:
        return all(decisions.get(one, UNDECIDED).into == event_id for one in decisions[event_id].merged)

    def goes(event_id: str) -> bool:
        decision = decisions[event_id]
        return decision.into == kept.get(event_id) and not (decision.into is not None and decision.merged)

    table.check("merged", takes, ids)
    table.check("into", goes, ids)
