"""What a rule recognises: an expression of time as a structure, before anything is known of the publication date."""

from dataclasses import dataclass

from frise.temporal.direction import Direction
from frise.temporal.granularity import Granularity
from frise.temporal.relative import (
    DayFrom,
    Fraction,
    InStoryYear,
    NextOf,
    Nth,
    SameSeason,
    Shift,
    Unit,
    UnitOf,
    YearsAgo,
)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """« lundi 5 mai 2018 » and its parts; what is missing is None. Years are astronomical.

    `last` tells « mai dernier » (PAST) from « mai prochain » (FUTURE).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last: Direction | None = None


@dataclass(frozen=True, slots=True)
class ShortYearDate:
    """« 31/10/74 », « mai 68 », « en 74 »: a date whose year has two digits."""

    short_year: int
    month: int | None
    day: int | None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Century:
    """« XIXe siècle » is 19; « IIe siècle av. J.-C. » is −2."""

    number: int


@dataclass(frozen=True, slots=True)
class Decade:
    """« les années 1960 »; `short` when the century is not written (« les années 60 »)."""

    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class WeekdayNamed:
    """« jeudi », « jeudi dernier », « lundi prochain », `weeks` later for « lundi en huit »."""

    weekday: int
    last: Direction | None = None
    weeks: int = 0
    every: bool = False  # « le mardi », which may be any Tuesday: the tense tells


@dataclass(frozen=True, slots=True)
class Republican:
    """« 18 brumaire an VIII » and its parts: the year counts from 1792, `month` 13 is the complementary days."""

    year: int | None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Millennium:
    """« le VIe millénaire av. J.-C. » is −6."""

    number: int


@dataclass(frozen=True, slots=True)
class YearSpan:
    """« la saison 2017-2018 »: one time that runs over two years."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Season:
    """« l'été 2016 », « cet été »: TIMEX3's SP, SU, FA or WI, named by its first year."""

    code: str
    year: int | None = None
    last: Direction | None = None
    short: bool = False  # « automne 69 »
    this: bool = False  # « cet été »: the nearest, whatever the tense
    every: bool = False  # « au printemps », which may be any spring: the tense tells


@dataclass(frozen=True, slots=True)
class Term:
    """« le deuxième trimestre 2018 », « le premier semestre »: the `number`th of its year."""

    number: int
    granularity: Granularity
    year: int | None = None
    last: Direction | None = None


@dataclass(frozen=True, slots=True)
class Feast:
    """« Noël 2016 », « Pâques »: by its folded name in the lexicon."""

    name: str
    year: int | None = None
    last: Direction | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """« aujourd'hui »: the publication's day, or the present in general; the clause's verb tells."""


@dataclass(frozen=True, slots=True)
class Clock:
    """« 15h30 »: minutes since midnight, 1440 being midnight at the day's end; its day is another mention's."""

    minute: int


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """« mardi soir »: TIMEX3's part (MO, AF, EV, NI, DT) of `day`, or of another mention's day when None.

    `overnight` when it runs into the next day (« nuit de samedi à dimanche »).
    """

    part: str
    day: "CalendarDate | WeekdayNamed | Unit | Republican | Feast | Season | None"
    overnight: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """« pendant trois mois »: a length of time, on no date. `value` is TIMEX3's."""

    value: str


@dataclass(frozen=True, slots=True)
class Recurring:
    """« tous les mardis »: a set of times. `value` is TIMEX3's."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """« récemment », « désormais »: a time without a date. `value` is PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Impossible:
    """« 31 février »: written like a date, but the calendar has no such day."""


Expression = (
    CalendarDate
    | ShortYearDate
    | Century
    | Decade
    | WeekdayNamed
    | Unit
    | Shift
    | Republican
    | YearSpan
    | Fraction
    | Millennium
    | YearsAgo
    | Nth
    | DayFrom
    | UnitOf
    | NextOf
    | InStoryYear
    | Season
    | SameSeason
    | Term
    | Feast
    | Today
    | Clock
    | PartOfDay
    | Duration
    | Recurring
    | Vague
    | Impossible
)


def is_day(expression: Expression) -> bool:
    """Tell whether an expression names one day."""
    match expression:
        case CalendarDate(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case Unit(granularity=granularity):
            return granularity is Granularity.DAY
        case NextOf(date=date) | InStoryYear(date=date):
            return is_day(date)
        case ShortYearDate(day=day) | Republican(day=day):
            return day is not None
        case WeekdayNamed() | Today() | Nth() | DayFrom() | Feast():
            return True
        case Shift(granularity=granularity, few=few):
            return granularity is Granularity.DAY and not few
        case _:
            return False
