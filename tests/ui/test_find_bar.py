"""The search row by hand and by key: what one types is found at once, and nothing is hidden without a word."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.timeline.examples import WAITING, event, many_events, on_day
from tests.ui.test_timeline_view import document

from frise.events.event import Event
from frise.events.undated import Undated
from frise.project.decision import Status
from frise.project.edits import AddEvent, Redate, SetNote, SetStatus
from frise.project.filter import Filter
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.temporal.timex import Unresolved
from frise.text.span import Span
from frise.ui.event_list import EventList
from frise.ui.finding.find_bar import FindBar
from frise.ui.list_rows import Role
from frise.ui.session import Session
from frise.ui.theme import LIGHT
from frise.wording.units import NBSP

CTRL = Qt.KeyboardModifier.ControlModifier


def told(name: str, title: str, day: int) -> Event:
    known = event(name, title, on_day(1900, 1, day))
    return replace(known, anchors=(replace(known.anchors[0], quote="Cité."),))


EVENTS = [
    told("a", "Grève à l’usine", 1),
    told("b", "Élection du maire", 2),
    told("c", "Fin de la grève", 3),
    told("d", "Réélection", 4),
]


@pytest.fixture
def listed(session: Session, qtbot: QtBot) -> Iterator[EventList]:
    asides = tuple(Undated(Span(0, 5), Unresolved.VAGUE) for _aside in range(2))
    read = document(EVENTS)
    read = replace(read, extraction=replace(read.extraction, undated=asides))
    session.show_project(Project((read,)))
    shown = EventList(session, LIGHT)
    qtbot.addWidget(shown)
    shown.resize(340, 500)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    session.undo_stack.clear()


@pytest.fixture
def bar(listed: EventList) -> FindBar:
    return listed.find_bar


def ids(session: Session) -> str:
    return "".join(known.id for known in session.events)


def write(qtbot: QtBot, bar: FindBar, text: str) -> None:
    bar.field.clear()
    bar.field.insert(text)  # what is typed with an accent is no key to QtTest
    qtbot.waitUntil(lambda: not bar.field._soon.isActive())


@pytest.mark.parametrize(
    ("typed", "found"),
    [("greve", "ac"), ("GRÈVE usine", "a"), ("election", "b"), ("« la grève »", "c"), ("zz", ""), ("  ", "abcd"), ("cite", "abcd")],
)  # fmt: skip
def test_what_is_typed_is_found(session: Session, bar: FindBar, qtbot: QtBot, typed: str, found: str) -> None:
    write(qtbot, bar, typed)
    assert ids(session) == found


def test_results_come_letter_by_letter(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    seen = []
    for letter in "greve u":
        qtbot.keyClicks(bar.field, letter)
        qtbot.waitUntil(lambda: not bar.field._soon.isActive())
        seen.append(ids(session))
    assert seen == ["ac"] * 6 + ["a"]
    for _letter in range(7):
        qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: ids(session) == "abcd")


def test_a_space_more_changes_nothing(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    write(qtbot, bar, "greve")
    heard: list[object] = []
    session.filter_changed.connect(heard.append)
    qtbot.keyClicks(bar.field, " ")
    qtbot.waitUntil(lambda: not bar.field._soon.isActive())
    assert heard == []
    assert bar.field.text() == "greve "


def test_typing_is_no_step(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    write(qtbot, bar, "greve")
    assert not session.undo_stack.canUndo()
    qtbot.keyClick(bar.field, Qt.Key.Key_Z, CTRL)
    assert bar.field.text() == ""
    qtbot.waitUntil(lambda: ids(session) == "abcd")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_enter_goes_to_the_first_event_found(session: Session, listed: EventList, qtbot: QtBot, key: Qt.Key) -> None:
    listed.find_bar.field.setFocus()
    qtbot.keyClicks(listed.find_bar.field, "greve")
    qtbot.keyClick(listed.find_bar.field, key)  # sooner than the events could be shown
    assert (ids(session), session.selection) == ("ac", ("a",))
    assert listed.focusWidget() is listed.view


def test_enter_stays_where_nothing_was_found(session: Session, listed: EventList, qtbot: QtBot) -> None:
    field = listed.find_bar.field
    field.setFocus()
    qtbot.keyClicks(field, "zz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (session.selection, listed.focusWidget()) == ((), field)


def test_esc_clears_then_gives_the_keyboard_back(session: Session, listed: EventList, qtbot: QtBot) -> None:
    listed.view.setFocus()
    listed.find_bar.search()
    field = listed.find_bar.field
    write(qtbot, listed.find_bar, "greve")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ids(session) == "abcd")
    assert listed.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert listed.focusWidget() is listed.view


def test_the_next_one_found_and_the_one_before_round_the_ends(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    write(qtbot, bar, "greve")
    visited = []
    for by in (1, 1, 1, -1, -1):
        bar.step(by)
        visited.append("".join(session.selection))
    assert visited == ["a", "c", "a", "c", "a"]
    session.select(None)
    bar.step(-1)
    assert session.selection == ("c",)


def test_with_nothing_to_look_for_the_next_one_is_asked_for(session: Session, listed: EventList) -> None:
    listed.find_bar.step(1)
    assert session.selection == ()
    assert listed.focusWidget() is listed.find_bar.field


def test_a_filter_from_elsewhere_is_in_the_field(session: Session, bar: FindBar) -> None:
    session.set_filter(Filter(text="grève"))
    assert bar.field.text() == "grève"
    session.set_filter(Filter())
    assert bar.field.text() == ""
    assert ids(session) == "abcd"


def test_where_it_was_found_is_told(session: Session, listed: EventList, qtbot: QtBot) -> None:
    session.do(SetNote("b", "Voir, aux archives, ce que dit le conseil municipal."), "note")
    session.set_filter(Filter(text="conseil"))
    assert listed.model.index(0, 0).data(Role.LINE) == "2 janvier 1900 · …ce que dit le conseil municipal."
    session.set_filter(Filter(text="maire"))
    assert listed.model.index(0, 0).data(Role.LINE) == "2 janvier 1900"


def test_what_is_found_is_marked(session: Session, listed: EventList, qtbot: QtBot) -> None:
    def marked() -> bool:
        image = listed.view.viewport().grab(listed.view.visualRect(listed.model.index(0, 0))).toImage()
        pixels = (image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, 24, 2))
        return LIGHT.quote.lower() in pixels

    assert not marked()
    session.set_filter(Filter(text="greve"))
    assert marked()


def said(bar: FindBar) -> list[str]:
    """What the lines below the list say, with what can be done about it."""
    notices = [notice for notice in (bar.line.hidden, bar.line.kept) if notice.isVisibleTo(bar.line)]
    return [f"{notice.text.toolTip()} | {notice.button.text()}".replace(NBSP, " ") for notice in notices]


def test_what_is_hidden_is_told_and_can_be_shown(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    assert not bar.line.isVisible()
    session.set_filter(Filter(text="greve"))
    assert bar.line.isVisible()
    assert said(bar) == ["2 événements masqués, 2 expressions sans date | Tout montrer"]
    assert bar.count.text().replace(NBSP, " ") == "2 sur 4"
    qtbot.mouseClick(bar.line.hidden.button, Qt.MouseButton.LeftButton)
    assert ids(session) == "abcd"
    assert said(bar) == []


def test_what_was_rejected_is_told_apart(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    session.do(SetStatus(("a",), Status.REJECTED), "refus")
    assert said(bar) == ["1 événement rejeté masqué | Les montrer"]
    session.set_filter(Filter(last=Day(1900, 1, 2)))
    assert said(bar) == ["3 événements masqués, dont 1 rejeté, 2 expressions sans date | Tout montrer"]
    session.set_filter(Filter())
    qtbot.mouseClick(bar.line.hidden.button, Qt.MouseButton.LeftButton)
    assert (ids(session), said(bar)) == ("abcd", [])


def test_an_event_that_no_longer_fits_stays_until_one_says_so(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    session.set_filter(Filter(last=Day(1900, 1, 1)))
    session.do(Redate("a", on_day(1950, 1, 1)), "date")
    session.do(AddEvent(replace(event("e", "Ailleurs", WAITING), anchors=())), "ajout")
    assert ids(session) == "ae"
    assert said(bar)[1] == "2 événements hors du filtre restent affichés | Masquer"
    qtbot.mouseClick(bar.line.kept.button, Qt.MouseButton.LeftButton)
    assert ids(session) == ""
    assert len(said(bar)) == 1


def test_an_event_met_elsewhere_is_shown_when_it_is_selected(session: Session, bar: FindBar) -> None:
    session.do(SetStatus(("d",), Status.REJECTED), "refus")
    session.set_filter(Filter(text="greve"))
    session.select("b")
    assert (ids(session), session.selection, session.kept) == ("abc", ("b",), {"b"})
    assert said(bar)[1] == "1 événement hors du filtre reste affiché | Masquer"
    session.select("d")
    assert (ids(session), session.selection) == ("abc", ())


def test_a_list_of_nothing_says_so(session: Session, listed: EventList) -> None:
    session.set_filter(Filter(text="zz"))
    assert listed.view.accessibleDescription() == "Aucun événement ne correspond."
    session.set_filter(Filter())
    assert listed.view.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("chosen", "chips"),
    [
        (Filter(text="a"), []),
        (Filter(first=Day(1900, 1, 1), last=Day(1950, 12, 31)), ["1900–1950"]),
        (Filter(statuses=frozenset({Status.CONFIRMED})), ["Confirmés"]),
        (Filter(statuses=frozenset(Status)), ["Rejetés compris"]),
        (Filter(statuses=frozenset()), ["Aucun statut"]),
        (Filter(actors=frozenset("ZYX"), tags=frozenset({"a&b"})), ["a&b", "X, Y + 1"]),
        (Filter(documents=frozenset({"article", "gone"})), ["article.txt, article retiré"]),
    ],
)
def test_each_thing_asked_for_is_a_chip(session: Session, bar: FindBar, chosen: Filter, chips: list[str]) -> None:
    session.set_filter(chosen)
    assert [chip.accessibleName().split(f"{NBSP}: ")[1] for chip in bar.chips.chips] == chips
    assert bar.chips.isVisible() is bool(chips)


def test_a_chip_takes_away_what_it_stands_for(session: Session, bar: FindBar, qtbot: QtBot) -> None:
    session.set_filter(Filter("grève", Day(1900, 1, 2), tags=frozenset("x"), actors=frozenset("y")))
    for left in (Filter("grève", tags=frozenset("x"), actors=frozenset("y")), Filter("grève", actors=frozenset("y"))):
        qtbot.keyClick(bar.chips.chips[0], Qt.Key.Key_Space)
        assert session.filter == left


def test_chips_are_reached_where_they_are_seen(session: Session, listed: EventList, qtbot: QtBot) -> None:
    session.set_filter(Filter(first=Day(1900, 1, 2), tags=frozenset("x")))
    bar, visited = listed.find_bar, list[QWidget | None]()
    bar.field.setFocus(Qt.FocusReason.TabFocusReason)
    for _stop in bar.stops:
        visited.append(listed.focusWidget())
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
    assert visited == bar.stops
    assert len(visited) == 5


def test_many_events_are_folded_while_one_types(session: Session, qtbot: QtBot, french: QApplication) -> None:
    session.show_project(Project((document(many_events(3500)),)))
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    listed.show()
    bar = listed.find_bar
    bar.field.setFocus()
    bar.field.reached.emit()
    assert bar._indexing.busy
    qtbot.keyClicks(bar.field, "reforme")
    bar.field._soon.stop()
    bar.field.typed.emit("reforme")
    assert session.filter == Filter()
    bar._indexing._fold()
    assert bar.line.hidden.text.text().startswith("Recherche… 57")
    qtbot.waitUntil(lambda: 0 < len(session.events) < 3500)
    assert said(bar)[0].endswith("masqués | Tout montrer")
    bar.field.reached.emit()
    assert not bar._indexing.busy
