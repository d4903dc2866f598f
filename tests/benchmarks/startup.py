"""How long until something is seen: Frise beside a bare QWidget's window, in turn, each in a process of its own.

    xvfb-run -a python tests/benchmarks/startup.py        # on a virtual screen
    python tests/benchmarks/startup.py                    # without DISPLAY: offscreen

Times run from just before the process is started to after the paint. Prints medians, their ratios and the targets.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "seeds" / "rekognition.txt"
FRISE = (sys.executable, "-m", "frise")
PATIENCE = 60.0  # seconds
TARGETS = {"article": 2.5, "timeline": 5.5}  # times the bare window
COMMAND_TARGET = 0.3  # seconds

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.tell)

    def tell(self):
        with open(os.environ["FRISE_STARTUP_MARKS"], "a") as marks:
            marks.write(f"bare {time.monotonic():.6f}\\n")

application = QApplication(sys.argv)
window = Bare()
window.resize(1200, 800)
window.show()
application.exec()
"""


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment, offscreen where there is no screen, with Frise's source in it."""
    ours = os.environ | {"PYTHONPATH": str(ROOT / "desktop")} | more
    if not any(ours.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        ours["QT_QPA_PLATFORM"] = "offscreen"
    return ours


def seconds_to_marks(command: Sequence[str], *names: str) -> dict[str, float]:
    """Start a window, wait for its marks, end it; return each mark's seconds since the start."""
    with tempfile.TemporaryDirectory() as folder:
        marks = Path(folder) / "marks"
        marks.touch()
        ours = environment(FRISE_STARTUP_MARKS=str(marks), XDG_CONFIG_HOME=folder)
        started = time.monotonic()
        with subprocess.Popen(command, env=ours) as process:
            try:
                seen: dict[str, float] = {}
                while not seen.keys() >= set(names):
                    if process.poll() is not None or time.monotonic() - started > PATIENCE:
                        raise RuntimeError(f"{command}: no {set(names) - seen.keys()}")
                    time.sleep(0.005)
                    lines = (line.split() for line in marks.read_text().splitlines())
                    seen = {name: float(at) - started for name, at in lines}
                return seen
            finally:
                process.kill()


def seconds_of(*arguments: str) -> float:
    """Run a command that ends by itself."""
    started = time.monotonic()
    subprocess.run([*FRISE, *arguments], env=environment(), stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - started


def measure(rounds: int) -> dict[str, list[float]]:
    """Take every figure once a round, so that whatever else the machine does falls on all of them."""
    taken: dict[str, list[float]] = {name: [] for name in ("bare", *TARGETS, "--help", "--version")}
    for turn in range(rounds + 1):
        seen = seconds_to_marks((sys.executable, "-c", BARE), "bare")
        seen |= seconds_to_marks((*FRISE, str(SEED)), *TARGETS)
        seen |= {option: seconds_of(option) for option in ("--help", "--version")}
        if turn:  # the first one warms the disk's cache
            for name, value in seen.items():
                taken[name].append(value)
    return taken


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how long Frise takes to start.")
    parser.add_argument("--rounds", type=int, default=9)
    taken = measure(parser.parse_args().rounds)
    bare = median(taken["bare"])
    for name, values in taken.items():
        line = f"{name:<10} {median(values):6.3f} s   ({min(values):.3f} to {max(values):.3f})"
        if name in TARGETS:
            line += f"   {median(values) / bare:4.2f} x bare, target {TARGETS[name]}"
        elif name.startswith("--"):
            line += f"   target {COMMAND_TARGET} s"
        print(line)


if __name__ == "__main__":
    main()
