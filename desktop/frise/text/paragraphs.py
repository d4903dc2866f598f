"""Paragraphs of plain text: blocks between blank lines; where there is no blank line, lines."""

import re

from frise.text.span import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BLANK = " \t\f\v\u00a0\u202f\u2009\ufeff"


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of `text` without the blanks around them, in order; none is empty."""
    lines = list(_lines(text))
    blocks: list[Span] = []
    for line in lines:
        if blocks and not _apart(text, blocks[-1].end, line.start):
            blocks[-1] = Span(blocks[-1].start, line.end)
        else:
            blocks.append(line)
    return tuple(blocks if len(blocks) > 1 else lines)


def _lines(text: str) -> list[Span]:
    """The lines that hold something, without the blanks around them."""
    lines = []
    for match in _LINE.finditer(text):
        line = match[0]
        start = match.start() + len(line) - len(line.lstrip(_BLANK))
        end = match.start() + len(line.rstrip(_BLANK))
        if start < end:
            lines.append(Span(start, end))
    return lines


def _apart(text: str, end: int, start: int) -> bool:
    """Tell whether a blank line stands between two lines, whatever the convention for ending a line."""
    between = text[end:start].replace("\r\n", "\n")
    return sum(between.count(mark) for mark in "\n\r\u2028\u2029") > 1
