"""Lets a benchmark see from outside when the window first showed something; silent and free unless asked."""

import os
import time
from pathlib import Path

_FILE = os.environ.get("FRISE_STARTUP_MARKS")


def mark(name: str) -> None:
    """Append `name` and the monotonic clock to the file that FRISE_STARTUP_MARKS names, if it names one.

    On Linux that clock is shared by all processes, so the benchmark that started Frise can subtract its own reading.
    """
    if _FILE:
        with Path(_FILE).open("a", encoding="utf-8") as marks:
            marks.write(f"{name} {time.monotonic():.6f}\n")
