"""The engine, pixel by pixel: each kind of mark has a shape of its own."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.timeline.examples import PUBLICATION, WAITING, event, lasting, many_events, on_day, seed_events

from frise.events.event import Event
from frise.events.when import When
from frise.temporal.calendar import Day
from frise.timeline.arrays import Flag, days_of, event_arrays
from frise.timeline.marks import Mark, Shape
from frise.timeline.scale import Scale
from frise.ui.painter import Minimap, PaintOptions, TimelinePainter
from frise.ui.painter.marks import draw_mark
from frise.ui.theme import DARK, LIGHT, Theme
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")
PAPER = QColor(LIGHT.panel).rgb()
ACCENT = QColor(LIGHT.accent).rgb()
SELECTION = QColor(LIGHT.selection).rgb()


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    return image


def drawn(shape: Shape, flags: Flag = Flag.NONE, left: float = 20, right: float = 80) -> QImage:
    """A mark around the line 20 of a picture 140 pixels wide."""
    image = blank(140, 40)
    painter = QPainter(image)
    outer_right = right + 34 if flags & Flag.OPEN_END else right
    outer_left = left - 34 if flags & Flag.OPEN_START else left
    draw_mark(painter, Mark(0, shape, int(flags), outer_left, outer_right, left, right), 20, LIGHT)
    painter.end()
    return image


def darkness(image: QImage, x: int, y: int = 20) -> int:
    return 255 - QColor(image.pixel(x, y)).red()


def test_a_point_is_a_dot() -> None:
    image = drawn(Shape.DOT, left=45, right=56)
    assert image.pixel(50, 20) == ACCENT
    assert image.pixel(45, 15) == PAPER
    assert image.pixel(56, 25) == PAPER
    assert image.pixel(60, 20) == PAPER


def test_a_month_is_a_block_of_its_width() -> None:
    image = drawn(Shape.BAR)
    assert image.pixel(22, 20) == image.pixel(78, 20) == image.pixel(50, 15) == ACCENT
    assert image.pixel(18, 20) == image.pixel(82, 20) == PAPER


def test_a_window_fades_at_both_ends() -> None:
    image = drawn(Shape.WINDOW)
    assert darkness(image, 21) < darkness(image, 30) < darkness(image, 50)
    assert darkness(image, 78) < darkness(image, 70) < darkness(image, 50)


def test_a_window_open_to_the_past_fades_only_there() -> None:
    image = drawn(Shape.WINDOW, Flag.OPEN_START, left=60, right=120)
    assert darkness(image, 40) < darkness(image, 80) < darkness(image, 114)


def test_a_lasting_event_has_caps_taller_than_its_body() -> None:
    image = drawn(Shape.LASTING)
    assert image.pixel(21, 15) == image.pixel(78, 25) == ACCENT
    assert image.pixel(50, 15) == PAPER
    assert darkness(image, 50) > 100


def test_an_open_event_ends_in_an_arrow() -> None:
    image = drawn(Shape.OPEN, Flag.OPEN_END)
    heights = [sum(image.pixel(x, y) != PAPER for y in range(40)) for x in range(106, 113)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1] + 3
    assert darkness(image, 100) > 100


def test_an_approximate_one_is_hatched_and_dashed() -> None:
    sure, vague = drawn(Shape.BAR), drawn(Shape.BAR, Flag.APPROXIMATE)
    line = {vague.pixel(x, 20) for x in range(25, 75)}
    assert len({sure.pixel(x, 20) for x in range(25, 75)}) == 1
    assert len(line) > 1
    outline = [darkness(vague, x, 14) for x in range(25, 75)]
    assert max(outline) > 3 * min(outline)


def test_no_two_kinds_look_the_same() -> None:
    kinds = [
        drawn(Shape.BAR),
        drawn(Shape.BAR, Flag.APPROXIMATE),
        drawn(Shape.WINDOW),
        drawn(Shape.LASTING),
        drawn(Shape.LASTING, Flag.APPROXIMATE),
        drawn(Shape.OPEN, Flag.OPEN_END),
        drawn(Shape.DOT),
        drawn(Shape.DOT, Flag.APPROXIMATE),
    ]
    grey = [bytes(kind.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for kind in kinds]
    assert len(set(grey)) == len(kinds)


def paint(
    events: list[Event], *, publications: tuple[Day, ...] = (), theme: Theme = LIGHT, selected: str | None = None
) -> tuple[QImage, TimelinePainter]:
    image = blank(1200, 400)
    engine = TimelinePainter(event_arrays(events), publications, Language.FR)
    painter = QPainter(image)
    x0, x1 = days_of(Day(2016, 8, 1)), days_of(Day(2019, 1, 15))
    engine.paint(painter, x0, x1, 1200, 400, PaintOptions(theme, selected, hint="Ouvrez un article."))
    painter.end()
    return image, engine


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 1) for y in range(0, image.height(), 2)}


def test_the_selected_event_is_outlined() -> None:
    plain, _engine = paint(seed_events())
    chosen, _engine = paint(seed_events(), selected="holders")
    assert SELECTION not in colours(plain)
    assert SELECTION in colours(chosen)


def test_the_publication_is_a_dashed_line() -> None:
    image, _engine = paint(seed_events(), publications=(PUBLICATION,))
    scale = Scale.between(days_of(Day(2016, 8, 1)), days_of(Day(2019, 1, 15)), 1200)
    at = round(scale.pixel(days_of(PUBLICATION)))
    column = [QColor(image.pixel(at, y)) for y in range(2, 100)]
    strong = [colour.red() - colour.blue() > 60 for colour in column]
    assert any(strong)
    assert not all(strong)


def test_what_waits_is_told_in_a_corner() -> None:
    without, _engine = paint(seed_events())
    waiting, _engine = paint([*seed_events(), event("later", "Un jour", WAITING)])
    corner = [(x, y) for x in range(10, 300) for y in range(4, 22)]
    assert all(without.pixel(x, y) == PAPER for x, y in corner)
    assert sum(waiting.pixel(x, y) != PAPER for x, y in corner) > 200


def test_dark_is_dark() -> None:
    image, _engine = paint(seed_events(), theme=DARK)
    assert image.pixel(600, 40) == QColor(DARK.panel).rgb()


def test_an_empty_timeline_says_so() -> None:
    image, engine = paint([])
    assert any(image.pixel(x, 165) != image.pixel(x, 100) for x in range(500, 700))
    assert engine.scene is not None
    assert engine.scene.total == 0


def test_a_day_is_a_bar_of_its_width_when_near() -> None:
    arrays = event_arrays([event("a", "Un jour", on_day(2018, 11, 8))])
    image = blank(800, 400)
    painter = QPainter(image)
    start = days_of(Day(2018, 11, 8))
    engine = TimelinePainter(arrays, (), Language.FR)
    scene = engine.paint(painter, start - 3, start + 5, 800, 400, PaintOptions(LIGHT))
    painter.end()
    mark = scene.placed[0].mark
    assert mark.shape == Shape.BAR
    assert (mark.left, mark.right) == pytest.approx((300, 400))
    assert image.pixel(310, round(scene.placed[0].mark_y)) == ACCENT


def test_a_frame_of_two_densities_is_laid_out_the_same() -> None:
    """Twice the pixels, the same places: letters are sharper, not elsewhere."""
    engine = TimelinePainter(event_arrays(seed_events()), (), Language.FR)
    scenes = []
    for ratio in (1, 2):
        image = blank(1200 * ratio, 400 * ratio)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        engine.forget()
        scenes.append(engine.paint(painter, 17_000, 18_000, 1200, 400, PaintOptions(LIGHT)))
        painter.end()
    assert scenes[0].placed == scenes[1].placed


def test_crowds_become_density() -> None:
    image = blank(1200, 400)
    engine = TimelinePainter(event_arrays(many_events(5000)), (), Language.FR)
    painter = QPainter(image)
    scene = engine.paint(painter, days_of(Day(1780, 1, 1)), days_of(Day(2020, 1, 1)), 1200, 400, PaintOptions(LIGHT))
    painter.end()
    assert len(scene.bands[0].columns) > 200
    column = int(scene.bands[0].columns[100])
    assert image.pixel(column + 1, int(scene.area.bottom) - 2) != PAPER


@pytest.mark.parametrize("magnitude", [-1.3, 0, 2, 4, 6.6])
def test_every_scale_can_be_drawn(magnitude: float) -> None:
    events = [*many_events(60), event("long", "Un règne", lasting(Day(-3000, 1, 1), Day(2500, 1, 1)))]
    image = blank(600, 300)
    engine = TimelinePainter(event_arrays(events), (PUBLICATION,), Language.EN)
    painter = QPainter(image)
    scale = Scale.between(-20_000, -20_000 + 10**magnitude, 600).clamped()
    scene = engine.paint_scale(painter, scale, 300, PaintOptions(LIGHT, "long"))
    painter.end()
    assert scene.total >= 1


def test_the_minimap_shows_where_one_is() -> None:
    minimap = Minimap(event_arrays(many_events(500)))
    scale = minimap.scale(1000)
    assert minimap.window(scale) == pytest.approx((1, 999))
    left, right = minimap.window(scale.zoomed(4, 500))
    assert (left, right) == pytest.approx((375, 625))
    image = blank(1000, 34)
    painter = QPainter(image)
    minimap.draw(painter, 0, scale.zoomed(4, 500), LIGHT)
    painter.end()
    assert QColor(LIGHT.soft).rgb() in colours(image)


def test_waiting_events_are_no_marks(french: QApplication) -> None:
    waiting: When = WAITING
    _image, engine = paint([event("later", "Un jour", waiting)])
    assert engine.scene is not None
    assert not engine.scene.placed
