"""What no article should hold, and some will: the timeline draws it, says what it is, and never stops."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from tests.timeline.examples import PUBLICATION, WAITING, event, lasting, many_events, on_day, seed_events

from frise.events.event import Event
from frise.events.when import When, WhenKind
from frise.temporal.calendar import SECONDS_A_DAY, Day, day_number
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.timeline.arrays import EventArrays, event_arrays
from frise.timeline.fit import whole_range
from frise.timeline.scale import LONGEST, SHORTEST, Scale
from frise.timeline.scene import Scene
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.theme import LIGHT
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")
WIDTH, HEIGHT = 900, 400


def drawn(arrays: EventArrays, scale: Scale | None = None, **options: object) -> tuple[QImage, Scene]:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    engine = TimelinePainter(arrays, (PUBLICATION,), Language.FR)
    painter = QPainter(image)
    shown = scale or Scale.between(*whole_range(arrays), WIDTH)
    scene = engine.paint_scale(painter, shown, HEIGHT - 34, PaintOptions(LIGHT, **options))  # type: ignore[arg-type]
    Minimap(arrays).draw(painter, HEIGHT - 34, shown, LIGHT)
    painter.end()
    assert_finite(scene)
    return image, scene


def assert_finite(scene: Scene) -> None:
    """No number of a frame is infinite or none at all."""
    for placed in scene.placed:
        numbers = (*placed.mark[3:], placed.top, placed.mark_y, placed.label.left, placed.label.right)
        assert all(math.isfinite(number) for number in numbers)
    for band in scene.bands:
        assert np.isfinite(band.columns).all()


def hour(year: int, month: int, day: int) -> When:
    second = day_number(year, month, day) * SECONDS_A_DAY + 15 * 3600
    return When(WhenKind.AT, TimeInterval(second, second + 3600), Granularity.HOUR, None, clocked=True)


@pytest.mark.parametrize("events", [[], seed_events()[:1], [event("w", "Un jour", WAITING)] * 3])
def test_none_one_or_all_waiting(events: list[Event]) -> None:
    _image, scene = drawn(event_arrays(events), hint="Rien.")
    assert scene.total == sum(known.when.kind is not WhenKind.WAITING for known in events)


def test_a_million_at_the_same_instant() -> None:
    one = event("e", "Le même jour", on_day(1900, 1, 1))
    arrays = event_arrays((one,) * 1_000_000)
    _image, scene = drawn(arrays)
    assert scene.total == 1_000_000
    (cluster,) = scene.clusters
    assert cluster.size == 1_000_000
    assert 1 <= len(scene.placed) <= 10


def test_twelve_thousand_years_and_one_hour() -> None:
    age = event("age", "Une ère", lasting(Day(-9000, 1, 1), Day(2990, 1, 1)))
    moment = event("moment", "Une heure", hour(1969, 7, 20))
    arrays = event_arrays([age, moment])
    scale = Scale.between(*whole_range(arrays), WIDTH)
    while scale.span < LONGEST * 0.999:
        scale = scale.zoomed(0.5, WIDTH / 2)
    steps = 0
    while scale.span > SHORTEST * 1.001:
        row = arrays.events.row("moment")
        assert row is not None
        _image, scene = drawn(arrays, scale, selected="moment")
        assert row in {placed.mark.row for placed in scene.placed}
        scale = scale.zoomed(1.7, scale.pixel(float(arrays.start[row] + arrays.end[row]) / 2))
        steps += 1
    assert steps > 25


TITLES = {
    "long": "Un traité " * 500,
    "one word": "x" * 5000,
    "emoji": "Fête 🎉 de la 👨‍👩‍👧‍👦 République 🇫🇷",
    "right to left": "توقيع معاهدة السلام في باريس",
    "mixed": "La paix (שלום) est signée à Paris",
    "marks": "é\u0301\u0301\u0301 combining",
    "lines": "Un\ntitre\r\nen\tplusieurs\u2028lignes",
    "blank": "   ",
    "nothing": "",
    "markup": "<b>gras</b> & <script>alert(1)</script>",
}


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("count", [1, 12, 60])
def test_any_title_can_be_drawn(name: str, count: int) -> None:
    events = [replace(each, id=f"{each.id}-{at}", title=TITLES[name]) for at, each in enumerate(many_events(count, 3))]
    _image, scene = drawn(event_arrays(events), selected=events[0].id)
    assert scene.total == count
    for placed in scene.placed:
        assert placed.label.caption.width <= WIDTH
        assert placed.label.left >= 0


def test_a_view_of_nothing_but_the_middle_of_long_events() -> None:
    reigns = [event(f"r{at}", "Un règne", lasting(Day(100, 1, 1), Day(1900, 1, 1)), at / 900) for at in range(900)]
    _image, scene = drawn(event_arrays(reigns), Scale.between(-300_000, -299_000, WIDTH))
    assert scene.total == 900
    assert scene.bands[0].going_on == 900
    assert scene.placed


@pytest.mark.parametrize("size", [(1, 1), (3, 300), (300, 3), (60, 60)])
def test_any_size(size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    engine = TimelinePainter(event_arrays(many_events(300)), (PUBLICATION,), Language.FR)
    painter = QPainter(image)
    engine.paint(painter, -70_000, 20_000, *size, PaintOptions(LIGHT, "e3"))
    painter.end()
