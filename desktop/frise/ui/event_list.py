"""The list of events, and below them what is still to be dated."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from frise.ui.event_delegate import EventDelegate
from frise.ui.event_model import EventModel, RowKind
from frise.ui.session import Session
from frise.ui.theme import Theme


class EventList(QWidget):
    """Shows the session's events; choosing one selects it everywhere."""

    undated_chosen = Signal(str, object)  # a document's id and the span of an expression that has no event

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._following = False
        self.model = EventModel(session, self)
        self._delegate = EventDelegate(theme)
        self._count = QLabel()
        self._count.setObjectName("quiet")
        self.view = self._make_view()
        self._arrange()
        session.project_changed.connect(self._follow)
        session.selection_changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("events")
        view.setAccessibleName(self.tr("Events"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._choose)
        view.selectionModel().selectionChanged.connect(self._move)
        return view

    def _arrange(self) -> None:
        title = QLabel(self.tr("Events"))
        title.setObjectName("paneTitle")
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 8)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view)

    def _follow(self, _event_id: object = None) -> None:
        """Show the session's selection."""
        self._count.setText(str(len(self._session.events)) if self._session.events else "")
        selected = self._session.selected
        index = self.model.index_of(None if selected is None else selected.id)
        self._following = True
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()
        self._following = False

    def _move(self) -> None:
        """The keyboard moved in the list; a mere focus, which makes the first row current, is no choice."""
        rows = self.view.selectionModel().selectedRows()
        if rows and not self._following:
            self._choose(rows[0])

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is None:
            return
        if row.event is not None:
            if self._session.selected is not row.event:
                self._session.select(row.event.id)
        elif row.kind is RowKind.UNDATED and row.undated is not None and row.document is not None:
            self.undated_chosen.emit(row.document.id, row.undated.span)
