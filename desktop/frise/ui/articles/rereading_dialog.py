"""What reading an article anew would change, shown before it is done."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from frise.events.event import Event
from frise.project.rereading import Pair, Rereading
from frise.wording.dates import phrase_when
from frise.wording.language import Language
from frise.wording.timeline import phrase_entry

_MOST = 500  # rows of one kind: nobody reads on


class RereadingDialog(QDialog):
    """Lists the differences; `agreed` says that they are wanted."""

    agreed = Signal()

    def __init__(self, title: str, plan: Rereading, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(title)
        words = QLabel(self._summary(plan))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("differences")
        self.tree.setAccessibleName(self.tr("Differences"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("As it was"), self.tr("As it is read now")])
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setWordWrap(True)
        for name, rows in self._groups(plan):
            self._add(name, list(rows))
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Cancel)
        self.apply = buttons.button(QDialogButtonBox.StandardButton.Apply)
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._agree)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(words)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self.resize(760, 520 if self.tree.topLevelItemCount() else layout.sizeHint().height())

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()

    def _summary(self, plan: Rereading) -> str:
        if plan.same:
            return self.tr("No event changes: each is found again, and what you decided stays.")
        return self.tr("This is what would change. What you decided stays as you left it. You can undo it all.")

    def _groups(self, plan: Rereading) -> Iterator[tuple[str, Iterable[tuple[str, str]]]]:
        yield (
            self.tr("Looked into, but the text now gives another date: to be verified again"),
            map(self._pair, plan.doubtful),
        )
        yield self.tr("Decided by you, whose words are no longer in the text: kept"), map(self._before, plan.lost)
        yield self.tr("Decided by you, no longer read as events: kept"), map(self._before, plan.unread)
        yield self.tr("Decided by you, read otherwise now: kept as you decided"), map(self._pair, plan.kept)
        yield self.tr("Changed"), map(self._pair, plan.changed)
        yield self.tr("New"), (("", self._told(event)) for event in plan.new)
        yield self.tr("No longer read"), map(self._before, plan.gone)

    def _add(self, name: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem([f"{name} ({self.locale().toString(len(rows))})"])
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        font = self.tree.font()
        font.setBold(True)
        group.setFont(0, font)
        for row in rows[:_MOST]:
            item = QTreeWidgetItem(list(row))
            for column, words in enumerate(row):
                item.setToolTip(column, escape(words))
            group.addChild(item)
        if len(rows) > _MOST:
            group.addChild(QTreeWidgetItem(["…"]))
        group.setExpanded(True)

    def _pair(self, pair: Pair) -> tuple[str, str]:
        return self._told(pair[0]), self._told(pair[1])

    def _before(self, event: Event) -> tuple[str, str]:
        return self._told(event), ""

    def _told(self, event: Event) -> str:
        return phrase_entry(phrase_when(event.when, self._language), event.title, self._language)
