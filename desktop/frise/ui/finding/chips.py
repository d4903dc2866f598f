"""What the filter asks for, each a chip that takes it away; and what is hidden, so that nothing is so silently."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

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
        self._shown: list[tuple[str, Filter]] = []
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
        for chip in self.chips:
            self._row.addWidget(chip)
        self.setVisible(bool(shown))
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


class _Words(QLabel):
    """Words on one line where there is room, else on several."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())


class Notice(QWidget):
    """A quiet line, and a button for what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Words()
        self.button = QPushButton()
        self.button.setObjectName("link")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] = lambda: None
        row = FlowLayout(self, gap=8)
        row.addWidget(self.text)
        row.addWidget(self.button)

    def say(self, text: str, button: str = "", action: Callable[[], None] = lambda: None) -> None:
        """Say something, or nothing."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        self.setVisible(bool(text))
        self.updateGeometry()

    def _act(self) -> None:
        self._action()


class HiddenLine(QWidget):
    """How many events are hidden, and how many are shown although the filter does not ask for them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._aside = 0
        self.hidden, self.kept = Notice(), Notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 6, 20, 8)
        layout.setSpacing(2)
        layout.addWidget(self.hidden)
        layout.addWidget(self.kept)
        session.filter_changed.connect(self._follow)
        session.project_changed.connect(self._follow)
        self._follow()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self.hidden.button, self.kept.button]

    def count_aside(self, count: int) -> None:
        """Tell how many expressions without a date are hidden as well."""
        self._aside = count
        self._follow()

    def show_progress(self, share: float) -> None:
        """Say that what is typed is still being looked for."""
        self.hidden.say(self.tr("Searching… {} %").format(round(100 * share)))

    def _follow(self) -> None:
        hidden, session = self._session.hidden, self._session
        words = [self._events()] if hidden.total else []
        if self._aside:
            words.append(self.tr("%Ln expression(s) without a date", "", self._aside))
        only_rejected = hidden.total == hidden.rejected and not self._aside
        everything = replace(session.filter, statuses=frozenset(Status)) if only_rejected else Filter()
        button = self.tr("Show them") if only_rejected else self.tr("Show everything")
        self.hidden.say(self.tr(", ").join(words), button if words else "", lambda: session.set_filter(everything))
        kept = self.tr("%Ln event(s) outside the filter still shown", "", len(session.kept)) if session.kept else ""
        self.kept.say(kept, self.tr("Hide") if kept else "", lambda: session.set_filter(session.filter))
        self.setVisible(bool(words or kept))

    def _events(self) -> str:
        hidden = self._session.hidden
        if not hidden.others:
            return self.tr("%Ln rejected event(s) hidden", "", hidden.rejected)
        text = self.tr("%Ln event(s) hidden", "", hidden.total)
        return text + (self.tr(", %Ln of them rejected", "", hidden.rejected) if hidden.rejected else "")


def _listed(names: Sequence[str], most: int = _NAMED) -> str:
    """Some names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" + {more}" if more > 0 else "")
