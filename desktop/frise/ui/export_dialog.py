"""What the reader asks of an image: which time, what size, what is written on it."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

_WIDTH, _HEIGHT, _DPI = 1600, 900, 96
_SMALLEST, _LARGEST = 320, 16_000
_LOWEST_DPI, _HIGHEST_DPI = 36, 1200


@dataclass(frozen=True, slots=True)
class ImageWish:
    """An image as it is wanted; `whole` tells all of the timeline from the part in view."""

    whole: bool
    width: int
    height: int
    dpi: int
    title: str
    quotes: bool
    dark: bool


class ExportDialog(QDialog):
    """Asks for an `ImageWish`."""

    def __init__(self, title: str, *, dark: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self.view, self.whole = QRadioButton(self.tr("The part in view")), QRadioButton(self.tr("The whole timeline"))
        self.light, self.dark = QRadioButton(self.tr("Light")), QRadioButton(self.tr("Dark"))
        self.width_, self.height_ = _number(_WIDTH, _SMALLEST, _LARGEST), _number(_HEIGHT, _SMALLEST, _LARGEST)
        self.dpi = _number(_DPI, _LOWEST_DPI, _HIGHEST_DPI)
        self.title = QLineEdit(title)
        self.quotes = QCheckBox(self.tr("Number the events and quote their sources below"))
        self.printed = QLabel()
        self.printed.setObjectName("quiet")
        self.whole.setChecked(True)
        (self.dark if dark else self.light).setChecked(True)
        self._groups = [_together(self.view, self.whole, self), _together(self.light, self.dark, self)]
        self._name_fields()
        self._arrange()
        for field in (self.width_, self.height_, self.dpi):
            field.valueChanged.connect(self._show_printed)
        self._show_printed()

    def wish(self) -> ImageWish:
        """Return what is asked for."""
        return ImageWish(
            whole=self.whole.isChecked(),
            width=self.width_.value(),
            height=self.height_.value(),
            dpi=self.dpi.value(),
            title=self.title.text().strip(),
            quotes=self.quotes.isChecked(),
            dark=self.dark.isChecked(),
        )

    def _name_fields(self) -> None:
        self.width_.setAccessibleName(self.tr("Width in pixels"))
        self.height_.setAccessibleName(self.tr("Height in pixels"))
        self.dpi.setAccessibleName(self.tr("Resolution in dots per inch"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("No title"))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(self.tr("Show")), _row(self.view, self.whole))
        form.addRow(_label(self.tr("Size")), _row(self.width_, QLabel("×"), self.height_, QLabel(self.tr("pixels"))))
        form.addRow(_label(self.tr("Resolution")), _row(self.dpi, QLabel(self.tr("dpi")), self.printed))
        form.addRow(_label(self.tr("Title")), self.title)
        form.addRow(_label(""), self.quotes)
        form.addRow(_label(self.tr("Colours")), _row(self.light, self.dark))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save as…"))
        save.setObjectName("primary")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(24)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(520)

    def _show_printed(self) -> None:
        """Say how large the image is on paper."""
        wide, high = (round(field.value() / self.dpi.value() * 2.54, 1) for field in (self.width_, self.height_))
        locale = self.locale()
        self.printed.setText(
            self.tr("({} × {} cm on paper)").format(locale.toString(wide, "f", 1), locale.toString(high, "f", 1))
        )


def _number(value: int, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    field.setFixedWidth(88)
    return field


def _together(one: QRadioButton, other: QRadioButton, parent: QWidget) -> QButtonGroup:
    group = QButtonGroup(parent)
    group.addButton(one)
    group.addButton(other)
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
