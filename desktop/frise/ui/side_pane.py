"""The pane beside the article: the list of events, and behind a second tab what the text holds besides."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget


class SidePane(QWidget):
    """Two pages under their tabs; the second one is made when it is first wanted."""

    page_changed = Signal(int)

    def __init__(self, first: QWidget, second: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._second = second
        self.tabs = QTabBar()
        self.tabs.setObjectName("sideTabs")
        self.tabs.setAccessibleName(self.tr("Beside the article"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for at, name in enumerate((self.tr("Events"), self.tr("Coverage"))):
            self.tabs.addTab(name)
            self.tabs.setTabToolTip(at, name)  # a narrow pane leaves no room for all of it
        self._pages = QStackedWidget()
        self._pages.addWidget(first)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 8, 16, 4)
        self._head.setSpacing(0)
        self._head.addWidget(self.tabs)
        self._head.addStretch()
        self._take_count(first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._turn_to)

    def show_page(self, at: int) -> None:
        """Bring a page to the front: 0 the events, 1 the coverage."""
        self.tabs.setCurrentIndex(at)

    def _turn_to(self, at: int) -> None:
        if at and self._pages.count() == 1:
            self._pages.addWidget(self._second())
        self._pages.setCurrentIndex(at)
        self.page_changed.emit(at)

    def _take_count(self, page: QWidget) -> None:
        """The tab names the page; how much there is on it stands beside the tabs, of the first page alone."""
        for quiet in page.findChildren(QLabel, "quiet"):
            self._head.addWidget(quiet)
            self.page_changed.connect(lambda at, quiet=quiet: quiet.setVisible(at == 0))
