"""The filters' panel: what there is to choose from, what a choice shows at once, and the keyboard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.timeline.examples import event, in_month, on_day
from tests.ui.test_timeline_view import document

from frise.events.event import Event
from frise.project.decision import Status
from frise.project.edits import SetStatus, SetTags
from frise.project.filter import STANDING, Filter
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.temporal.granularity import Granularity
from frise.ui.event_list import EventList
from frise.ui.finding.choices import Choices
from frise.ui.finding.filter_panel import FilterPanel, _beside
from frise.ui.session import Session
from frise.ui.theme import LIGHT


def told(name: str, known: Event, *actors: str, article: str) -> Event:
    anchor = replace(known.anchors[0], document=article)
    return replace(known, id=name, actors=actors, anchors=(anchor,))


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[FilterPanel]:
    first = [
        told("a", event("", "Grève", on_day(1900, 5, 1)), "CGT", "Jaurès", article="un"),
        told("b", event("", "Accord", in_month(1901, 6)), "CGT", article="un"),
    ]
    second = [told("c", event("", "Élection", on_day(1902, 5, 1)), "Jaurès", "CGT", article="deux")]
    session.begin(Project((document(first, name="un"), document(second, name="deux"))))
    session.do(SetStatus(("b",), Status.CONFIRMED), "statut")
    session.do(SetTags(("b", "c"), ("droit",)), "étiquette")
    listed = EventList(session, LIGHT)
    qtbot.addWidget(listed)
    listed.resize(340, 600)
    listed.show()
    listed.find_bar.open_filters()
    panel = listed.find_bar.panel
    assert panel is not None
    yield panel
    panel.close()


def ids(session: Session) -> str:
    return "".join(known.id for known in session.events)


def rows(choices: Choices) -> list[tuple[str, bool]]:
    items = [choices.list.item(row) for row in range(choices.list.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def sections(panel: FilterPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel, "caption") if label.isVisible()]


def test_what_there_is_to_choose_from_is_counted(panel: FilterPanel) -> None:
    assert [box.text() for box in panel.statuses.boxes.values()] == [
        "À vérifier  ·  2",
        "Confirmés  ·  1",
        "Contestés  ·  0",
        "Rejetés  ·  0",
    ]
    assert [box.text() for box in panel.granularities.boxes.values()] == ["Jour  ·  2", "Mois  ·  1"]
    assert rows(panel.documents) == [("article.txt  ·  2", False), ("article.txt  ·  1", False)]
    assert rows(panel.actors) == [("CGT  ·  3", False), ("Jaurès  ·  2", False)]
    assert rows(panel.tags) == [("droit  ·  2", False)]


def test_a_choice_shows_at_once(panel: FilterPanel, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.statuses.boxes[Status.CONFIRMED], Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    assert ids(session) == "ac"
    qtbot.mouseClick(panel.statuses.boxes[Status.CONFIRMED], Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    qtbot.keyClick(panel.granularities.boxes[Granularity.DAY], Qt.Key.Key_Space)
    assert ids(session) == "ac"
    panel.tags.list.setCurrentRow(0)
    qtbot.keyClick(panel.tags.list, Qt.Key.Key_Space)
    assert ids(session) == "c"
    assert session.filter == Filter(granularities=frozenset({Granularity.DAY}), tags=frozenset({"droit"}))


def test_articles_and_names(panel: FilterPanel, session: Session, qtbot: QtBot) -> None:
    panel.documents.list.setCurrentRow(0)
    qtbot.keyClick(panel.documents.list, Qt.Key.Key_Return)
    assert (ids(session), session.filter.documents) == ("ab", {"un"})
    panel.actors.list.setCurrentRow(1)
    qtbot.keyClick(panel.actors.list, Qt.Key.Key_Space)
    assert ids(session) == "a"


def test_the_filters_are_cleared_but_not_the_words(panel: FilterPanel, session: Session, qtbot: QtBot) -> None:
    session.set_filter(Filter("élection", Day(1950, 1, 1), statuses=frozenset(), actors=frozenset({"CGT"})))
    assert rows(panel.actors)[0] == ("CGT  ·  3", True)
    assert panel.period.first.text() == "1950"
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert session.filter == Filter("élection")
    assert panel.period.first.text() == ""
    assert not rows(panel.actors)[0][1]
    assert {key for key, box in panel.statuses.boxes.items() if box.isChecked()} == STANDING


def test_what_leaves_no_choice_is_not_offered(session: Session, panel: FilterPanel, qtbot: QtBot) -> None:
    assert sections(panel)[2:] == ["Précision de la date", "Étiquettes", "Articles", "Personnes et organisations"]
    one = told("a", event("", "Grève", on_day(1900, 5, 1)), article="un")
    panel.close()
    session.begin(Project((document([one], name="un"),)))
    panel.open_beside(panel.parentWidget())  # type: ignore[arg-type]
    assert sections(panel) == ["Période", "Statut"]


def test_what_is_asked_for_is_offered_although_nothing_has_it(session: Session, panel: FilterPanel) -> None:
    panel.close()
    session.set_filter(Filter(actors=frozenset({"Parti"}), granularities=frozenset({Granularity.CENTURY})))
    panel.open_beside(panel.parentWidget())  # type: ignore[arg-type]
    assert rows(panel.actors)[0] == ("Parti  ·  0", True)
    assert "Siècle  ·  0" in [box.text() for box in panel.granularities.boxes.values()]


def test_esc_closes(panel: FilterPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.period.first, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_tab_goes_down_the_panel(panel: FilterPanel, qtbot: QtBot) -> None:
    parts: list[QWidget] = [panel.period.first, panel.period.last]
    parts += [*panel.statuses.boxes.values(), *panel.granularities.boxes.values()]
    parts += [panel.tags.list, panel.documents.list, panel.actors.list, panel.clear, panel.closing]
    parts[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    for _part in parts:
        visited.append(panel.focusWidget())
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
    assert visited == parts


@pytest.mark.parametrize(
    ("row", "height", "place"),
    [
        (QRect(900, 500, 300, 80), 400, QRect(516, 500, 376, 400)),
        (QRect(900, 500, 300, 80), 640, QRect(516, 351, 376, 640)),
        (QRect(900, 500, 300, 80), 2000, QRect(516, 311, 376, 680)),
        (QRect(100, 10, 300, 80), 400, QRect(407, 10, 376, 400)),
        (QRect(100, 10, 1200, 80), 400, QRect(823, 10, 376, 400)),
    ],
)
def test_where_it_stands(row: QRect, height: int, place: QRect) -> None:
    assert _beside(row, height, QRect(0, 0, 1200, 1000)) == place


def test_many_names_are_narrowed_by_typing(french: QApplication, qtbot: QtBot) -> None:
    choices = Choices("Noms", "Chercher un nom")
    qtbot.addWidget(choices)
    names = {f"n{at}": name for at, name in enumerate(["Éric", "Erica", "Léo", *(f"Nom {at}" for at in range(300))])}
    choices.show_choices(names, dict.fromkeys(names, 1), frozenset({"n2"}))
    choices.show()
    assert choices.list.count() == 200
    assert choices.typed.isVisible()
    heard: list[object] = []
    choices.changed.connect(heard.append)
    qtbot.keyClicks(choices.typed, "eric")
    assert rows(choices) == [("Éric  ·  1", False), ("Erica  ·  1", False)]
    qtbot.keyClick(choices.typed, Qt.Key.Key_Down)
    qtbot.keyClick(choices.list, Qt.Key.Key_Space)
    assert heard == [{"n0", "n2"}]
    choices.typed.clear()
    assert [text for text, ticked in rows(choices) if ticked] == ["Léo  ·  1", "Éric  ·  1"]
