"""The line around a place in a text; looked for no farther than asked, since a text may be one endless line."""

import re

_END = re.compile(r"[\r\n]")


def before_in_line(text: str, at: int, reach: int) -> str | None:
    """Return what stands before `at` on its line, None if the line starts more than `reach` characters before."""
    first = max(0, at - reach)
    before = text[first:at]
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return None if start == 0 and first > 0 else before[start:]


def after_in_line(text: str, at: int, reach: int) -> str | None:
    """Return what stands from `at` to its line's end, None if that is more than `reach` characters away."""
    found = _END.search(text, at, at + reach)
    if found is not None:
        return text[at : found.start()]
    return text[at:] if at + reach >= len(text) else None
