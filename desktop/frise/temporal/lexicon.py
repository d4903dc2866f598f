"""The lexicon: French words of time, read once from the TOML files of `resources/fr`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from frise.assets import resource
from frise.temporal.granularity import Granularity
from frise.temporal.windows import Part


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words and what they mean."""

    months: dict[str, int]
    month_abbreviations: dict[str, int]
    weekdays: dict[str, int]
    weekday_abbreviations: dict[str, int]
    units: dict[str, Granularity]
    seasons: dict[str, str]
    parts: dict[str, Part]
    last: frozenset[str]
    next: frozenset[str]
    few: frozenset[str]
    days: dict[str, int]
    story_days: dict[str, int]
    parts_of_day: dict[str, str]
    quarters: dict[str, int]
    fixed_feasts: dict[str, list[int]]
    movable_feasts: dict[str, int]
    republican_months: tuple[str, ...]
    republican_years: tuple[str, ...]
    measured: tuple[str, ...]
    cardinals: dict[str, int]
    collectives: dict[str, int]
    ordinals: dict[str, int]
    past_verbs: tuple[str, ...]
    future_verbs: tuple[str, ...]
    verb_like_nouns: frozenset[str]
    before_years: tuple[str, ...]
    before_months: tuple[str, ...]
    before_feasts: tuple[str, ...]
    before_noon: tuple[str, ...]
    counted: tuple[str, ...]
    numbered: tuple[str, ...]
    streets: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """Return the French lexicon."""
    words: dict[str, Any] = {}
    for name in ("calendar", "words", "numbers", "tense", "years", "clock", "feasts", "republican", "lengths"):
        words |= tomllib.loads(resource("fr", f"{name}.toml").read_text("utf-8"))
    return Lexicon(
        months=words["months"],
        month_abbreviations=words["month_abbreviations"],
        weekdays=words["weekdays"],
        weekday_abbreviations=words["weekday_abbreviations"],
        units={word: Granularity[unit.upper()] for word, unit in words["units"].items()},
        seasons=words["seasons"],
        parts={word: Part(part) for word, part in words["parts"].items()},
        last=frozenset(words["last"]["words"]),
        next=frozenset(words["next"]["words"]),
        few=frozenset(words["few"]["words"]),
        days=words["days"],
        story_days=words["story_days"],
        parts_of_day=words["parts_of_day"],
        quarters=words["minutes"],
        fixed_feasts=words["fixed"],
        movable_feasts=words["movable"],
        republican_months=tuple(words["months_in_order"]),
        republican_years=tuple(words["year_starts"]),
        measured=tuple(words["measured"]),
        cardinals=words["cardinals"],
        collectives=words["collectives"],
        ordinals=words["ordinals"],
        past_verbs=tuple(words["past"]),
        future_verbs=tuple(words["future"]),
        verb_like_nouns=frozenset(words["nouns"]),
        before_years=tuple(words["before"]),
        before_months=tuple(words["before_months"]),
        before_feasts=tuple(words["before_feasts"]),
        before_noon=tuple(words["before_noon"]),
        counted=tuple(words["counted"]),
        numbered=tuple(words["numbered"]),
        streets=tuple(words["streets"]),
    )
