"""Drawing and saving a picture of 16000 × 4000, against Qt's plain saving of the same picture.

Run as `python tests/benchmarks/png_export.py`; prints the medians of both, sides interleaved, and their ratio.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication  # noqa: E402
from tests.timeline.examples import PUBLICATION, many_events  # noqa: E402

from frise.ui.paper import PageSize  # noqa: E402
from frise.ui.picture import PictureWish, draw_image, save_picture  # noqa: E402
from frise.ui.theme import LIGHT  # noqa: E402
from frise.wording.language import Language  # noqa: E402

WIDTH, HEIGHT, ROUNDS, MOST = 16_000, 4_000, 5, 1.6


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """Print a line for each number of events; fail where the ratio is beyond what is allowed."""
    application = QGuiApplication([])
    wish = PictureWish(PageSize.of_pixels(WIDTH, HEIGHT), theme=LIGHT, language=Language.FR, title="Frise")
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "frise.png"
        for count in (5, 1000, 100_000):
            events = many_events(count)

            def draw(events: list = events) -> object:  # type: ignore[type-arg]
                return draw_image(events, [PUBLICATION], wish)

            image = draw()
            ours, plain = [], []
            for _ in range(ROUNDS):
                ours.append(seconds(lambda: save_picture(draw(), path)))  # type: ignore[arg-type]
                plain.append(seconds(lambda image=image: image.save(str(path))))
            ratio = median(ours) / median(plain)
            worst = max(worst, ratio)
            print(f"{count:>7} events: {median(ours):.3f} s, plain save {median(plain):.3f} s, ratio {ratio:.2f}")
    application.quit()
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())
