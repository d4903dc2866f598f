"""Units and distances counted from a reference: the publication, or the date the story stands on."""

from dataclasses import dataclass

from frise.temporal.calendar import SECONDS_A_DAY, Day, day_number, days_in_month
from frise.temporal.direction import Direction
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.temporal.relative import Shift, Unit
from frise.temporal.resolved import Resolved, unknown_value, waiting, whole_unit
from frise.temporal.timex import PUBLICATION, Reference, Unresolved

_MIDWEEK = 4  # Thursday: a week-end in the past is the one before
_FEW = (2, 7)  # « quelques » is two to seven
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEMESTER: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}
_DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7, Granularity.WEEKEND: 7}
_FARTHEST = 20_000 * 12  # months; « il y a 9999 siècles » is no date


@dataclass(frozen=True, slots=True)
class Story:
    """The date the story stands on: the index of its timex, what it was resolved to, and its paragraph."""

    index: int
    date: Resolved
    paragraph: int = 0


def resolve_unit(unit: Unit, publication: Day | None, story: Story | None, tense: Direction | None = None) -> Resolved:
    """Return « hier », « le mois dernier », « la veille »; « ce week-end » told on a Monday in the past is over."""
    if story is not None and (unit.from_story or (unit.here and publication is None)):
        return _from_story(unit.granularity, unit.offset, story)
    if publication is None:
        return waiting(unknown_value(unit.granularity), unit.granularity)
    is_over = unit.granularity is Granularity.WEEKEND and tense is Direction.PAST and publication.weekday <= _MIDWEEK
    offset = -1 if is_over and unit.offset == 0 else unit.offset
    return _moved(publication.number, unit.granularity, offset, PUBLICATION)


def resolve_shift(shift: Shift, publication: Day | None, story: Story | None) -> Resolved:
    """Return « il y a trois ans », « deux mois plus tard », « il y a quelques jours »."""
    count = shift.count * shift.direction
    if shift.from_story and story is not None:
        return _from_story(shift.granularity, count, story)
    if shift.few:
        return _few(shift, publication)
    if publication is None:
        return waiting(unknown_value(shift.granularity), shift.granularity)
    return _moved(publication.number, shift.granularity, count, PUBLICATION)


def _from_story(granularity: Granularity, count: int, story: Story) -> Resolved:
    """Count from the story's date, unless that is known less finely than what is counted."""
    date = story.date
    if date.window is None or date.window.start is None or date.granularity is None or date.granularity > granularity:
        return Resolved(
            unknown_value(granularity), None, granularity, reference=story.index, unresolved=Unresolved.NO_REFERENCE
        )
    # After « du 3 au 5 mai », « la veille » is the 2nd and « le lendemain » the 6th.
    last = date.window.end is not None and count > 0 and date.granularity <= Granularity.DAY
    number = (date.window.end - 1 if last and date.window.end else date.window.start) // SECONDS_A_DAY
    return _moved(number, granularity, count, story.index)


def _moved(number: int, granularity: Granularity, count: int, reference: Reference) -> Resolved:
    moved = _move(number, granularity, count)
    if moved is None:
        return Resolved("", None, granularity, reference=reference, unresolved=Unresolved.IMPOSSIBLE)
    return whole_unit(moved, granularity, reference)


def _move(number: int, granularity: Granularity, count: int) -> int | None:
    """The day number `count` units away, on the month's last day where the month is too short; None if too far."""
    if granularity in _DAYS:
        return number + count * _DAYS[granularity]
    months = count * _MONTHS.get(granularity, 12)
    if abs(months) > _FARTHEST:
        return None
    day = Day.of_number(number)
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return day_number(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def _few(shift: Shift, publication: Day | None) -> Resolved:
    """« il y a quelques jours »: seven to two days before the publication; TIMEX3 has no value for that."""
    value = "PAST_REF" if shift.direction is Direction.PAST else "FUTURE_REF"
    if publication is None:
        return waiting(value, shift.granularity)
    ends = [_move(publication.number, shift.granularity, count * shift.direction) for count in _FEW]
    first, last = min(end for end in ends if end is not None), max(end for end in ends if end is not None)
    return Resolved(value, TimeInterval.of_days(first, last), shift.granularity, reference=PUBLICATION)
