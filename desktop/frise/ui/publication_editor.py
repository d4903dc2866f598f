"""The editor of the publication date: typed in words or figures, picked in a calendar, or unknown."""

from PySide6.QtCore import QDate, QLocale, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frise.temporal.calendar import Day
from frise.wording.language import Language
from frise.wording.units import phrase_day

_PAUSE = 120  # milliseconds of rest in typing before what is typed is read


class PublicationEditor(QFrame):
    """A small window that closes by itself when the reader clicks elsewhere."""

    decided = Signal(object)  # a Day, or None for unknown

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("publicationEditor")
        self._language = language
        self._day: Day | None = None
        self.typed = QLineEdit()
        self.feedback = QLabel()
        self.calendar = QCalendarWidget()
        self.unknown = QPushButton(self.tr("Unknown"))
        self.apply = QPushButton(self.tr("Apply"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self._prepare()
        self._arrange()
        QThreadPool.globalInstance().start(_warm_up)

    def show_date(self, day: Day | None) -> None:
        """Start from a date."""
        self.typed.setText("" if day is None else phrase_day(day, self._language))
        self.typed.selectAll()
        self._pause.stop()
        self._calm_weekends()
        self._show(day, self.tr("Type a date, or pick one below."))

    def _name_arrows(self) -> None:
        """Qt's own are black pictures, which a dark ground swallows."""
        for name, arrow in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                button.setText(arrow)

    def _calm_weekends(self) -> None:
        """Qt writes them in red, which means something else here."""
        style = QTextCharFormat()
        style.setForeground(self.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, style)

    def _prepare(self) -> None:
        self.typed.setPlaceholderText(self.tr("12 November 2018, 12/11/2018, yesterday…"))
        self.typed.setAccessibleName(self.tr("Publication date"))
        self.typed.textEdited.connect(self._read_soon)
        self.typed.returnPressed.connect(self._decide)
        self.feedback.setObjectName("feedback")
        self.feedback.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback.setWordWrap(True)
        self.feedback.setMinimumHeight(36)
        self.feedback.setAlignment(Qt.AlignmentFlag.AlignTop)
        french = self._language is Language.FR
        self.calendar.setLocale(QLocale(QLocale.Language.French if french else QLocale.Language.English))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setMinimumDate(QDate(1, 1, 1))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(lambda _date: self._decide())
        self._name_arrows()
        self.apply.setObjectName("primary")
        self.apply.clicked.connect(self._decide)
        self.unknown.clicked.connect(lambda: self._close_with(None))

    def _arrange(self) -> None:
        title = QLabel(self.tr("Publication date"))
        title.setObjectName("paneTitle")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.unknown)
        buttons.addStretch()
        buttons.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for part in (title, self.typed, self.feedback, self.calendar):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.setFixedWidth(344)

    def _read_soon(self) -> None:
        self._pause.start()

    def _read(self) -> None:
        """Say at once what is understood of the typed date."""
        from frise.temporal.typed import read_typed_date

        self._pause.stop()
        text = self.typed.text().strip()
        if not text:
            self._show(None, self.tr("Type a date, or pick one below."))
            return
        day = read_typed_date(text, _today())
        self._show(day, self.tr("This date is not understood. Try 12/11/2018 or 12 November 2018."), failed=day is None)

    def _pick(self, date: QDate) -> None:
        day = Day(date.year(), date.month(), date.day())
        self.typed.setText(phrase_day(day, self._language))
        self._show(day, "")

    def _show(self, day: Day | None, otherwise: str, *, failed: bool = False) -> None:
        self._day = day
        self.feedback.setText(otherwise if day is None else phrase_day(day, self._language, weekday=True))
        self.feedback.setProperty("understood", "false" if failed else "true" if day is not None else "")
        self.style().polish(self.feedback)
        self.apply.setEnabled(day is not None)
        if day is None:
            return
        shown = QDate(day.year, day.month, day.day)
        if shown.isValid() and self.calendar.minimumDate() <= shown <= self.calendar.maximumDate():
            self.calendar.setSelectedDate(shown)

    def _decide(self) -> None:
        if self._pause.isActive():
            self._read()
        if self._day is not None:
            self._close_with(self._day)

    def _close_with(self, day: Day | None) -> None:
        self.close()
        self.decided.emit(day)


def _today() -> Day:
    """What "yesterday" counts from when the reader types it."""
    today = QDate.currentDate()
    return Day(today.year(), today.month(), today.day())


def _warm_up() -> None:
    """Load the reader of typed dates, which is slow the first time, while the reader of the article types."""
    from frise.temporal.typed import read_typed_date

    read_typed_date("1er janvier 2000")
