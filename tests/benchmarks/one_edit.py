"""What one edit costs the timeline, against one of its frames, side by side in one run.

    python tests/benchmarks/one_edit.py --events 1000 10000 100000 [--lanes actor] [--folded] [--json]

The events, the view and its frames are those of `timeline_frames.py`. In a view half way down into a crowd, an event is
retitled, redated, removed and added, each time another one, and each edit is taken back. `session_ms` is what a session
takes that nobody listens to, `timeline_ms` what a view adds up to its repainted frame, `frame_ms` the median frame of
the sweep, and `ratio` how many such frames an edit's share is: all of the processor's time, so that what else the
machine does counts for less. A number of events has a process of its own.
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
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

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

from frise.events.event import Event  # noqa: E402
from frise.events.reading import Extraction  # noqa: E402
from frise.project.decision import Status  # noqa: E402
from frise.project.document import read_document  # noqa: E402
from frise.project.edits import AddEvent, Edit, Redate, Retitle, SetStatus  # noqa: E402
from frise.project.project import Project  # noqa: E402
from frise.temporal.calendar import Day  # noqa: E402
from frise.ui.app import prepare  # noqa: E402
from frise.ui.session import Session  # noqa: E402
from frise.ui.theme import LIGHT  # noqa: E402
from frise.ui.timeline_options import LanesBy, TimelineOptions  # noqa: E402
from frise.ui.timeline_view import TimelineView  # noqa: E402
from frise.wording.language import Language  # noqa: E402

EDITS = 12  # of each kind
KINDS = ("retitle", "redate", "remove", "add")
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


def run(count: int, options: TimelineOptions) -> dict[str, dict[str, float]]:
    """Measure one number of events, in this process."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["frise", "-style", "fusion"])
    prepare(application, Language.FR)
    chance = random.Random(1)  # noqa: S311
    events = tuple(replace(each, actors=(chance.choice(ACTORS),)) for each in crowded_events(count))
    article = replace(read_document("Rien.", source="a.txt"), extraction=Extraction(events=events))
    project = Project((article,))
    alone, session = Session(Language.FR), Session(Language.FR)
    alone.show_project(project)
    session.show_project(project)
    view = TimelineView(session, LIGHT, options)
    view.resize(WIDTH, HEIGHT)
    view.show()
    application.processEvents()
    frame = median(frames(view))
    steps = sweep(view)
    for _ in range(MIDDLE):
        next(steps)
    view.viewport().repaint()
    found = {}
    for kind in KINDS:
        bare, whole = [], []
        for edit in some_edits(events, kind):
            bare += times(alone, edit, lambda: None)
            whole += times(session, edit, view.viewport().repaint)
        ours = median(whole) - median(bare)
        worst = max(every - own for every, own in zip(whole, bare, strict=True))
        figures = {"session_ms": median(bare), "timeline_ms": ours, "worst_ms": worst, "frame_ms": frame}
        found[kind] = {name: round(value, 2) for name, value in (figures | {"ratio": ours / frame}).items()}
    return found


def times(session: Session, edit: Edit, repaint: Callable[[], None]) -> tuple[float, float]:
    """How long an edit takes and how long taking it back does, each until everything is painted again."""

    def done(step: Callable[[], None]) -> float:
        start = time.process_time()
        step()
        repaint()
        return (time.process_time() - start) * 1000

    return done(lambda: session.do(edit, "edit")), done(session.undo_stack.undo)


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
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.here:
        options = TimelineOptions(animated=False, lanes=LanesBy(wanted.lanes), folded=wanted.folded)
        print(json.dumps(run(wanted.events[0], options)), flush=True)
        os._exit(0)  # many events would be taken apart one by one
    runs = {}
    for count in wanted.events:
        command = [sys.executable, __file__, "--here", "--events", str(count), "--lanes", wanted.lanes]
        command += ["--folded"] * wanted.folded
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
