"""Times of events as the tagger may find them in any text, to state laws on."""

from hypothesis import strategies as st

from frise.events.timing import time_of
from frise.events.when import When
from frise.temporal.calendar import Day
from frise.temporal.expression import Season
from frise.temporal.granularity import Granularity
from frise.temporal.hours import clock_time
from frise.temporal.interval import TimeInterval
from frise.temporal.resolved import Resolved, whole_unit
from frise.temporal.seasonal import resolve_season
from frise.temporal.timex import PUBLICATION, Mod, Signal, Timex, TimexType
from frise.temporal.windows import Part, around, part_window
from frise.text.span import Span

UNITS = (
    Granularity.MINUTE, Granularity.DAY, Granularity.WEEK, Granularity.WEEKEND, Granularity.MONTH, Granularity.SEASON,
    Granularity.QUARTER, Granularity.SEMESTER, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY,
)  # fmt: skip
PARTED = {Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY}
MODS = {Part.START: Mod.START, Part.MID: Mod.MID, Part.END: Mod.END}
OPENINGS = (None, Signal.SINCE, Signal.UNTIL, Signal.BEFORE, Signal.AFTER)


@st.composite
def dates(draw: st.DrawFn, years: st.SearchStrategy[int], units: tuple[Granularity, ...] = UNITS) -> Resolved:
    """A time that the calendar has a name for."""
    day = Day(draw(years), draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    unit = draw(st.sampled_from(units))
    if unit is Granularity.MINUTE:
        return clock_time(day.number, draw(st.integers(0, 1439)), PUBLICATION)
    if unit is Granularity.SEASON:
        return resolve_season(Season(draw(st.sampled_from(["SP", "SU", "FA", "WI"])), day.year), None, None)
    return whole_unit(day.number, unit)


@st.composite
def single(draw: st.DrawFn, years: st.SearchStrategy[int], units: tuple[Granularity, ...] = UNITS) -> When:
    """« mai 2018 », « vers 1150 », « depuis fin 2016 »."""
    date = draw(dates(years, units))
    assert date.window is not None
    window, mod = date.window, None
    if date.granularity in PARTED and draw(st.booleans()):
        part = draw(st.sampled_from(list(Part)))
        window, mod = part_window(window, part), MODS[part]
    elif draw(st.booleans()):
        window, mod = around(window, date.granularity), Mod.APPROX
    return time_of(_timex(date, window, mod, draw(st.sampled_from(OPENINGS))))


@st.composite
def ranged(draw: st.DrawFn, years: st.SearchStrategy[int], units: tuple[Granularity, ...] = UNITS) -> When:
    """« du 3 au 5 mai », « entre 1960 et 1970 »."""
    unit = draw(st.sampled_from(units))
    both = draw(st.lists(dates(years, (unit,)), min_size=2, max_size=2, unique_by=lambda date: date.value))
    first, last = sorted(both, key=lambda date: (date.window or TimeInterval(0, 1)).start or 0)
    start, end = draw(st.sampled_from([(Signal.FROM, Signal.TO), (Signal.BETWEEN, Signal.AND)]))
    return time_of(_timex(first, first.window, None, start, 1), _timex(last, last.window, None, end, 0))


def _timex(
    date: Resolved, window: TimeInterval | None, mod: Mod | None, signal: Signal | None, partner: int | None = None
) -> Timex:
    return Timex(
        Span(0, 0), TimexType.DATE, date.value, mod, window, date.granularity, "drawn", signal=signal, partner=partner
    )
