"""Which expressions of a sentence date one event together, and when that was."""

from collections.abc import Sequence

from frise.events.timing import time_of
from frise.events.when import When
from frise.temporal.timex import Timex, TimexType


def group_dates(text: str, members: Sequence[int], timexes: Sequence[Timex]) -> list[tuple[int, ...]]:
    """Return the groups of a sentence's expressions: the ends of a range, a day and its clock time, or one alone.

    The first clock time on a day is that day's event; a second one (« à 8 h …, à midi … ») is another's. The same
    date said again in brackets (« le 9 thermidor an II (27 juillet 1794) ») is no other event.
    """
    held = set(members)
    group_of: dict[int, list[int]] = {}
    for index in members:
        partner = timexes[index].partner
        if partner is None or partner not in held or partner > index:
            partner = _said_before(text, index, held, timexes)
        group = [] if partner is None else group_of[partner]
        group.append(index)
        group_of[index] = group
    claimed: set[int] = set()
    for index in members:
        day = timexes[index].reference
        if (
            isinstance(day, int)
            and day in held
            and group_of[index][0] == index
            and _is_on(timexes[index], timexes[day])
        ):
            if day not in claimed:
                _join(group_of, index, day)
            claimed.add(day)
    groups = {id(group): group for group in group_of.values()}
    return sorted(tuple(sorted(group)) for group in groups.values())


def when_of(group: Sequence[int], timexes: Sequence[Timex]) -> When:
    """Return when the event of a group happened: at its clock time if it has one, else on its day."""
    held = set(group)
    clocks = [index for index in group if timexes[index].type is TimexType.TIME and timexes[index].reference in held]
    days = sorted(held.difference(clocks))
    ranged = not held.isdisjoint(timexes[index].partner for index in days)
    first = (days if ranged or not clocks else clocks)[0]  # « du 3 au 5 mai, à 9 h » lasts three days
    partner = timexes[first].partner
    return time_of(timexes[first], timexes[partner] if partner in held and partner is not None else None)


def _is_on(time: Timex, day: Timex) -> bool:
    """Tell whether a time falls on the very day it counts from: « mardi matin » after « lundi » does not."""
    if time.type is not TimexType.TIME:
        return False
    if time.window is None or day.window is None or time.window.start is None or day.window.start is None:
        return time.window is None
    return day.window.end is None or day.window.start <= time.window.start < day.window.end


def _said_before(text: str, index: int, held: set[int], timexes: Sequence[Timex]) -> int | None:
    """The expression just before, if this one says the same date again in brackets."""
    before, timex = index - 1, timexes[index]
    if before not in held or timexes[before].window != timex.window or timex.window is None:
        return None
    return before if text[timexes[before].span.end : timex.span.start].strip() in {"(", "(le", "(soit le"} else None


def _join(group_of: dict[int, list[int]], index: int, day: int) -> None:
    """Put the group of a clock time into its day's."""
    group = group_of[day]
    for member in group_of[index]:
        group.append(member)
        group_of[member] = group
