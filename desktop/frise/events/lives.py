"""Births and deaths in brackets after a name: « Hortense Valadier (Digne, 7 mars 1884 – Paris, 11 novembre 1961) »."""

import re
from collections.abc import Sequence

from frise.events.actors import TIE
from frise.text.span import Span

_NAME = rf"[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0]{TIE}[A-ZÀ-Þ][\w’'-]+){{1,3}}"
_OPENS = re.compile(rf"(?P<name>{_NAME})(?:,[ \u00a0][^,()]{{2,40}})?[ \u00a0]\(")
_LONGEST_NAME = 80  # characters; what is longer is no name
_BETWEEN = re.compile(r"[ \u00a0][-–—][ \u00a0]")
_NAMES_VOWELS = "AEIOUYÉÈÊÂÎÔÛH"


def life_title(text: str, sentence: Span, dates: Sequence[Span]) -> str | None:
    """Return « Naissance de … » or « Mort de … » for a date in the brackets after the name that opens a sentence."""
    found = _OPENS.match(text, sentence.start, sentence.end)
    if found is None:
        return None
    closing = text.find(")", found.end(), sentence.end)
    dash = _BETWEEN.search(text, found.end(), max(found.end(), closing))
    if closing < 0 or dash is None or not found.end() <= dates[0].start < closing:
        return None
    name = found["name"].replace("\u00a0", " ")
    of = "d’" if name[0] in _NAMES_VOWELS else "de "
    if len(name) > _LONGEST_NAME:
        return None
    return f"{'Naissance' if dates[0].end <= dash.start() else 'Mort'} {of}{name}"
