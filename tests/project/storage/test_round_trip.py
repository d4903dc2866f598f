"""What is saved comes back as it was, and is saved again as the same bytes."""

import gc
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.benchmarks.large_project import large_project
from tests.corpus.annotated import DOCUMENTS as CORPUS
from tests.corpus.annotated import load
from tests.project.storage.made import projects, unread
from tests.timeline.examples import event, on_day

from frise.events.event import Anchor
from frise.project.document import read_document
from frise.project.edits import AddDocument, AddEvent, SetAnchors, SetPublication
from frise.project.opening import open_file
from frise.project.project import Project
from frise.project.storage.project_file import Loaded, project_from_bytes, project_to_bytes, read_project, write_project
from frise.temporal.calendar import Day
from frise.text.span import Span

ROOT = Path(__file__).parents[3]
SEED = ROOT / "seeds" / "rekognition.txt"
MONDAY = Day(2018, 11, 12)


def kept(project: Project) -> Project:
    """Save a project and read it again, twice."""
    data = project_to_bytes(project)
    loaded = project_from_bytes(data)
    assert loaded.warnings == ()
    assert project_to_bytes(loaded.project) == data
    assert project_from_bytes(project_to_bytes(loaded.project)) == loaded
    return loaded.project


@given(projects())
@settings(max_examples=100)
def test_any_project_comes_back(project: Project) -> None:
    assert kept(project) == project


def test_an_empty_project() -> None:
    assert kept(Project()) == Project()


@pytest.mark.parametrize("publication", [None, MONDAY])
def test_the_seed_article(publication: Day | None) -> None:
    document = open_file(SEED, publication=publication)
    assert kept(Project((document,))) == Project((unread(document),))


def test_all_of_the_corpus_in_one_project() -> None:
    golds = [load(path) for path in CORPUS]
    documents = [read_document(gold.text, source=gold.name, publication=gold.publication) for gold in golds]
    project = Project(tuple(replace(document, colour=at) for at, document in enumerate(documents)))
    assert kept(project).events == project.events


def test_a_document_that_was_kept_can_be_dated() -> None:
    document = open_file(SEED)
    dated = SetPublication(document.id, MONDAY).apply(kept(Project((document,))))
    assert [one.when for one in dated.events] == [one.when for one in document.published(MONDAY).events]


def test_a_file_comes_back(tmp_path: Path) -> None:
    project = AddDocument(open_file(SEED, publication=MONDAY)).apply(Project())
    digest = write_project(project, tmp_path / "a.frise")
    assert read_project(tmp_path / "a.frise") == Loaded(kept(project), digest)
    assert write_project(kept(project), tmp_path / "b.frise") == digest
    assert (tmp_path / "a.frise").read_bytes() == (tmp_path / "b.frise").read_bytes()


def test_the_same_bytes_from_every_process() -> None:
    """Sets and maps have another order in each: none of it may show."""
    code = (
        "import hashlib; from tests.benchmarks.large_project import large_project;"
        "from frise.project.edits import KeepApart, Merge, Several;"
        "from frise.project.storage.project_file import project_to_bytes;"
        "project = large_project(2, 30); ids = tuple(event.id for event in project.events);"
        "project = Several((Merge(ids[0], ids[1:4]), KeepApart(ids[4:9]))).apply(project);"
        "print(hashlib.sha256(project_to_bytes(project)).hexdigest())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'desktop'}"},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1


def test_what_is_no_character_is_replaced() -> None:
    """The name of a file that cannot be decoded, half an emoji that was pasted."""
    document = read_document("Il naît le 3 mai 1821 \ud83d. Il meurt en 1867.", source="caf\udce9.txt")
    read = kept(Project((document,))).documents[0]
    assert (read.source, len(read.article.text)) == ("caf\ufffd.txt", len(document.article.text))
    assert [one.title for one in read.events] == [one.title.replace("\ud83d", "\ufffd") for one in document.events]


def test_a_place_that_its_text_does_not_hold_is_kept_as_lost() -> None:
    document = read_document("Le maire signe l’accord le 3 mai 2016.", source="a")
    place = Anchor(document.id, 7, Span(5, 900), (3,), (Span(700, 800),), "Autre chose.")
    project = AddEvent(event("mine", "Vu", on_day(-51, 3, 15))).apply(AddDocument(document).apply(Project()))
    read = kept(SetAnchors("mine", (place,)).apply(project)).event("mine")
    assert read is not None
    assert read.anchors == (replace(place, lost=True),)


class StopHere(Exception):  # noqa: N818
    pass


def test_progress_runs_to_the_end_and_may_stop(tmp_path: Path) -> None:
    project, path = large_project(4, 300), tmp_path / "a.frise"
    for work in (lambda tell: write_project(project, path, tell), lambda tell: read_project(path, tell)):
        shares: list[float] = []
        work(shares.append)
        assert shares == sorted(shares)
        assert (len(shares) > 5, shares[-1]) == (True, 1.0)

    def stop(share: float) -> None:
        if share > 0.5:
            raise StopHere

    before = path.read_bytes()
    with pytest.raises(StopHere):
        write_project(Project(), path, stop)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(StopHere):
        read_project(path, stop)
    assert gc.isenabled()
