"""Frames of the timeline against an empty pyqtgraph plot and a bare widget, side by side in one run.

    python tests/benchmarks/timeline_frames.py --events 1000 10000 100000 --json [--dump-frame frame.png]

Two hundred years of seeded events, nine in ten of them in crowds, 30 % of them intervals, on a view of 1200 × 700. Each
of the 300 frames (from everything down to one day, along it, and back) is painted by the three in turn. `prepare_ms` is
what reading the events into arrays takes, before there is anything to show, `first_paint_ms` the time from the moment
the view is shown to its first frame with marks. `rss_mb` is the resident memory after the sweep less what the events, their titles and the arrays take; a number of events has
a process of its own, so that it is counted from nothing.
"""

import argparse
import gc
import json
import math
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pyqtgraph as pg  # noqa: E402
from PySide6.QtGui import QColor, QPainter, QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from tests.timeline.examples import event, in_month, lasting, on_day, since_year, within  # noqa: E402

from frise.events.event import Event  # noqa: E402
from frise.events.reading import Extraction  # noqa: E402
from frise.events.when import When  # noqa: E402
from frise.project.document import read_document  # noqa: E402
from frise.project.project import Project  # noqa: E402
from frise.temporal.calendar import EPOCH_1970, Day, day_number  # noqa: E402
from frise.ui.app import prepare  # noqa: E402
from frise.ui.first_paint import AfterPaint  # noqa: E402
from frise.ui.session import Session  # noqa: E402
from frise.ui.theme import LIGHT  # noqa: E402
from frise.ui.timeline_options import TimelineOptions  # noqa: E402
from frise.ui.timeline_view import TimelineView  # noqa: E402
from frise.wording.language import Language  # noqa: E402

WIDTH, HEIGHT, FRAMES, HITS = 1200, 700, 300, 300
FIRST, LAST = day_number(1820, 1, 1), day_number(2020, 1, 1)
CROWDS, CROWDED, SPREAD, INTERVALS = 12, 0.9, 400.0, 0.3
MIDDLE = 50  # the frame of the way down that is saved
WORDS = ("conseil", "ministre", "loi", "réforme", "assemblée", "vote", "traité", "paix", "grève", "accord", "usine")
Move = Callable[[], tuple[float, float]]


def crowded_events(count: int) -> list[Event]:
    """The same events for the same number."""
    chance = random.Random(count)  # noqa: S311 - examples, not secrets
    crowds = [chance.randrange(FIRST, LAST) for _ in range(CROWDS)]
    made = []
    for number in range(count):
        at = chance.gauss(chance.choice(crowds), SPREAD) if chance.random() < CROWDED else chance.uniform(FIRST, LAST)
        day = Day.of_number(min(max(round(at), FIRST), LAST))
        title = " ".join(chance.choice(WORDS) for _ in range(chance.randrange(3, 10))).capitalize()
        made.append(event(f"e{number}", title, when(chance, day), chance.random()))
    return made


def when(chance: random.Random, day: Day) -> When:
    """The time of one of them."""
    if chance.random() < INTERVALS:
        later = Day.of_number(day.number + round(chance.expovariate(1 / 500)) + 2)
        return chance.choice((lasting, within))(day, later)
    kind = chance.random()
    if kind < 0.75:
        return on_day(day.year, day.month, day.day)
    return in_month(day.year, day.month) if kind < 0.95 else since_year(day.year)


