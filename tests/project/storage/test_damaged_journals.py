"""Journals that something went through: what can be recovered is, what cannot is told and kept; never a crash."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.project.storage.desk import Desk, as_kept, crashed
from tests.project.storage.test_journal import DOCUMENTS, IDS

from frise.problem import Problem, ProblemKind
from frise.project.edits import AddDocument, Retitle, SetNote
from frise.project.project import Project
from frise.project.storage.abandoned import Abandoned, find_abandoned
from frise.project.storage.chain import START, sealed
from frise.project.storage.recovery import Recovered, go_on, keep_aside, recover
from frise.wording.language import Language
from frise.wording.problems import phrase_problem

ROUNDS = 500


class Left:
    """A journal that was left behind in the middle of a story, and every state that was acknowledged."""

    def __init__(self, folder: Path) -> None:
        self.data, path = folder / "data", folder / "a.frise"
        desk = Desk(self.data)
        desk.do(AddDocument(DOCUMENTS[0]))
        desk.do(Retitle(IDS[0], "avant"))
        desk.save(path)
        self.states = [desk.project]
        for at in range(12):
            if at % 4 == 3:
                desk.undo()
            else:
                desk.do(Retitle(IDS[at % 2], f"titre {at}") if at % 2 else SetNote(IDS[0], "é" * at))
            self.states.append(desk.project)
        while desk.done:
            desk.undo()
            self.states.append(desk.project)
        desk.crash()
        self.kept = [as_kept(state) for state in self.states]

    def again(self, folder: Path) -> Path:
        """Return a copy of the data folder to damage."""
        return Path(shutil.copytree(self.data, folder))


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    return Left(tmp_path_factory.mktemp("left"))


def flip(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 8])):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Cut inside a line: where a whole line ends, the journal is one of a moment before, and nothing can tell."""
    at = chance.choice([at for at in range(len(data)) if data[at - 1 : at] != b"\n"])
    return data[:at]


def blank(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + b"\0" * (len(data) - start)


def hole(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) - 1)
    return data[:start] + data[start + chance.randrange(1, 300) :] + b"x"


def stutter(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) - 1)
    end = start + chance.randrange(1, 300)
    return data[:end] + data[start:end] + data[end:]


def noise(data: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, len(data)))


DAMAGES = (flip, flip, flip, cut, cut, blank, hole, stutter, noise)


def test_a_damaged_journal_gives_what_it_can_and_says_what_it_cannot(left: Left, tmp_path: Path) -> None:
    chance = random.Random(1848)  # noqa: S311 - damage, not secrets
    seen: set[str] = set()
    for turn in range(ROUNDS):
        folder = left.again(tmp_path / str(turn))
        damage: Callable[[bytes, random.Random], bytes] = chance.choice(DAMAGES)
        (victim,) = folder.glob(chance.choice(["*.journal", "*.journal", "*.journal", "*.base"]))
        whole = victim.read_bytes()
        victim.write_bytes(damage(whole, chance))
        if victim.read_bytes() != whole:
            seen.add(see(left, folder, victim))
        shutil.rmtree(folder)
    assert seen >= {"told", "unreadable", "whole"}


def see(left: Left, folder: Path, victim: Path) -> str:
    """Recover from a damaged journal and say what came of it."""
    found = crashed(folder)
    damaged = victim.read_bytes()
    try:
        got = recover(found)
    except Problem as problem:
        assert_it_is_kept(found, problem)
        return "unreadable"
    assert as_kept(got.replay.project) == left.kept[got.replay.taken]
    if got.replay.taken == len(left.states) - 1:
        found.leave()
        return "whole"  # the copy was damaged and the file is there; or something stands after the last line
    assert_told(got.problems(folder))
    assert_it_goes_on(found, got, damaged)
    return "told"


def assert_it_is_kept(found: Abandoned, problem: Problem) -> None:
    """What cannot be read at all is put aside as it is, and not offered again."""
    assert_told((problem,))
    damaged = found.journal.read_bytes()
    assert keep_aside(found).read_bytes() == damaged
    assert find_abandoned(found.folder) == []


def assert_told(problems: tuple[Problem, ...]) -> None:
    assert problems
    for problem in problems:
        for language in Language:
            assert phrase_problem(problem, language).endswith(".")


def assert_it_goes_on(found: Abandoned, got: Recovered, damaged: bytes) -> None:
    """The next steps are recovered too, and what was damaged is kept beside."""
    journal, aside = go_on(found, got)
    assert (aside is None) == (got.lost == 0)
    if aside is not None:
        assert aside.read_bytes() == damaged
    journal.leave()
    if got.replay.taken == 0:
        assert find_abandoned(found.folder) == []  # nothing is left but what is kept
        return
    again = crashed(found.folder)
    after = recover(again)
    again.leave()
    assert as_kept(after.replay.project) == as_kept(got.replay.project)
    assert (after.lost, after.torn) == (0, False)


def test_an_emptied_journal_is_told(left: Left, tmp_path: Path) -> None:
    folder = left.again(tmp_path / "data")
    (journal,) = folder.glob("*.journal")
    journal.write_bytes(b"")
    found = crashed(folder)
    with pytest.raises(Problem) as caught:
        recover(found)
    assert caught.value.kind is ProblemKind.JOURNAL_UNREADABLE
    found.leave()


def test_a_journal_of_a_later_version_is_refused_and_stays(tmp_path: Path) -> None:
    line, _check = sealed({"frise-journal": 2, "path": "/a.frise"}, START)
    (tmp_path / "new.journal").write_bytes(line)
    found = crashed(tmp_path)
    with pytest.raises(Problem) as caught:
        recover(found)
    assert caught.value.kind is ProblemKind.JOURNAL_NEWER
    found.leave()
    assert (tmp_path / "new.journal").read_bytes() == line


@pytest.mark.parametrize(
    "line",
    [
        {"do": {"edit": "destroy"}, "name": "x"},
        {"do": {"edit": "retitle", "event_id": "a", "title": None}},
        {"undo": "x"},
        {"redo": "x"},
        {"back": {}, "name": "x"},
        {"back": {"order": ["gone"], "documents": [], "decisions": [], "undecided": [], "apart": [], "together": []}},
        {"saving": "d", "path": "/a.frise", "at": 3},
        {"saving": "d", "path": "/a.frise"},
        {"something": "else"},
        {},
    ],
)
def test_a_whole_line_that_makes_no_sense_ends_the_replay(tmp_path: Path, line: dict[str, object]) -> None:
    first, check = sealed({"frise-journal": 1, "path": None, "base": None, "on_disk": None}, START)
    second, check = sealed(line, check)
    third, _check = sealed({"do": {"edit": "retitle", "event_id": "a", "title": None}, "name": "x"}, check)
    (tmp_path / "odd.journal").write_bytes(first + second + third)
    found = crashed(tmp_path)
    got = recover(found)
    found.leave()
    assert (got.replay.taken, got.lost, got.end) == (0, 2, len(first))
    assert got.replay.project == Project()
    assert_told(got.problems(tmp_path))


def test_what_is_discarded_is_gone_but_for_what_was_put_aside(left: Left, tmp_path: Path) -> None:
    folder = left.again(tmp_path / "data")
    (journal,) = folder.glob("*.journal")
    journal.write_bytes(journal.read_bytes()[:40] + b"\n")
    aside = keep_aside(crashed(folder))
    assert find_abandoned(folder) == []
    assert [path.suffix for path in folder.iterdir()] == [".damaged"]
    assert aside.exists()
