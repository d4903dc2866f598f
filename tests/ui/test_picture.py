"""Pictures in files: the size asked for, whole or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from tests.timeline.examples import PUBLICATION, WAITING, event, many_events, seed_events

from frise.problem import Problem, ProblemKind
from frise.timeline.arrays import event_arrays
from frise.ui.fonts import register_fonts
from frise.ui.painter.engine import TimelinePainter
from frise.ui.painter.page import Page
from frise.ui.picture import render_picture, save_picture
from frise.ui.theme import DARK, LIGHT
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")


def picture(width: int = 800, height: int = 450, **options: object) -> QImage:
    given = {"theme": LIGHT, "language": Language.FR, "title": "Rekognition", **options}
    events = given.pop("events", seed_events())
    return render_picture(events, [PUBLICATION], width=width, height=height, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [(16, 16), (800, 450), (1600, 900), (4000, 1200), (97, 1203)])
def test_sizes_are_exact(size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "frise.png"
    save_picture(picture(*size), path)
    read = QImage(str(path))
    assert (read.width(), read.height()) == size


@pytest.mark.parametrize("dpi", [96, 192, 300])
def test_the_resolution_is_written(dpi: int, tmp_path: Path) -> None:
    path = tmp_path / "frise.png"
    save_picture(picture(dpi=dpi), path)
    assert QImage(str(path)).dotsPerMeterX() == round(dpi / 0.0254)


@pytest.mark.parametrize("size", [(0, 400), (400, 15), (32_001, 100), (32_000, 32_000), (-5, 300)])
def test_absurd_sizes_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(Problem) as caught:
        picture(*size)
    assert caught.value.kind is ProblemKind.IMAGE_SIZE
    assert caught.value.parts["width"] == size[0]


def test_nothing_to_draw() -> None:
    with pytest.raises(Problem) as caught:
        picture(events=[event("later", "Un jour", WAITING)])
    assert caught.value.kind is ProblemKind.NOTHING_TO_DRAW


def test_an_unwritable_place_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        save_picture(picture(), tmp_path / "nowhere" / "frise.png")
    assert caught.value.kind is ProblemKind.OUTPUT_UNWRITABLE
    taken = tmp_path / "folder.png"
    taken.mkdir()
    with pytest.raises(Problem):
        save_picture(picture(), taken)
    assert list(tmp_path.iterdir()) == [taken]


def test_an_older_picture_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "frise.png"
    save_picture(picture(), path)
    save_picture(picture(1000, 500), path)
    assert [known.name for known in tmp_path.iterdir()] == ["frise.png"]
    assert QImage(str(path)).width() == 1000


def border(image: QImage, inset: int) -> set[int]:
    right, bottom = image.width() - 1 - inset, image.height() - 1 - inset
    across = {image.pixel(x, y) for x in range(inset, right) for y in (inset, bottom)}
    return across | {image.pixel(x, y) for y in range(inset, bottom) for x in (inset, right)}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("size", [(800, 450), (1600, 900)])
def test_nothing_reaches_the_edges(theme: object, size: tuple[int, int]) -> None:
    image = picture(*size, theme=theme, events=many_events(30), numbered_quotes=True)
    panel = QColor((DARK if theme is DARK else LIGHT).panel).rgb()
    for inset in (0, 5, 12):
        assert border(image, inset) == {panel}


def test_the_same_twice() -> None:
    assert picture() == picture()


def test_quotes_and_resolution_lay_it_out_again() -> None:
    assert picture(1600, 900) != picture(1600, 900, numbered_quotes=True)
    twice = picture(1600, 900, dpi=192)
    once = picture(800, 450)
    assert twice.scaled(800, 450) != once  # sharper, not enlarged
    assert twice.width() == 2 * once.width()


def test_a_part_of_time(tmp_path: Path) -> None:
    assert picture(x0=17_000.0, x1=17_500.0) != picture()


@pytest.mark.parametrize("edges", [{"x0": 30_000.0}, {"x1": -30_000.0}, {"x0": 30_000.0, "x1": 30_365.0}])
def test_a_time_without_events_is_told(edges: dict[str, float]) -> None:
    with pytest.raises(Problem) as caught:
        picture(title="", **edges)
    assert caught.value.kind is ProblemKind.STRETCH_EMPTY


def test_no_widget_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "frise.png"
    code = f"""
import sys
sys.path[:0] = {sys.path!r}
from pathlib import Path
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from frise.timeline.arrays import event_arrays
from frise.ui.fonts import register_fonts
from frise.ui.painter.engine import TimelinePainter
from frise.ui.painter.page import Page
from frise.ui.picture import render_picture, save_picture
from frise.ui.theme import LIGHT
from frise.wording.language import Language
from tests.timeline.examples import seed_events
image = render_picture(seed_events(), [], width=640, height=400, theme=LIGHT, language=Language.EN)
save_picture(image, Path({str(path)!r}))
assert not [name for name in sys.modules if name.startswith("pyqtgraph") or name == "PySide6.QtWidgets"]
"""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert QImage(str(path)).width() == 640


def test_a_number_on_the_picture_and_one_in_the_list_lead_to_each_other() -> None:
    register_fonts()
    arrays = event_arrays(many_events(200))
    page = Page(arrays, (), LIGHT, Language.FR, numbered_quotes=True)
    engine = TimelinePainter(arrays, (), Language.FR)
    events, drawing = page._events(*page._range()), (*page._range(), 1400, 400)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    options = page._draw_quotes(painter, engine, events, QRectF(0, 500, 1400, 300), drawing)
    painter.end()
    assert options.numbers
    assert set(options.numbers) <= engine.named(*drawing, options)
    assert sorted(options.numbers.values()) == list(range(1, len(options.numbers) + 1))
