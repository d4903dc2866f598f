"""What a journal says of each step, so that those that follow can be made again."""

from typing import Final

from frise.project.document import Document
from frise.project.edits import AddDocument
from frise.project.storage.chain import Written
from frise.project.storage.difference import Difference
from frise.project.storage.difference_json import difference_to_json
from frise.project.storage.edit_json import edit_to_json
from frise.project.storage.journal_file import Line
from frise.project.storage.step import Move, Step

FORMAT: Final = 1
HEADER: Final = "frise-journal"
DO: Final = "do"
UNDO: Final = "undo"
REDO: Final = "redo"
BACK: Final = "back"
SAVING: Final = "saving"


def write_down(document: Document) -> Written:
    """Write down that a document is added: of a long one this takes long, and any thread may do it."""
    return Written.of(edit_to_json(AddDocument(document)))


class Recorder:
    """Follows the undo stack from the journal's base on.

    A decision of before the base that is taken back, or one that is made again, is told whole: no line tells of it yet.
    """

    def __init__(self, done: int = 0, known: int = 0, taken: int = 0) -> None:
        """Go on where of `known` decisions `done` stand, after `taken` steps."""
        self.taken = taken
        self._done, self._known = done, known

    def line(self, step: Step, written: Written | None = None) -> Line:
        """Return what to write of a step, and count it; `written` is its decision if that is written down already."""
        self.taken += 1
        if step.move is Move.UNDO:
            if self._done == 0:
                self._known += 1
                return self._back(step)
            self._done -= 1
            return {UNDO: step.name}
        self._done += 1
        if step.move is Move.REDO and self._done <= self._known:
            return {REDO: step.name}
        self._known = self._done
        return {"name": step.name, DO: written or edit_to_json(step.edit)}

    @staticmethod
    def _back(step: Step) -> Line:
        difference = Difference.between(step.before, step.after)
        return {"name": step.name, BACK: difference_to_json(difference), "edit": edit_to_json(step.edit)}
