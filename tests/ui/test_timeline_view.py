"""Hands and keys on the real widget."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot
from tests.timeline.examples import PUBLICATION, WAITING, event, on_day, seed_events

from frise.events.event import Event
from frise.events.reading import Extraction
from frise.project.document import Document, read_document
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.ui.session import Session
from frise.ui.theme import DARK, LIGHT
from frise.ui.timeline_options import TimelineOptions
from frise.ui.timeline_view import TimelineView

STILL = TimelineOptions(animated=False, today=False)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def document(events: list[Event], publication: Day | None = PUBLICATION, name: str = "article") -> Document:
    empty = read_document("Rien.", source="article.txt", document_id=name)
    return replace(empty, extraction=Extraction(events=tuple(events)), publication=publication)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    made = TimelineView(session, LIGHT, STILL)
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    session.show_project(Project((document(seed_events()),)))
    made.grab()
    return made


def point_on(view: TimelineView, name: str) -> QPoint:
    """The middle of an event's mark, as it was drawn."""
    view.grab()
    scene = view._item.timeline.scene
    assert scene is not None
    row = view._item.timeline.arrays.events.row(name)
    placed = next(placed for placed in scene.placed if placed.mark.row == row)
    return QPoint(round(placed.mark.middle), round(placed.mark_y))


