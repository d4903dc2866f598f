"""What is written in the editor becomes decisions, each a step that can be undone by its name."""

from PySide6.QtCore import QObject

from frise.events.event import Event
from frise.events.when import When
from frise.project.edits import Redate, Retitle, SetNote, SetTags
from frise.ui.session import Session


class Commits(QObject):
    """Decides nothing where nothing changes; what is the same as was read is no decision either.

    Of an event that is gone nothing is decided: a step that does nothing would take away what can be done again.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def retitle(self, event_id: str, text: str) -> None:
        """Give an event a title; an empty one gives back what was read."""
        base = self._base(event_id)
        if base is None:
            return
        title = text if text and text != base.title else None
        if title != self._session.project.decision(event_id).title:
            self._session.do(Retitle(event_id, title), self.tr("title") if title else self.tr("title as read"))

    def redate(self, event_id: str, when: When | None) -> None:
        """Give an event a time; None gives back what was read."""
        base = self._base(event_id)
        if base is None:
            return
        decided = None if when is None or when == base.when else when
        if decided != self._session.project.decision(event_id).when:
            self._session.do(Redate(event_id, decided), self.tr("date") if decided else self.tr("date as read"))

    def write_note(self, event_id: str, note: str) -> None:
        """Write a note on an event."""
        if self._base(event_id) is not None and note != self._session.project.decision(event_id).note:
            self._session.do(SetNote(event_id, note), self.tr("note"))

    def tag(self, event_ids: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]) -> None:
        """Add tags to some events, or take some away."""
        there = tuple(event_id for event_id in event_ids if self._base(event_id) is not None)
        if there and (added or removed):
            tags = ", ".join(added or removed)
            name = self.tr("tag “{}”") if added else self.tr("removal of the tag “{}”")
            self._session.do(SetTags(there, added, removed), name.format(tags))

    def _base(self, event_id: str) -> Event | None:
        """The event that what is decided is laid over, None if it is gone."""
        project = self._session.project
        return project.read(event_id) or project.decision(event_id).own
