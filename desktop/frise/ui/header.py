"""The toolbar: what is open, when it was published, and the two things one does most."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from frise.ui.publication_field import PublicationField
from frise.wording.language import Language

if TYPE_CHECKING:
    from frise.ui.change import Change
    from frise.ui.session import Session

_HEIGHT = 56


class ElidedLabel(QLabel):
    """One line of text, shortened with … where there is no room."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It can shrink to a few letters."""
        return QSize(min(48, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class Counts(QLabel):
    """A line in the longest wording there is room for; none at all rather than a word cut short."""

    def __init__(self) -> None:
        super().__init__()
        self._wordings: tuple[str, ...] = ()

    def show_wordings(self, *wordings: str) -> None:
        """Show one of some wordings, the longest coming first, which is what is told besides."""
        if wordings == self._wordings:
            return
        self._wordings = wordings
        self.setText(wordings[0] if wordings else "")
        self.setToolTip(self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the shortest wording: the title goes first."""
        least = min((self.fontMetrics().horizontalAdvance(words) for words in self._wordings), default=0)
        return QSize(least + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It can go."""
        return QSize(0, super().minimumSizeHint().height())

    def shown(self) -> str:
        """Return the wording that fits."""
        measure = self.fontMetrics().horizontalAdvance
        return next((words for words in self._wordings if measure(words) <= self.width()), "")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the wording that fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown())
        painter.end()


class Header(QFrame):
    """Follows the session."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(_HEIGHT)
        self.title = ElidedLabel("Frise")
        self.title.setObjectName("projectTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.counts = Counts()
        self.counts.setObjectName("quiet")
        self.counts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.publication = PublicationField(language)
        self.open = QPushButton(self.tr("Open…"))
        self.export_image = QPushButton(self.tr("Export image"))
        self.export_image.setObjectName("primary")
        for button in (self.publication, self.open, self.export_image):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard, and no ring, where it was
        self._arrange()

    def follow(self, session: "Session") -> None:
        """Count a session's events."""
        from frise.ui.verifying import Remaining

        remaining = Remaining(session)

        def count(change: "Change") -> None:
            remaining.follow(change)
            self._count(session, remaining.count)

        session.project_changed.connect(count)
        session.filter_changed.connect(count)

    def show_title(self, title: str) -> None:
        """Name what is open, before it is read too."""
        self.title.setText(title)
        self.title.updateGeometry()

    def _arrange(self) -> None:
        left = QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.counts, 1)
        right = QHBoxLayout()
        right.setSpacing(8)
        right.addStretch()
        right.addWidget(self.open)
        right.addWidget(self.export_image)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 0, 20, 0)
        grid.setHorizontalSpacing(16)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.publication, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _count(self, session: "Session", unverified: int) -> None:
        documents = session.project.documents
        if not documents:
            self.show_title("Frise")
            self.counts.show_wordings()
            return
        events = session.events
        waiting = len(events) - session.dated
        parts = [self.tr("%Ln event(s)", "", len(events))]
        if unverified:
            parts.append(self.tr("%Ln to verify", "", unverified))
        if waiting:
            parts.append(self.tr("%Ln waiting", "", waiting))
        hidden = session.hidden.total
        if hidden:
            parts.append(self.tr("%Ln hidden", "", hidden))
        if len(documents) > 1:
            self.show_title(self.tr("%Ln article(s)", "", len(documents)))
        else:
            self.show_title(documents[0].title)
        short = self.tr("%Ln ev.", "short for events", len(events))
        least = [f"· {short}"]
        if hidden:  # what is shown is never told as if it were all
            number = self.locale().toString
            of_all = self.tr("{} of {}").format(number(len(events)), number(len(events) + hidden))
            least = [f"· {of_all}"]
        wordings = [f"· {' · '.join(parts[:count])}" for count in range(len(parts), 0, -1)]
        self.counts.show_wordings(*(wordings[:1] if hidden else wordings), *least)
