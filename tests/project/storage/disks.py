"""Disks that really fail: full ones and read-only ones, whoever runs the tests.

Root may mount a small file system of its own. Where that is refused, the system's limit on the size of files stands in
for a full disk, and a mode for a read-only one: the failure is real in any case.
"""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_FILLER = "filler"
_LEAST = 100  # bytes that a file may still have where sizes are limited


class Disk:
    """A folder that can be made to refuse what is written there, and to take it again."""

    def __init__(self, path: Path, *, mounted: bool) -> None:
        self.path = path
        self._mounted = mounted
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        """Leave no room."""
        if not self._mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (_LEAST, self._limits[1]))
            return
        with suppress(OSError), (self.path / _FILLER).open("ab", buffering=0) as filler:
            while filler.write(b"\0" * 4096):
                pass

    def free(self) -> None:
        """Make room again."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        (self.path / _FILLER).unlink(missing_ok=True)

    def protect(self) -> None:
        """Make it read-only."""
        if self._mounted:
            subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True)
        elif os.geteuid() != 0:
            self.path.chmod(0o555)
        else:  # root without the right to mount: no mode stops it
            self.fill()

    def release(self) -> None:
        """Let it be written again."""
        if self._mounted:
            subprocess.run(["mount", "-o", "remount,rw", str(self.path)], check=True)
        else:
            self.path.chmod(0o755)
        self.free()


@contextmanager
def small_disk(path: Path, *, mounting: bool = True) -> Iterator[Disk]:
    """Give a disk at `path`, which is made; without `mounting` it is an ordinary folder with limits."""
    path.mkdir()
    mounted = mounting and _mount(path)
    disk = Disk(path, mounted=mounted)
    try:
        yield disk
    finally:
        disk.release()
        if mounted:
            subprocess.run(["umount", "-l", str(path)], check=True)


def _mount(path: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(path)]
    with suppress(OSError):
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    return False
