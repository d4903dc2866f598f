"""What remains to be verified: how many events, and which is the next one."""

from typing import Final

from frise.project.decision import Status
from frise.ui.change import EVERYTHING, Change
from frise.ui.session import Session
from frise.wording.status import phrase_status

_FEW: Final = 1000  # events that are looked at one by one


class Remaining:
    """Counts the shown events that nobody has looked into; a change costs only what it touches."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked_into: set[str] = set()
        self.follow(EVERYTHING)

    @property
    def count(self) -> int:
        """How many events are still to be verified."""
        return len(self._session.events) - len(self._looked_into)

    def follow(self, change: Change) -> None:
        """Take what is another in the session's project."""
        known, decisions = self._looked_into, self._session.project.decisions
        if change.events is None or len(change.events) > _FEW:
            looked_into = (one for one, decision in decisions.items() if decision.status is not Status.UNVERIFIED)
            self._looked_into = {one for one in looked_into if self._session.place_of(one) is not None}
            return
        for event_id in change.events:
            if event_id in decisions and self._is_looked_into(event_id):
                known.add(event_id)
            else:
                known.discard(event_id)

    def _is_looked_into(self, event_id: str) -> bool:
        status = self._session.project.decision(event_id).status
        return status is not Status.UNVERIFIED and self._session.place_of(event_id) is not None


def next_unverified(session: Session, by: int) -> str | None:
    """Return the next (+1) or previous (−1) event to be verified from the selected ones, round the ends; None if none.

    What is selected is not among them.
    """
    events, ids = session.events, session.selection
    edge = session.place_of(ids[-1 if by > 0 else 0]) if ids else None
    start = edge if edge is not None else (-1 if by > 0 else 0)
    for step in range(1, len(events) + 1):
        event_id = events[(start + by * step) % len(events)].id
        if session.project.decision(event_id).status is Status.UNVERIFIED and not session.is_selected(event_id):
            return event_id
    return None


def phrase_decided(session: Session, event_id: str) -> str:
    """Return the status of an event in a word, nothing of one that is still to be verified."""
    status = session.project.decision(event_id).status
    return "" if status is Status.UNVERIFIED else phrase_status(status, session.language)
