"""What the marks of a picture mean: only those that it shows."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtGui import QPainter

from frise.timeline.arrays import EventArrays, Flag, Kind
from frise.timeline.marks import Mark, Shape
from frise.ui.painter.marks import draw_mark
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.picture import phrase_legend

LINE: Final = 22.0  # pixels
_SAMPLE: Final = 30.0
_GAP: Final = 8.0
_BETWEEN: Final = 26.0


@dataclass(frozen=True, slots=True)
class _Sample:
    name: str
    shape: Shape
    flags: Flag
    width: float


_SAMPLES: Final = (
    _Sample("instant", Shape.DOT, Flag.NONE, 11),
    _Sample("bar", Shape.BAR, Flag.NONE, 26),
    _Sample("window", Shape.WINDOW, Flag.NONE, _SAMPLE),
    _Sample("lasting", Shape.LASTING, Flag.NONE, _SAMPLE),
    _Sample("open", Shape.OPEN, Flag.OPEN_END, _SAMPLE),
    _Sample("approximate", Shape.BAR, Flag.APPROXIMATE, 26),
)


@dataclass(frozen=True, slots=True)
class _Entry:
    sample: _Sample
    words: str
    left: float
    line: int


class Legend:
    """The legend of some events between two days, set in lines of a width."""

    def __init__(
        self, arrays: EventArrays, x0: float, x1: float, width: float, language: Language, texts: TextCache
    ) -> None:
        self._texts = texts
        present = _present(arrays, x0, x1)
        self._entries: list[_Entry] = []
        left, line = 0.0, 0
        for sample in _SAMPLES:
            if sample.name not in present:
                continue
            words = phrase_legend(sample.name, language)
            long = sample.width + _GAP + texts.width(words, Role.DATE)
            if left and left + long > width:
                left, line = 0.0, line + 1
            self._entries.append(_Entry(sample, words, left, line))
            left += long + _BETWEEN
        self.height = LINE * (line + 1) if self._entries else 0.0

    def draw(self, painter: QPainter, left: float, top: float, theme: Theme) -> None:
        """Draw it with its top left corner at a point."""
        for entry in self._entries:
            sample, at = entry.sample, left + entry.left
            y = round(top + LINE * (entry.line + 0.5))
            core = at + sample.width * (0.4 if sample.shape is Shape.OPEN else 1.0)
            mark = Mark(0, sample.shape, sample.flags, at, at + sample.width, at, core)
            draw_mark(painter, mark, y, theme)
            words_top = y - self._texts.height(Role.DATE) / 2
            self._texts.draw(painter, at + sample.width + _GAP, words_top, entry.words, Role.DATE, theme.soft)


def _present(arrays: EventArrays, x0: float, x1: float) -> frozenset[str]:
    seen = (arrays.start < x1) & (arrays.end > x0)
    kind, flags = arrays.kind[seen], arrays.flags[seen]
    coarse, approximate = (flags & int(flag) != 0 for flag in (Flag.COARSE, Flag.APPROXIMATE))
    found = {
        "instant": (kind == Kind.AT) & ~coarse & ~approximate,
        "bar": (kind == Kind.AT) & coarse & ~approximate,
        "window": kind == Kind.WITHIN,
        "lasting": kind == Kind.LASTING,
        "open": kind == Kind.OPEN,
        "approximate": approximate,
    }
    return frozenset(name for name, there in found.items() if np.any(there))
