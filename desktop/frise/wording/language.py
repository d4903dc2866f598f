"""The two languages Frise speaks, and which one this system asks for."""

import os
from enum import StrEnum


class Language(StrEnum):
    """A language of the interface."""

    FR = "fr"
    EN = "en"


def system_language() -> Language:
    """Return the system's language if Frise speaks it, else French."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in {language.value for language in Language}:
            return Language(code)
        if code:
            break
    return Language.FR
