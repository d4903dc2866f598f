"""Resolution: mentions → timexes, for a publication date or none. No look at the text, so it can run again at once."""

from collections.abc import Sequence
from dataclasses import replace

from frise.temporal.calendar import GREGORIAN, Day
from frise.temporal.daytime import is_today, needs_day, on_day
from frise.temporal.expression import (
    Expression,
    PartOfDay,
)
from frise.temporal.granularity import Granularity
from frise.temporal.inherited import inherit
from frise.temporal.interval import TimeInterval
from frise.temporal.meaning import resolve_expression
from frise.temporal.mention import Mention
from frise.temporal.relative import (
    Nth,
    Shift,
)
from frise.temporal.resolved import Resolved
from frise.temporal.shifting import Story
from frise.temporal.timex import Mod, Timex, TimexType
from frise.temporal.windows import around, part_window

_ON_THE_LINE = {None, Mod.START, Mod.MID, Mod.END}  # « vers 1150 » is no firm ground to count from


def resolve_mentions(mentions: Sequence[Mention], publication: Day | None) -> tuple[Timex, ...]:
    """Return one timex a mention, in order."""
    timexes: list[Timex] = []
    story: Story | None = None  # the date the story stands on
    today: Story | None = None  # the same, known to the day: clock times fall on it
    for index, mention in enumerate(mentions):
        inherited = inherit(mention, mentions, timexes, publication, today if today is not None else story)
        if inherited is not None:
            found = replace(resolve_expression(inherited.mention, publication, story), reference=inherited.reference)
        elif needs_day(mention.expression):
            found = on_day(mention.expression, _day_of(mention, mentions, timexes, publication, today), publication)
        else:
            found = resolve_expression(mention, publication, story)
        timexes.append(_timex(mention, found))
        if found.window is None or mention.mod not in _ON_THE_LINE or found.granularity is None or mention.aside:
            continue
        if found.type is TimexType.DATE or _names_its_day(mention.expression):
            story = Story(index, _with_start(found, mention, timexes), mention.paragraph)
        if found.granularity in {Granularity.DAY, Granularity.PART_OF_DAY}:
            today = Story(index, found, mention.paragraph)
    return tuple(timexes)


def _names_its_day(expression: Expression) -> bool:
    """« mardi soir » moves the story, « le soir » does not."""
    return isinstance(expression, PartOfDay) and expression.day is not None


def _with_start(found: Resolved, mention: Mention, timexes: Sequence[Timex]) -> Resolved:
    """The end of a range with the whole of it: « du 3 au 5 mai » is where the story stands."""
    partner = mention.partner
    first = timexes[partner].window if partner is not None and partner < len(timexes) - 1 else None
    last = found.window
    if first is None or last is None or first.start is None or last.end is None or first.start >= last.end:
        return found
    return replace(found, window=TimeInterval(first.start, last.end))


def _day_of(
    mention: Mention,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    publication: Day | None,
    today: Story | None,
) -> Story | None:
    """The day a clock time is on: the one its sentence names, or else the one the story stands on."""
    if mention.day is None:
        return today if today is not None and is_today(today, mention.paragraph, publication) else None
    if mention.day < len(timexes):
        named = timexes[mention.day]
        found = Resolved(named.value, named.window, named.granularity, unresolved=named.unresolved)
    else:
        found = resolve_expression(mentions[mention.day], publication, today)
    return Story(mention.day, found, mention.paragraph)


def _timex(mention: Mention, found: Resolved) -> Timex:
    window = found.window
    if window is not None and mention.part is not None:
        window = part_window(window, mention.part)
    elif window is not None and mention.mod is Mod.APPROX:
        window = around(window, found.granularity, counted=isinstance(mention.expression, Shift))
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
        wrong_weekday=_wrong_weekday(mention, window),
    )


def _wrong_weekday(mention: Mention, window: TimeInterval | None) -> int | None:
    """The weekday written beside a date that falls on another, from the day the Gregorian calendar began."""
    weekday = getattr(mention.expression, "weekday", None)
    day = None if window is None else window.first_day
    if weekday is None or day is None or day < GREGORIAN or isinstance(mention.expression, Nth):
        return None
    return None if day.weekday == weekday else int(weekday)
