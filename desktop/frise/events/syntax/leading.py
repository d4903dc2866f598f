"""The words that lead to a date: « au cours de l'année », « dès »."""

import re
from functools import lru_cache

from frise.events.phrases import leading_words
from frise.text.span import Span

_RESTRICTED = re.compile(r"(?<!\w)qu[’'](?P<preposition>(?:en|à|au|aux)\s+)$")  # « ne fut achevée qu'en 14 »
_REACH = 48  # characters that prepositions and determiners may take before an expression


def with_leading_words(text: str, expression: Span, floor: int) -> Span:
    """Return the expression with the prepositions and determiners before it: « En Mai 2018 », not before `floor`."""
    start = min(max(floor, expression.start - _REACH), expression.start)
    before = text[start : expression.start]
    restricted = _RESTRICTED.search(before)
    if restricted is not None:
        return Span(start + restricted.start("preposition"), expression.end)
    return Span(start + _leading_start(before), expression.end)


@lru_cache(maxsize=4096)
def _leading_start(before: str) -> int:
    """Where the words that lead to a date begin; asked several times of each date."""
    found = leading_words().search(before)
    return found.start() if found else len(before)
