"""Positions in text: Python counts code points, Qt counts UTF-16 units; this is the one place that converts."""

import re
from bisect import bisect_left, bisect_right

from frise.text.article import Article

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# What QTextDocument would take for the end of a block or for an object of its own becomes one harmless character,
# so that no position moves.
_HARMLESS = str.maketrans(
    {
        **dict.fromkeys("\n\u2029\x0b\x0c\x1c\x1d\x1e\x85", "\u2028"),
        "\r": " ",
        "\0": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)


class Utf16Map:
    """Converts positions of one text; building it is linear, a conversion logarithmic."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_units = [start + rank for rank, start in enumerate(self._astral)]

    def to_units(self, offset: int) -> int:
        """Return the UTF-16 position of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def to_offset(self, units: int) -> int:
        """Return the code point offset of a UTF-16 position (the character's start from within a surrogate pair)."""
        return units - bisect_left(self._astral_units, units)


class PageMap:
    """An article as a QTextDocument holds it: a block for each paragraph, the blank lines between them left out."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._units = Utf16Map(article.text)
        self._starts: list[int] = []
        start = 0
        for paragraph in article.paragraphs:
            self._starts.append(start)
            start += self._units.to_units(paragraph.end) - self._units.to_units(paragraph.start) + 1

    def plain_text(self) -> str:
        """Return what to give to `QTextDocument.setPlainText`."""
        return "\n".join(span.of(self.article.text).translate(_HARMLESS) for span in self.article.paragraphs)

    def to_position(self, offset: int) -> int:
        """Return the document position of a code point offset; one between two paragraphs goes to the first's end."""
        if not self._starts:
            return 0
        block = self.article.paragraph_at(offset)
        paragraph = self.article.paragraphs[block]
        inside = min(max(offset, paragraph.start), paragraph.end)
        return self._starts[block] + self._units.to_units(inside) - self._units.to_units(paragraph.start)

    def to_offset(self, position: int) -> int:
        """Return the code point offset of a document position."""
        if not self._starts:
            return 0
        block = max(0, bisect_right(self._starts, position) - 1)
        paragraph = self.article.paragraphs[block]
        offset = self._units.to_offset(position - self._starts[block] + self._units.to_units(paragraph.start))
        return min(offset, paragraph.end)

    def in_block(self, block: int, start: int, end: int) -> tuple[int, int] | None:
        """Return (position in the block, length), in UTF-16 units, of what `start`..`end` covers of a paragraph."""
        paragraph = self.article.paragraphs[block]
        first, last = max(start, paragraph.start), min(end, paragraph.end)
        if first >= last:
            return None
        origin = self._units.to_units(paragraph.start)
        at = self._units.to_units(first)
        return at - origin, self._units.to_units(last) - at
