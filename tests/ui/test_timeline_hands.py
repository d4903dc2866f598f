"""Hands on the real widget, beyond one click: several events, crowds, groups, lanes, the minimap's edges, a menu."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot
from tests.timeline.examples import event, in_month, many_events, on_day
from tests.ui.test_timeline_view import CTRL, LEFT, NONE, document, point_on, view, wheel

from frise.events.event import Event
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import days_of
from frise.ui.painter import Grip
from frise.ui.session import Session
from frise.ui.timeline_options import TimelineOptions
from frise.ui.timeline_view import TimelineView

SHIFT = Qt.KeyboardModifier.ShiftModifier
__all__ = ["view"]


def show(view: TimelineView, session: Session, events: list[Event], **options: object) -> None:
    session.show_project(Project((document(events),)))
    view.set_options(TimelineOptions(animated=False, today=False, **options))  # type: ignore[arg-type]
    view.grab()


def test_ctrl_click_adds_and_takes_away(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, NONE, point_on(view, "letter"))
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, point_on(view, "jassy"))
    assert session.selection == ("letter", "jassy")
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, point_on(view, "letter"))
    assert session.selection == ("jassy",)


def test_shift_click_selects_up_to_there(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, NONE, point_on(view, "launch"))
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, point_on(view, "holders"))
    assert session.selection == ("launch", "letter", "holders")


def test_shift_arrows_extend_and_escape_comes_back(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    session.select("launch")
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert session.selection == ("launch", "letter", "holders")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert session.selection == ("holders",)
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(session.selection) == 5


def test_every_selected_mark_is_outlined(view: TimelineView, session: Session) -> None:
    one = view.grab().toImage()
    session.select_all(["letter", "holders"])
    both = view.grab().toImage()
    for name in ("letter", "holders"):
        at = point_on(view, name)
        around = [(at.x() + x, at.y() + y) for x in range(-60, 61) for y in range(-12, 13)]
        assert any(one.pixel(*each) != both.pixel(*each) for each in around)


def test_a_frame_drawn_with_shift_selects_what_it_touches(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    port, first, last = view.viewport(), point_on(view, "letter"), point_on(view, "holders")
    left, right = min(first.x(), last.x()), max(first.x(), last.x())
    top, bottom = min(first.y(), last.y()) - 4, max(first.y(), last.y()) + 4
    qtbot.mousePress(port, LEFT, SHIFT, QPoint(right + 12, top))
    send_move(view, QPoint(right, top + 2), SHIFT)
    send_move(view, QPoint(left, bottom), SHIFT)
    assert view._item.rubber is not None
    before = view.scale_of_time
    qtbot.mouseRelease(port, LEFT, SHIFT, QPoint(left, bottom))
    assert set(session.selection) >= {"letter", "holders"}
    assert "launch" not in session.selection
    assert view._item.rubber is None
    assert view.scale_of_time == before


def send_move(view: TimelineView, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    at = QPointF(place)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, modifiers
    )
    QApplication.sendEvent(view.viewport(), moved)


def crowd(count: int, *, apart: bool) -> list[Event]:
    days = [Day.of_number(Day(1950, 1, 1).number + (at // 40 if apart else 0)) for at in range(count)]
    crowded = [
        event(f"c{at}", f"Le fait numéro {at}", on_day(day.year, day.month, day.day), at / count)
        for at, day in enumerate(days)
    ]
    return [*crowded, event("first", "Le début", in_month(1850, 5)), event("last", "La fin", in_month(2010, 5))]


def test_a_click_on_a_crowd_zooms_into_it(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    show(view, session, crowd(900, apart=True))
    scene = view.painter_.scene
    assert scene is not None
    cluster = max(scene.clusters, key=lambda found: found.size)
    assert cluster.size > 800
    span = view.scale_of_time.span
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(cluster.at), round(cluster.bottom - 4)))
    assert view.scale_of_time.span < span / 100
    x0, x1 = view.visible_range()
    assert x0 < days_of(Day(1950, 1, 1)) < x1


def test_a_crowd_at_one_instant_is_listed(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    show(view, session, crowd(300, apart=False))
    view.show_range(days_of(Day(1950, 1, 1)) - 0.02, days_of(Day(1950, 1, 1)) + 0.03)
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    cluster = max(scene.clusters, key=lambda found: found.size)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(cluster.at), round(cluster.bottom - 4)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "autres" in menu.actions()[-1].text()
    menu.actions()[0].trigger()
    assert session.selected is not None
    menu.close()


def test_a_crowd_tells_what_it_holds(view: TimelineView, session: Session) -> None:
    show(view, session, crowd(900, apart=True))
    scene = view.painter_.scene
    assert scene is not None
    cluster = max(scene.clusters, key=lambda found: found.size)
    place = QPoint(round(cluster.at), round(cluster.bottom - 3))
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    )
    assert f"{cluster.size} événements" in QToolTip.text().replace("\u00a0", " ")
    assert "Le fait numéro" in QToolTip.text()
    QToolTip.hideText()


def test_the_minimap_s_edges_change_how_much_is_shown(view: TimelineView, qtbot: QtBot) -> None:
    view.zoom(3, 600)
    left, right = view._item.minimap.window(view.scale_of_time)
    assert view._item.minimap.grip(view.scale_of_time, left) is Grip.LEFT
    x0, x1 = view.visible_range()
    qtbot.mousePress(view.viewport(), LEFT, NONE, QPoint(round(left), 385))
    qtbot.mouseMove(view.viewport(), QPoint(round(left) - 100, 385))
    qtbot.mouseRelease(view.viewport(), LEFT, NONE, QPoint(round(left) - 100, 385))
    now = view.visible_range()
    assert now[0] < x0 - 10
    assert now[1] == pytest.approx(x1, abs=2)
    right = view._item.minimap.window(view.scale_of_time)[1]
    assert view._item.minimap.grip(view.scale_of_time, right) is Grip.RIGHT
    qtbot.mousePress(view.viewport(), LEFT, NONE, QPoint(round(right), 385))
    qtbot.mouseMove(view.viewport(), QPoint(round(right) - 150, 385))
    qtbot.mouseRelease(view.viewport(), LEFT, NONE, QPoint(round(right) - 150, 385))
    assert view.visible_range()[1] < now[1] - 10


def test_a_double_click_on_the_minimap_shows_everything(view: TimelineView, qtbot: QtBot) -> None:
    before = view.visible_range()
    view.zoom(10, 900)
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, QPoint(600, 385))
    assert view.visible_range() == pytest.approx(before)


def test_shift_and_wheel_move_the_lanes(view: TimelineView, session: Session) -> None:
    show(view, session, many_events(150))
    before = {placed.mark.row: placed.top for placed in view.painter_.scene.placed}  # type: ignore[union-attr]
    wheel(view, 600, 120, SHIFT)
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    assert scene.scroll == pytest.approx(50, abs=1)
    moved = [placed for placed in scene.placed if placed.mark.row in before]
    assert moved
    assert all(placed.top == pytest.approx(before[placed.mark.row] + scene.scroll) for placed in moved)
    assert len(scene.placed) > len(before)
    for _ in range(40):
        wheel(view, 600, -120, SHIFT)
    view.grab()
    assert view.painter_.scene.scroll == 0  # type: ignore[union-attr]


def test_lanes_stop_where_nothing_is_above(view: TimelineView) -> None:
    for _ in range(5):
        wheel(view, 600, 120, SHIFT)
        view.grab()
    assert view.painter_.scene is not None
    assert view.painter_.scene.scroll == 0


def test_the_wheel_can_be_turned_over(view: TimelineView, session: Session) -> None:
    show(view, session, many_events(150), wheel_lanes=True)
    before = view.scale_of_time
    wheel(view, 600, 120)
    view.grab()
    assert view.scale_of_time == before
    assert view.painter_.scene.scroll == pytest.approx(50, abs=1)  # type: ignore[union-attr]
    wheel(view, 600, 120, SHIFT)
    assert view.scale_of_time.origin < before.origin


def touchpad(view: TimelineView, x: int, y: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = QPointF(600, 100)
    moved = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(x, y),
        QPoint(x, y) * 2,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(view.viewport(), moved)


def test_a_touchpad_moves_by_its_pixels(view: TimelineView) -> None:
    before = view.scale_of_time
    touchpad(view, -37, 4)
    assert before.pixel(view.scale_of_time.origin) == pytest.approx(37, abs=0.01)
    span = view.scale_of_time.span
    touchpad(view, 0, 30, CTRL)
    assert span / 1.25 < view.scale_of_time.span < span


def test_gliding_arrives(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    view.set_options(TimelineOptions(animated=True))
    session.select("letter")
    span = view.scale_of_time.span
    view.fit_event("letter")
    assert view.scale_of_time.span == span
    qtbot.waitUntil(lambda: view._glide.target is None, timeout=3000)
    assert view.scale_of_time.span < span / 2
    assert view._item.options.settled


def test_a_hand_stops_a_glide(view: TimelineView, session: Session) -> None:
    view.set_options(TimelineOptions(animated=True))
    view.fit_event("letter")
    view.pan(10)
    assert view._glide.target is None


def test_pointing_at_an_event_and_asking_selects_it(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    place = point_on(view, "holders")
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    with qtbot.waitSignal(view.menu_wanted):
        QApplication.sendEvent(view.viewport(), asked)
    assert session.selected is not None
    assert session.selected.id == "holders"


def test_pages_and_lanes_by_key(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    show(view, session, many_events(150))
    before = view.scale_of_time
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert before.pixel(view.scale_of_time.origin) == pytest.approx(0.9 * 1200, abs=1)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.scale_of_time.origin == pytest.approx(before.origin)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    view.grab()
    assert view.painter_.scene.scroll == pytest.approx(50, abs=1)  # type: ignore[union-attr]