def wheel(view: TimelineView, x: float, angle: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = QPointF(x, 100)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_opening_shows_everything(view: TimelineView) -> None:
    x0, x1 = view.visible_range()
    assert x0 < days_of(Day(2016, 10, 1))
    assert x1 > days_of(PUBLICATION)


def test_a_click_on_a_mark_selects(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.selection_changed):
        qtbot.mouseClick(view.viewport(), LEFT, NONE, point_on(view, "letter"))
    assert session.selected is not None
    assert session.selected.id == "letter"


def test_a_click_on_a_label_selects(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    scene = view._item.timeline.scene
    assert scene is not None
    placed = scene.placed[0]
    place = QPoint(round(placed.label.left + 30), round(placed.top + 8))
    qtbot.mouseClick(view.viewport(), LEFT, NONE, place)
    assert session.selected is view._item.timeline.arrays.events[placed.mark.row]


def test_letting_go_elsewhere_selects_nothing(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    port, place = view.viewport(), point_on(view, "letter")
    qtbot.mousePress(port, LEFT, NONE, place)
    qtbot.mouseMove(port, QPoint(300, 60))
    qtbot.mouseRelease(port, LEFT, NONE, QPoint(300, 60))
    assert session.selected is None


def test_ctrl_wheel_zooms_at_the_cursor(view: TimelineView) -> None:
    under = view.scale_of_time.day(300)
    before = view.scale_of_time.span
    wheel(view, 300, 120, CTRL)
    assert view.scale_of_time.span < before
    assert view.scale_of_time.day(300) == pytest.approx(under, abs=1e-6)


def test_the_wheel_pans_along_time(view: TimelineView) -> None:
    before = view.scale_of_time
    wheel(view, 300, -120)
    assert view.scale_of_time.origin > before.origin
    assert view.scale_of_time.per_pixel == before.per_pixel


def test_dragging_empty_space_pans(view: TimelineView, qtbot: QtBot) -> None:
    before, port = view.scale_of_time, view.viewport()
    qtbot.mousePress(port, LEFT, NONE, QPoint(600, 60))
    qtbot.mouseMove(port, QPoint(580, 60))
    qtbot.mouseMove(port, QPoint(500, 60))
    qtbot.mouseRelease(port, LEFT, NONE, QPoint(500, 60))
    assert before.pixel(view.scale_of_time.origin) == pytest.approx(100, abs=1)


def test_arrows_home_and_end_go_through_the_events(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    seen = []
    session.selection_changed.connect(seen.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    assert seen == ["launch", "letter", "holders", "letter", "jassy"]


@pytest.mark.parametrize(
    ("closer", "farther"),
    [(Qt.Key.Key_Plus, Qt.Key.Key_Minus), (Qt.Key.Key_W, Qt.Key.Key_S)],
)
def test_keys_zoom(view: TimelineView, qtbot: QtBot, closer: Qt.Key, farther: Qt.Key) -> None:
    before = view.scale_of_time.span
    qtbot.keyClick(view, closer)
    assert view.scale_of_time.span == pytest.approx(before / 1.5)
    qtbot.keyClick(view, farther)
    assert view.scale_of_time.span == pytest.approx(before)


def test_keys_pan_by_their_place_on_the_keyboard(view: TimelineView, qtbot: QtBot) -> None:
    before = view.scale_of_time
    qtbot.keyClick(view, Qt.Key.Key_D)
    assert before.pixel(view.scale_of_time.origin) == pytest.approx(180)
    azerty_q = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, NONE, 38, 0, 0, "q")
    QApplication.sendEvent(view, azerty_q)
    assert view.scale_of_time.origin == pytest.approx(before.origin)


def test_ctrl_zero_shows_everything_again(view: TimelineView, qtbot: QtBot) -> None:
    before = view.visible_range()
    view.zoom(30, 100)
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.visible_range() == pytest.approx(before)


def test_f_centres_then_fits(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    session.select("letter")
    span = view.scale_of_time.span
    qtbot.keyClick(view, Qt.Key.Key_F)
    middle = (days_of(Day(2018, 5, 1)) + days_of(Day(2018, 6, 1))) / 2
    assert view.scale_of_time.pixel(middle) == pytest.approx(600, abs=1)
    assert view.scale_of_time.span == pytest.approx(span)
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert view.scale_of_time.span < span / 2


def test_what_is_selected_elsewhere_comes_into_view(view: TimelineView, session: Session) -> None:
    view.show_range(days_of(Day(2018, 10, 1)), days_of(Day(2018, 12, 1)))
    span = view.scale_of_time.span
    session.select("launch")
    x0, x1 = view.visible_range()
    assert x0 < days_of(Day(2016, 11, 15)) < x1
    assert view.scale_of_time.span == pytest.approx(span)


def test_another_publication_date_keeps_the_view(view: TimelineView, session: Session) -> None:
    view.show_range(days_of(Day(2018, 4, 1)), days_of(Day(2018, 8, 1)))
    before = view.visible_range()
    session.show_project(Project((document(seed_events(), Day(2018, 11, 13)),)))
    assert view.visible_range() == before


def test_unless_nothing_of_it_is_left(view: TimelineView, session: Session) -> None:
    view.show_range(days_of(Day(2018, 4, 1)), days_of(Day(2018, 8, 1)))
    session.show_project(Project((document([event("a", "Jadis", on_day(1848, 5, 3))]),)))
    x0, x1 = view.visible_range()
    assert x0 < days_of(Day(1848, 5, 3)) < x1


def test_another_document_shows_everything(view: TimelineView, session: Session) -> None:
    view.zoom(20, 1000)
    other = document([event("a", "Jadis", on_day(1848, 5, 3))], None, "other")
    session.show_project(Project((document(seed_events()), other)))
    x0, x1 = view.visible_range()
    assert x0 < days_of(Day(1848, 5, 3))
    assert x1 > days_of(Day(2018, 11, 8))


def test_the_minimap_takes_one_there(view: TimelineView, qtbot: QtBot) -> None:
    view.zoom(8, 1100)
    whole = view._item.minimap.scale(1200)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(200, 385))
    assert (view.visible_range()[0] + view.visible_range()[1]) / 2 == pytest.approx(whole.day(200), abs=1)
    port = view.viewport()
    qtbot.mousePress(port, LEFT, NONE, QPoint(210, 385))
    qtbot.mouseMove(port, QPoint(410, 385))
    qtbot.mouseRelease(port, LEFT, NONE, QPoint(410, 385))
    assert (view.visible_range()[0] + view.visible_range()[1]) / 2 == pytest.approx(whole.day(400), abs=1)


def test_the_tooltip_tells_title_date_and_quote(view: TimelineView) -> None:
    place = point_on(view, "letter")
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), help_event)
    assert "Une lettre ouverte" in QToolTip.text()
    assert "mai 2018" in QToolTip.text()
    assert "Il est écrit" in QToolTip.text()
    QToolTip.hideText()


def test_resizing_keeps_the_time_shown(view: TimelineView) -> None:
    before = view.visible_range()
    view.resize(900, 350)
    assert view.visible_range() == pytest.approx(before)
    assert view.scale_of_time.width == 900


def test_an_empty_project_is_quiet(qtbot: QtBot, session: Session) -> None:
    made = TimelineView(session, DARK, STILL)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.grab()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_F, Qt.Key.Key_Plus):
        qtbot.keyClick(made, key)
    made.fit_all()
    assert session.selected is None


def test_labels_settle_once_the_view_is_still(view: TimelineView, qtbot: QtBot) -> None:
    view.pan(37)
    assert not view._item.options.settled
    qtbot.waitUntil(lambda: view._item.options.settled, timeout=2000)


def test_it_has_a_name_for_those_who_do_not_see(view: TimelineView, session: Session) -> None:
    assert view.accessibleName()
    at_first = view.accessibleDescription()
    session.select("holders")
    assert "juin 2018" in view.accessibleDescription()
    session.select(None)
    assert view.accessibleDescription() == at_first


def test_what_waits_is_in_a_tray_whose_list_selects(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    assert view.painter_.tray is None
    session.show_project(Project((document([*seed_events(), event("later", "Un jour", WAITING)]),)))
    view.grab()
    assert view.painter_.tray is not None
    qtbot.mouseClick(view.viewport(), LEFT, NONE, view.painter_.tray.center().toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = menu.actions()
    assert action.text().startswith("Un jour\t")
    action.trigger()
    assert session.selected is not None
    assert session.selected.id == "later"
    menu.close()


@pytest.mark.parametrize(
    ("events", "hint"),
    [
        ([], "Aucune date de ce texte n’a pu être placée dans le temps."),
        ([event("later", "Un jour", WAITING)], ""),
        (seed_events(), ""),
    ],
)
def test_an_article_without_a_date_says_so(
    view: TimelineView, session: Session, events: list[Event], hint: str
) -> None:
    session.show_project(Project((document(events),)))
    assert view._item.options.hint == hint
    session.show_project(Project())
    assert view._item.options.hint.startswith("Ouvrez un article")
