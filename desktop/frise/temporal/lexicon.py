"""The lexicon: French words of time, read once from the TOML files of `resources/fr`."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, get_origin

from frise.assets import resource
from frise.temporal.granularity import Granularity
from frise.temporal.windows import Part

_FILES = ("calendar", "words", "numbers", "tense", "years", "clock", "feasts", "republican", "lengths")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words and what they mean; each field is a key of the TOML files."""

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
    before_dates: frozenset[str]
    reports: tuple[str, ...]
    compared: tuple[str, ...]
    aside_words: frozenset[str]
    after_years: tuple[str, ...]
    after_early_years: tuple[str, ...]
    parts_of_texts: tuple[str, ...]
    after_numbers: tuple[str, ...]
    days: dict[str, int]
    dated_days: tuple[str, ...]
    story_days: dict[str, int]
    parts_of_day: dict[str, str]
    quarters: dict[str, int]
    fixed_feasts: dict[str, list[int]]
    movable_feasts: dict[str, int]
    republican_months: tuple[str, ...]
    republican_days: tuple[str, ...]
    republican_years: tuple[str, ...]
    measured: tuple[str, ...]
    before_ages: tuple[str, ...]
    before_lengths: tuple[str, ...]
    cut_words: tuple[str, ...]
    young: tuple[str, ...]
    lent: tuple[str, ...]
    cardinals: dict[str, int]
    collectives: dict[str, int]
    ordinals: dict[str, int]
    past_verbs: tuple[str, ...]
    future_verbs: tuple[str, ...]
    happening_verbs: tuple[str, ...]
    present_verbs: tuple[str, ...]
    before_verbs: frozenset[str]
    verb_openers: frozenset[str]
    clitics: frozenset[str]
    participles: tuple[str, ...]
    participle_like_nouns: frozenset[str]
    verb_like_nouns: frozenset[str]
    before_years: tuple[str, ...]
    before_months: tuple[str, ...]
    before_feasts: tuple[str, ...]
    before_noon: tuple[str, ...]
    counted: tuple[str, ...]
    dated_nouns: tuple[str, ...]
    quantities: tuple[str, ...]
    numbered: tuple[str, ...]
    streets: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """Return the French lexicon."""
    words: dict[str, Any] = {}
    for name in _FILES:
        words |= tomllib.loads(resource("fr", f"{name}.toml").read_text("utf-8"))
    words["units"] = {word: Granularity[unit.upper()] for word, unit in words["units"].items()}
    words["parts"] = {word: Part(part) for word, part in words["parts"].items()}
    for field in fields(Lexicon):
        made: Any = get_origin(field.type)  # a TOML list becomes the tuple or the set that its field is declared as
        words[field.name] = made(words[field.name])
    return Lexicon(**words)
