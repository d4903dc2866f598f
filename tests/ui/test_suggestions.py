"""What two articles seem to tell alike is offered quietly, and decided pair by pair."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.corpus.paired import SETS, read_set
from tests.timeline.examples import on_day

from frise.project.decision import Status
from frise.project.edits import AddDocument, Redate, SetAnchors, SetNote, SetStatus, Several
from frise.project.suggestions import Suggestion
from frise.ui.comparing import Comparing
from frise.ui.comparison_dialog import ComparisonDialog
from frise.ui.session import Session
from frise.ui.window import Window
from frise.wording.units import NBSP

(PAIRED,) = (read_set(path) for path in SETS if path.stem == "passerelle")
FIRST, SECOND = PAIRED.documents
BOTH = Several((AddDocument(FIRST), AddDocument(SECOND)))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def comparing(session: Session, qtbot: QtBot) -> Iterator[Comparing]:
    made = Comparing(session)
    qtbot.addWidget(made.bar)
    yield made
    made.shut_down()


@pytest.fixture
def found(comparing: Comparing, session: Session, qtbot: QtBot) -> Comparing:
    session.do(BOTH, "ouverture")
    settle(comparing, qtbot)
    return comparing


@pytest.fixture
def dialog(found: Comparing, session: Session, qtbot: QtBot) -> ComparisonDialog:
    made = ComparisonDialog(session, found)
    qtbot.addWidget(made)
    made.show()
    return made


def settle(comparing: Comparing, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not comparing.looking, timeout=10_000)


def pairs(comparing: Comparing) -> list[frozenset[str]]:
    return [one.pair for one in comparing.pending]


def shown(dialog: ComparisonDialog) -> Suggestion:
    assert dialog.shown is not None
    return dialog.shown


def test_what_is_found_is_told_once(found: Comparing, session: Session, qtbot: QtBot) -> None:
    assert set(pairs(found)) <= PAIRED.owed
    assert found.bar.text.text() == f"4{NBSP}événements semblent racontés par deux articles."
    assert found.bar.isVisible()
    found.bar.hide()
    session.do(SetNote(FIRST.events[0].id, "?"), "note")
    settle(found, qtbot)
    assert not found.bar.isVisible()


def test_one_article_is_compared_with_nothing(comparing: Comparing, session: Session) -> None:
    session.do(AddDocument(FIRST), "ouverture")
    assert not comparing.looking
    assert comparing.pending == ()


def test_what_was_decided_elsewhere_is_no_longer_pending(found: Comparing, session: Session, qtbot: QtBot) -> None:
    first = found.pending[0]
    session.do(SetStatus((first.first,), Status.REJECTED), "rejet")
    assert first.pair not in pairs(found)  # at once, before one has looked again
    settle(found, qtbot)
    assert first.pair not in pairs(found)
    session.undo_stack.undo()
    settle(found, qtbot)
    assert found.pending[0] == first


def test_a_result_that_is_overtaken_is_dropped(comparing: Comparing, session: Session, qtbot: QtBot) -> None:
    session.do(BOTH, "ouverture")
    comparing._look()
    session.undo_stack.undo()
    QApplication.processEvents()
    qtbot.wait(50)
    assert comparing.pending == ()
    assert not comparing.bar.isVisible()


def test_both_tellings_stand_side_by_side(dialog: ComparisonDialog) -> None:
    for card, document in zip(dialog.cards, PAIRED.documents, strict=True):
        event = document.extraction.by_id[shown(dialog).first if document is FIRST else shown(dialog).second]
        assert card.article.text() == document.title
        assert card.title.text() == event.title
        assert event.anchors[0].quote.split()[0] in card.quote.text()
        assert card.written.text().startswith("«")
    assert dialog.dates.text() == f"Même date{NBSP}: 13 juin 2019."
    assert "enquête" in dialog.words.text()
    assert dialog.place.text() == "1 sur 4"


def test_merging_keeps_the_chosen_title_and_goes_on(dialog: ComparisonDialog, session: Session, qtbot: QtBot) -> None:
    first = shown(dialog)
    assert dialog.cards[0].keep.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.cards[1].keep.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert session.project.decision(first.second).merged == (first.first,)
    assert session.undo_stack.undoText() == "fusion de deux récits"
    assert shown(dialog) != first
    assert dialog.cards[0].keep.isChecked()
    assert dialog.place.text() == "1 sur 3"


def test_two_events_are_never_suggested_again(dialog: ComparisonDialog, session: Session, qtbot: QtBot) -> None:
    first = shown(dialog)
    qtbot.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    assert first.pair in session.project.apart
    assert shown(dialog) != first
    settle(dialog._comparing, qtbot)
    assert first.pair not in pairs(dialog._comparing)


def test_later_comes_after_the_others(dialog: ComparisonDialog, session: Session, qtbot: QtBot) -> None:
    order = pairs(dialog._comparing)
    steps = session.undo_stack.count()
    for pair in order:
        assert shown(dialog).pair == pair
        qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert shown(dialog).pair == order[0]
    assert session.undo_stack.count() == steps


def test_undo_brings_the_pair_back(dialog: ComparisonDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    second = shown(dialog)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert shown(dialog) != second
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL)
    assert shown(dialog) == second


def test_when_all_is_decided_it_says_so(dialog: ComparisonDialog, qtbot: QtBot) -> None:
    while dialog.shown is not None:
        qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert not dialog.merge.isVisible()
    assert dialog.empty.isVisible()
    settle(dialog._comparing, qtbot)
    assert dialog.empty.text() == "Il n’y a plus rien à comparer."
    assert not dialog._comparing.bar.isVisible()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_bar_opens_the_dialog_and_a_card_leads_to_its_source(window: Window, qtbot: QtBot) -> None:
    compare = window.actions_.review.compare
    assert not compare.isEnabled()
    window.session.do(BOTH, "ouverture")
    comparing = window.reviewing.comparing
    settle(comparing, qtbot)
    assert compare.isEnabled()
    qtbot.mouseClick(comparing.bar.button, Qt.MouseButton.LeftButton)
    dialog = window.reviewing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert not comparing.bar.isVisible()
    qtbot.mouseClick(dialog.cards[1].source, Qt.MouseButton.LeftButton)
    assert window.session.selection == (shown(dialog).second,)
    assert window.article.document is not None
    assert window.article.document.id == SECOND.id
    compare.trigger()
    assert window.reviewing.dialog is dialog
    window.projects.give_up()
    window.close()
    assert not dialog.isVisible()


def test_of_very_many_events_an_edit_does_not_look_through_all_again(
    found: Comparing, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frise.ui.comparing._FEW", 3)
    first = found.pending[0]
    session.do(SetStatus((first.first,), Status.REJECTED), "rejet")
    assert not found.looking
    assert first.pair not in pairs(found)
    found.refresh()
    assert found.looking
    settle(found, qtbot)


def test_a_card_tells_the_text_s_date_from_the_reader_s(dialog: ComparisonDialog, session: Session) -> None:
    first = session.project.event(shown(dialog).first)
    assert first is not None
    before = dialog.cards[0].written.text()
    lost = tuple(replace(anchor, timexes=(10_000,), lost=True) for anchor in first.anchors)
    session.do(SetAnchors(first.id, lost), "lieux")
    assert dialog.cards[0].written.text() == before
    session.do(Redate(first.id, on_day(1900, 1, 1)), "date")
    assert dialog.cards[0].written.text().startswith("Date fixée par vous")
