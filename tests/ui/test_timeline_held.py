"""What must hold whatever the hands do: nothing falls over, the current event is seen, what is hidden is out of reach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.timeline.examples import event, in_month, lasting, many_events, on_day
from tests.ui.test_timeline_hands import send_move, show
from tests.ui.test_timeline_view import LEFT, NONE, STILL, document, view, wheel

from frise.events.event import Event
from frise.project.project import Project
from frise.temporal.calendar import Day
from frise.timeline.arrays import event_arrays
from frise.timeline.folds import NO_FOLDS
from frise.timeline.grouping import grouped
from frise.timeline.groups import REST
from frise.timeline.hit import boxes, hit_cluster, rows_within, seen_rows
from frise.timeline.stacking import Stack
from frise.ui.painter import PaintOptions, TimelinePainter
from frise.ui.session import Session
from frise.ui.theme import LIGHT
from frise.ui.timeline_options import LanesBy, TimelineOptions
from frise.ui.timeline_view import TimelineView
from frise.wording.language import Language

__all__ = ["view"]
SHIFT = Qt.KeyboardModifier.ShiftModifier
BY_ARTICLE = replace(STILL, lanes=LanesBy.DOCUMENT)
BY_ACTOR = replace(STILL, lanes=LanesBy.ACTOR)


def of(name: str, events: list[Event]) -> list[Event]:
    """The same events, told by another document."""
    return [
        replace(each, id=f"{name}-{each.id}", anchors=(replace(each.anchors[0], document=name),)) for each in events
    ]


def acted(count: int, actors: int) -> list[Event]:
    return [replace(each, actors=(f"Acteur {at % actors}",)) for at, each in enumerate(many_events(count))]


def test_groups_that_change_places_take_their_labels_along(view: TimelineView, session: Session) -> None:
    """The larger article comes first: with other sizes the same place in the stack is another group."""
    small, large = of("a", many_events(3, 1)), of("b", many_events(40, 2))
    view.set_options(BY_ARTICLE)
    for first, second in ((small, large), (small, large[:1]), (small, large), (large, small)):
        session.show_project(Project((document(first, None, "a"), document(second, None, "b"))))
        view.grab()
        scene = view.painter_.scene
        assert scene is not None
        assert len(scene.placed) > 0


def test_a_frame_that_fails_is_told_and_the_next_is_drawn(view: TimelineView, monkeypatch: pytest.MonkeyPatch) -> None:
    told = []
    monkeypatch.setattr("sys.excepthook", lambda *what: told.append(what[0]))
    options = view._item.options
    view._item.options = replace(options, theme=None)  # type: ignore[arg-type]
    view.grab()
    assert told
    view._item.options = options
    told.clear()
    view.grab()
    assert not told


@pytest.mark.parametrize("options", [STILL, BY_ACTOR])
def test_the_current_event_is_always_seen(view: TimelineView, session: Session, options: TimelineOptions) -> None:
    session.show_project(Project((document(acted(120, 9)),)))
    view.set_options(options)
    view.grab()
    view.scroll_lanes(200.0 if options is STILL else -300.0)
    view.grab()
    hidden = []
    for known in session.events:
        session.select(known.id)
        view.grab()
        scene, row = view.painter_.scene, view.painter_.arrays.events.row(known.id)
        assert scene is not None
        if row not in seen_rows(scene):
            hidden.append(known.id)
    assert hidden == []


def test_selecting_opens_a_closed_group(view: TimelineView, session: Session) -> None:
    session.show_project(Project((document(acted(60, 4)),)))
    view.set_options(BY_ACTOR)
    view.set_all_closed(closed=True)
    view.grab()
    session.select(session.events[7].id)
    view.grab()
    assert view.painter_.scene is not None
    assert view.painter_.arrays.events.row(session.events[7].id) in seen_rows(view.painter_.scene)


def test_what_is_moved_out_of_sight_is_out_of_reach(view: TimelineView, session: Session) -> None:
    session.show_project(Project((document(acted(120, 9)),)))
    view.set_options(BY_ACTOR)
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    area = scene.area
    for box in boxes(scene):
        assert area.top <= box.bottom
        assert box.top <= area.bottom
    assert rows_within(scene, 0, area.bottom + 5, 1200, area.bottom + 50) == []
    for x in range(0, 1200, 7):
        assert hit_cluster(scene, x, area.bottom + 20) is None


def test_a_crowd_of_a_group_holds_that_group_alone(view: TimelineView, session: Session) -> None:
    days = [event(f"d{at}", "Le même jour", on_day(1900, 1, 1 + at % 20)) for at in range(900)]
    session.show_project(
        Project((document([replace(e, actors=("A" if i % 3 else "B",)) for i, e in enumerate(days)]),))
    )
    view.set_options(BY_ACTOR)
    view.show_range(-26_000, -25_000)
    view.resize(1200, 700)
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    assert {cluster.group for cluster in scene.clusters} == {0, 1}
    for cluster in scene.clusters:
        rows = view.cluster_rows(cluster)
        assert len(rows) == cluster.size
        assert len({view.painter_.arrays.events[row].actors for row in rows}) == 1


def test_a_frame_takes_the_heaps_it_touches(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    heap = [event(f"h{at}", f"Le fait {at}", on_day(1900, 1, 1)) for at in range(60)]
    show(view, session, [*heap, event("far", "Plus tard", in_month(1960, 5))])
    port, area = view.viewport(), view.painter_.scene.area  # type: ignore[union-attr]
    qtbot.mousePress(port, LEFT, SHIFT, QPoint(1195, 30))
    send_move(view, QPoint(1100, 60), SHIFT)
    send_move(view, QPoint(2, round(area.bottom) - 1), SHIFT)
    qtbot.mouseRelease(port, LEFT, SHIFT, QPoint(2, round(area.bottom) - 1))
    assert len(session.selection) == 61


def test_long_reigns_in_a_heap_can_be_listed(view: TimelineView, session: Session) -> None:
    reigns = [event(f"r{at}", "Un règne", lasting(Day(100 + at, 1, 1), Day(1900 + at, 1, 1))) for at in range(90)]
    show(view, session, reigns)
    view.show_range(-150_000, -149_000)
    view.grab()
    scene = view.painter_.scene
    assert scene is not None
    for cluster in scene.clusters:
        assert len(view.cluster_rows(cluster)) == cluster.size


@pytest.mark.parametrize("x", [1, 2, 1198])
def test_a_mere_press_on_the_minimap_s_edge_moves_nothing(view: TimelineView, qtbot: QtBot, x: int) -> None:
    before = view.visible_range()
    qtbot.mousePress(view.viewport(), LEFT, NONE, QPoint(x, 385))
    qtbot.mouseRelease(view.viewport(), LEFT, NONE, QPoint(x, 385))
    assert view.visible_range() == before


def test_folds_come_back_with_the_room_for_them(view: TimelineView, session: Session) -> None:
    far = [event("far", "Alésia tombe", in_month(-51, 9)), *many_events(30, first=1990, last=2000)]
    show(view, session, far, folded=True)
    view.fit_all()
    folds = view.scale_of_time.folds
    assert folds != NO_FOLDS
    view.resize(90, 400)
    assert view.scale_of_time.folds == NO_FOLDS
    view.resize(1200, 400)
    assert view.scale_of_time.folds == folds


@pytest.mark.parametrize("how", ["resize", "options", "project"])
def test_an_interrupted_glide_arrives(view: TimelineView, session: Session, how: str) -> None:
    view.set_options(replace(STILL, animated=True))
    view.show_range(17_800, 17_900)
    session.select("launch")
    assert view._glide.target is not None
    if how == "resize":
        view.resize(1100, 380)
    elif how == "options":
        view.set_options(replace(view.options, legend=True))
    else:
        session.show_project(session.project)
    x0, x1 = view.visible_range()
    row = view.painter_.arrays.events.row("launch")
    assert row is not None
    assert x0 < view.painter_.arrays.end[row]
    assert view.painter_.arrays.start[row] < x1


def test_a_lost_release_ends_the_drag(view: TimelineView, qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    port = view.viewport()
    qtbot.mousePress(port, LEFT, NONE, QPoint(600, 60))
    send_move(view, QPoint(580, 60), NONE)
    before = view.scale_of_time
    nothing = Qt.MouseButton.NoButton
    at = QPointF(300, 60)
    QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, at, port.mapToGlobal(at), nothing, nothing, NONE))
    assert view.scale_of_time == before


@pytest.mark.parametrize("height", [160, 300, 600, 900])
def test_pictures_of_many_groups_lose_no_event(french: QApplication, height: int) -> None:
    events = acted(400, 40)
    arrays = event_arrays(events)
    stack = Stack(grouped(arrays, lambda known: known.actors), fitted=True, whole=arrays)
    image = QImage(1600, height, QImage.Format.Format_RGB32)
    engine = TimelinePainter(arrays, (), Language.FR)
    painter = QPainter(image)
    engine.paint(painter, -75_000, 20_000, 1600, height, PaintOptions(LIGHT, spread=True, stack=stack))
    painter.end()
    shown = [header.group for header in engine.headers]
    assert shown[-1].key == REST
    assert len({row for group in shown for row in group.rows.tolist()}) == len(arrays)
    assert engine.headers[-1].top < height - 57


def test_scrolling_by_wheel_over_groups_shows_the_last(view: TimelineView, session: Session) -> None:
    session.show_project(Project((document(acted(60, 12)),)))
    view.set_options(BY_ACTOR)
    view.grab()
    for _ in range(90):
        wheel(view, 600, -120, SHIFT)
        view.grab()
    assert view.painter_.headers[-1].group.key == view._item.options.stack.groups[-1].key  # type: ignore[union-attr]


def test_a_step_during_a_glide_starts_from_where_it_goes(view: TimelineView, session: Session, qtbot: QtBot) -> None:
    view.set_options(replace(STILL, animated=True))
    session.select("letter")
    view.fit_event("letter")
    span = view.destination.span
    qtbot.wait(60)
    session.select("launch")
    qtbot.waitUntil(lambda: view._glide.target is None, timeout=3000)
    assert view.scale_of_time.span == pytest.approx(span)
    row = view.painter_.arrays.events.row("launch")
    assert row is not None
    assert view.scale_of_time.first < view.painter_.arrays.end[row]
