"""A filter shows what meets every criterion, and nothing else."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timeline.examples import WAITING, before_year, event, in_month, lasting, on_day, since_year, within

from frise.events.event import Event
from frise.events.when import When
from frise.project.decision import UNDECIDED, Decision, Status
from frise.project.filter import STANDING, Filter
from frise.project.search import Texts
from frise.temporal.calendar import SECONDS_A_DAY, Day
from frise.temporal.granularity import Granularity

NOWHERE = 10**9  # days

TITLE = st.sampled_from(["Grève à l’usine", "L’été de la grève", "Cœur de l’accord", "rien", ""])
TIME = st.sampled_from(
    [
        WAITING,
        on_day(1900, 1, 1),
        on_day(1900, 6, 15),
        in_month(1900, 6),
        lasting(Day(1899, 12, 1), Day(1900, 2, 1)),
        within(Day(1900, 6, 14), Day(1900, 6, 16)),
        since_year(1899),
        before_year(1899),
    ]
)
DOCUMENT, ACTOR, TAG = st.sampled_from("de"), st.sampled_from("AB"), st.sampled_from("xy")


@st.composite
def told(draw: st.DrawFn) -> Event:
    known = event("", draw(TITLE), draw(TIME))
    anchors = tuple(replace(known.anchors[0], document=name) for name in draw(st.lists(DOCUMENT, max_size=2)))
    return replace(known, anchors=anchors, actors=tuple(draw(st.sets(ACTOR))))


DECISION = st.builds(
    Decision, status=st.sampled_from(Status), tags=st.sets(TAG).map(tuple), note=st.sampled_from(["", "Été"])
)
DAY = st.none() | st.sampled_from([Day(1898, 1, 1), Day(1900, 1, 1), Day(1900, 6, 15), Day(1950, 1, 1)])
FILTER = st.builds(
    Filter,
    text=st.sampled_from(["", "grève", "GREVE été", "« la grève »", "coeur", "œ"]),
    first=DAY,
    last=DAY,
    documents=st.frozensets(DOCUMENT),
    actors=st.frozensets(ACTOR),
    statuses=st.just(STANDING) | st.frozensets(st.sampled_from(Status)),
    granularities=st.just(frozenset()) | st.frozensets(st.sampled_from([Granularity.DAY, Granularity.MONTH])),
    tags=st.frozensets(TAG),
)


def wanted(chosen: Filter, known: Event, decision: Decision) -> bool:
    """What a filter means, said once more and slowly."""
    (text,) = Texts().of([known])
    noted = Texts.noted({"": decision}).get("", "")

    def tells(word: str) -> bool:
        return any(f" {word}" in re.sub(r"[^\w ]|_", " ", f" {where}") for where in (text, noted))

    return (
        decision.status in chosen.statuses
        and all(map(tells, chosen.words))
        and (not chosen.documents or bool(chosen.documents & {anchor.document for anchor in known.anchors}))
        and (not chosen.actors or bool(chosen.actors & set(known.actors)))
        and (not chosen.tags or bool(chosen.tags & set(decision.tags)))
        and (not chosen.granularities or known.when.granularity in chosen.granularities)
        and (chosen.first is chosen.last is None or touches(known.when, chosen.first, chosen.last))
    )


def touches(when: When, first: Day | None, last: Day | None) -> bool:
    if when.window is None:
        return False
    start = -NOWHERE if when.window.start is None or when.open_start else when.window.start // SECONDS_A_DAY
    end = NOWHERE if when.window.end is None or when.open_end else (when.window.end - 1) // SECONDS_A_DAY
    return start <= (NOWHERE if last is None else last.number) and end >= (-NOWHERE if first is None else first.number)


@given(FILTER, st.lists(st.tuples(told(), st.none() | DECISION), max_size=8))
def test_what_is_shown_meets_every_criterion(chosen: Filter, drawn: list[tuple[Event, Decision | None]]) -> None:
    events = [replace(known, id=str(at)) for at, (known, _decision) in enumerate(drawn)]
    decisions = {str(at): decision for at, (_known, decision) in enumerate(drawn) if decision is not None}
    shown = [events[place].id for place in chosen.places(events, decisions, Texts())]
    assert shown == [known.id for known in events if wanted(chosen, known, decisions.get(known.id, UNDECIDED))]


def shown_by(chosen: Filter, *events: Event, decisions: Mapping[str, Decision] | None = None) -> list[str]:
    return [events[place].id for place in chosen.places(events, decisions or {}, Texts())]


def test_at_first_all_is_shown_but_what_was_rejected() -> None:
    events = [event(name, name, WAITING) for name in "abcd"]
    decisions = {name: Decision(status=status) for name, status in zip("abcd", Status, strict=True)}
    assert shown_by(Filter(), *events, decisions=decisions) == ["a", "b", "c"]
    assert shown_by(Filter(statuses=frozenset(Status)), *events, decisions=decisions) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("when", "first", "last", "shown"),
    [
        (on_day(1900, 1, 1), Day(1900, 1, 1), Day(1900, 1, 1), True),
        (on_day(1900, 1, 1), Day(1900, 1, 2), None, False),
        (on_day(1900, 1, 1), None, Day(1899, 12, 31), False),
        (in_month(1900, 1), Day(1900, 1, 31), None, True),
        (since_year(1899), Day(1950, 1, 1), None, True),  # it may still go on
        (since_year(1899), None, Day(1898, 1, 1), False),
        (before_year(1899), None, Day(1, 1, 1), True),
        (WAITING, None, Day(1950, 1, 1), False),
    ],
)
def test_a_period_shows_what_may_touch_it(when: When, first: Day | None, last: Day | None, shown: bool) -> None:
    assert shown_by(Filter(first=first, last=last), event("e", "", when)) == ["e"] * shown


def test_words_may_stand_in_the_text_and_in_the_note() -> None:
    known = event("e", "Grève à l’usine", WAITING)
    noted = {"e": Decision(note="Voir Dupont", tags=("sûr",))}
    assert shown_by(Filter(text="USINE dupont sur"), known, decisions=noted) == ["e"]
    assert shown_by(Filter(text="usine dupond"), known, decisions=noted) == []
