"""Asking for an image: which time, which file, what size, what is written on it."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from frise.problem import Problem
from frise.ui.chooser import Chooser
from frise.ui.image_wish import DPI, PAGES, ROWS, SIDES, ImageWish, last_wish, remember
from frise.ui.paper import PRINT_DPI, SCREEN_DPI, Paper
from frise.ui.picture import PictureFormat, check_size
from frise.wording.language import Language
from frise.wording.problems import phrase_problem


class ExportDialog(QDialog):
    """Asks for an `ImageWish`, starting from the last one that was accepted."""

    def __init__(
        self, title: str, language: Language, *, dark: bool, arranged: bool = False, parent: QWidget | None = None
    ) -> None:
        """Propose a title and colours; `arranged` tells whether the window has lanes or folds of its own to keep."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self._language = language
        self.view, self.whole = QRadioButton(self.tr("The part in view")), QRadioButton(self.tr("The whole timeline"))
        self.kinds = {kind: QRadioButton(kind.name) for kind in PictureFormat}
        self.paper = Chooser()
        self.portrait, self.landscape = QRadioButton(self.tr("Portrait")), QRadioButton(self.tr("Landscape"))
        self.width_, self.height_, self.dpi = _number(SIDES), _number(SIDES), _number(DPI)
        self.rows, self.pages = _number(ROWS), _number(PAGES)
        self.title = QLineEdit()
        self.quotes = QCheckBox(self.tr("Number the events and quote their sources below"))
        self.arranged = QCheckBox(self.tr("Lanes and folds as in the window"))
        self.light, self.dark = QRadioButton(self.tr("Light")), QRadioButton(self.tr("Dark"))
        self.outcome, self.shown = QLabel(), QLabel()
        self.save = QPushButton(self.tr("Save as…"))
        self._form = QFormLayout()
        self._pixels = _row(self.width_, QLabel("×"), self.height_, QLabel(self.tr("pixels")))
        self._turned = _row(self.portrait, self.landscape)
        self._resolution = _row(self.dpi, QLabel(self.tr("dpi")))
        self._paged = _row(self.pages)
        self._name_fields()
        self._arrange()
        self._fill(last_wish(title, dark=dark))
        self._form.setRowVisible(self.arranged, arranged)
        self._form.setRowVisible(self.shown, False)
        self._listen()
        self._refresh()

    def say_shown(self, shown: int, total: int) -> None:
        """Say that not every event will be in the image, if so it is."""
        number = self.locale().toString
        self.shown.setText(self.tr("Only the events that are shown: {} of {}.").format(number(shown), number(total)))
        self._form.setRowVisible(self.shown, shown < total)

    def wish(self) -> ImageWish:
        """Return what is asked for."""
        return ImageWish(
            kind=next(kind for kind, button in self.kinds.items() if button.isChecked()),
            whole=self.whole.isChecked(),
            paper=self._paper(),
            landscape=self.landscape.isChecked(),
            width=self.width_.value(),
            height=self.height_.value(),
            dpi=self.dpi.value(),
            rows=self.rows.value(),
            pages=self.pages.value() if self.kinds[PictureFormat.PDF].isChecked() else 1,
            title=self.title.text().strip(),
            quotes=self.quotes.isChecked(),
            dark=self.dark.isChecked(),
            arranged=self.arranged.isChecked(),
        )

    def accept(self) -> None:
        """Take what is asked for, and keep it for the next time."""
        remember(self.wish())
        super().accept()

    def _name_fields(self) -> None:
        for field, name in (
            (self.paper, self.tr("Size")),
            (self.width_, self.tr("Width in pixels")),
            (self.height_, self.tr("Height in pixels")),
            (self.dpi, self.tr("Resolution in dots per inch")),
            (self.rows, self.tr("Rows on each page")),
            (self.pages, self.tr("Pages")),
            (self.title, self.tr("Title")),
        ):
            field.setAccessibleName(name)
        self.shown.setObjectName("quiet")
        self.outcome.setObjectName("quiet")
        self.outcome.setWordWrap(True)
        self.title.setPlaceholderText(self.tr("No title"))
        self.save.setObjectName("primary")
        self.paper.addItems([self.tr("In pixels"), *Paper])

    def _arrange(self) -> None:
        form = self._form
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(self.tr("Show")), _row(self.view, self.whole))
        form.addRow(_label(""), self.shown)
        form.addRow(_label(self.tr("Format")), _row(*self.kinds.values()))
        form.addRow(_label(self.tr("Size")), _row(self.paper))
        form.addRow(_label(""), self._pixels)
        form.addRow(_label(""), self._turned)
        form.addRow(_label(self.tr("Resolution")), self._resolution)
        form.addRow(_label(self.tr("Rows")), _row(self.rows))
        form.addRow(_label(self.tr("Pages")), self._paged)
        form.addRow(_label(self.tr("Title")), self.title)
        form.addRow(_label(""), self.quotes)
        form.addRow(_label(""), self.arranged)
        form.addRow(_label(self.tr("Colours")), _row(self.light, self.dark))
        form.addRow(_label(""), self.outcome)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(24)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # it is as high as what it asks
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.title.setMinimumWidth(380)
        self._groups = [
            _together(self, self.view, self.whole),
            _together(self, *self.kinds.values()),
            _together(self, self.portrait, self.landscape),
            _together(self, self.light, self.dark),
        ]

    def _fill(self, wish: ImageWish) -> None:
        (self.whole if wish.whole else self.view).setChecked(True)
        self.kinds[wish.kind].setChecked(True)
        self.paper.setCurrentIndex(0 if wish.paper is None else 1 + list(Paper).index(wish.paper))
        (self.landscape if wish.landscape else self.portrait).setChecked(True)
        for field, value in (
            (self.width_, wish.width),
            (self.height_, wish.height),
            (self.dpi, wish.dpi),
            (self.rows, wish.rows),
            (self.pages, wish.pages),
        ):
            field.setValue(value)
        self.title.setText(wish.title)
        self.quotes.setChecked(wish.quotes)
        self.arranged.setChecked(wish.arranged)
        (self.dark if wish.dark else self.light).setChecked(True)

    def _paper(self) -> Paper | None:
        at = self.paper.currentIndex()
        return list(Paper)[at - 1] if at > 0 else None

    def _listen(self) -> None:
        for field in (self.width_, self.height_, self.dpi, self.pages):
            field.valueChanged.connect(self._refresh)
        for button in (*self.kinds.values(), self.landscape, self.quotes):
            button.toggled.connect(self._refresh)
        self.paper.currentIndexChanged.connect(self._change_paper)

    def _change_paper(self) -> None:
        """Paper is printed finer than a screen shows: propose so, unless another resolution was chosen."""
        usual, other = int(SCREEN_DPI), PRINT_DPI
        if self._paper() is not None:
            usual, other = other, usual
        if self.dpi.value() == other:
            self.dpi.setValue(usual)
        self._refresh()

    def _refresh(self) -> None:
        """Show the fields that mean something, and what will come out."""
        wish = self.wish()
        self._form.setRowVisible(self._pixels, wish.paper is None)
        self._form.setRowVisible(self._turned, wish.paper is not None)
        self._form.setRowVisible(self._resolution, wish.resolved)
        self._form.setRowVisible(self._paged, wish.kind is PictureFormat.PDF)
        try:
            check_size(wish.size, wish.kind)
        except Problem as problem:
            self.outcome.setText(phrase_problem(problem, self._language))
            self.save.setEnabled(False)
        else:
            self.outcome.setText(self._outcome(wish))
            self.save.setEnabled(True)

    def _outcome(self, wish: ImageWish) -> str:
        locale = self.locale()
        wide, high = (locale.toString(side / 10, "f", 1) for side in wish.size.millimetres)
        parts = [self.tr("{} × {} cm").format(wide, high)]
        if wish.kind is PictureFormat.PNG:
            parts.append(self.tr("{} × {} pixels").format(*wish.size.pixels))
        if wish.kind is PictureFormat.PDF:
            parts.append(self.tr("%Ln page(s)", "", wish.pages))
            if wish.quotes:
                parts.append(self.tr("and those the quotes take"))
        return " · ".join(parts)


def _number(bounds: tuple[int, int]) -> QSpinBox:
    field = QSpinBox()
    field.setRange(*bounds)
    field.setFixedWidth(88)
    field.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach the digits
    return field


def _together(parent: QWidget, *buttons: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)
    return group


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("fieldName")
    return label


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return row
