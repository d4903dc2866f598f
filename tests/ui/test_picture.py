"""Pictures in files: the size asked for, whole or not at all."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from tests.timeline.examples import PUBLICATION, WAITING, event, many_events, seed_events

from frise.events.event import Event
from frise.problem import Problem, ProblemKind
from frise.project.document import Progress
from frise.ui.paper import PageSize, Paper
from frise.ui.picture import PictureFormat, PictureWish, draw_image, save_picture, write_picture
from frise.ui.theme import DARK, LIGHT
from frise.wording.language import Language

pytestmark = pytest.mark.usefixtures("french")


def picture(
    width: int = 800, height: int = 450, dpi: int = 96, events: Sequence[Event] | None = None, **options: object
) -> QImage:
    given = {"theme": LIGHT, "language": Language.FR, "title": "Rekognition", **options}
    wish = PictureWish(PageSize.of_pixels(width, height, dpi), **given)  # type: ignore[arg-type]
    return draw_image(seed_events() if events is None else events, [PUBLICATION], wish)


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
from frise.ui.paper import PageSize
from frise.ui.picture import PictureWish, write_picture
from frise.ui.theme import LIGHT
from frise.wording.language import Language
from tests.timeline.examples import seed_events
wish = PictureWish(PageSize.of_pixels(640, 400), theme=LIGHT, language=Language.EN)
for kind in (".png", ".svg", ".pdf"):
    write_picture(seed_events(), [], wish, Path({str(path)!r}).with_suffix(kind))
assert not [name for name in sys.modules if name.startswith("pyqtgraph") or name == "PySide6.QtWidgets"]
"""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert QImage(str(path)).width() == 640


@pytest.mark.parametrize(
    ("paper", "landscape", "size"), [(Paper.A4, False, (2480, 3508)), (Paper.A3, True, (4961, 3508))]
)
def test_paper_has_its_size_in_pixels(paper: Paper, landscape: bool, size: tuple[int, int]) -> None:
    wish = PictureWish(PageSize.of_paper(paper, landscape=landscape), theme=LIGHT, language=Language.FR)
    image = draw_image(seed_events(), [PUBLICATION], wish)
    assert (image.width(), image.height()) == size
    assert image.dotsPerMeterX() == 11811


class Stopped(Exception):  # noqa: N818 - a wish, not an error
    pass


def test_stopping_leaves_no_file_and_an_older_one_as_it_was(tmp_path: Path) -> None:
    def stop_after(share: float) -> Progress:
        def progress(done: float) -> None:
            if done >= share:
                raise Stopped

        return progress

    wish = PictureWish(PageSize.of_pixels(2000, 1200), theme=LIGHT, language=Language.FR, numbered_quotes=True, rows=2)
    for kind in PictureFormat:
        older = tmp_path / f"older{kind}"
        older.write_bytes(b"older")
        for share in (0.0, 0.3, 0.5, 0.7, 1.0):
            for path in (older, tmp_path / f"new{kind}"):
                with pytest.raises(Stopped):
                    write_picture(many_events(60), [], wish, path, stop_after(share))
        assert older.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["older.pdf", "older.png", "older.svg"]


@pytest.mark.parametrize("kind", list(PictureFormat))
def test_progress_goes_up_to_the_end(kind: PictureFormat, tmp_path: Path) -> None:
    told: list[float] = []
    wish = PictureWish(PageSize.of_pixels(1200, 1200), theme=LIGHT, language=Language.FR, numbered_quotes=True, rows=3)
    write_picture(many_events(60), [], wish, tmp_path / f"frise{kind}", told.append)
    assert len(told) > 5
    assert told == sorted(told)
    assert (told[0] >= 0.0, told[-1]) == (True, 1.0)


@pytest.mark.parametrize("kind", list(PictureFormat))
def test_a_full_disk_is_told(kind: PictureFormat) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no such device here")
    link = Path(tempfile.mkdtemp()) / f"frise{kind}"
    link.symlink_to(full)
    with pytest.raises(Problem) as caught:
        write_picture(
            seed_events(), [], PictureWish(PageSize.of_pixels(800, 400), theme=LIGHT, language=Language.FR), link
        )
    assert caught.value.kind is ProblemKind.OUTPUT_UNWRITABLE


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        write_picture(
            seed_events(),
            [],
            PictureWish(PageSize.of_pixels(800, 400), theme=LIGHT, language=Language.FR),
            tmp_path / "a.gif",
        )
    assert caught.value.kind is ProblemKind.OUTPUT_FORMAT
    assert list(tmp_path.iterdir()) == []
