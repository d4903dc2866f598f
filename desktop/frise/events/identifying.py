"""Dates that only say which law or rule is meant: « la loi n° 2000-1208 du 13 décembre 2000 »."""

import re
from functools import cache

from frise.events.phrases import any_of
from frise.text.span import Span

_REACH = 90  # characters before a date that may name a law


def only_identifies(text: str, date: Span) -> bool:
    """Tell whether a date belongs to the name of a law, or of a numbered rule, and tells no happening."""
    return _law().search(text[max(0, date.start - _REACH) : date.start]) is not None


@cache
def _law() -> re.Pattern[str]:
    blank = "[ \u00a0\u202f\n]"
    number = rf"(?:{blank}\([A-Z]{{2,3}}\))?{blank}n{blank}?[°o]s?{blank}?[\w./-]{{2,16}}"
    return re.compile(
        rf"(?<![\w’'-])(?:(?:{any_of('laws')})(?:{blank}[\wà-ÿ-]{{3,20}})?(?:{number})?"
        rf"|(?:{any_of('rules')})(?:{blank}[\wà-ÿ-]{{3,20}}){{0,2}}{number})(?:{blank}modifiée?)?{blank}(?:du{blank}|en{blank}date{blank}du{blank})$",
        re.IGNORECASE,
    )
