"""The window's language: our labels and Qt's own."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from frise.assets import resource
from frise.wording.language import Language


def speak(application: QCoreApplication, language: Language) -> None:
    """Install the translations of a language; English needs ours too, for its plurals."""
    QLocale.setDefault(QLocale(QLocale.Language.French if language is Language.FR else QLocale.Language.English))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in (f"{qt}/qtbase_{language}.qm", str(resource("i18n", f"frise_{language}.qm"))):
        translator = QTranslator(application)
        if translator.load(name):
            application.installTranslator(translator)
