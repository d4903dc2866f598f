"""The events as the reader decided them: what was read, with the decisions laid over it."""

from collections.abc import Sequence
from dataclasses import replace

from frise.events.actors import MOST_ACTORS
from frise.events.event import Event
from frise.events.importance import with_mentions
from frise.project.decision import Decision


def decided(event: Event, decision: Decision) -> Event:
    """Return `event`, as it was read, with the title, time and places that were decided; itself if none was."""
    title, when, anchors = decision.title, decision.when, decision.anchors
    if title is None and when is None and anchors is None:
        return event
    return replace(
        event,
        title=event.title if title is None else title,
        when=event.when if when is None else when,
        anchors=event.anchors if anchors is None else anchors,
    )


def joined(event: Event, merged: Sequence[Event]) -> Event:
    """Return `event` with every place that tells it or one of those merged into it; its own title and time stay."""
    told = (event, *merged)
    anchors = tuple(dict.fromkeys(anchor for one in told for anchor in one.anchors))
    actors = tuple(dict.fromkeys(actor for one in told for actor in one.actors))[:MOST_ACTORS]
    together = replace(event, anchors=anchors, actors=actors)
    return with_mentions(together, merged) if anchors else together
