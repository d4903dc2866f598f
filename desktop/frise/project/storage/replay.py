"""Replaying a journal: line by line, the undo stack is as it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frise.problem import Problem
from frise.project.edits import Edit
from frise.project.project import Project
from frise.project.storage.defect import Defect
from frise.project.storage.difference_json import difference_from_json
from frise.project.storage.edit_json import edit_from_json
from frise.project.storage.recorder import BACK, DO, REDO, SAVING, UNDO, Recorder
from frise.project.storage.step import Move, Step


@dataclass(frozen=True, slots=True)
class Mark:
    """A file that was about to be written when this was noted: what it was to hold."""

    path: Path
    digest: str
    project: Project


class Replay:
    """The undo stack, growing: of the decisions there are, the first `done` are done."""

    def __init__(self, base: Project) -> None:
        self.base = base
        self.marks: list[Mark] = []
        self.done = 0
        self._states = [base]
        self._edits: list[tuple[Edit, str]] = []
        self._passed = [base]  # after each step

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._states[self.done]

    @property
    def taken(self) -> int:
        """How many steps were made."""
        return len(self._passed) - 1

    @property
    def steps(self) -> tuple[Step, ...]:
        """The undo stack from its bottom, what was undone with it."""
        sides = zip(self._edits, self._states[:-1], self._states[1:], strict=True)
        return tuple(Step(Move.DO, edit, name, before, after) for (edit, name), before, after in sides)

    def recorder(self) -> Recorder:
        """Return what records the steps that follow."""
        return Recorder(self.done, len(self._edits), self.taken)

    def read(self, line: Mapping[str, Any]) -> None:
        """Make the step that a line tells of. Raises ValueError where it tells of none; nothing has changed then."""
        try:
            if SAVING in line:
                self._mark(line)
                return
            self._step(line)
        except ValueError:
            raise
        except (ArithmeticError, AttributeError, Defect, LookupError, Problem, RecursionError, TypeError) as error:
            raise ValueError(str(error)) from error
        self._passed.append(self.project)

    def _step(self, line: Mapping[str, Any]) -> None:
        if UNDO in line:
            self._move(-1)
        elif REDO in line:
            self._move(1)
        elif BACK in line:
            self._go_back(line)
        else:
            edit = edit_from_json(line[DO])
            after = edit.apply(self.project)
            self._states[self.done + 1 :] = [after]
            self._edits[self.done :] = [(edit, str(line["name"]))]
            self.done += 1

    def _move(self, by: int) -> None:
        if not 0 <= self.done + by <= len(self._edits):
            raise ValueError("no step there")
        self.done += by

    def _go_back(self, line: Mapping[str, Any]) -> None:
        """Take back a decision that was made before the base: what it was is at the bottom of the stack now."""
        if self.done:
            raise ValueError("no step there")
        edit, before = edit_from_json(line["edit"]), difference_from_json(line[BACK]).apply(self._states[0])
        self._states.insert(0, before)
        self._edits.insert(0, (edit, str(line["name"])))

    def _mark(self, line: Mapping[str, Any]) -> None:
        at = line["at"]
        if not isinstance(at, int) or not 0 <= at <= self.taken:
            raise ValueError("no step there")
        self.marks.append(Mark(Path(str(line["path"])), str(line[SAVING]), self._passed[at]))
