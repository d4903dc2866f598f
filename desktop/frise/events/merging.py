"""The same happening told twice is one event with two anchors."""

from collections.abc import Sequence
from dataclasses import replace

from frise.events.actors import MOST_ACTORS
from frise.events.event import Event
from frise.events.importance import with_mentions
from frise.events.reading import Reading
from frise.events.stems import stems
from frise.events.when import When, WhenKind
from frise.temporal.granularity import Granularity
from frise.temporal.interval import TimeInterval

_FEWEST_PRECISE, _FEWEST = 2, 3  # words in common, on one day and on a longer time
_MOST_AT_ONCE = 20  # events of one date that a new one is compared with


def merge_readings(readings: Sequence[Reading]) -> tuple[Event, ...]:
    """Return the events of a document in its order, each with every anchor it was read at."""
    tellings: dict[str, list[Event]] = {}
    by_time: dict[tuple[WhenKind, TimeInterval], list[Reading]] = {}
    home: dict[str, str] = {}  # the event that each reading went into
    for reading in readings:
        when, own = reading.event.when, reading.event.id
        same = None
        if when.window is not None:
            told = by_time.setdefault((when.kind, when.window), [])
            same = next((one for one in told if _is_same(one, reading)), None)
            if len(told) < _MOST_AT_ONCE:
                told.append(reading)
        home[own] = own if same is None else home[same.event.id]
        tellings.setdefault(home[own], []).append(reading.event)
    return tuple(_together(told) for told in tellings.values())


def _together(told: Sequence[Event]) -> Event:
    """One event of its tellings, the first of which names it."""
    first, *others = told
    if not others:
        return first
    actors = tuple(dict.fromkeys(actor for one in told for actor in one.actors))[:MOST_ACTORS]
    anchors = tuple(anchor for one in told for anchor in one.anchors)
    return with_mentions(replace(first, anchors=anchors, actors=actors), others)


def _is_same(first: Reading, again: Reading) -> bool:
    """Tell whether two readings of one time, in two sentences, tell the same happening."""
    if first.event.anchors[0].sentence == again.event.anchors[0].sentence or first.event.when != again.event.when:
        return False
    if first.hanging != again.hanging:
        return False  # another publication date would part them
    one, other = stems(first.event.title), stems(again.event.title)
    if again.named and (again.named == first.named or again.named in one):
        return True
    # One says all that the other says: another actor, number or place makes another happening.
    least = _FEWEST_PRECISE if _is_precise(again.event.when) else _FEWEST
    return min(len(one), len(other)) >= least and (one <= other or other <= one)


def _is_precise(when: When) -> bool:
    return when.granularity is not None and when.granularity <= Granularity.DAY
