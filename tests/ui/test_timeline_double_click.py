"""A double click on the timeline edits an event, or makes one where there is nothing."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot
from tests.ui.test_timeline_view import LEFT, NONE, point_on, view

from frise.temporal.granularity import Granularity
from frise.ui.adding import granularity_of
from frise.ui.timeline_view import TimelineView

__all__ = ["view"]


def test_a_double_click_asks_to_edit_the_event(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.edit_wanted) as asked:
        qtbot.mouseDClick(view.viewport(), LEFT, NONE, point_on(view, "holders"))
    assert asked.args == ["holders"]


def test_a_double_click_on_nothing_asks_for_an_event_there(view: TimelineView, qtbot: QtBot) -> None:
    at = QPoint(300, 60)
    assert view.event_at(QPointF(at)) is None
    with qtbot.assertNotEmitted(view.edit_wanted), qtbot.waitSignal(view.create_wanted) as asked:
        qtbot.mouseDClick(view.viewport(), LEFT, NONE, at)
    assert asked.args == pytest.approx([view.scale_of_time.day(300), view.scale_of_time.per_pixel])


def test_a_double_click_on_the_axis_asks_for_nothing(view: TimelineView, qtbot: QtBot) -> None:
    scene = view.painter_.scene
    assert scene is not None
    with qtbot.assertNotEmitted(view.create_wanted):
        qtbot.mouseDClick(view.viewport(), LEFT, NONE, QPoint(300, round(scene.area.bottom) + 8))


@pytest.mark.parametrize(
    ("days_over_1200_pixels", "granularity"),
    [
        (30, Granularity.DAY),
        (150, Granularity.DAY),
        (365, Granularity.MONTH),
        (3_650, Granularity.MONTH),
        (36_500, Granularity.YEAR),
        (365_000, Granularity.DECADE),
    ],
)
def test_a_click_tells_no_more_than_its_pixels(days_over_1200_pixels: float, granularity: Granularity) -> None:
    assert granularity_of(days_over_1200_pixels / 1200) is granularity
