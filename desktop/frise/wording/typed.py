"""What a date field shows first of an event's time: words or EDTF that read back to the very same time."""

from collections.abc import Iterator

from frise.events.typed_when import read_typed_when
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day, iso_week
from frise.temporal.granularity import Granularity
from frise.wording.language import Language
from frise.wording.typed_french import french_forms

_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}


def typed_form(when: When, language: Language) -> str:
    """Return what to type for the time of an event: French words where these say it, else EDTF; "" when waiting.

    `read_typed_when` gives the same time back wherever some form says it. EDTF alone does not say « début », « milieu »
    and « fin », parts of a day, week-ends, runs of centuries, halves and thirds; its nearest is returned then.
    """
    if when.window is None or when.edtf is None:
        return ""
    words = french_forms(when) if language is Language.FR else iter(())
    for form in (*words, *_edtf(when, when.edtf)):
        if read_typed_when(form) == when:
            return form
    return when.edtf


def _edtf(when: When, edtf: str) -> Iterator[str]:
    """The EDTF of a time, and forms that hold more of it than the format has."""
    yield edtf
    window = when.window
    first, last = (None, None) if window is None else (window.first_day, window.last_day)
    if first is None or last is None or when.granularity is None:
        return
    mark = "~" if when.approximate else ""
    start, end = _code(first, when.granularity), _code(last, when.granularity)
    if not (when.open_start or when.open_end):
        yield f"{edtf.rstrip('~')}~"  # « vers 15 h »
        ranges = {WhenKind.WITHIN: f"[{start}..{end}]", WhenKind.LASTING: f"{start}/{end}"}
        yield ranges.get(when.kind, f"{start}{mark}")
        return
    for date in (edtf.strip("[./~]"), start):
        if when.kind is WhenKind.OPEN:
            yield f"../{date}{mark}" if when.open_start else f"{date}{mark}/.."
        else:
            yield f"[..{date}{mark}]" if when.open_start else f"[{date}{mark}..]"


def _code(day: Day, granularity: Granularity) -> str:
    """The season, week … that holds a day, as EDTF has them: `2018-21`, `2018-W19`, `196X`."""
    year = f"{'-' if day.year < 0 else ''}{abs(day.year):04}"
    match granularity:
        case Granularity.DECADE:
            return f"{year[:-1]}X"
        case Granularity.SEASON if day.month in _SEASONS:
            return f"{year}-{_SEASONS[day.month]}"
        case Granularity.QUARTER:
            return f"{year}-{33 + (day.month - 1) // 3}"
        case Granularity.SEMESTER:
            return f"{year}-{40 + (day.month - 1) // 6}"
        case Granularity.WEEK:
            return "{:04}-W{:02}".format(*iso_week(day.number))
        case _:
            return year
