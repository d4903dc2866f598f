"""What is done with one article of several: described, dated, its text replaced, read again, taken off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.timeline.examples import on_day
from tests.ui.conftest import Open

from frise.problem import Problem, ProblemKind
from frise.project.decision import Status
from frise.project.edits import Redate, SetStatus
from frise.temporal.calendar import Day
from frise.ui.articles.describe_dialog import DescribeDialog
from frise.ui.articles.rereading_dialog import RereadingDialog
from frise.ui.window import Window

FIRST = "Le maire de Rouen a signé un accord le 3 mai 2016.\n\nLa société Durand a vendu son usine le 12 juin 2017."
SECOND = "Le peintre Paul Martin est mort à Nantes jeudi dernier."


@pytest.fixture
def two(opened: Open, tmp_path: Path) -> Window:
    for name, text in (("premier.txt", FIRST), ("second.txt", SECOND)):
        (tmp_path / name).write_text(text, "utf-8")
    window = opened(tmp_path / "premier.txt", tmp_path / "second.txt")
    window.article.show_document(window.session.project.documents[0].id)
    return window


@pytest.fixture
def clipboard(french: QApplication) -> Iterator[QApplication]:
    yield french
    french.clipboard().clear()


def test_what_is_being_written_comes_back_with_its_article(two: Window) -> None:
    session = two.session
    first = session.events[0].id
    session.select(first)
    two.details.one.title.setPlainText("Un accord")
    two.article_actions.remove.trigger()
    assert session.find(first) is None
    session.undo_stack.undo()
    back = session.find(first)
    assert back is not None
    assert back.title == "Un accord"


def dialog_of(window: Window, kind: type[DescribeDialog] | type[RereadingDialog]) -> DescribeDialog | RereadingDialog:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def offered(window: Window, qtbot: QtBot) -> RereadingDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(RereadingDialog)), timeout=10_000)
    dialog = dialog_of(window, RereadingDialog)
    assert isinstance(dialog, RereadingDialog)
    return dialog


def rows(dialog: RereadingDialog) -> dict[str, list[tuple[str, str]]]:
    groups = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    return {
        group.text(0): [(group.child(at).text(0), group.child(at).text(1)) for at in range(group.childCount())]
        for group in groups
        if group is not None
    }


def test_an_article_is_described_and_the_description_undone(two: Window, qtbot: QtBot) -> None:
    before = two.session.project
    two.article_actions.describe.trigger()
    dialog = dialog_of(two, DescribeDialog)
    assert isinstance(dialog, DescribeDialog)
    dialog.title.setText("L’accord de Rouen")
    dialog.source.setText("Le Matin, p. 3")
    colour = dialog.colours.button(4)
    assert colour is not None
    qtbot.mouseClick(colour, Qt.MouseButton.LeftButton)
    dialog.accept()
    document = two.session.project.documents[0]
    assert (document.title, document.source, document.colour) == ("L’accord de Rouen", "Le Matin, p. 3", 4)
    assert two.article.chooser.itemText(0) == "L’accord de Rouen"
    assert two.windowTitle().startswith("L’accord de Rouen")
    two.actions_.undo.trigger()
    assert two.session.project is before
    assert two.article.chooser.itemText(0) == document.title.replace("L’accord de Rouen", before.documents[0].title)


def test_a_description_that_says_the_same_is_no_step(two: Window) -> None:
    steps = two.session.undo_stack.count()
    two.article_actions.describe.trigger()
    dialog_of(two, DescribeDialog).accept()
    assert two.session.undo_stack.count() == steps


def test_an_article_is_taken_off_and_put_back(two: Window) -> None:
    before = two.session.project
    two.article_actions.remove.trigger()
    assert [document.title for document in two.session.project.documents] == [before.documents[1].title]
    assert not two.article.chooser.isVisible()
    assert two.article.document is two.session.project.documents[0]
    two.actions_.undo.trigger()
    assert two.session.project is before
    assert two.article.chooser.isVisible()
    for _ in range(2):
        two.article_actions.remove.trigger()
    assert two.stack.currentWidget() is two.welcome
    two.actions_.undo.trigger()
    assert two.stack.currentWidget() is two.panes


def test_a_newer_text_keeps_what_was_decided(
    two: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed, sold = (event.id for event in two.session.project.documents[0].events)
    two.session.do(SetStatus((signed,), Status.CONFIRMED), "")
    two.session.do(Redate(sold, on_day(2017, 6, 13)), "")
    newer = tmp_path / "corrigé.txt"
    newer.write_text(
        "Mis à jour.\n\n" + FIRST.replace(" le 3 mai 2016", "") + "\n\nIl a neigé le 1er mars 2018.", "utf-8"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(newer), ""))
    two.article_actions.replace_from_file.trigger()
    dialog = offered(two, qtbot)
    told = rows(dialog)
    assert any("1er mars 2018" in now for told_rows in told.values() for _before, now in told_rows)
    before = two.session.project
    dialog.apply.click()
    document = two.session.project.documents[0]
    assert document.article.text == newer.read_text("utf-8")
    days = {event.when.window.first_day for event in two.session.events if event.when.window is not None}
    assert days == {Day(2016, 5, 3), Day(2017, 6, 13), Day(2018, 3, 1)}
    statuses = [two.session.project.decision(event.id).status for event in two.session.events]
    assert statuses.count(Status.CONFIRMED) == 1
    assert two.actions_.undo.text() == f"Annuler\u00a0: nouveau texte de {document.title}"
    two.actions_.undo.trigger()
    assert two.session.project is before


def test_what_was_decided_meanwhile_is_shown_anew(two: Window, qtbot: QtBot, clipboard: QApplication) -> None:
    clipboard.clipboard().setText("Chapeau.\n\n" + FIRST)
    two.article_actions.replace_from_clipboard.trigger()
    dialog = offered(two, qtbot)
    two.session.do(SetStatus((two.session.events[0].id,), Status.CONFIRMED), "")
    dialog.apply.click()
    again = offered(two, qtbot)
    assert again is not dialog
    again.apply.click()
    assert two.session.project.documents[0].article.text.startswith("Chapeau.")
    assert [one.status for one in two.session.project.decisions.values()] == [Status.CONFIRMED]


def test_reading_the_same_again_says_that_nothing_changes(two: Window, qtbot: QtBot) -> None:
    two.article_actions.read_again.trigger()
    dialog = offered(two, qtbot)
    assert not dialog.tree.isVisible()
    dialog.reject()


def test_an_empty_clipboard_and_an_unreadable_file_are_told(
    two: Window, qtbot: QtBot, clipboard: QApplication, tmp_path: Path
) -> None:
    clipboard.clipboard().setText("  ")
    two.article_actions.replace_from_clipboard.trigger()
    assert "presse-papiers" in two.message.text.text()

    def missing() -> str:
        raise Problem(ProblemKind.FILE_MISSING, path=tmp_path / "absent.txt")

    with qtbot.waitSignal(two.articles.problems_met, timeout=10_000):
        two.articles.replace(missing)
    assert "absent.txt" in two.message.text.text()


def test_a_long_article_is_dated_in_the_worker(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"{SECOND} Il pleuvait fort ce jour-là." for _ in range(1000)), "utf-8")
    window = opened(path)
    window.set_publication(Day(2018, 11, 12))
    assert window.articles.worker.busy
    qtbot.waitUntil(lambda: not window.articles.worker.busy, timeout=30_000)
    document = window.session.project.documents[0]
    assert document.publication == Day(2018, 11, 12)
    assert document.waiting == 0
    window.actions_.undo.trigger()
    assert window.session.project.documents[0].publication is None
