"""What the filter asks for, each a chip that takes it away."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from frise.project.decision import Status
from frise.project.filter import STANDING, Filter
from frise.ui.flow_layout import FlowLayout
from frise.ui.session import Session
from frise.wording.filters import phrase_granularity, phrase_period
from frise.wording.status import phrase_statuses

_NAMED: Final = 2  # names in a chip; of more, how many more
_LONGEST: Final = 32  # characters of a chip


class Chips(QWidget):
    """Follows the session's filter."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chips: list[QPushButton] = []
        self._row = FlowLayout(self, gap=4)
        session.filter_changed.connect(self._follow)
        session.project_changed.connect(self._follow)
        self._shown: list[tuple[str, Filter]] | None = None
        self._follow()

    def _follow(self) -> None:
        shown = list(self._asked(self._session.filter))
        if shown == self._shown:
            return
        self._shown = shown
        while self._row.count():
            gone = self._row.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.chips = [self._chip(words, without) for words, without in shown]
        self.setVisible(bool(shown))
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()  # now, so that Tab finds it
        self.updateGeometry()
        self.changed.emit()

    def _chip(self, words: str, without: Filter) -> QPushButton:
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        chip = QPushButton(f"{short}  ×".replace("&", "&&"))
        chip.setObjectName("filterChip")
        chip.setAccessibleName(self.tr("Remove the filter: {}").format(words))
        chip.setToolTip(self.tr("Remove this filter"))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(lambda: self._session.set_filter(without))
        return chip

    def _asked(self, chosen: Filter) -> Iterator[tuple[str, Filter]]:
        """What is asked for in words, each with the filter that no longer does."""
        language = self._session.language
        if chosen.first is not None or chosen.last is not None:
            yield phrase_period(chosen.first, chosen.last, language), replace(chosen, first=None, last=None)
        if chosen.statuses != STANDING:
            yield self._statuses(chosen.statuses), replace(chosen, statuses=STANDING)
        if chosen.granularities:
            names = [phrase_granularity(each, language) for each in sorted(chosen.granularities)]
            yield _listed(names), replace(chosen, granularities=frozenset())
        if chosen.tags:
            yield _listed(sorted(chosen.tags)), replace(chosen, tags=frozenset())
        if chosen.documents:
            titles = {document.id: document.title for document in self._session.project.documents}
            known = [titles.get(each, self.tr("article taken away")) for each in sorted(chosen.documents)]
            yield _listed(known), replace(chosen, documents=frozenset())
        if chosen.actors:
            yield _listed(sorted(chosen.actors)), replace(chosen, actors=frozenset())

    def _statuses(self, statuses: frozenset[Status]) -> str:
        if not statuses:
            return self.tr("No status")
        if statuses > STANDING:
            return self.tr("Rejected events too")
        return _listed([phrase_statuses(each, self._session.language) for each in Status if each in statuses], most=4)


def _listed(names: Sequence[str], most: int = _NAMED) -> str:
    """Some names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" + {more}" if more > 0 else "")
