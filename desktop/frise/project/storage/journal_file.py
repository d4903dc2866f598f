"""The file of a journal: lines that are on the disk once `append` has returned, and nothing else between them."""

import os
from collections.abc import Iterable
from io import FileIO
from pathlib import Path

from frise.atomic import written_beside
from frise.project.storage.chain import START, sealed

Line = dict[str, object]


class JournalFile:
    """A chain of lines that grows at its end; `size` is in bytes."""

    def __init__(self, path: Path, check: str, end: int) -> None:
        """Go on with a file after its first `end` bytes, whose last line has that check. Raises OSError."""
        self.path = path
        self.size = end
        self._check = check
        self._file: FileIO = path.open("r+b", buffering=0)
        self._torn = True  # what follows `end`, if anything, is no line of ours

    @classmethod
    def fresh(cls, path: Path, lines: Iterable[Line]) -> "JournalFile":
        """Write a file of some lines in the place of what was there, whole or not at all. Raises Problem, OSError."""
        check, end = START, 0
        with written_beside(path) as beside, beside.open("wb") as file:
            for line in lines:
                written, check = sealed(line, check)
                end += file.write(written)
        return cls(path, check, end)

    def append(self, lines: Iterable[Line]) -> None:
        """Write lines through to the disk. Raises OSError: none of them counts then, and they may be tried again."""
        written, check = bytearray(), self._check
        for line in lines:
            sealed_line, check = sealed(line, check)
            written += sealed_line
        if self._torn:
            self._file.truncate(self.size)
        self._torn = True
        self._file.seek(self.size)
        view = memoryview(written)
        while view:
            view = view[self._file.write(view) :]
        os.fsync(self._file.fileno())
        self._torn = False
        self.size, self._check = self.size + len(written), check

    def close(self) -> None:
        """Let the file be."""
        self._file.close()
