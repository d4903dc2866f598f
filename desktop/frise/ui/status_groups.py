"""Events put apart by how far they were looked into: what is decided of few costs no look at the others."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from frise.project.decision import Decision, Status
from frise.timeline.arrays import EventArrays, taken
from frise.timeline.groups import Group
from frise.wording.language import Language
from frise.wording.status import phrase_statuses

ORDER: Final = (Status.UNVERIFIED, Status.CONFIRMED, Status.DISPUTED, Status.REJECTED)


def status_groups(arrays: EventArrays, decisions: Mapping[str, Decision]) -> tuple[Group, ...]:
    """Return a group for each status that some event has: what is to be verified first, then confirmed, disputed."""
    places = np.zeros(len(arrays), dtype=np.int8)  # of each event's status in ORDER
    for place, status in enumerate(ORDER[1:], 1):
        ids = [event_id for event_id, decision in decisions.items() if decision.status is status]
        places[arrays.events.rows_of(ids)] = place
    found = ((status, np.flatnonzero(places == place)) for place, status in enumerate(ORDER))
    return tuple(Group(status.value, rows, taken(arrays, rows)) for status, rows in found if len(rows))


def status_names(language: Language) -> dict[str, str]:
    """Return what the groups are called, by their keys."""
    return {status.value: phrase_statuses(status, language) for status in ORDER}
