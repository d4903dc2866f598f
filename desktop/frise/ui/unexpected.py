"""A defect of ours: it goes to the error stream whole, and the reader is told that the work is safe."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class Unexpected(QObject):
    """Takes the exceptions that nobody caught, from any thread."""

    met = Signal(str)  # the exception in one line

    def __init__(self, show: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.met.connect(show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the interpreter's handler of uncaught exceptions."""
        sys.excepthook = self.handle

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the whole story for a bug report, and tell the window in one line."""
        traceback.print_exception(kind, error, trace, file=sys.stderr)
        if isinstance(error, Exception):
            self.met.emit(f"{kind.__name__}: {error}")
