"""Where the reader's preferences are kept: one ini file, the same way on every system."""

from PySide6.QtCore import QSettings


def settings() -> QSettings:
    """Open the preferences."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Frise", "Frise")
