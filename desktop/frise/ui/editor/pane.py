"""The editor: follows the session's selection, shows what is known, commits what is written."""

from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from frise.ui.change import EVERYTHING, Change
from frise.ui.editor.commits import Commits
from frise.ui.editor.several import NAMED, SeveralPage
from frise.ui.editor.showing import show_event
from frise.ui.editor.single import SinglePage
from frise.ui.editor.status_buttons import StatusButtons
from frise.ui.editor.words import words
from frise.ui.session import Session
from frise.ui.summary import common_status, common_tags, tags_of

_ROOMY: Final = 380  # pixels


class EventEditor(QWidget):
    """The pane of the selected event, or events.

    `status_chosen`, the buttons of the places, of merging and splitting are for who knows the other panes.
    """

    status_chosen = Signal(object)  # a Status
    left = Signal()  # by a key: the keyboard wants to go back where it came from

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: str | None = None  # the event whose fields these are
        self._ids: tuple[str, ...] = ()  # it, or the several events that are shown together
        self._unread: dict[str, str] = {}  # dates that were typed and not understood, by event
        self._documents: object = None
        self._leaving = False  # what is written is being committed, and the selection is another already
        self._inside = False  # a step of the undo stack is being done: none can begin
        self._commits = Commits(session, self)
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Details of the event"))
        self.hint = words("hint", self.tr("Choose an event to see when it happened and where the text says so."))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.one = SinglePage(session.language, lambda: tags_of(session))
        self.several = SeveralPage(session.language, lambda: tags_of(session))
        self.status = StatusButtons(session.language)
        self._arrange()
        self._connect()
        self._show()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the keyboard reaches, as the eye goes through it."""
        one, several = self.one, self.several
        fields = [one.title, one.title_read, one.date.line, one.date_read, one.tags.field, one.note, one.split]
        rows = [part for row in one.places.rows for part in (row.link, row.here, row.cross)]
        places = [one.places.add, *rows, one.places.as_read]
        return [*fields, *places, several.tags.field, several.merge, *self.status.buttons.values()]

    def commit_pending(self) -> bool:
        """Commit what is written in any field; False if a date is there that nothing was understood of."""
        one, shown = self.one, self._shown
        if shown is None:
            self.several.tags.commit()
            return True
        one.title.commit()
        one.note.commit()
        one.tags.commit()
        return one.date.commit()

    def edit_title(self) -> None:
        """Bring the keyboard to the title, all of it selected."""
        self._enter(self.one.title)
        self.one.title.selectAll()

    def edit_date(self) -> None:
        """Bring the keyboard to the date, all of it selected."""
        self._enter(self.one.date.line)
        self.one.date.line.selectAll()

    def edit_tags(self) -> None:
        """Bring the keyboard to where a tag is added."""
        self._enter((self.one if self._shown is not None else self.several).tags.field)

    def edit_note(self) -> None:
        """Bring the keyboard to the note."""
        self._enter(self.one.note)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window, keep no room that is not needed now."""
        super().resizeEvent(event)
        self.one.keep_room(roomy=event.size().height() >= _ROOMY)

    def _enter(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(field)

    def _arrange(self) -> None:
        inside = _Page()
        inside.setObjectName("detailsPage")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        for page in (self.hint, self.one, self.several):
            column.addWidget(page)
        self._area = QScrollArea()
        self._area.setObjectName("detailsArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        foot = QWidget()
        foot.setObjectName("detailsFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QVBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.status)
        self._foot = foot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        one, commits, session = self.one, self._commits, self._session
        one.title.committed.connect(lambda text: self._commit(commits.retitle, text))
        one.title_read.clicked.connect(lambda: self._commit(commits.retitle, ""))
        one.date.committed.connect(lambda when: self._commit(commits.redate, when))
        one.date_read.clicked.connect(lambda: self._commit(commits.redate, None))
        one.note.committed.connect(lambda text: self._commit(commits.write_note, text))
        for tags in (one.tags, self.several.tags):
            tags.added.connect(lambda new: self._decide(partial(commits.tag, self._ids, new, ())))
            tags.removed.connect(lambda old: self._decide(partial(commits.tag, self._ids, (), (old,))))
        self.status.chosen.connect(self.status_chosen)
        for field in (one.title, one.date, one.note, one.tags, self.several.tags):
            field.left.connect(self.left)
        session.project_changed.connect(self._follow_project)
        session.selection_changed.connect(self._follow_selection)

    def _commit(self, decide: Callable[..., None], what: object) -> None:
        """Decide something of the event shown."""
        if self._shown is not None:
            self._decide(partial(decide, self._shown, what))
        if not self._leaving:
            self._show()  # what was written may have been worth no decision

    def _decide(self, decide: Callable[[], None]) -> None:
        """Decide something; inside another step only once that is done."""
        if self._inside:
            QTimer.singleShot(0, self, decide)
        else:
            decide()

    def _follow_selection(self) -> None:
        if self._session.selection != self._ids:
            self._leave()
        self._show()

    def _leave(self) -> None:
        """Commit what is written on what is left; a date that nobody could read is kept for when one is back."""
        self._leaving = True
        shown, date = self._shown, self.one.date
        if not self.commit_pending() and shown is not None:
            self._unread[shown] = date.text()
            date.restore()
        self._leaving = False

    def _follow_project(self, change: Change = EVERYTHING) -> None:
        if self._leaving:
            return
        session, documents = self._session, self._session.project.documents
        if session.selection != self._ids:
            self._inside = True
            self._leave()
            self._inside = False
            self._show()
        elif change.events is None or documents is not self._documents or any(map(session.is_selected, change.events)):
            self._show()
        self._documents = documents

    def _show(self) -> None:
        """Show the present selection."""
        session, before = self._session, self._shown
        selected, self._ids = session.selected, session.selection
        single = selected is not None and len(self._ids) == 1
        self._shown = selected.id if selected is not None and single else None
        self.hint.setVisible(selected is None)
        self.hint.setEnabled(bool(session.events))
        self.one.setVisible(single)
        self.several.setVisible(selected is not None and not single)
        self._foot.setVisible(selected is not None)
        if selected is not None and single:
            unread = self._unread.pop(selected.id, "") if before != selected.id else ""
            show_event(self.one, session, selected, unread, again=before == selected.id)
        elif selected is not None:
            first = [event for event in map(session.find, islice(self._ids, NAMED)) if event is not None]
            self.several.show_events(len(self._ids), first, selected)
            self.several.tags.show_tags(common_tags(session))
        self.status.show_status(common_status(session))


class _Page(QWidget):
    """As high as its words at the width there is, not as the narrowest column would make them."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the height follow from the width alone."""
        return QSize(0, 0)
