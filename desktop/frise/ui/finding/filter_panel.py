"""The filters: period, status, precision, tags, articles, persons and organisations; each holds at once."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from frise.project.decision import Status
from frise.project.facets import Facets
from frise.project.filter import Filter
from frise.ui.finding.boxes import Boxes
from frise.ui.finding.choices import Choices
from frise.ui.finding.period import PeriodFields
from frise.ui.session import Session
from frise.wording.filters import phrase_granularity
from frise.wording.status import phrase_statuses

_WIDTH: Final = 376
_HIGHEST: Final = 680
_MARGIN: Final = 16
_GAP: Final = 8


class FilterPanel(QFrame):
    """A small window that closes by itself when the reader clicks elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filterPanel")
        self.setAccessibleName(self.tr("Filters"))
        self._session = session
        self.period = PeriodFields(session.language)
        self.statuses = Boxes()
        self.granularities = Boxes()
        self.tags = Choices(self.tr("Tags"), self.tr("Find a tag"))
        self.documents = Choices(self.tr("Articles"), self.tr("Find an article"))
        self.actors = Choices(self.tr("Persons and organisations"), self.tr("Find a name"))
        self.clear = QPushButton(self.tr("Clear the filters"))
        self.closing = QPushButton(self.tr("Close"))
        self._sections: dict[QWidget, QLabel] = {}
        self._arrange()
        self.period.changed.connect(lambda first, last: self._choose(first=first, last=last))
        self.statuses.changed.connect(lambda ticked: self._choose(statuses=ticked))
        self.granularities.changed.connect(lambda ticked: self._choose(granularities=ticked))
        self.tags.changed.connect(lambda ticked: self._choose(tags=ticked))
        self.documents.changed.connect(lambda ticked: self._choose(documents=ticked))
        self.actors.changed.connect(lambda ticked: self._choose(actors=ticked))
        self.clear.clicked.connect(lambda: session.set_filter(Filter(text=session.filter.text)))
        self.closing.clicked.connect(self.close)
        session.filter_changed.connect(self._follow)

    def open_beside(self, bar: QWidget) -> None:
        """Offer what there is to choose from, beside the search row and what is found below it."""
        self._offer()
        self.show()
        self._follow()
        self._page.adjustSize()
        row = QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size())
        height = self._page.sizeHint().height() + self._foot.sizeHint().height() + 2
        self.setGeometry(_beside(row, height, bar.screen().availableGeometry()))
        self.period.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._page = QWidget()
        self._page.setObjectName("filterPage")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        for title, part in (
            (self.tr("Period"), self.period),
            (self.tr("Status"), self.statuses),
            (self.tr("Precision of the date"), self.granularities),
            (self.tr("Tags"), self.tags),
            (self.tr("Articles"), self.documents),
            (self.tr("Persons and organisations"), self.actors),
        ):
            self._sections[part] = label = QLabel(title)
            label.setObjectName("caption")
            label.setContentsMargins(0, 8 if column.count() else 0, 0, 0)
            column.addWidget(label)
            column.addWidget(part)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setObjectName("filterArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._page)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        row.addWidget(self.clear)
        row.addStretch()
        row.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._foot)
        self.setFixedWidth(_WIDTH)

    def _offer(self) -> None:
        session, language, number = self._session, self._session.language, self.locale().toString
        facets, chosen = Facets.of(session.everything, session.project.decisions), session.filter
        self.statuses.offer(
            (each, f"{phrase_statuses(each, language)}  ·  {number(facets.statuses[each])}") for each in Status
        )
        precisions = {**dict.fromkeys(sorted(chosen.granularities), 0), **facets.granularities}
        self.granularities.offer(
            (each, f"{phrase_granularity(each, language)}  ·  {number(count)}")
            for each, count in sorted(precisions.items())
        )
        titles = {document.id: document.title for document in session.project.documents}
        self.documents.show_choices(titles, facets.documents, chosen.documents)
        for choices, counts, ticked in (
            (self.tags, facets.tags, chosen.tags),
            (self.actors, facets.actors, chosen.actors),
        ):
            choices.show_choices({name: name for name in counts}, counts, ticked)
        self._order_tabs()
        self._show_sections(
            {
                self.granularities: len(precisions) > 1 or bool(chosen.granularities),
                self.tags: bool(facets.tags or chosen.tags),
                self.documents: len(titles) > 1 or bool(chosen.documents),
                self.actors: bool(facets.actors or chosen.actors),
            }
        )

    def _order_tabs(self) -> None:
        """Tab goes down the panel."""
        stops: list[QWidget] = [self.period.first, self.period.last]
        stops += [*self.statuses.boxes.values(), *self.granularities.boxes.values()]
        stops += [
            part for choices in (self.tags, self.documents, self.actors) for part in (choices.typed, choices.list)
        ]
        for first, second in pairwise([*stops, self.clear, self.closing]):
            QWidget.setTabOrder(first, second)

    def _show_sections(self, wanted: dict[QWidget, bool]) -> None:
        """Show only what there is a choice of."""
        for part, label in self._sections.items():
            part.setVisible(wanted.get(part, True))
            label.setVisible(wanted.get(part, True))

    def _follow(self) -> None:
        """Show what is asked for; nobody sees it while the panel is closed."""
        if not self.isVisible():
            return
        chosen = self._session.filter
        self.period.show_period(chosen.first, chosen.last)
        self.statuses.tick(chosen.statuses)
        self.granularities.tick(chosen.granularities)
        self.tags.show_ticked(chosen.tags)
        self.documents.show_ticked(chosen.documents)
        self.actors.show_ticked(chosen.actors)

    def _choose(self, **changes: object) -> None:
        self._session.set_filter(replace(self._session.filter, **changes))  # type: ignore[arg-type] # by name


def _beside(row: QRect, height: int, screen: QRect) -> QRect:
    """Where the panel is: left of a row if there is room, else right of it, and within the screen."""
    height = min(height, _HIGHEST, screen.height() - 2 * _GAP)
    left = row.left() - _WIDTH - _GAP
    if left < screen.left():
        left = min(row.right() + _GAP, screen.right() - _WIDTH)
    top = min(row.top(), screen.bottom() - height - _GAP)
    return QRect(max(left, screen.left()), max(top, screen.top() + _GAP), _WIDTH, height)
