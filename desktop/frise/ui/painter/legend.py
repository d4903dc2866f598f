"""What the marks of a picture mean: only those that it shows."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frise.timeline.arrays import EventArrays, Flag, Kind
from frise.timeline.marks import Shape
from frise.ui.painter.glyph import Glyph, draw_glyph
from frise.ui.painter.marks import MARK
from frise.ui.painter.text import Role, TextCache
from frise.ui.theme import Theme
from frise.wording.language import Language
from frise.wording.picture import phrase_legend

LINE: Final = 22.0  # pixels
_GAP: Final = 8.0
_BETWEEN: Final = 26.0


_SAMPLES: Final = {
    "instant": Glyph(Shape.DOT),
    "bar": Glyph(Shape.BAR),
    "window": Glyph(Shape.WINDOW),
    "lasting": Glyph(Shape.LASTING),
    "open": Glyph(Shape.OPEN, Flag.OPEN_END),
    "open-start": Glyph(Shape.OPEN, Flag.OPEN_START),
    "approximate": Glyph(Shape.BAR, Flag.APPROXIMATE),
    "waiting": None,  # the dotted ring
}


@dataclass(frozen=True, slots=True)
class _Entry:
    glyph: Glyph | None
    width: float
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
        for name, glyph in _SAMPLES.items():
            if name not in present:
                continue
            words = phrase_legend(name, language)
            wide = MARK if glyph is None else glyph.width
            long = wide + _GAP + texts.width(words, Role.DATE)
            if left and left + long > width:
                left, line = 0.0, line + 1
            self._entries.append(_Entry(glyph, wide, words, left, line))
            left += long + _BETWEEN
        self.height = LINE * (line + 1) if self._entries else 0.0

    def draw(self, painter: QPainter, left: float, top: float, theme: Theme) -> None:
        """Draw it with its top left corner at a point."""
        for entry in self._entries:
            glyph, at = entry.glyph, left + entry.left
            y = round(top + LINE * (entry.line + 0.5))
            draw_glyph(painter, glyph, QRectF(at, y - MARK / 2, entry.width, MARK), theme)
            words_top = y - self._texts.height(Role.DATE) / 2
            self._texts.draw(painter, at + entry.width + _GAP, words_top, entry.words, Role.DATE, theme.soft)


def _present(arrays: EventArrays, x0: float, x1: float) -> frozenset[str]:
    seen = (arrays.start < x1) & (arrays.end > x0)
    kind, flags = arrays.kind[seen], arrays.flags[seen]
    coarse, approximate = (flags & int(flag) != 0 for flag in (Flag.COARSE, Flag.APPROXIMATE))
    found = {
        "instant": (kind == Kind.AT) & ~coarse & ~approximate,
        "bar": (kind == Kind.AT) & coarse & ~approximate,
        "window": kind == Kind.WITHIN,
        "lasting": kind == Kind.LASTING,
        "open": (kind == Kind.OPEN) & (flags & int(Flag.OPEN_END) != 0),
        "open-start": (kind == Kind.OPEN) & (flags & int(Flag.OPEN_START) != 0),
        "approximate": approximate,
    }
    present = {name for name, there in found.items() if np.any(there)}
    return frozenset(present | {"waiting"} if arrays.waiting else present)
