"""A reader looks for something in several articles, narrows it down, keeps the view, and comes back to it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.conftest import Open

from frise.project.decision import Status
from frise.project.edits import SaveView, SetStatus
from frise.project.filter import Filter
from frise.project.saved_view import SavedView
from frise.ui.window import Window

FIRST = "Le maire de Rouen a signé un accord le 3 mai 2016.\n\nL’école a fermé à Lille le 12 juin 2017."
SECOND = "L’École de Brest a ouvert ses portes le 4 mai 2016. Il a neigé à Brest le 1er mars 2018."


def titles(window: Window) -> list[str]:
    return [event.title for event in window.session.events]


def drawn(window: Window) -> int:
    view = window.timeline.view
    assert view is not None
    return len(view.painter_.arrays)


def test_searching_narrowing_and_coming_back(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    for name, text in (("un.txt", FIRST), ("deux.txt", SECOND)):
        (tmp_path / name).write_text(text, "utf-8")
    window = opened(tmp_path / "un.txt", tmp_path / "deux.txt")
    window.timeline.load(window.session)
    session, everything = window.session, window.session.events
    assert len(everything) == drawn(window) == 4

    window.actions_.finding.find.trigger()
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "ECOLE")
    qtbot.waitUntil(lambda: len(session.events) == 2, timeout=5_000)
    assert all("cole" in title for title in titles(window))
    assert drawn(window) == 2
    assert session.hidden.total == 2
    assert "masqué" in window.header.counts.text()

    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.selected == session.events[0]

    first = session.project.documents[0].id
    session.set_filter(Filter(text="école", documents=frozenset({first})))
    assert len(session.events) == drawn(window) == 1
    session.do(SaveView(SavedView("Lille", session.filter)), "view")
    session.set_filter(Filter())
    assert session.events == everything
    session.set_filter(session.project.views[0].filter)
    assert len(session.events) == 1
    window.actions_.undo.trigger()
    assert session.project.views == ()
    assert len(session.events) == 1  # what is shown is no step


def test_what_is_rejected_is_hidden_until_it_is_asked_for(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "un.txt").write_text(FIRST, "utf-8")
    session = opened(tmp_path / "un.txt").session
    signed, closed = session.events
    session.do(SetStatus((signed.id,), Status.REJECTED), "")
    assert session.events == (closed,)
    assert (session.hidden.rejected, session.hidden.others) == (1, 0)
    session.set_filter(Filter(statuses=frozenset(Status)))
    assert [event.id for event in session.events] == [signed.id, closed.id]
    assert session.hidden.total == 0
