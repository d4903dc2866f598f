"""Hostile strings: the work per character stays bounded, counted in rules tried and never in seconds.

What a try costs is bounded in turn: every repetition in a pattern has a bound, and what is looked at on each side of
an expression has one too; `tests/benchmarks/tagger.py` prints the time of the same strings.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.temporal.hostile import FRAGMENTS, HOSTILE

from frise.temporal.calendar import Day
from frise.temporal.rule import Rule, expand
from frise.temporal.rules import RULES
from frise.temporal.tagger import tag

PUBLICATION = Day(2018, 11, 12)
MOST_TRIES = 16  # a character; no word starts more rules than a few dozen, and a word has its blank
LENGTH = 30_000


@contextmanager
def counted() -> Iterator[list[int]]:
    """Count how often a rule is tried."""
    tries = [0]
    match = Rule.match

    def counting(rule: Rule, text: str, start: int) -> re.Match[str] | None:
        tries[0] += 1
        return match(rule, text, start)

    Rule.match = counting  # type: ignore[method-assign]
    try:
        yield tries
    finally:
        Rule.match = match  # type: ignore[method-assign]


@pytest.mark.parametrize("piece", HOSTILE)
def test_rows_of_anything(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    with counted() as tries:
        tag(text, PUBLICATION)
    assert tries[0] <= MOST_TRIES * len(text)


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=6).map("".join), st.integers(20, 200))
@settings(max_examples=60, deadline=None)
def test_rows_of_mixtures(piece: str, times: int) -> None:
    text = piece * times
    with counted() as tries:
        timexes = tag(text, PUBLICATION)
    assert tries[0] <= MOST_TRIES * len(text)
    assert all(timex.span.of(text) for timex in timexes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_repetition_is_without_bound(rule: Rule) -> None:
    pattern = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "x", expand(rule.pattern))
    assert re.search(r"[*+]|\{\d*,\}", pattern.replace("*+", "")) is None
