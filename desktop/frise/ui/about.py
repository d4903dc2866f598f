"""About Frise: what it is, its licence, the versions that a bug report needs."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from frise import __version__


class AboutDialog(QDialog):
    """A few lines one can copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Frise"))
        title = QLabel(f"Frise {__version__}")
        title.setObjectName("welcomeTitle")
        purpose = QLabel(self.tr("The dates of a French article, on a timeline, each leading back to its paragraph."))
        purpose.setWordWrap(True)
        versions = QLabel(f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}")
        versions.setObjectName("quiet")
        licence = QLabel(self.tr("Free software under the MIT licence. Your articles stay on this computer."))
        licence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for label in (title, purpose, licence, versions):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout.addSpacing(16)
        layout.addWidget(close)
        self.setMinimumWidth(440)
