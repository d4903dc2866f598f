"""What deciding does to the selected events: status, merging, splitting; each one step that undo names."""

from PySide6.QtCore import QObject

from frise.project.decision import Status
from frise.project.edits import Merge, SetStatus, Split
from frise.ui.editor.pane import EventEditor
from frise.ui.session import Session
from frise.ui.verifying import next_unverified


class Deciding(QObject):
    """Decides of the selected events, once what is being written is committed."""

    def __init__(self, session: Session, editor: EventEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._editor = session, editor

    def decide(self, status: Status, *, go_on: bool) -> None:
        """Give the selected events a status; `go_on` selects the next one to be verified."""
        session = self._session
        self._editor.commit_pending()
        decision_of, selected = session.project.decision, session.selection
        ids = tuple(event_id for event_id in selected if decision_of(event_id).status is not status)
        following = next_unverified(session, 1) if go_on and selected else None
        if following is not None:
            session.select(following)  # first, so that nothing else is selected in between
        if ids:
            session.do(SetStatus(ids, status), self._named(status, len(ids)))

    def go(self, by: int) -> None:
        """Select the next (+1) or the previous (−1) event to be verified."""
        following = next_unverified(self._session, by)
        if following is not None:
            self._session.select(following)

    def merge(self) -> None:
        """Make one event of the selected ones, called and dated like the current."""
        session = self._session
        self._editor.commit_pending()
        current = session.selected
        ids = tuple(event_id for event_id in session.selection if current is not None and event_id != current.id)
        if current is not None and ids:
            session.do(Merge(current.id, ids), self.tr("merging of %Ln event(s)", "", len(ids) + 1))

    def split(self) -> None:
        """Let the events that were merged into the selected one stand alone again."""
        session = self._session
        self._editor.commit_pending()
        selected = session.selected
        merged = () if selected is None else session.project.decision(selected.id).merged
        if selected is not None and merged:
            session.do(Split(selected.id, merged), self.tr("splitting into %Ln event(s)", "", len(merged) + 1))

    def _named(self, status: Status, count: int) -> str:
        """What undo calls a status given to some events."""
        match status:
            case Status.UNVERIFIED:
                return self.tr("putting back of %Ln event(s)", "", count)
            case Status.CONFIRMED:
                return self.tr("confirmation of %Ln event(s)", "", count)
            case Status.DISPUTED:
                return self.tr("dispute of %Ln event(s)", "", count)
            case Status.REJECTED:
                return self.tr("rejection of %Ln event(s)", "", count)
