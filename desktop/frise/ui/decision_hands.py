"""Deciding by hand and by key: joins the actions, the editor, the article, the list and the timeline of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from frise.project.decision import Status
from frise.project.drafting import anchor_at
from frise.project.placing import Place, adding, as_read, replacing
from frise.ui.adding import Adding
from frise.ui.deciding import Deciding

if TYPE_CHECKING:
    from collections.abc import Callable

    from frise.events.event import Anchor
    from frise.ui.window import Window


class DecisionHands(QObject):
    """Follows the session to grey out what makes no sense; gives the keyboard back where it came from."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session, self._editor = window, window.session, window.details
        self._came_from: QWidget | None = None
        self.deciding = Deciding(window.session, window.details, self)
        self.adding = Adding(window.session, window)
        self._connect_actions()
        self._connect_editor()
        self._connect_panes()
        session = self._session
        for signal in (session.project_changed, session.filter_changed, session.selection_changed):
            signal.connect(self._refresh)
        self._refresh()

    def edit(self, event_id: str) -> None:
        """Select an event alone and bring the keyboard to its title."""
        if self._session.selection != (event_id,):
            self._session.select(event_id)
        self._enter(self._editor.edit_title)

    def new_event(self) -> None:
        """Ask for an event, told in the words selected in the article, if any are."""
        self._editor.commit_pending()
        self.adding.ask(self._window.article.selected_words())

    def _connect_actions(self) -> None:
        actions, editor, deciding = self._window.decision_actions, self._editor, self.deciding
        actions.confirm.triggered.connect(lambda: self._decide(Status.CONFIRMED, go_on=True))
        actions.reject.triggered.connect(lambda: self._decide(Status.REJECTED, go_on=True))
        actions.dispute.triggered.connect(lambda: self._decide(Status.DISPUTED, go_on=False))
        actions.unverify.triggered.connect(lambda: self._decide(Status.UNVERIFIED, go_on=False))
        actions.next.triggered.connect(lambda: deciding.go(1))
        actions.previous.triggered.connect(lambda: deciding.go(-1))
        entries: tuple[tuple[QAction, Callable[[], None]], ...] = (
            (actions.edit_title, editor.edit_title),
            (actions.edit_date, editor.edit_date),
            (actions.tag, editor.edit_tags),
            (actions.note, editor.edit_note),
        )
        for action, enter in entries:
            action.triggered.connect(lambda _checked=False, enter=enter: self._enter(enter))
        actions.new.triggered.connect(self.new_event)
        actions.merge.triggered.connect(deciding.merge)
        actions.split.triggered.connect(deciding.split)

    def _connect_editor(self) -> None:
        editor, places = self._editor, self._editor.one.places
        editor.status_chosen.connect(lambda status: self.deciding.decide(status, go_on=status is Status.REJECTED))
        actions = self._window.decision_actions
        editor.status.tell_keys(
            {
                Status.UNVERIFIED: actions.unverify,
                Status.CONFIRMED: actions.confirm,
                Status.DISPUTED: actions.dispute,
                Status.REJECTED: actions.reject,
            }
        )
        editor.left.connect(self._give_back)
        editor.several.merge.clicked.connect(self.deciding.merge)
        editor.one.split.clicked.connect(self.deciding.split)
        places.shown.connect(lambda place: self._window.article.show_place(place.anchor))
        places.moved.connect(self._move_place)
        places.removed.connect(self._remove_place)
        places.added.connect(self._add_place)
        places.given_back.connect(self._give_places_back)

    def _connect_panes(self) -> None:
        window = self._window
        article, listed = window.article, window.events.view
        article.view.selectionChanged.connect(self._follow_words)
        article.document_shown.connect(self._follow_words)
        listed.viewport().installEventFilter(self)
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        listed.customContextMenuRequested.connect(self._offer_in_list)
        window.timeline.edit_wanted.connect(self.edit)
        window.timeline.create_wanted.connect(self.adding.ask_at)
        self._follow_words()

    def _decide(self, status: Status, *, go_on: bool) -> None:
        """Decide by key; in a field, the next event's would otherwise be written in."""
        focus = QApplication.focusWidget()
        if go_on and focus is not None and self._editor.isAncestorOf(focus):
            self._give_back()
        self.deciding.decide(status, go_on=go_on)

    def _enter(self, enter: Callable[[], None]) -> None:
        """Bring the keyboard to a field, from where it will go back."""
        if self._session.selected is None:
            return
        focus = QApplication.focusWidget()
        if focus is not None and not self._editor.isAncestorOf(focus):
            self._came_from = focus
        enter()

    def _give_back(self) -> None:
        window = self._window
        known: tuple[QWidget | None, ...] = (window.timeline.view, window.article.view, window.events.view)
        back = self._came_from if self._came_from in known else None
        (back or window.events.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _follow_words(self) -> None:
        """Places can be moved only to words that are selected."""
        self._editor.one.places.set_selectable(there=self._window.article.selected_words() is not None)

    def _selected_place(self) -> Anchor | None:
        selected = self._window.article.selected_words()
        return None if selected is None else anchor_at(*selected)

    def _move_place(self, place: Place) -> None:
        anchor, event = self._selected_place(), self._session.selected
        if anchor is not None and event is not None:
            self._session.do(replacing(self._session.project, event.id, place, anchor), self.tr("move of a place"))

    def _remove_place(self, place: Place) -> None:
        event = self._session.selected
        if event is not None:
            self._session.do(replacing(self._session.project, event.id, place, None), self.tr("removal of a place"))

    def _add_place(self) -> None:
        anchor, event = self._selected_place(), self._session.selected
        if anchor is not None and event is not None:
            self._session.do(adding(self._session.project, event.id, anchor), self.tr("one more place"))

    def _give_places_back(self) -> None:
        event = self._session.selected
        edit = None if event is None else as_read(self._session.project, event.id)
        if edit is not None:
            self._session.do(edit, self.tr("places as read"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Edit the event that is double-clicked in the list."""
        if event.type() is QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            listed = self._window.events
            row = listed.model.row(listed.view.indexAt(event.position().toPoint()))
            if event.button() is Qt.MouseButton.LeftButton and row is not None and row.event is not None:
                self.edit(row.event.id)
                return True
        return super().eventFilter(watched, event)

    def _offer_in_list(self, at: QPoint) -> None:
        """Offer what can be decided, with the event that is pointed at selected."""
        listed = self._window.events
        row = listed.model.row(listed.view.indexAt(at))
        if row is not None and row.event is not None and not self._session.is_selected(row.event.id):
            self._session.select(row.event.id)
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        actions = self._window.actions_
        menu.addActions([actions.show_source, actions.centre, actions.copy_events])
        menu.addSeparator()
        self._window.decision_actions.offer(menu)
        menu.popup(listed.view.viewport().mapToGlobal(at))

    def _refresh(self) -> None:
        session = self._session
        single = session.selected if len(session.selection) == 1 else None
        self._window.decision_actions.enable(
            has_document=bool(session.project.documents),
            has_events=bool(session.events),
            selected=len(session.selection),
            merged=single is not None and bool(session.project.decision(single.id).merged),
        )
