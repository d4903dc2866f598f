from pathlib import Path

import pytest

from frise.problem import Problem
from frise.project.document import DateOrigin, read_document
from frise.project.edits import AddDocument, SetPublication
from frise.project.opening import open_file
from frise.project.project import Project
from frise.temporal.calendar import Day

MONDAY = Day(2018, 11, 12)
TEXT = "Il a parlé jeudi dernier. Il naît en 1821."


def test_a_document_is_put_on_the_table_once() -> None:
    first, second = read_document(TEXT, source="a"), read_document("Il meurt en 1867.", source="b")
    project = AddDocument(second).apply(AddDocument(first).apply(Project()))
    assert AddDocument(first.published(MONDAY)).apply(project) == project
    assert [document.id for document in project.documents] == [first.id, second.id]
    assert len(project.events) == 3


def test_the_publication_date_is_set_and_taken_back() -> None:
    document = read_document(TEXT, source="a")
    project = Project((document,))
    dated = SetPublication(document.id, MONDAY).apply(project)
    assert (dated.documents[0].waiting, dated.documents[0].date_origin) == (0, DateOrigin.OPTION)
    assert SetPublication(document.id, None).apply(dated) == project


def test_an_unknown_document() -> None:
    with pytest.raises(KeyError):
        Project().document("none")


def test_opening_names_the_document_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    first, again = open_file(path), open_file(path, publication=MONDAY)
    assert (first.title, first.source) == ("article", str(path))
    assert first.id == again.id
    path.write_text(TEXT + " Fin.", "utf-8")
    assert open_file(path).id != first.id


def test_progress_can_stop_the_reading() -> None:
    class StopHere(Exception):  # noqa: N818
        pass

    def stop(share: float) -> None:
        if share > 0.2:
            raise StopHere

    with pytest.raises(StopHere):
        read_document("Il naît en 1821. " * 20_000, source="a", progress=stop)


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        open_file(tmp_path / "absent.txt")


def test_progress_runs_to_the_end_and_may_stop_the_events_too() -> None:
    text = "\n\n".join("Le maire a signé un accord le 3 mai 2016." for _ in range(50))
    shares: list[float] = []
    read_document(text, source="", progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len([share for share in shares if 0.5 < share < 1]) > 40

    def stop(share: float) -> None:
        if share > 0.7:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_document(text, source="", progress=stop)
