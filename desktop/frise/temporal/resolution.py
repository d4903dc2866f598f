"""Resolution: mentions → timexes, for a publication date or none. No look at the text, so it can run again at once."""

from collections.abc import Sequence

from frise.temporal.calendar import Day
from frise.temporal.directed import resolve_incomplete, resolve_short_decade, resolve_short_year, resolve_weekday
from frise.temporal.expression import (
    CalendarDate,
    Century,
    Decade,
    Duration,
    Impossible,
    Recurring,
    Shift,
    ShortYearDate,
    Unit,
    Vague,
    WeekdayNamed,
)
from frise.temporal.mention import Mention
from frise.temporal.resolved import Resolved, calendar_date, century, decade_of
from frise.temporal.shifting import Story, resolve_shift, resolve_unit
from frise.temporal.timex import Mod, Timex, TimexType, Unresolved
from frise.temporal.windows import around, part_window


def resolve_mentions(mentions: Sequence[Mention], publication: Day | None) -> tuple[Timex, ...]:
    """Return one timex a mention, in order."""
    timexes: list[Timex] = []
    story: Story | None = None
    for index, mention in enumerate(mentions):
        found = _expression(mention, publication, story)
        timex = _timex(mention, found)
        if found.type is TimexType.DATE and found.window is not None and mention.mod is None:
            story = Story(index, found)
        timexes.append(timex)
    return tuple(timexes)


def _timex(mention: Mention, found: Resolved) -> Timex:
    window = found.window
    if window is not None and mention.part is not None:
        window = part_window(window, mention.part)
    elif window is not None and mention.mod is Mod.APPROX:
        window = around(window, found.granularity)
    return Timex(
        span=mention.span,
        type=found.type,
        value=found.value,
        mod=mention.mod,
        window=window,
        granularity=found.granularity,
        rule=mention.rule,
        reference=found.reference,
        unresolved=found.unresolved,
        signal=mention.signal,
        partner=mention.partner,
    )


def _expression(mention: Mention, publication: Day | None, story: Story | None) -> Resolved:  # noqa: C901, PLR0911
    """One line a kind of expression."""
    match mention.expression:
        case CalendarDate(year=None) as date:
            return resolve_incomplete(date, mention.tense, publication)
        case CalendarDate() as date:
            return calendar_date(date)
        case ShortYearDate() as date:
            return resolve_short_year(date, publication)
        case Century(number):
            return century(number)
        case Decade(year, short):
            return resolve_short_decade(year, publication) if short else decade_of(year)
        case WeekdayNamed() as named:
            return resolve_weekday(named, mention.tense, publication)
        case Unit() as unit:
            return resolve_unit(unit, publication, story)
        case Shift() as shift:
            return resolve_shift(shift, publication, story)
        case Duration(value):
            return Resolved(value, None, None, TimexType.DURATION, unresolved=Unresolved.DURATION)
        case Recurring(value):
            return Resolved(value, None, None, TimexType.SET, unresolved=Unresolved.RECURRING)
        case Vague(value):
            return Resolved(value, None, None, unresolved=Unresolved.VAGUE)
        case Impossible():
            return Resolved("", None, None, unresolved=Unresolved.IMPOSSIBLE)
