"""The list of events, and below them what is still to be dated."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frise.ui.change import Change
from frise.ui.event_delegate import ROW_HEIGHT, EventDelegate
from frise.ui.event_list_view import EventListView, Pick
from frise.ui.event_model import EventModel
from frise.ui.finding.find_bar import FindBar
from frise.ui.list_rows import Row, RowKind
from frise.ui.row_changes import runs
from frise.ui.session import Session
from frise.ui.sight import Sight
from frise.ui.theme import Theme

_Flag = QItemSelectionModel.SelectionFlag


class EventList(QWidget):
    """Shows the session's events; choosing some selects them everywhere."""

    undated_chosen = Signal(str, object)  # a document's id and the span of an expression that has no event

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._following = False
        self.model = EventModel(session, self)
        self._delegate = EventDelegate(theme)
        self.find_bar = FindBar(session, theme)
        self.view = EventListView(self.model, self._delegate, ROW_HEIGHT)
        self.view.setAccessibleName(self.tr("Events"))
        self._arrange()
        self.view.picked.connect(self._pick)
        self.view.selectionModel().selectionChanged.connect(self._take_over)
        self._sight = Sight()
        self.model.following.connect(self._look)
        self.model.followed.connect(self._follow_project)
        session.selection_changed.connect(self._follow_selection)
        self.find_bar.entered.connect(self._go_to_first)
        self._follow_filter()
        self._follow_selection()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.find_bar.set_theme(theme)
        self.view.viewport().update()

    def _arrange(self) -> None:
        self.find_bar.setContentsMargins(20, 12, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.view)
        layout.addWidget(self.find_bar.line)  # below the rows, which it would move away from the eye above them

    def _look(self, _change: Change) -> None:
        """Remember what is in view before rows come and go; what Qt then selects in their stead is not the reader's."""
        self._following = True
        self._sight = Sight.of(self.view, self.model)

    def _follow_project(self, change: Change) -> None:
        """Show the selection on the rows there are now, which stay where they were on the screen."""
        self._following = False
        sight, chosen = self._sight, frozenset(self._session.selection)
        anew = not self.view.currentIndex().isValid()  # all rows are: Qt knows nothing of those there were
        if anew or change.events is None or not change.events.isdisjoint(chosen):
            self._follow_selection()
        self._follow_filter()
        self.view.scroll_to(sight.pixels(self.view, self.model, change.events or frozenset()))
        if sight.current:
            self.view.scrollTo(self.view.currentIndex())

    def _follow_selection(self, _event_id: object = None) -> None:
        """Show the session's selection."""
        selected = self._session.selected
        index = self.model.index_of(None if selected is None else selected.id)
        chosen = QItemSelection()
        for first, last in runs(self.model.rows_of(self._session.selection)):
            chosen.select(self.model.index(first, 0), self.model.index(last, 0))
        self._show(index, chosen)

    def _follow_filter(self) -> None:
        """Tell what is shown, and what is not."""
        session, number = self._session, self.locale().toString
        count, hidden = len(session.events), session.hidden.total
        of_all = self.tr("{} of {}").format(number(count), number(count + hidden))
        self.find_bar.count.show_wordings(of_all if hidden else number(count))
        self.find_bar.line.count_aside(self.model.aside_hidden)
        empty = not self.model.rowCount() and (hidden or self.model.aside_hidden)
        self.view.say_nothing(self.tr("No event is what you are looking for.") if empty else "")
        if self._delegate.words != session.filter.words:
            self._delegate.words = session.filter.words
            self.view.viewport().update()

    def _go_to_first(self) -> None:
        """Select the first event that was found, and go on from there with the keys."""
        events = self._session.events
        if events:
            self._session.select(events[0].id)
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, index: QModelIndex, chosen: QItemSelection) -> None:
        model = self.view.selectionModel()
        self._following = True
        if index.isValid():  # else the keyboard stays on the row where it is
            model.setCurrentIndex(index, _Flag.NoUpdate)
            self.view.scrollTo(index)
        model.select(chosen, _Flag.ClearAndSelect)
        self._following = False

    def _take_over(self) -> None:
        """What Qt selected by itself, for a screen reader or a letter typed, is the session's too."""
        if self._following:
            return
        rows = [self.model.row(index) for index in self.view.selectionModel().selectedRows()]
        ids = [row.event.id for row in rows if row is not None and row.event is not None]
        if ids:
            current = self.model.row(self.view.currentIndex())
            self._session.select_all(ids, current.event.id if current is not None and current.event else None)
        elif rows:
            self._pick(self.view.selectionModel().selectedRows()[0], Pick.ALONE)
        else:
            self._session.select(None)

    def _pick(self, index: QModelIndex, pick: Pick) -> None:
        row = self.model.row(index)
        if row is None:
            return
        if row.event is None:
            self._pick_undated(row, index)
        elif pick is Pick.TOGGLE:
            self._session.toggle(row.event.id)
        elif pick is Pick.STRETCH:
            self._session.extend_to(row.event.id)
        else:
            self._session.select(row.event.id)

    def _pick_undated(self, row: Row, index: QModelIndex) -> None:
        """Look an expression up that has no event; its row is shown as picked, the session selects nothing."""
        if row.kind is RowKind.UNDATED and row.undated is not None and row.document is not None:
            self.undated_chosen.emit(row.document.id, row.undated.span)
            self._show(index, QItemSelection(index, index))
