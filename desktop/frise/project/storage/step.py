"""Step: one move of the reader's through what was decided: something new, one decision back, or one forth again."""

from dataclasses import dataclass
from enum import StrEnum

from frise.project.edits import Edit
from frise.project.project import Project


class Move(StrEnum):
    """Which way a step goes."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Step:
    """A move: the decision that is made, taken back or made again, its name, and the project on either side of it."""

    move: Move
    edit: Edit
    name: str
    before: Project
    after: Project
