"""The details of the selected event: what, when, how sure, why, and where the text says so."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frise.events.event import Event
from frise.events.when import WhenKind
from frise.project.document import Document
from frise.temporal.granularity import Granularity
from frise.temporal.timex import Unresolved
from frise.ui.flow_layout import FlowLayout
from frise.ui.session import Session
from frise.wording.dates import phrase_when
from frise.wording.explanations import explain, explain_undated, phrase_precision
from frise.wording.language import Language
from frise.wording.picture import phrase_quote
from frise.wording.units import phrase_day


class Details(QScrollArea):
    """Follows the session's selection."""

    source_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details of the event"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.several = _words("quiet")
        self.title, self.date, self.precision = _words("title"), _words("date"), _words("quiet")
        self.explanation, self.quote = _words("explanation"), _words("quote")
        self.elsewhere = _words("quiet")
        self.source = QPushButton()
        self._actors_title = _words("caption", self.tr("Actors"))
        self._actors = QWidget()
        self._actors_row = FlowLayout(self._actors)
        self._hint = _words("hint", self.tr("Choose an event to see when it happened and where the text says so."))
        self._page = _Page()
        self._page.setObjectName("detailsPage")
        self.setWidget(self._page)
        self._arrange()
        session.project_changed.connect(self._show)
        session.filter_changed.connect(self._show)
        session.selection_changed.connect(self._show)
        self._show()

    def _arrange(self) -> None:
        self.source.setObjectName("link")
        self.source.setCursor(Qt.CursorShape.PointingHandCursor)
        self.source.setToolTip(self.tr("Show this paragraph in the article"))
        self.source.clicked.connect(self.source_wanted)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(4)
        layout.addWidget(self._hint)
        layout.addWidget(self.several)
        layout.addWidget(self.title)
        layout.addSpacing(4)
        layout.addWidget(self.date)
        layout.addWidget(self.precision)
        layout.addSpacing(8)
        layout.addWidget(self.explanation)
        layout.addSpacing(16)
        layout.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.quote)
        layout.addWidget(self.elsewhere)
        layout.addSpacing(16)
        layout.addWidget(self._actors_title)
        layout.addSpacing(4)
        layout.addWidget(self._actors)
        layout.addStretch()

    def _show(self, _event_id: object = None) -> None:
        event = self._session.selected
        for part in (self.title, self.date, self.precision, self.explanation, self.source, self.quote):
            part.setVisible(event is not None)
        count = len(self._session.selection)
        self.several.setText(self.tr("%Ln event(s) selected", "", count))
        self.several.setVisible(count > 1)
        self._hint.setVisible(event is None and bool(self._session.events))
        self.elsewhere.setVisible(event is not None and len(event.anchors) > 1)
        self._actors_title.setVisible(event is not None and bool(event.actors))
        self._actors.setVisible(event is not None and bool(event.actors))
        if event is not None:
            self._describe(event)

    def _describe(self, event: Event) -> None:
        language = self._session.language
        document = self._session.document_of(event)
        self.title.setText(event.title)
        if event.when.kind is WhenKind.WAITING:
            self.date.setText(self.tr("Date not known yet"))
            self.precision.setText(explain_undated(Unresolved.WAITS_FOR_PUBLICATION, language))
        else:
            self.date.setText(_phrase(event, language))
            parts = (phrase_precision(event.when, language), f"EDTF {event.when.edtf}" if event.when.edtf else "")
            self.precision.setText(" · ".join(filter(None, parts)))
        for part in (self.explanation, self.source, self.quote):
            part.setVisible(document is not None)
        if document is not None:
            self._tell_source(event, document)
        self._show_actors(event.actors)

    def _tell_source(self, event: Event, document: Document) -> None:
        language, anchor = self._session.language, event.anchors[0]
        self.explanation.setText(
            explain(event, document.article.text, document.timexes, document.publication, language)
        )
        self.source.setText(self.tr("Source: paragraph {}").format(anchor.paragraph + 1))
        self.quote.setText(phrase_quote(" ".join(anchor.quote.split()), language))
        others = dict.fromkeys(str(one.paragraph + 1) for one in event.anchors[1:] if one.document == anchor.document)
        self.elsewhere.setText(self.tr("Also told in paragraph {}").format(", ".join(others)))
        self.elsewhere.setVisible(bool(others))

    def _show_actors(self, actors: tuple[str, ...]) -> None:
        while self._actors_row.count():
            chip = self._actors_row.takeAt(0).widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for actor in actors:
            chip = QLabel(actor)
            chip.setObjectName("chip")
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._actors_row.addWidget(chip)


class _Page(QWidget):
    """As high as its words at the width there is, not as the narrowest column would make them."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the height follow from the width alone."""
        return QSize(0, 0)


def _phrase(event: Event, language: Language) -> str:
    """The date; one day is told with its weekday, which readers remember it by."""
    when = event.when
    single = when.kind is WhenKind.AT and when.granularity is Granularity.DAY and not when.approximate
    if single and when.window is not None and when.window.first_day is not None:
        return phrase_day(when.window.first_day, language, weekday=True)
    return phrase_when(when, language)


def _words(name: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
