"""The head of the event list: what one looks for, the filters, the views, and what all that hides."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frise.project.filter import Filter
from frise.project.search import words_of
from frise.ui.finding.chips import Chips
from frise.ui.finding.hidden_line import HiddenLine
from frise.ui.finding.icons import Drawing, icon
from frise.ui.finding.indexing import Indexing
from frise.ui.finding.search_field import SearchField
from frise.ui.finding.view_menu import ViewMenu
from frise.ui.header import Counts
from frise.ui.session import Session
from frise.ui.theme import Theme

if TYPE_CHECKING:
    from frise.ui.finding.filter_panel import FilterPanel

_TOOL: Final = QSize(26, 26)


class FindBar(QWidget):
    """Follows the session's filter, and changes it; `line`, which its owner places, tells what is hidden."""

    entered = Signal()  # the reader wants to go on to what was found

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._panel: FilterPanel | None = None
        self._before: QWidget | None = None  # what had the keyboard
        self._waiting: str | None = None  # what was typed and is looked for once all texts are folded
        self.field = SearchField(theme)
        self.filters, self.views = QPushButton(), QPushButton()
        self.count = Counts()
        self.chips, self.line = Chips(session), HiddenLine(session)
        self._indexing = Indexing(self)
        self.view_menu = ViewMenu(session, self)
        self._name(self.filters, self.tr("Filters"))
        self._name(self.views, self.tr("Saved views"))
        self._arrange()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.field.set_theme(theme)
        self._follow()

    def search(self) -> None:
        """Take the keyboard to the field."""
        focused = QApplication.focusWidget()
        if focused is not self.field:
            self._before = focused
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def open_filters(self) -> None:
        """Open the filters beside the list, which goes on showing what they do."""
        from frise.ui.finding.filter_panel import FilterPanel  # late: the window is there before

        if self._panel is None:
            self._panel = FilterPanel(self._session, self)
        self._panel.open_beside(self)

    @property
    def panel(self) -> FilterPanel | None:
        """The filters while they are open."""
        return self._panel if self._panel is not None and self._panel.isVisible() else None

    def open_views(self) -> None:
        """Open the saved views just below their button."""
        self.view_menu.popup(self.views.mapToGlobal(QPoint(0, self.views.height() + 4)))

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the eye."""
        return [self.field, self.filters, self.views, *self.chips.chips]

    def step(self, by: int) -> None:
        """Go to the next (+1) or the previous (−1) event that was found, around the ends; where none is, begin."""
        events, selected = self._session.events, self._session.selected
        if not self._session.filter.words:
            self.search()
        elif events:
            place = None if selected is None else self._session.place_of(selected.id)
            start = place if place is not None else (-1 if by > 0 else 0)
            self._session.select(events[(start + by) % len(events)].id)

    def _name(self, button: QPushButton, name: str) -> None:
        button.setObjectName("tool")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedSize(_TOOL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _arrange(self) -> None:
        self.count.setObjectName("quiet")  # it goes to the tabs where there are some
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.field, 1)
        head.addSpacing(4)
        for part in (self.count, self.filters, self.views):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.chips)

    def _connect(self) -> None:
        self.field.typed.connect(self._type)
        self.field.reached.connect(lambda: self._indexing.begin(self._session.texts, self._session.everything))
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        self._indexing.progressed.connect(self._wait)
        self._indexing.done.connect(self._look)
        self.filters.clicked.connect(self.open_filters)
        self.views.clicked.connect(self.open_views)
        self.chips.changed.connect(self._order)
        self._session.filter_changed.connect(self._follow)

    def _order(self) -> None:
        """Chips that have come are reached where they are seen."""
        for first, second in pairwise(self.stops):
            QWidget.setTabOrder(first, second)

    def _type(self, text: str) -> None:
        self._waiting = text
        if not self._indexing.busy:
            self._look()

    def _wait(self, share: float) -> None:
        if self._waiting is not None:
            self.line.show_progress(share)

    def _look(self) -> None:
        """Show what was typed for, if it is not what is shown."""
        text, self._waiting = self._waiting, None
        if text is not None and words_of(text) != self._session.filter.words:
            self._session.set_filter(replace(self._session.filter, text=text))

    def _enter(self) -> None:
        self._look()
        self.entered.emit()

    def _leave(self) -> None:
        """Give the keyboard back."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entered.emit()

    def _follow(self) -> None:
        chosen = self._session.filter
        if words_of(self.field.text()) != chosen.words and self._waiting is None:
            self.field.show_text(chosen.text)
        on = replace(chosen, text="") != Filter()
        for button, drawing, lit in ((self.filters, Drawing.FUNNEL, on), (self.views, Drawing.RIBBON, False)):
            button.setIcon(icon(drawing, self._theme.accent if lit else self._theme.soft))
