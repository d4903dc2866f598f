"""The journal: whatever was done, undone, made again and saved, a crash at any moment loses nothing of it."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.project.storage.desk import Desk, as_kept, crashed, recovered
from tests.project.storage.made import edits

from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import AddDocument, Edit, RemoveDocument, Retitle, SetStatus
from frise.project.project import Project
from frise.project.storage.abandoned import find_abandoned
from frise.project.storage.digest import digest_of
from frise.project.storage.journal import Base, Journal
from frise.project.storage.recovery import OnDisk, go_on, recover
from frise.temporal.calendar import Day

DOCUMENTS = [
    read_document(text, source=f"/{name}.txt", title=name, document_id=name, publication=Day(2018, 11, 12))
    for name, text in [
        ("pont", "Le pont a rouvert le 3 mai 2016. Il a fermé fin 2017.\n\nJeudi dernier, le maire a signé."),
        ("bac", "En juin 2016, le bac a coulé. Le 4 juillet 2016, il a été remplacé."),
    ]
]
IDS = [event.id for document in DOCUMENTS for event in document.events]
EDITS = edits(st.sampled_from(IDS), st.sampled_from(["pont", "bac"]))
MOVES = st.one_of(EDITS, EDITS, st.sampled_from(["undo", "undo", "redo", "save"]))


def carry_out(desk: Desk, moves: Sequence[Edit | str], path: Path) -> None:
    """Do what makes sense of some moves."""
    for move in moves:
        if move == "undo" and desk.done:
            desk.undo()
        elif move == "redo" and desk.done < len(desk.steps):
            desk.redo()
        elif move == "save":
            desk.save(path)
        elif not isinstance(move, str):
            desk.do(move, type(move).__name__)


@given(st.lists(MOVES, max_size=14), st.integers(0, 2))
@settings(max_examples=200)
def test_whatever_was_done_is_recovered(moves: list[Edit | str], opened: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data, path = Path(folder) / "data", Path(folder) / "a.frise"
        desk = Desk(data)
        for document in DOCUMENTS[:opened]:
            desk.do(AddDocument(document))
        carry_out(desk, moves, path)
        desk.crash()
        saved = as_kept(desk.project) == path.read_bytes() if path.exists() else not desk.steps
        found = find_abandoned(data)
        if not found:
            assert saved
            return
        got = recover(found[0])
        found[0].leave()
        assert (got.lost, got.torn) == (0, False)
        assert as_kept(got.replay.project) == as_kept(desk.project)
        assert got.on_disk is (OnDisk.OURS if path.exists() else OnDisk.NEVER)
        if path.exists():
            assert got.saved is not None
            assert as_kept(got.saved) == path.read_bytes()
        assert_the_stack_is_the_same(desk, got.replay.steps, got.replay.done)


def assert_the_stack_is_the_same(desk: Desk, steps: Sequence[object], done: int) -> None:
    """What can be undone again is the end of what could be; nothing but decisions of before the last save is missing."""
    alive = desk.steps[desk.done - done :]
    assert [step.name for step in steps] == [step.name for step in alive[: len(steps)]]  # type: ignore[attr-defined]
    for mine, theirs in zip(alive, steps, strict=False):
        assert as_kept(mine.before) == as_kept(theirs.before)  # type: ignore[attr-defined]
        assert as_kept(mine.after) == as_kept(theirs.after)  # type: ignore[attr-defined]


def test_a_decision_of_before_the_save_is_undone_and_made_again(tmp_path: Path) -> None:
    desk, path = Desk(tmp_path / "data"), tmp_path / "a.frise"
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.do(SetStatus((IDS[0],), Status.CONFIRMED))
    desk.do(RemoveDocument("pont"))
    desk.save(path)
    for _ in range(3):
        desk.undo()
    desk.redo()
    desk.crash()
    replay = recovered(tmp_path / "data").replay
    assert (len(replay.steps), replay.done) == (3, 1)
    assert as_kept(replay.project) == as_kept(desk.project)
    assert [as_kept(step.after) for step in replay.steps] == [as_kept(step.after) for step in desk.steps]
    assert as_kept(replay.steps[0].before) == as_kept(Project())


def test_a_journal_goes_on_after_recovery(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.do(Retitle(IDS[0], "un"))
    desk.undo()
    for title in ("deux", "trois"):
        desk.crash()
        found = crashed(tmp_path)
        got = recover(found)
        desk.journal, aside = go_on(found, got)
        assert aside is None
        desk.project, desk.steps, desk.done = got.replay.project, list(got.replay.steps), got.replay.done
        desk.do(Retitle(IDS[0], title))
        desk.undo()
        desk.redo()
    desk.crash()
    replay = recovered(tmp_path).replay
    event = replay.project.event(IDS[0])
    assert event is not None
    assert event.title == "trois"
    assert (len(replay.steps), replay.done) == (3, 3)


def test_steps_taken_while_a_save_goes_on_are_in_the_next_journal(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.do(Retitle(IDS[0], "un"))
    at, saved = desk.journal.mark(), as_kept(desk.project)
    desk.undo()
    desk.do(Retitle(IDS[1], "deux"))
    path.write_bytes(saved)
    desk.journal.begin_afresh(Base(path, saved, digest_of(saved), digest_of(saved)))
    desk.crash()
    assert at == 2
    got = recovered(data)
    assert as_kept(got.replay.project) == as_kept(desk.project)
    assert got.saved is not None
    assert as_kept(got.saved) == saved
    assert [step.name for step in got.replay.steps] == ["step"]


@pytest.mark.parametrize("moment", ["announced", "renamed"])
def test_a_crash_inside_a_save_is_understood(tmp_path: Path, moment: str) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.save(path)
    old = path.read_bytes()
    desk.do(Retitle(IDS[0], "un"))
    at, new = desk.journal.mark(), as_kept(desk.project)
    desk.do(Retitle(IDS[0], "deux"))
    desk.journal.announce(path, new, digest_of(new), at)
    if moment == "renamed":
        path.write_bytes(new)
    desk.crash()
    got = recovered(data)
    assert as_kept(got.replay.project) == as_kept(desk.project)
    assert got.on_disk is OnDisk.OURS
    assert got.saved is not None
    assert as_kept(got.saved) == (new if moment == "renamed" else old)


def test_a_crash_right_after_a_save_leaves_nothing_to_recover(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    at, new = desk.journal.mark(), as_kept(desk.project)
    desk.journal.announce(path, new, digest_of(new), at)
    path.write_bytes(new)
    desk.crash()
    assert find_abandoned(data) == []
    assert list(data.iterdir()) == []


@pytest.mark.parametrize("fate", ["same", "changed", "gone", "gone with its copy"])
def test_the_file_may_change_or_go_meanwhile(tmp_path: Path, fate: str) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.save(path)
    desk.journal.end()
    desk = Desk.opened(data, path)
    desk.do(Retitle(IDS[0], "un"))
    desk.crash()
    if fate == "changed":
        path.write_text("autre chose", encoding="utf-8")
    elif fate != "same":
        path.unlink()
    got = recovered(data)
    assert got.path == path
    assert as_kept(got.replay.project) == as_kept(desk.project)
    told = {"same": OnDisk.OURS, "changed": OnDisk.ANOTHER}.get(fate, OnDisk.GONE)
    assert got.on_disk is told
    assert (got.saved is not None) == (fate == "same")


def test_the_file_itself_will_do_where_the_copy_is_lost(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.save(path)
    desk.do(Retitle(IDS[0], "un"))
    desk.crash()
    (base,) = data.glob("*.base")
    base.unlink()
    assert as_kept(recovered(data).replay.project) == as_kept(desk.project)


def test_a_long_journal_takes_the_project_as_its_base(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.journal = Journal(tmp_path, Base(), most_bytes=20_000)
    desk.do(AddDocument(DOCUMENTS[0]))
    for at in range(300):
        desk.do(Retitle(IDS[0], f"titre {at}"))
    assert (tmp_path / f"{desk.journal.name}.journal").stat().st_size < 21_000
    while desk.done > 250:
        desk.undo()
    desk.crash()
    assert len(list(tmp_path.glob("*.base"))) == 1
    replay = recovered(tmp_path).replay
    assert as_kept(replay.project) == as_kept(desk.project)


def test_a_journal_of_nothing_is_no_file(tmp_path: Path) -> None:
    Journal(tmp_path / "data", Base()).begin()
    assert not (tmp_path / "data").exists()


def test_an_ended_journal_leaves_nothing(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    desk = Desk(data)
    desk.do(AddDocument(DOCUMENTS[0]))
    desk.save(path)
    desk.do(Retitle(IDS[0], "un"))
    assert len(list(data.iterdir())) == 3
    desk.journal.end()
    assert list(data.iterdir()) == []


def test_a_living_journal_is_not_found(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.do(AddDocument(DOCUMENTS[0]))
    assert find_abandoned(tmp_path) == []
    desk.crash()
    found = crashed(tmp_path)
    assert (found.path, found.title, found.steps) == (None, "pont", 1)
    assert find_abandoned(tmp_path) == []  # who has found it has it
    found.discard()
    assert list(tmp_path.iterdir()) == []


def test_an_opened_project_without_steps_leaves_nothing_to_recover(tmp_path: Path) -> None:
    data, path = tmp_path / "data", tmp_path / "a.frise"
    path.write_bytes(as_kept(Project()))
    Desk.opened(data, path).crash()
    assert find_abandoned(data) == []
    assert list(data.iterdir()) == []
