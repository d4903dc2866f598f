"""Events made by hand, for the tests of what draws them."""

import random

from frise.events.event import Anchor, Event
from frise.events.when import When, WhenKind
from frise.temporal.calendar import Day, day_number
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval
from frise.text.span import Span

PUBLICATION = Day(2018, 11, 12)
_WORDS = ("conseil", "ministre", "loi", "réforme", "assemblée", "vote", "traité", "paix", "grève", "accord", "usine")


def event(name: str, title: str, when: When, importance: float = 0.5) -> Event:
    anchor = Anchor("article", 3, Span(0, 10), (0,), (Span(0, 3),), f"Il est écrit : {title}.")
    return Event(name, title, when, (anchor,), importance=importance)


def on_day(year: int, month: int, day: int, *, approximate: bool = False) -> When:
    number = day_number(year, month, day)
    return When(WhenKind.AT, TimeInterval.of_days(number, number), Granularity.DAY, None, approximate=approximate)


def in_month(year: int, month: int, *, approximate: bool = False) -> When:
    window = TimeInterval.of_months(year, month, year, month)
    return When(WhenKind.AT, window, Granularity.MONTH, None, approximate=approximate)


def within(first: Day, last: Day) -> When:
    return When(WhenKind.WITHIN, TimeInterval.of_days(first.number, last.number), Granularity.DAY, None)


def lasting(first: Day, last: Day) -> When:
    return When(WhenKind.LASTING, TimeInterval.of_days(first.number, last.number), Granularity.DAY, None)


def since_year(year: int) -> When:
    return When(WhenKind.OPEN, TimeInterval.of_years(year, year), Granularity.YEAR, None, open_end=True)


def before_year(year: int) -> When:
    return When(WhenKind.WITHIN, TimeInterval(None, TimeInterval.of_years(year, year).end), Granularity.YEAR, None)


WAITING = When(WhenKind.WAITING, None, None, None)


def seed_events() -> list[Event]:
    return [
        event("jassy", "Andy Jassy s’exprime sur les critiques internes de ce programme", on_day(2018, 11, 8), 0.6),
        event("launch", "Lancement du service Rekognition", within(Day(2016, 10, 1), Day(2016, 12, 31)), 0.6),
        event("letter", "Une lettre ouverte exhorte Jeff Bezos à abandonner son projet Rekognition", in_month(2018, 5)),
        event("holders", "Une vingtaine d’actionnaires adressent une lettre à Jeff Bezos", in_month(2018, 6)),
        event("post", "Un employé publie un billet anonyme sur Medium", within(Day(2018, 11, 5), Day(2018, 11, 10))),
    ]


def many_events(count: int, seed: int = 1, first: int = 1780, last: int = 2020) -> list[Event]:
    """As many events of every kind, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - examples, not secrets
    return [event(f"e{number}", _title(chance), _when(chance, first, last), chance.random()) for number in range(count)]


def _title(chance: random.Random) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(2, 9))).capitalize()


def _when(chance: random.Random, first: int, last: int) -> When:
    day = Day.of_number(chance.randrange(day_number(first, 1, 1), day_number(last, 1, 1)))
    return chance.choice(
        (
            on_day(day.year, day.month, day.day),
            on_day(day.year, day.month, day.day, approximate=True),
            in_month(day.year, day.month),
            within(day, Day.of_number(day.number + 900)),
            lasting(day, Day.of_number(day.number + chance.randrange(2, 4000))),
            since_year(day.year),
            before_year(day.year),
        )
    )
