"""Two articles on one affair: what both tell is compared and merged, the contradiction stays, nothing is passed over."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frise.project.coverage import Part
from frise.project.told import told
from frise.temporal.calendar import Day
from frise.ui.app import make_window, prepare, start
from frise.ui.comparison_dialog import ComparisonDialog
from frise.ui.coverage.model import Role
from frise.ui.settings import settings
from frise.ui.window import Window
from frise.wording.contradiction import phrase_contradiction
from frise.wording.language import Language
from frise.wording.units import NBSP

PAIR = Path(__file__).parents[1] / "corpus" / "pairs" / "passerelle.txt"


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """The two articles, each in a file of its own."""
    paths = []
    for name, article in zip(("chute", "rapport"), PAIR.read_text("utf-8").split("=== ")[1:3], strict=True):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(article.partition("\n")[2], "utf-8")
    return paths


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, articles: list[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window installs its own
    settings().clear()
    prepare(qapp, Language.FR)
    opened = make_window(qapp, Language.FR)
    qtbot.addWidget(opened)
    opened.resize(1440, 860)
    start(opened, articles[:1], Language.FR, Day(2019, 6, 14))
    qtbot.waitUntil(lambda: opened.furnished and bool(opened.session.events), timeout=20_000)
    with qtbot.waitSignal(opened.opening.opened, timeout=20_000):
        opened.open_files(articles[1:], Day(2019, 7, 2))
    qtbot.waitUntil(lambda: not opened.reviewing.comparing.looking, timeout=20_000)
    yield opened
    opened.projects.give_up()
    opened.close()


def comparison(window: Window, qtbot: QtBot) -> ComparisonDialog:
    bar = window.reviewing.comparing.bar
    assert bar.text.text() == f"4{NBSP}événements semblent racontés par deux articles."
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert window.reviewing.dialog is not None
    return window.reviewing.dialog


def part(window: Window, document: int, wanted: Part) -> QModelIndex:
    panel = window.reviewing.panel
    assert panel is not None
    top = panel.model.index(document, 0)
    parts = [panel.model.index(row, 0, top) for row in range(panel.model.rowCount(top))]
    return next((index for index in parts if index.data(Role.PART) == wanted), QModelIndex())


def test_what_two_articles_tell_becomes_one_event(window: Window, qtbot: QtBot) -> None:
    before = len(window.session.events)
    dialog = comparison(window, qtbot)
    contradictions = []
    while dialog.shown is not None:
        contradictions += [dialog.dates.text()] if "contredisent" in dialog.dates.text() else []
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(window.session.events) == before - 4
    (sentence,) = contradictions
    assert sentence.replace(NBSP, " ") == (
        "Les dates se contredisent : 11 juin 2019 selon « Sept blessés dans la chute d’une passerelle », "
        "12 juin 2019 selon « Passerelle de Saint-Aubert : ce que disait le… »."
    )

    titles = {document.id: document.title for document in window.session.project.documents}
    kept = [event for event in window.session.events if window.session.project.decision(event.id).merged]
    said = [phrase_contradiction(told(window.session.project, event.id), titles, Language.FR) for event in kept]
    assert [one for one in said if one] == [sentence.partition(f"{NBSP}: ")[2].removesuffix(".")]
    assert all(len({anchor.document for anchor in event.anchors}) == 2 for event in kept)

    dialog.close()
    for _ in range(4):
        window.actions_.undo.trigger()
    assert len(window.session.events) == before


def test_the_coverage_shows_what_became_of_each_article(window: Window, qtbot: QtBot) -> None:
    window.actions_.review.coverage.setChecked(True)
    panel = window.reviewing.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    dated = [part(window, at, Part.DATED).data(Role.COUNT) for at in (0, 1)]
    dialog = comparison(window, qtbot)
    with qtbot.waitSignal(panel.shown):
        qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert [part(window, at, Part.DATED).data(Role.COUNT) for at in (0, 1)] == dated  # the words are still dated
    merged = part(window, 1, Part.MERGED)
    assert merged.data(Role.COUNT) == 1
    panel.view.expand(merged)
    row = panel.model.index(0, 0, merged)
    panel.view.scrollTo(row)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(row).center())
    assert window.session.selected is not None
    assert window.session.project.decision(window.session.selected.id).merged
    assert window.article.document is window.session.project.documents[1]  # where those words stand
