"""The kinds of fields that edits have, each to JSON and back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from frise.events.event import Anchor, Event
from frise.events.when import When
from frise.project.decision import Decision, Status
from frise.project.document import Document
from frise.project.saved_view import SavedView
from frise.project.storage.anchor_json import anchor_to_json, anchors_from
from frise.project.storage.context import Reading
from frise.project.storage.decision_json import decision_to_json, decisions_from
from frise.project.storage.defect import Defect
from frise.project.storage.document_json import document_from, document_to_json
from frise.project.storage.event_json import event_to_json, events_from
from frise.project.storage.fields import FARTHEST
from frise.project.storage.iso import read_day
from frise.project.storage.table import Json, Table
from frise.project.storage.view_json import view_to_json, views_from
from frise.project.storage.when_json import when_to_json, whens_from
from frise.temporal.calendar import Day


@dataclass(frozen=True, slots=True)
class Field:
    """How a field is written, and read back from a value and the path to it. Reading raises Defect."""

    write: Callable[[Any], Any]
    read: Callable[[Any, str, Reading], Any]

    def or_none(self) -> "Field":
        """Return the field that may also be None."""
        return Field(
            lambda value: None if value is None else self.write(value),
            lambda value, where, reading: None if value is None else self.read(value, where, reading),
        )


def _text(value: Any, where: str, _reading: Reading) -> str:
    if type(value) is not str:
        raise Defect(where)
    return value


def _texts(value: Any, where: str, _reading: Reading) -> tuple[str, ...]:
    if type(value) is not list or not set(map(type, value)) <= {str}:
        raise Defect(where)
    return tuple(value)


def _place(value: Any, where: str, _reading: Reading) -> int:
    if type(value) is not int or not 0 <= value <= FARTHEST:
        raise Defect(where)
    return value


def _status(value: Any, where: str, reading: Reading) -> Status:
    try:
        return Status(_text(value, where, reading))
    except ValueError:
        raise Defect(where) from None


def _day(value: Any, where: str, reading: Reading) -> Day:
    try:
        return read_day(_text(value, where, reading))
    except ValueError:
        raise Defect(where) from None


def _when(value: Any, where: str, reading: Reading) -> When:
    return whens_from(_table([value], where, reading), reading.runs)[0]


def _event(value: Any, where: str, reading: Reading) -> Event:
    return events_from(_table([value], where, reading), reading)[0]


def _anchors(value: Any, where: str, reading: Reading) -> tuple[Anchor, ...]:
    if type(value) is not list:
        raise Defect(where)
    return tuple(anchors_from(Table.of(value, lambda at: f"{where}[{at}]", reading.strange), reading))


def _document(value: Any, where: str, reading: Reading) -> Document:
    return document_from(value, where, replace(reading, known={}))


def _links(value: Any, where: str, reading: Reading) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise Defect(where)
    return {key: _text(linked, where, reading) for key, linked in value.items()}


def _decisions(value: Any, where: str, reading: Reading) -> dict[str, Decision]:
    """Decisions as project files have them, and what is taken away as the event's id alone."""
    if type(value) is not list:
        raise Defect(where)
    return decisions_from(Table.of(value, lambda at: f"{where}[{at}]", reading.strange), reading, whole=False)


def _decisions_to_json(decisions: Mapping[str, Decision]) -> list[Json]:
    return [decision_to_json(event_id, decisions[event_id], {}) for event_id in sorted(decisions)]


def _view(value: Any, where: str, reading: Reading) -> SavedView:
    return views_from(_table([value], where, reading))[0]


def _table(values: list[Any], where: str, reading: Reading) -> Table:
    return Table.of(values, lambda _row: where, reading.strange)


def _anchors_to_json(anchors: tuple[Anchor, ...]) -> list[Json]:
    return [anchor_to_json(anchor, {}) for anchor in anchors]


def _same(value: Any) -> Any:
    return value


TEXT: Final = Field(_same, _text)
TEXTS: Final = Field(list, _texts)
PLACE: Final = Field(_same, _place)
STATUS: Final = Field(lambda status: status.value, _status)
DAY: Final = Field(lambda day: day.isoformat(), _day)
WHEN: Final = Field(when_to_json, _when)
EVENT: Final = Field(lambda event: event_to_json(event, {}), _event)
ANCHORS: Final = Field(_anchors_to_json, _anchors)
LINKS: Final = Field(dict, _links)
DECISIONS: Final = Field(_decisions_to_json, _decisions)
VIEW: Final = Field(view_to_json, _view)
DOCUMENT: Final = Field(document_to_json, _document)
