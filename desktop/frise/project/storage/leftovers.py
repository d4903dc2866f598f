"""What a save that was broken off leaves beside its file."""

import os
import re
from contextlib import suppress
from pathlib import Path


def clear_leftovers(path: Path) -> None:
    """Take away the unfinished files of saves to `path`: whoever calls has the project to itself, none goes on."""
    target = Path(os.path.realpath(path))
    unfinished = re.compile(rf"\.{re.escape(target.name[:100])}\.[a-z0-9_]{{8}}{re.escape(target.suffix[:20])}")
    with suppress(OSError):
        for beside in target.parent.iterdir():
            if unfinished.fullmatch(beside.name):
                with suppress(OSError):
                    beside.unlink()
