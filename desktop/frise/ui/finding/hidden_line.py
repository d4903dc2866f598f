"""What is hidden, so that nothing is so silently; and what is shown although it would be."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from frise.project.decision import Status
from frise.project.filter import Filter
from frise.ui.flow_layout import FlowLayout
from frise.ui.session import Session

_GAP: Final = 8  # between words and button


class Notice(QWidget):
    """A quiet line, and a button for what can be done about it, beside it if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.button = QLabel(), QPushButton()
        self.text.setObjectName("notice")
        self.button.setObjectName("link")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] = lambda: None
        self._wordings: tuple[str, ...] = ()
        row = FlowLayout(self, gap=_GAP)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self.hide()

    def say(self, *wordings: str, button: str = "", action: Callable[[], None] = lambda: None) -> None:
        """Say something in one of some wordings, the longest coming first; or nothing."""
        self._action = action
        if (wordings, button) == (self._wordings, self.button.text()):
            return  # laying out what stays would cost more than the edit
        self._wordings = wordings
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.text.setToolTip(wordings[0] if wordings else "")
        self.setVisible(bool(wordings))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the longest wording that fits beside the button, else above it, else the shortest."""
        self.text.ensurePolished()
        measure, beside = (
            self.text.fontMetrics().horizontalAdvance,
            self.width() - _GAP - self.button.sizeHint().width(),
        )
        rooms = ((words, room) for room in (beside, self.width()) for words in self._wordings)
        fitting = (words for words, room in rooms if measure(words) <= room)
        self.text.setText(next(fitting, self._wordings[-1] if self._wordings else ""))
        self.text.setFixedHeight(self.button.sizeHint().height())  # so that both stand on one line
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
        if count != self._aside:
            self._aside = count
            self._follow()

    def show_progress(self, share: float) -> None:
        """Say that what is typed is still being looked for."""
        self.hidden.say(self.tr("Searching… {} %").format(round(100 * share)))
        self.show()

    def _follow(self) -> None:
        session, hidden = self._session, self._session.hidden
        if hidden.total == hidden.rejected and not self._aside:
            rest, button = replace(session.filter, statuses=frozenset(Status)), self.tr("Show them")
        else:
            rest, button = Filter(), self.tr("Show everything")
        if hidden.total or self._aside:
            self.hidden.say(*self._wordings(), button=button, action=lambda: session.set_filter(rest))
        else:
            self.hidden.say()
        self._follow_kept()
        self.setVisible(bool(hidden.total or self._aside or session.kept))

    def _wordings(self) -> tuple[str, ...]:
        """What is hidden, at length and in short."""
        hidden = self._session.hidden
        if hidden.rejected and not hidden.others:
            events = self.tr("%Ln rejected event(s) hidden", "", hidden.rejected)
        else:
            events = self.tr("%Ln event(s) hidden", "", hidden.total)
        rejected = self.tr(", %Ln of them rejected", "", hidden.rejected) if hidden.rejected and hidden.others else ""
        aside = self.tr("%Ln expression(s) without a date", "", self._aside) if self._aside else ""
        short = self.tr("%Ln hidden", "", hidden.total + self._aside)
        if not hidden.total:
            return self.tr("%Ln expression(s) without a date hidden", "", self._aside), short
        return (*([f"{events}{rejected}, {aside}"] if aside else []), events + rejected, events, short)

    def _follow_kept(self) -> None:
        session, count = self._session, len(self._session.kept)
        if not count:
            self.kept.say()
            return
        full = self.tr("%Ln event(s) outside the filter still shown", "", count)
        short = self.tr("%Ln outside the filter", "", count)
        again = session.filter
        self.kept.say(full, short, button=self.tr("Hide"), action=lambda: session.set_filter(again))
