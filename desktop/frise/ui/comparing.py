"""Comparing: what two articles seem to tell alike is looked for in a worker, and offered; it is never decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from frise.project.decision import Status
from frise.ui.bars import Bar
from frise.ui.worker import Worker

if TYPE_CHECKING:
    from frise.project.project import Project
    from frise.project.suggestions import Suggestion
    from frise.ui.change import Change
    from frise.ui.session import Session

_PAUSE = 400  # milliseconds without an edit before one looks again
_FEW = 5_000  # events of which all are looked at again after each edit


class Comparing(QObject):
    """Follows the session; `pending` is what is still to be decided. A result that is overtaken is dropped."""

    changed = Signal()  # what is pending
    wanted = Signal()  # the reader wants to compare
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: tuple[Suggestion, ...] = ()
        self._closed: set[frozenset[str]] = set()  # one of the two is gone, or stands in another event
        self._told: set[frozenset[str]] = set()  # what the bar has spoken of
        self._later: set[frozenset[str]] = set()
        self._stale = False
        self.bar = Bar("info")
        self.worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look)
        session.project_changed.connect(self._follow)

    @property
    def pending(self) -> tuple[Suggestion, ...]:
        """The suggestions on which nothing was decided, the likeliest first; those put off come last."""
        closed = self._closed | self._session.project.apart
        left = [one for one in self._found if one.pair not in closed]
        return tuple(sorted(left, key=lambda one: one.pair in self._later))

    @property
    def looking(self) -> bool:
        """Whether more may be found in a moment."""
        return self.worker.busy or self._timer.isActive()

    def put_off(self, suggestion: Suggestion) -> None:
        """Leave a suggestion for later."""
        self._later.add(suggestion.pair)
        self.changed.emit()

    def refresh(self) -> None:
        """Look again if something was decided that was too little to look again for."""
        if self._stale:
            self._look()

    def shut_down(self) -> None:
        """Leave no thread behind."""
        self._timer.stop()
        self.worker.shut_down()

    def _follow(self, change: Change) -> None:
        documents = self._session.project.documents
        if len(documents) < 2:
            self._timer.stop()
            self.worker.cancel()
            self._found, self._stale = (), False
        elif change.events is None or sum(len(document.events) for document in documents) <= _FEW:
            self.worker.cancel()
            self._timer.start()
        else:
            self._stale = True
        self._close(change)
        if not self.pending:
            self.bar.hide()
        self.changed.emit()

    def _close(self, change: Change) -> None:
        """Find out which suggestions still make sense."""
        project = self._session.project
        for one in self._found:
            if change.events is None or not one.pair.isdisjoint(change.events):
                (self._closed.discard if _stands(one, project) else self._closed.add)(one.pair)

    def _look(self) -> None:
        from frise.project.suggestions import suggest  # late: most sessions have one article

        self._stale = False
        project = self._session.project
        self.worker.run("", lambda progress: suggest(project, progress), self._take, self.failed.emit)

    def _take(self, found: tuple[Suggestion, ...]) -> None:
        self._found, self._closed = found, set()
        pending = self.pending
        fresh = {one.pair for one in pending} - self._told
        if fresh:
            self._told |= fresh
            self.bar.say(
                self.tr("%Ln event(s) seem to be told by two articles.", "", len(pending)),
                button=self.tr("Compare…"),
                action=self.wanted.emit,
            )
        self.changed.emit()


def _stands(suggestion: Suggestion, project: Project) -> bool:
    """Tell whether both events stand, each for itself."""
    for event_id in (suggestion.first, suggestion.second):
        decision = project.decision(event_id)
        if decision.into is not None or decision.status is Status.REJECTED or project.alone(event_id) is None:
            return False
    return True
