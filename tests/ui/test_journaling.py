"""The session's journal: after any decisions, undone and made again, it replays to the very same project."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Self

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from tests.project.storage.desk import as_kept, crashed, recovered
from tests.project.storage.test_journal import DOCUMENTS, EDITS, IDS

from frise.problem import Problem
from frise.project.decision import Status
from frise.project.edits import AddDocument, Edit, Retitle, SetStatus
from frise.project.project import Project
from frise.project.storage.recovery import Recovered, go_on, recover
from frise.project.storage.step import Move, Step
from frise.ui.journaling import Journaling
from frise.ui.session import Session
from frise.wording.language import Language

HERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


class Kept:
    """A real session, its journal in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.parent = folder, QObject()
        self.session = Session(Language.FR, self.parent)
        self.journaling = Journaling(self.session, folder, self.parent)
        self.problems: list[Problem] = []
        self.journaling.failed.connect(self.problems.extend)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.journaling.leave()

    def crash(self) -> Recovered:
        """Leave the journal as a crash does, and recover from it."""
        self.journaling.leave()
        return recovered(self.folder)

    def resume(self) -> None:
        """Go on with the journal that was left."""
        found = crashed(self.folder)
        self.journaling.resume(go_on(found, recover(found))[0])


@HERE
@given(st.lists(EDITS, min_size=1, max_size=10))
def test_undone_to_the_end_and_made_again(french: QApplication, edits: list[Edit]) -> None:
    with tempfile.TemporaryDirectory() as folder, Kept(Path(folder)) as kept:
        session = kept.session
        for document in DOCUMENTS:
            session.do(AddDocument(document), document.title)
        first = as_kept(session.project)
        for edit in edits:
            session.do(edit, "décision")
        last = as_kept(session.project)
        for wanted, move in ((last, None), (first, session.undo_stack.undo), (last, session.undo_stack.redo)):
            for _ in edits if move is not None else ():
                move()
            assert as_kept(session.project) == wanted
            replay = kept.crash().replay
            assert as_kept(replay.project) == wanted
            again = Session(Language.FR, kept.parent)
            again.begin(replay.project, replay.steps, replay.done)
            assert as_kept(again.project) == wanted
            assert again.undo_stack.index() == session.undo_stack.index()
            kept.resume()
        assert kept.problems == []


def test_steps_are_told_with_what_is_on_either_side(session: Session) -> None:
    told: list[Step] = []
    shown: list[Project] = []
    session.stepped.connect(told.append)
    session.stepped.connect(lambda _step: shown.append(session.project))
    session.do(AddDocument(DOCUMENTS[0]), "un")
    session.do(Retitle(IDS[0], "x"), "deux")
    session.undo_stack.undo()
    session.undo_stack.redo()
    assert [(step.move, step.name) for step in told] == [
        (Move.DO, "un"),
        (Move.DO, "deux"),
        (Move.UNDO, "deux"),
        (Move.REDO, "deux"),
    ]
    assert [step.before for step in told] == shown  # told before it is shown
    assert told[-1].after is session.project
    assert told[2].after is told[1].before


def test_a_project_begins_with_its_steps_and_nothing_is_told(session: Session) -> None:
    first = AddDocument(DOCUMENTS[0]).apply(Project())
    edit = SetStatus((IDS[0],), Status.REJECTED)
    steps = [Step(Move.DO, edit, "écarté", first, edit.apply(first))]
    told: list[Step] = []
    shown: list[object] = []
    session.stepped.connect(told.append)
    session.project_changed.connect(shown.append)
    session.begin(first, steps, 0)
    assert (session.undo_stack.count(), session.undo_stack.index()) == (1, 0)
    assert (told, len(shown)) == ([], 1)
    session.undo_stack.redo()
    assert [step.move for step in told] == [Move.REDO]
    assert session.find(IDS[0]) is None
    session.begin(Project())
    assert session.undo_stack.count() == 0
    assert session.events == ()


def test_what_cannot_be_written_is_told_once_and_tried_again(french: QApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "recovery"
    blocked.write_text("in the way", encoding="utf-8")
    with Kept(blocked) as kept:
        kept.session.do(AddDocument(DOCUMENTS[0]), "un")
        kept.session.do(Retitle(IDS[0], "x"), "deux")
        kept.session.undo_stack.undo()
        assert [problem.kind.value for problem in kept.problems] == ["journal-unwritable"]
        blocked.unlink()
        kept.session.undo_stack.redo()
        replay = kept.crash().replay
        assert as_kept(replay.project) == as_kept(kept.session.project)
        assert replay.taken == 4


def test_what_is_only_opened_waits_for_the_window(french: QApplication, tmp_path: Path) -> None:
    with Kept(tmp_path / "recovery") as kept:
        kept.journaling.put_off()
        kept.session.do(AddDocument(DOCUMENTS[0]), "un")
        assert not kept.folder.exists()
        kept.session.do(Retitle(IDS[0], "x"), "deux")  # a decision does not wait
        kept.session.do(Retitle(IDS[0], "y"), "trois")
        assert kept.crash().replay.taken == 3


def test_what_was_written_down_before_is_what_is_kept(
    french: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frise.ui.journaling._LONG", 0)
    with Kept(tmp_path / "recovery") as kept:
        kept.journaling.prepare(DOCUMENTS[0])
        kept.journaling.prepare(DOCUMENTS[1])
        assert len(kept.journaling._written) == 2
        kept.session.do(AddDocument(DOCUMENTS[0]), "un")
        kept.session.do(AddDocument(replace(DOCUMENTS[1], title="un autre")), "deux")
        assert kept.journaling._written == {}
        assert as_kept(kept.crash().replay.project) == as_kept(kept.session.project)
