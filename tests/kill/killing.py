"""Killing Frise again and again while it decides and saves, and looking at what is left each time."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.kill.moves import fingerprint

from frise.project.document import read_document
from frise.project.edits import AddDocument
from frise.project.project import Project
from frise.project.storage.abandoned import find_abandoned
from frise.project.storage.journal_names import recovery_folder
from frise.project.storage.project_file import read_project, write_project
from frise.project.storage.recovery import recover

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds until a process has begun
_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre")


@dataclass(slots=True)
class Said:
    """What a process said before it was killed."""

    lines: list[list[str]]

    def last(self, word: str) -> str | None:
        """What the last line of a kind told."""
        return next((line[-1] for line in reversed(self.lines) if line[0] == word), None)

    def since(self, word: str) -> list[list[str]]:
        """The lines after the last one of a kind; all if there is none."""
        at = max((at for at, line in enumerate(self.lines) if line[0] == word), default=-1)
        return self.lines[at + 1 :]


@dataclass(slots=True)
class Victim:
    """A project, a home for the processes that work on it, and what must be true of it now."""

    folder: Path
    chance: random.Random
    now: set[str] = field(default_factory=set)  # the project is one of these
    on_disk: set[str] = field(default_factory=set)  # and its file holds one of these
    old: str = ""  # the last one that was acknowledged there
    counts: Counter[str] = field(default_factory=Counter)
    kills: int = 0

    @classmethod
    def made(cls, folder: Path, sentences: int, seed: int) -> "Victim":
        """Make a project of so many events and save it."""
        text = "\n\n".join(
            f"Le {at % 28 + 1} {_MONTHS[at % 10]} {1800 + at // 10}, le maire numéro {at} a signé l’accord."
            for at in range(sentences)
        )
        document = read_document(text, source="/archives.txt", title="Archives")
        victim = cls(folder, random.Random(seed))  # noqa: S311 - moments, not secrets
        project = AddDocument(document).apply(Project())
        write_project(project, victim.path)
        victim.old = fingerprint(project)
        victim.now = victim.on_disk = {victim.old}
        return victim

    @property
    def path(self) -> Path:
        """The project's file."""
        return self.folder / "archives.frise"

    @property
    def data(self) -> Path:
        """Where Frise keeps what it needs."""
        return self.folder / "data" / "Frise"

    def kill(self) -> None:
        """Start Frise on the project, kill it at some moment, and look at what is left."""
        self.kills += 1
        said = self._run()
        self._listen(said)
        self._look()

    def _run(self) -> Said:
        log = self.folder / "said.txt"
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT))),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
        }
        command = [sys.executable, "-m", "tests.kill.child", str(self.path), str(self.kills)]
        with log.open("wb") as out, subprocess.Popen(command, env=environment, stdout=out, cwd=ROOT) as process:
            try:
                self._wait(process, log, "started" if self.chance.random() < 0.15 else "did")
                time.sleep(self.chance.random() ** 2 * 0.8)
                assert process.poll() is None, log.read_text(encoding="utf-8")
            finally:
                process.kill()
        whole = log.read_text(encoding="utf-8").rpartition("\n")[0]
        return Said([line.split() for line in whole.splitlines()])

    @staticmethod
    def _wait(process: "subprocess.Popen[bytes]", log: Path, word: str) -> None:
        until = time.monotonic() + PATIENCE
        while word not in log.read_text(encoding="utf-8") and process.poll() is None:
            assert time.monotonic() < until, "it never began"
            time.sleep(0.01)

    def _listen(self, said: Said) -> None:
        """What must be true now: every step that was acknowledged is there, and perhaps the one after."""
        assert said.last("problem") is None, said.lines
        ready = next((line[1] for line in said.lines if line[0] == "ready"), None)
        self.counts["before it was ready"] += ready is None
        self.counts["acknowledged"] += sum(line[0] == "did" for line in said.lines)
        if ready is None:
            return
        assert ready in self.now, "the window did not show what was acknowledged"
        self.now = {said.last("did") or ready, *(line[1] for line in said.since("did") if line[0] == "will")}
        saving = [line[1] for line in said.since("saved") if line[0] == "mark"]
        done = [line[1] for line in said.lines[: len(said.lines) - len(said.since("saved"))] if line[0] == "mark"]
        self.old = done[-1] if done else self.old
        self.on_disk = {self.old, *saving} if done else {*self.on_disk, *saving}
        self.counts["inside a save"] += bool(saving)

    def _look(self) -> None:
        """Look at the file, and recover from a copy of the journal."""
        loaded = read_project(self.path)
        assert loaded.warnings == (), "the file is not whole"
        held = fingerprint(loaded.project)
        assert held in self.on_disk, "the file is neither the old nor the new one"
        self.counts["inside a save, the new file already"] += held in self.on_disk - {self.old}
        recovery_folder(self.data).mkdir(parents=True, exist_ok=True)  # the kill may have come before it was needed
        folder = Path(shutil.copytree(recovery_folder(self.data), self.folder / "copy"))
        found = find_abandoned(folder)
        assert len(found) <= 1
        self.old, self.on_disk = held, {held}
        if not found:
            assert held in self.now, "nothing is left to recover, and the file has not everything"
            self.counts["all was saved"] += 1
            self.now = {held}
        for one in found:
            got = recover(one)
            one.leave()
            assert got.lost == 0
            recovered = fingerprint(got.replay.project)
            assert recovered in self.now, "an acknowledged step is lost"
            self.now = {recovered}
            assert got.on_disk.value == "ours", "the file was taken for another program's"
            self.counts["recovered"] += 1
            self.counts["a torn line"] += got.torn
        shutil.rmtree(folder)
        self.counts["unfinished files beside"] += len(list(self.folder.glob(".archives*")))
