"""What can go wrong, as data: a kind and its parts. `frise.wording` turns it into a sentence."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ProblemKind(StrEnum):
    """Every failure that is told to the reader."""

    FILE_MISSING = "file-missing"
    FILE_IS_FOLDER = "file-is-folder"
    FILE_IS_SPECIAL = "file-is-special"
    FILE_UNREADABLE = "file-unreadable"
    FILE_EMPTY = "file-empty"
    FILE_BINARY = "file-binary"
    FILE_TOO_LARGE = "file-too-large"
    FILE_ENCODING = "file-encoding"
    DATE_UNREADABLE = "date-unreadable"
    DATE_REVERSED = "date-reversed"
    OUTPUT_UNWRITABLE = "output-unwritable"
    OUTPUT_IS_INPUT = "output-is-input"
    OUTPUT_FORMAT = "output-format"
    IMAGE_SIZE = "image-size"
    PAGE_SIZE = "page-size"
    TOO_MANY_ROWS = "too-many-rows"
    TOO_MANY_PAGES = "too-many-pages"
    OPTIONS_CLASH = "options-clash"
    OPTION_UNUSED = "option-unused"
    NO_DISPLAY = "no-display"
    NO_FONT = "no-font"
    STRETCH_EMPTY = "stretch-empty"
    NOTHING_TO_DRAW = "nothing-to-draw"
    LINE_UNREADABLE = "line-unreadable"
    BATCH_LINES = "batch-lines"
    PROJECT_FOREIGN = "project-foreign"
    PROJECT_BROKEN = "project-broken"
    PROJECT_DAMAGED = "project-damaged"
    PROJECT_NEWER = "project-newer"
    PROJECT_TOO_LARGE = "project-too-large"
    PROJECT_CHANGED = "project-changed"
    PROJECT_TEXT_CHANGED = "project-text-changed"
    PROJECT_QUOTES_LOST = "project-quotes-lost"
    PROJECT_FIELDS_UNKNOWN = "project-fields-unknown"
    EDIT_UNREADABLE = "edit-unreadable"
    PROJECT_OPEN_ELSEWHERE = "project-open-elsewhere"
    PROJECT_CHANGED_ON_DISK = "project-changed-on-disk"
    PROJECT_GONE = "project-gone"
    PROJECT_UNSAVED = "project-unsaved"
    ONE_PROJECT = "one-project"
    JOURNAL_UNWRITABLE = "journal-unwritable"
    JOURNAL_UNREADABLE = "journal-unreadable"
    JOURNAL_NEWER = "journal-newer"
    JOURNAL_BASE = "journal-base"
    JOURNAL_DAMAGED = "journal-damaged"
    JOURNAL_TORN = "journal-torn"
    RECOVERED_CHANGED = "recovered-changed"
    RECOVERED_GONE = "recovered-gone"


class Problem(Exception):  # noqa: N818 - it is what the reader is told, not a defect of the program
    """A failure the reader must hear about; `parts` names the file, the limit, the value."""

    def __init__(self, kind: ProblemKind, **parts: object) -> None:
        super().__init__(kind.value, parts)
        self.kind = kind
        self.parts: Mapping[str, object] = MappingProxyType(parts)
