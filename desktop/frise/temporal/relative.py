"""Expressions of time that count from another date, or within one: « hier », « la première moitié du XIXe siècle »."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from frise.temporal.direction import Direction
from frise.temporal.granularity import Granularity

if TYPE_CHECKING:
    from frise.temporal.expression import CalendarDate, Century, Decade, Feast, Republican, Season, WeekdayNamed


@dataclass(frozen=True, slots=True)
class Unit:
    """« hier », « cette semaine », « le mois dernier », « l'an prochain »: a whole unit, `offset` units away.

    `from_story` when it counts from the date the story stands on (« la veille », « le mois suivant »).
    """

    granularity: Granularity
    offset: int
    from_story: bool = False
    here: bool = False  # « à la fin du siècle »: the publication's, or the story's where that is not known


@dataclass(frozen=True, slots=True)
class Shift:
    """« il y a trois ans », « dans quinze jours », « deux mois plus tard »; `few` is « quelques »."""

    count: int
    granularity: Granularity
    direction: Direction
    few: bool = False
    from_story: bool = False


@dataclass(frozen=True, slots=True)
class Fraction:
    """« la première moitié du XVIIIe siècle », « les neuf premiers mois de 2019 »: parts `first`..`last` of `whole`.

    `parts` is how many the whole is cut in; with a `unit`, the parts are its months, days or decades.
    """

    whole: Century | Decade | CalendarDate | Unit | Republican
    first: int
    last: int
    parts: int = 0
    unit: Granularity | None = None


@dataclass(frozen=True, slots=True)
class YearsAgo:
    """« il y a 50 000 ans »: too far to be counted to the year."""

    years: int


@dataclass(frozen=True, slots=True)
class Nth:
    """« le premier mercredi du mois prochain », « le dernier jour d'octobre »: a day counted within a longer time.

    `rank` counts from 1, −1 is the last; `weekday` is None for days of any name.
    """

    rank: int
    weekday: int | None
    within: CalendarDate | Unit


@dataclass(frozen=True, slots=True)
class DayFrom:
    """« le lendemain du 13 février »: `days` after (or before) another date."""

    date: CalendarDate | Feast
    days: int


@dataclass(frozen=True, slots=True)
class NextOf:
    """« le 15 février suivant », « le samedi suivant »: the first such date after the one the story stands on."""

    date: CalendarDate | WeekdayNamed | Feast | Season
    backward: bool = False


@dataclass(frozen=True, slots=True)
class InStoryYear:
    """« le 2 mai de l'année suivante », « en mars de la même année »: `offset` years from the story's."""

    date: CalendarDate | Season
    offset: int


@dataclass(frozen=True, slots=True)
class UnitOf:
    """« la semaine du 6 octobre », « le week-end du 6 »: the longer time that holds a date."""

    date: CalendarDate
    granularity: Granularity


@dataclass(frozen=True, slots=True)
class SameSeason:
    """« cet été-là »: the season of the year that the story stands in."""

    code: str