class Bare(QWidget):
    """What the least widget costs."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.panel))
        painter.end()


def sweep(view: TimelineView) -> Iterator[None]:
    """Move the view, a frame at a time: down to a day in the middle of a crowd, along it, and back."""
    third = FRAMES // 3
    pixel = view.scale_of_time.pixel(densest(view))
    factor = (view.scale_of_time.span / 1.0) ** (1 / third)
    for _ in range(third):
        view.zoom(factor, pixel)
        yield
    for at in range(third):
        view.pan(24.0 if at < third / 2 else -24.0)
        yield
    for _ in range(third):
        view.zoom(1 / factor, pixel)
        yield


def densest(view: TimelineView) -> float:
    """The day (since 1970) with the most around it."""
    starts = sorted(found.when.window.start // 86_400 - EPOCH_1970 for found in view_events(view))
    reach = max(len(starts) // 20, 1)
    return float(min(zip(starts, starts[reach:], strict=False), key=lambda pair: pair[1] - pair[0])[0])


def view_events(view: TimelineView) -> list[Event]:
    """The events shown."""
    return [found for found in view._session.events if found.when.window is not None]


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def p99(times: list[float]) -> float:
    """The time that one frame in a hundred exceeds."""
    return sorted(times)[math.ceil(0.99 * len(times)) - 1]


def resident() -> float:
    """The resident memory, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def first_paint(project: Project, application: QApplication) -> tuple[float, float, TimelineView, Session]:
    """Make a view and show it: how long making it takes, and from then on until a frame with marks is there."""
    session = Session(Language.FR)
    session.show_project(project)
    done: list[float] = []
    start = time.perf_counter()
    view = TimelineView(session, LIGHT, TimelineOptions(animated=False))
    view.resize(WIDTH, HEIGHT)
    shown = time.perf_counter()
    AfterPaint(view.viewport(), lambda: done.append(time.perf_counter()))
    view.show()
    while not done:
        application.processEvents()
    return (shown - start) * 1000, (done[0] - shown) * 1000, view, session


def run(count: int, frame: Path | None) -> dict[str, float]:
    """Measure one number of events, in this process."""
    application = QApplication(["frise", "-style", "fusion"])
    prepare(application, Language.FR)
    first_paint(Project(), application)[2].close()
    empty = resident()
    events = crowded_events(count)
    gc.collect()
    data = resident() - empty
    article = replace(read_document("Rien.", source="a.txt"), extraction=Extraction(events=tuple(events)))
    gc.freeze()
    made, shown, view, _session = first_paint(Project((article,)), application)
    plot, bare = pg.PlotWidget(), Bare()
    for widget in (plot, bare):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
    application.processEvents()
    ours, empties, bares = [], [], []
    steps = sweep(view)
    for at in range(FRAMES):
        start = time.perf_counter()
        next(steps)
        view.viewport().repaint()
        ours.append((time.perf_counter() - start) * 1000)
        x0, x1 = view.visible_range()
        start = time.perf_counter()
        plot.setXRange(x0, x1, padding=0)
        plot.viewport().repaint()
        empties.append((time.perf_counter() - start) * 1000)
        bares.append(milliseconds(bare.repaint))
        if frame is not None and at == MIDDLE:
            view.grab().save(str(frame))
    arrays = view._item.timeline.arrays
    columns = (arrays.start, arrays.end, arrays.kind, arrays.flags, arrays.rank, arrays.by_rank)
    return {
        "events": count,
        "median_ms": round(median(ours), 3),
        "p99_ms": round(p99(ours), 3),
        "empty_plot_median_ms": round(median(empties), 3),
        "empty_plot_p99_ms": round(p99(empties), 3),
        "bare_widget_median_ms": round(median(bares), 3),
        "prepare_ms": round(made, 1),
        "first_paint_ms": round(shown, 1),
        "hit_test_us": round(hit_microseconds(view), 2),
        "rss_mb": round(resident() - data - sum(column.nbytes for column in columns) / 1e6, 1),
    }


def hit_microseconds(view: TimelineView) -> float:
    """The median time of one hit test, at points all over a frame."""
    from PySide6.QtCore import QPointF

    view.fit_all()
    view.viewport().repaint()
    chance = random.Random(1)  # noqa: S311
    points = [QPointF(chance.uniform(0, WIDTH), chance.uniform(0, HEIGHT - 120)) for _ in range(HITS)]
    return median(milliseconds(lambda point=point: view.event_at(point)) for point in points) * 1000


def main() -> int:
    """Measure each number of events in a process of its own, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--dump-frame", type=Path)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.here:
        print(json.dumps(run(wanted.events[0], wanted.dump_frame)), flush=True)
        os._exit(0)  # a million events would be taken apart one by one
    runs = []
    for count in wanted.events:
        command = [sys.executable, __file__, "--here", "--events", str(count)]
        if wanted.dump_frame is not None and count == wanted.events[-1]:
            command += ["--dump-frame", str(wanted.dump_frame)]
        runs.append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
    if wanted.json:
        print(json.dumps({"runs": runs}, indent=1))
    else:
        for figures in runs:
            print("  ".join(f"{name} {value}" for name, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
