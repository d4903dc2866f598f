"""From timexes to the time of an event: at, within, lasting, open or waiting."""

from dataclasses import replace

from frise.events.edtf import is_whole_days, named_by, write_edtf
from frise.events.when import When, WhenKind
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.timex import Mod, Signal, Timex
from frise.temporal.windows import Part

WAITING = When(WhenKind.WAITING, None, None, None)
_PARTS: dict[Mod | None, Part] = {Mod.START: Part.START, Mod.MID: Part.MID, Mod.END: Part.END}
_OPENINGS = {
    Signal.SINCE: (WhenKind.OPEN, False, True),
    Signal.UNTIL: (WhenKind.OPEN, True, False),
    Signal.BEFORE: (WhenKind.WITHIN, True, False),
    Signal.AFTER: (WhenKind.WITHIN, False, True),
}


def time_of(timex: Timex, partner: Timex | None = None) -> When:
    """Return when something told with `timex` (and `partner`, the range's other end) happened."""
    window = timex.window
    if partner is not None:
        return _ranged(timex, partner)
    if window is None:
        return WAITING
    approximate = timex.mod is Mod.APPROX
    if timex.signal in _OPENINGS:
        kind, open_start, open_end = _OPENINGS[timex.signal]
        opened = _written(kind, window, timex.granularity, approximate, open_start=open_start, open_end=open_end)
        return replace(opened, part=_PARTS.get(timex.mod))
    if timex.mod in _PARTS or timex.value in {"PAST_REF", "FUTURE_REF"}:
        within = _written(WhenKind.WITHIN, window, _finer(window, timex.granularity), approximate)
        return replace(within, part=_PARTS.get(timex.mod))
    return _written(WhenKind.AT, window, timex.granularity, approximate)


def _ranged(timex: Timex, partner: Timex) -> When:
    """« du 3 au 5 mai » lasts; « entre 1960 et 1970 » is somewhere within."""
    first, last = (timex, partner) if timex.signal in {Signal.FROM, Signal.BETWEEN} else (partner, timex)
    if first.window is None or last.window is None:
        return WAITING
    # « de 13 h à 15 h » ends at 15 h, « du 3 au 5 mai » with the 5th.
    clocked = last.granularity is Granularity.MINUTE
    start, end = first.window.start, last.window.start if clocked else last.window.end
    if start is None or end is None or start >= end:
        return time_of_end(first)
    kind = WhenKind.LASTING if first.signal is Signal.FROM else WhenKind.WITHIN
    granularities = [one.granularity for one in (first, last) if one.granularity is not None]
    approximate = Mod.APPROX in {first.mod, last.mod}
    window = TimeInterval(start, end)
    return _written(kind, window, _finer(window, min(granularities, default=None)), approximate)


def time_of_end(timex: Timex) -> When:
    """Return the time of one end of a range that makes no sense as one."""
    if timex.window is None:
        return WAITING
    return _written(WhenKind.AT, timex.window, timex.granularity, timex.mod is Mod.APPROX)


def _written(
    kind: WhenKind,
    window: TimeInterval,
    granularity: Granularity | None,
    approximate: bool,  # noqa: FBT001 - one of the parts
    *,
    open_start: bool = False,
    open_end: bool = False,
) -> When:
    is_named_once = kind is WhenKind.AT or open_start or open_end  # the ends of a range are its own
    named = named_by(window, granularity) if approximate and is_named_once else window
    edtf = write_edtf(kind, named, granularity, approximate=approximate, open_start=open_start, open_end=open_end)
    return When(kind, window, granularity, edtf, approximate, open_start, open_end, clocked=not is_whole_days(window))


def _finer(window: TimeInterval, granularity: Granularity | None) -> Granularity | None:
    """The granularity a part of a longer time is written with: fin 2016 in months, mi-mai in days."""
    first, last = window.first_day, window.last_day
    if granularity is None or first is None or last is None:
        return granularity
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return granularity
    whole_months = window == TimeInterval.of_months(first.year, first.month, last.year, last.month)
    return min(granularity, Granularity.MONTH if whole_months else Granularity.DAY)
