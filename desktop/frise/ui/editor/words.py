"""Labels of the editor, and how it tells a date."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from frise.events.when import When, WhenKind
from frise.temporal.granularity import Granularity
from frise.temporal.timex import Unresolved
from frise.wording.dates import phrase_when
from frise.wording.explanations import explain_undated, phrase_precision
from frise.wording.language import Language
from frise.wording.units import NBSP, phrase_day

_LINK_EDGES: Final = 10  # pixels beside a link's words
INSET: Final = 8  # pixels: a field's text starts so far from its edge, and all other words with it


def words(name: str, text: str = "", *, inset: int = INSET) -> QLabel:
    """Return a label of as many lines as it takes, to be copied from; what a stranger wrote stays plain text."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(inset, 0, inset, 0)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class Link(QPushButton):
    """A button that looks like a quiet link, shortened with … where there is no room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._whole = ""
        self.show_text(text)

    def whole(self) -> str:
        """Return the text, not shortened."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(self._elided())
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the whole text."""
        advance = self.fontMetrics().horizontalAdvance(self._whole) + 1  # which is rounded
        return QSize(advance + _LINK_EDGES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It can shrink to a few letters."""
        return QSize(min(48, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what fits."""
        super().resizeEvent(event)
        self.setText(self._elided())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.setText(self._elided())
            self.updateGeometry()

    def _elided(self) -> str:
        room = max(self.width(), self.minimumSizeHint().width()) - _LINK_EDGES
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        return shown.replace("&", "&&")


class Lines(QWidget):
    """A text in at most so many lines, shortened with … where there is no room; the whole of it is its tooltip."""

    def __init__(self, name: str, most: int, *, inset: int = INSET) -> None:
        super().__init__()
        self.setObjectName(name)
        self._text, self._most, self._inset = "", most, inset
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of its lines."""
        return min(self._wanted(width), self._room())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The height follows from the width."""
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the width there is."""
        return QSize(120, self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._inside(self.width()), _WRAPPED, self.shown())
        painter.end()

    def shown(self) -> str:
        """Return what fits."""
        if self._wanted(self.width()) <= self._room():
            return self._text
        few, many = 0, len(self._text)
        while many - few > 1:
            middle = (few + many) // 2
            if self._height(f"{self._text[:middle].rstrip()}…", self.width()) <= self._room():
                few = middle
            else:
                many = middle
        return f"{self._text[:few].rstrip()}…"

    def _room(self) -> int:
        return self._height("\n".join("x" * self._most), self.width())

    def _wanted(self, width: int) -> int:
        return self._height(self._text, width)

    def _height(self, text: str, width: int) -> int:
        return self.fontMetrics().boundingRect(self._inside(width), _WRAPPED, text).height()

    def _inside(self, width: int) -> QRect:
        return QRect(self._inset, 0, max(width - 2 * self._inset, 1), 10_000)


_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def phrase_date(when: When, language: Language) -> str:
    """Return a date; one day is told with its weekday, which readers remember it by."""
    single = when.kind is WhenKind.AT and when.granularity is Granularity.DAY and not when.approximate
    if single and when.window is not None and when.window.first_day is not None:
        return phrase_day(when.window.first_day, language, weekday=True)
    return phrase_when(when, language)


def phrase_certainty(when: When, language: Language, typed: str = "") -> str:
    """Return how sure a date is and its EDTF, after its words where these are not what is typed already."""
    if when.kind is WhenKind.WAITING:
        return explain_undated(Unresolved.WAITS_FOR_PUBLICATION, language)
    said = phrase_date(when, language)
    edtf = f"EDTF{NBSP}{when.edtf}" if when.edtf else ""
    return " · ".join(filter(None, ("" if said == typed else said, phrase_precision(when, language), edtf)))
