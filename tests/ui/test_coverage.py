"""The coverage as a tree: what it says, what it leads to, and what stays where it is when the project changes."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from frise.project.coverage import Part, cover
from frise.project.decision import Status
from frise.project.document import read_document
from frise.project.edits import AddDocument, Edit, Merge, RemoveDocument, SetPublication, SetStatus, Several, Split
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.ui.coverage.model import CoverageModel, Role
from frise.ui.coverage.panel import CoveragePanel
from frise.ui.coverage.phrases import Phrases
from frise.ui.coverage.tree import PAGE, steps
from frise.ui.session import Session
from frise.ui.theme import LIGHT
from frise.wording.language import Language

NBSP = "\u00a0"
TEXT = (
    "En juin 2018, le maire a inauguré le pont. Le chantier a duré deux ans.\n\n"
    "La rivière coule au pied de la colline.\n\n"
    "Hier, le pont a été fermé. Le 31 février 2018, le pont a rouvert.\n\n"
    "En mai 2019, la digue a cédé."
)
FIRST = read_document(TEXT, source="a", title="Le pont", document_id="a")
SECOND = read_document("Il inaugure le pont en juin 2018.\n\nIl meurt en 1867.", source="b", title="B", document_id="b")
OPENED, CLOSED, BROKE = FIRST.events
AGAIN, DIED = SECOND.events
BOTH = Several((AddDocument(FIRST), AddDocument(SECOND)))


def model_of(state: dict[str, Project]) -> CoverageModel:
    return CoverageModel(Phrases(lambda: state["now"], Language.FR, Session(Language.FR)))


def children(model: CoverageModel, parent: QModelIndex) -> list[QModelIndex]:
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def written(model: CoverageModel) -> list[tuple[str, list[tuple[str, int, list[tuple[str, str]]]]]]:
    """The whole tree as it reads."""
    return [
        (
            document.data(),
            [
                (
                    part.data(),
                    part.data(Role.COUNT),
                    [(one.data(), one.data(Role.LINE)) for one in children(model, part)],
                )
                for part in children(model, document)
            ],
        )
        for document in children(model, QModelIndex())
    ]


@pytest.fixture
def filled(session: Session) -> Session:
    session.do(BOTH, "ouverture")
    return session


@pytest.fixture
def panel(filled: Session, qtbot: QtBot) -> Iterator[CoveragePanel]:
    made = CoveragePanel(filled, LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 500)
    with qtbot.waitSignal(made.shown):
        made.show()
    yield made
    made.worker.shut_down()


def part_index(panel: CoveragePanel, part: Part, document: int = 0) -> QModelIndex:
    (found,) = [one for one in children(panel.model, panel.model.index(document, 0)) if one.data(Role.PART) == part]
    return found


def do(panel: CoveragePanel, session: Session, qtbot: QtBot, edit: Edit) -> None:
    with qtbot.waitSignal(panel.shown):
        session.do(edit, "décision")


def test_every_row_says_what_came_of_it(filled: Session) -> None:
    filled.do(Several((SetStatus((BROKE.id,), Status.REJECTED), Merge(OPENED.id, (AGAIN.id,)))), "décisions")
    model = model_of({"now": filled.project})
    model.show_coverage(cover(filled.project))
    (_, first), (_, second) = written(model)
    rows = {title: pieces for title, _count, pieces in first}
    assert rows["Datées"] == [(f"«{NBSP}juin 2018{NBSP}»", OPENED.title)]
    assert rows["Sans date"] == [
        (f"«{NBSP}Hier{NBSP}»", f"Attend la date de publication · {CLOSED.title}"),
        (f"«{NBSP}31 février 2018{NBSP}»", "Cette date n’existe pas dans le calendrier"),
    ]
    assert rows["Durées et répétitions"] == [(f"«{NBSP}deux ans{NBSP}»", "Une durée, pas une date")]
    assert rows["Rejetés"] == [(BROKE.title, f"mai 2019 · §{NBSP}4")]
    assert [title for title, _ in rows["Paragraphes sans événement"]] == [
        "La rivière coule au pied de la colline.",
        "En mai 2019, la digue a cédé.",
    ]
    assert {title: pieces for title, _count, pieces in second}["Fusionnés"] == [
        (AGAIN.title, f"Fusionné avec «{NBSP}{OPENED.title}{NBSP}»")
    ]
    document = model.index(0, 0)
    assert model.data(document, Role.LINE) == f"Paragraphes avec événement{NBSP}: 2 sur 4"
    assert document.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Le pont\n")


def test_a_stranger_s_words_are_no_markup_in_a_tooltip(session: Session) -> None:
    session.do(AddDocument(read_document("<b>Le 3 mai</b> est mort.\n\n<img src=x> rien ici", source="x")), "ouverture")
    model = model_of({"now": session.project})
    model.show_coverage(cover(session.project))
    for part in children(model, model.index(0, 0)):
        for piece in children(model, part):
            assert "<img" not in piece.data(Qt.ItemDataRole.ToolTipRole)


ids = st.sampled_from([OPENED.id, CLOSED.id, BROKE.id, AGAIN.id, DIED.id])
edits = st.one_of(
    st.builds(lambda one, status: SetStatus((one,), status), ids, st.sampled_from(Status)),
    st.builds(lambda one, other: Merge(one, (other,)), ids, ids),
    st.builds(lambda one, other: Split(one, (other,)), ids, ids),
    st.builds(SetPublication, st.just("a"), st.sampled_from([None, Day(2019, 5, 2)])),
    st.sampled_from([AddDocument(SECOND), RemoveDocument("b"), RemoveDocument("a"), AddDocument(FIRST)]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(decided=st.lists(edits, max_size=6))
def test_the_model_keeps_qt_s_rules_and_says_the_same_as_a_fresh_one(session: Session, decided: list[Edit]) -> None:
    state = {"now": BOTH.apply(Project())}
    model = model_of(state)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_coverage(cover(state["now"]))
    for edit in decided:
        state["now"] = edit.apply(state["now"])
        model.show_coverage(cover(state["now"]))
        fresh = model_of(state)
        fresh.show_coverage(cover(state["now"]))
        assert written(model) == written(fresh)
    assert tester.model() is model


@given(old=st.lists(st.integers(0, 9), unique=True), new=st.lists(st.integers(0, 9), unique=True))
def test_the_steps_lead_from_one_list_to_the_other(old: list[int], new: list[int]) -> None:
    rows, how = list(old), steps(old, new, lambda row: row)
    for first, last in how.removed:
        del rows[first : last + 1]
    for first, last in how.added:
        rows[first:first] = new[first : last + 1]
    assert rows == new
    kept = [one for one in old if one in new]
    if kept == [one for one in new if one in old]:
        assert sum(last + 1 - first for first, last in how.removed) == len(old) - len(kept)


def test_what_is_open_selected_and_in_sight_stays(panel: CoveragePanel, filled: Session, qtbot: QtBot) -> None:
    dated = part_index(panel, Part.DATED)
    panel.view.expand(dated)
    panel.view.setCurrentIndex(panel.model.index(1, 0, dated))
    chosen = QPersistentModelIndex(panel.view.currentIndex())
    do(panel, filled, qtbot, SetStatus((OPENED.id,), Status.REJECTED))
    assert panel.view.isExpanded(part_index(panel, Part.DATED))
    assert chosen.isValid()
    assert panel.view.currentIndex() == panel.model.index(0, 0, part_index(panel, Part.DATED))
    assert [index.data(Role.LINE) for index in panel.view.selectedIndexes()] == [BROKE.title]
    with qtbot.waitSignal(panel.shown):
        filled.undo_stack.undo()
    assert panel.view.currentIndex() == panel.model.index(1, 0, part_index(panel, Part.DATED))


def test_a_long_part_is_shown_page_by_page(session: Session, qtbot: QtBot) -> None:
    many = read_document("\n\n".join(f"Rien à dire du numéro {number}." for number in range(3 * PAGE)), source="x")
    session.do(AddDocument(many), "ouverture")
    panel = CoveragePanel(session, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    with qtbot.waitSignal(panel.shown):
        panel.show()
    silent = part_index(panel, Part.SILENT)
    assert silent.data(Role.COUNT) == 3 * PAGE
    assert panel.model.rowCount(silent) == PAGE
    panel.view.expand(silent)
    for _ in range(6):
        panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().maximum())
        panel.view.executeDelayedItemsLayout()
    assert panel.model.rowCount(silent) == 3 * PAGE
    panel.worker.shut_down()


def test_hidden_it_works_nothing_out(filled: Session, qtbot: QtBot) -> None:
    panel = CoveragePanel(filled, LIGHT)
    qtbot.addWidget(panel)
    filled.do(SetStatus((DIED.id,), Status.REJECTED), "rejet")
    assert not panel.worker.busy
    assert panel.model.rowCount() == 0
    with qtbot.waitSignal(panel.shown):
        panel.show()
    assert part_index(panel, Part.REJECTED, 1).data(Role.COUNT) == 1
    panel.worker.shut_down()


def test_edits_made_while_it_works_are_shown_in_the_end(panel: CoveragePanel, filled: Session, qtbot: QtBot) -> None:
    for event in (OPENED, BROKE, DIED):
        filled.do(SetStatus((event.id,), Status.REJECTED), "rejet")
    qtbot.waitUntil(lambda: not panel.worker.busy)
    assert part_index(panel, Part.REJECTED).data(Role.COUNT) == 2
    assert part_index(panel, Part.REJECTED, 1).data(Role.COUNT) == 1


def test_several_rejected_events_come_back_in_one_step(panel: CoveragePanel, filled: Session, qtbot: QtBot) -> None:
    do(panel, filled, qtbot, SetStatus((OPENED.id, BROKE.id, DIED.id), Status.REJECTED))
    wanted: list[tuple[str, ...]] = []
    panel.restore_wanted.connect(wanted.append)
    assert not panel.restore.isVisible()
    rejected = part_index(panel, Part.REJECTED)
    panel.view.expand(rejected)
    panel.view.setCurrentIndex(panel.model.index(0, 0, rejected))
    panel.view.setFocus()
    assert panel.restore.isVisible()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    panel.view.setCurrentIndex(rejected)  # the part stands for all of its own
    qtbot.mouseClick(panel.restore, Qt.MouseButton.LeftButton)
    assert wanted == [(OPENED.id, BROKE.id), (OPENED.id, BROKE.id)]


def test_the_menu_offers_what_makes_sense(panel: CoveragePanel, filled: Session, qtbot: QtBot) -> None:
    do(panel, filled, qtbot, SetStatus((BROKE.id,), Status.REJECTED))
    for part, offered in ((Part.DATED, (True, False)), (Part.REJECTED, (True, True))):
        panel.view.expand(part_index(panel, part))
        row = panel.model.index(0, 0, part_index(panel, part))
        panel.view.setCurrentIndex(row)
        panel.view.customContextMenuRequested.emit(panel.view.visualRect(row).center())
        (menu,) = [one for one in panel.findChildren(QMenu) if one.isVisible()]
        assert tuple(action.isEnabled() for action in menu.actions()) == offered
        menu.close()
