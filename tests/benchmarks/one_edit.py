"""What one edit costs the timeline, against one of its frames, side by side in one run.

    python tests/benchmarks/one_edit.py --events 1000 10000 100000 [--lanes actor] [--folded] [--window] [--json]

The events, the view and its frames are those of `timeline_frames.py`. In a view half way down into a crowd, an event is
retitled, redated, removed and added, each time another one, and each edit is taken back. `timeline_ms` is what the view
takes from when it is told of an edit until it listens no more, and for its frame after that; `worst_ms` is the longest
of that, `session_ms` what the session takes for itself, `frame_ms` the median frame of the sweep, and `ratio` how many
such frames the timeline's share is. All of it is the processor's time, so that what else the machine does counts for
less. With `--window`, `window_ms` is what an edit takes in the whole window. A number of events has a process of its
own.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from PySide6.QtWidgets import QApplication  # noqa: E402
from tests.benchmarks.timeline_frames import (  # noqa: E402
    FIRST,
    FRAMES,
    HEIGHT,
    LAST,
    MIDDLE,
    WIDTH,
    crowded_events,
    sweep,
    when,
)

from frise.events.event import Anchor, Event  # noqa: E402
from frise.events.reading import Extraction  # noqa: E402
from frise.project.decision import Status  # noqa: E402
from frise.project.document import Document, read_document  # noqa: E402
from frise.project.edits import AddEvent, Edit, Redate, Retitle, SetStatus  # noqa: E402
from frise.project.project import Project  # noqa: E402
from frise.temporal.calendar import Day  # noqa: E402
from frise.text.article import Article  # noqa: E402
from frise.text.span import Span  # noqa: E402
from frise.ui.app import prepare  # noqa: E402
from frise.ui.session import Session  # noqa: E402
from frise.ui.theme import LIGHT  # noqa: E402
from frise.ui.timeline_options import LanesBy, TimelineOptions  # noqa: E402
from frise.ui.timeline_view import TimelineView  # noqa: E402
from frise.wording.language import Language  # noqa: E402

EDITS = 12  # of each kind
KINDS = ("retitle", "redate", "remove", "add")
SENTENCE = "Le 3 mai 1848, rien n’est arrivé."
ACTORS = ("Le maire", "Le préfet", "Le conseil", "La presse", "Un témoin", "Les grévistes")
Events = tuple[Event, ...]


def some_edits(events: Events, kind: str) -> Iterator[Edit]:
    """Edits of a kind, each of another event."""
    chance = random.Random(kind)  # noqa: S311 - examples, not secrets
    for _ in range(EDITS):
        event = chance.choice(events)
        there = when(chance, Day.of_number(chance.randrange(FIRST, LAST)))
        match kind:
            case "retitle":
                yield Retitle(event.id, f"{event.title} encore")
            case "redate":
                yield Redate(event.id, there)
            case "remove":
                yield SetStatus((event.id,), Status.REJECTED)
            case _:
                yield AddEvent(replace(event, id=f"{event.id} again", when=there))


def run(count: int, options: TimelineOptions, *, whole: bool) -> dict[str, dict[str, float]]:
    """Measure one number of events, in this process."""
    application = QApplication(["frise", "-style", "fusion"])
    prepare(application, Language.FR)
    project = Project((article(count),))
    found = timeline_times(application, project, options)
    for kind, times in window_times(application, project).items() if whole else ():
        found[kind] |= {"window_ms": median(times), "window_worst_ms": max(times)}
    return {kind: {name: round(value, 2) for name, value in figures.items()} for kind, figures in found.items()}


def article(count: int) -> Document:
    """The events, with actors, told one after the other, ten in each paragraph of an article."""
    chance = random.Random(1)  # noqa: S311 - examples, not secrets
    read = read_document(SENTENCE, source="a.txt", document_id="article")
    events = []
    for at, each in enumerate(crowded_events(count)):
        start = at // 10 * (len(SENTENCE) + 2)
        spans = Span(start, start + len(SENTENCE)), (Span(start + 3, start + 13),)
        anchor = Anchor("article", at // 10, spans[0], (0,), spans[1], SENTENCE)
        events.append(replace(each, anchors=(anchor,), actors=(chance.choice(ACTORS),)))
    text = "\n\n".join([SENTENCE] * (count // 10 + 1))
    return replace(read, article=Article.of(text), extraction=Extraction(events=tuple(events)))


def timeline_times(
    application: QApplication, project: Project, options: TimelineOptions
) -> dict[str, dict[str, float]]:
    """What a timeline alone takes, in milliseconds, by kind of edit."""
    session, told, heard = Session(Language.FR), Clock(), Clock()
    session.project_changed.connect(told.stop)  # before anybody else
    session.show_project(project)
    view = TimelineView(session, LIGHT, options)
    view.resize(WIDTH, HEIGHT)
    view.show()
    application.processEvents()
    session.project_changed.connect(heard.stop)
    frame = median(frames(view))
    session.select(session.events[0].id)  # as whoever edits has done before
    view.fit_all()
    steps = sweep(view)
    for _ in range(MIDDLE):
        next(steps)
    view.viewport().repaint()
    found = {}
    for kind in KINDS:
        own, ours = [], []
        for step in some_steps(session, kind):
            start = time.process_time()
            step()
            stepped = time.process_time()
            view.viewport().repaint()
            ours.append((heard.at - told.at + time.process_time() - stepped) * 1000)
            own.append((stepped - start - (heard.at - told.at)) * 1000)
        found[kind] = {"session_ms": median(own), "timeline_ms": median(ours), "worst_ms": max(ours)}
        found[kind] |= {"frame_ms": frame, "ratio": median(ours) / frame}
    view.close()
    return found


def window_times(application: QApplication, project: Project) -> dict[str, list[float]]:
    """What everything takes until nothing is left to paint, in milliseconds, by kind of edit."""
    from frise.ui.appearance import Appearance
    from frise.ui.window import Window

    window = Window(Language.FR, Appearance(application))
    session = Session(Language.FR, window)
    window.furnish(session)
    session.show_project(project)
    window.timeline.load(session)
    window.show()
    session.select(session.events[0].id)
    settle(application)
    found: dict[str, list[float]] = {}
    for kind in KINDS:
        for step in some_steps(session, kind):
            start = time.process_time()
            step()
            settle(application)
            found.setdefault(kind, []).append((time.process_time() - start) * 1000)
    return found


def settle(application: QApplication) -> None:
    """Let everything that was asked for be painted."""
    for _ in range(3):
        application.sendPostedEvents()
        application.processEvents()


def some_steps(session: Session, kind: str) -> Iterator[Callable[[], None]]:
    """Edits of a kind, and after each taking it back."""
    for edit in some_edits(session.events, kind):
        yield partial(session.do, edit, "edit")
        yield session.undo_stack.undo


class Clock:
    """Stopped by a signal."""

    at = 0.0

    def stop(self) -> None:
        """Keep the time."""
        self.at = time.process_time()


def frames(view: TimelineView) -> list[float]:
    """What each frame of the sweep takes, in milliseconds."""
    steps, taken = sweep(view), []
    for _ in range(FRAMES):
        start = time.process_time()
        next(steps)
        view.viewport().repaint()
        taken.append((time.process_time() - start) * 1000)
    return taken


def main() -> int:
    """Measure each number of events in a process of its own, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--lanes", choices=[each.value for each in LanesBy], default=LanesBy.NOTHING.value)
    parser.add_argument("--folded", action="store_true")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.here:
        options = TimelineOptions(animated=False, lanes=LanesBy(wanted.lanes), folded=wanted.folded)
        print(json.dumps(run(wanted.events[0], options, whole=wanted.window)), flush=True)
        os._exit(0)  # many events would be taken apart one by one
    runs = {}
    for count in wanted.events:
        command = [sys.executable, __file__, "--here", "--events", str(count), "--lanes", wanted.lanes]
        command += ["--folded"] * wanted.folded + ["--window"] * wanted.window
        runs[count] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    if wanted.json:
        print(json.dumps({"runs": runs}, indent=1))
        return 0
    for count, kinds in runs.items():
        for kind, figures in kinds.items():
            told = "  ".join(f"{name} {value:8.2f}" for name, value in figures.items())
            print(f"{count:>9}  {kind:<8}  {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
