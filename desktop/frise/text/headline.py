"""The headline an article opens with, if its first line looks like one."""

import re

LONGEST_HEADLINE = 100  # characters
_FIRST_LINES = re.compile(r"\s*(?P<first>[^\r\n\u2028\u2029]+?)[ \t\u00a0]*(?:[\r\n\u2028\u2029]+\s*(?P<next>\S))")
_REACH = 4_000  # characters: a headline stands at the top
_SENTENCE_ENDS = ".;:,…"


def headline(text: str) -> str | None:
    """Return the first line if it is short, ends like no sentence, and has an article below it."""
    found = _FIRST_LINES.match(text[:_REACH].lstrip("\ufeff"))
    if found is None:
        return None
    first = found["first"].strip(" #*=\t")
    if not 0 < len(first) <= LONGEST_HEADLINE or first[-1] in _SENTENCE_ENDS or not any(map(str.isalpha, first)):
        return None
    return first if not found["next"].islower() else None
