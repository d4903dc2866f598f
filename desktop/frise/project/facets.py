"""What there is to choose from: how many events each article, person, status, precision and tag has."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from frise.events.event import Event
from frise.project.decision import Decision, Status
from frise.temporal.granularity import Granularity


@dataclass(frozen=True, slots=True)
class Facets:
    """Numbers of events: by document id, actor and tag the largest first, by status and precision in their order."""

    documents: Mapping[str, int]
    actors: Mapping[str, int]
    statuses: Mapping[Status, int]
    granularities: Mapping[Granularity, int]
    tags: Mapping[str, int]

    @classmethod
    def of(cls, events: Sequence[Event], decisions: Mapping[str, Decision]) -> "Facets":
        """Count some events, on which some decisions were taken."""
        decided = {event.id: decisions[event.id] for event in events if event.id in decisions} if decisions else {}
        statuses = Counter(known.status for known in decided.values())
        statuses[Status.UNVERIFIED] += len(events) - len(decided)
        granularities = Counter(event.when.granularity for event in events)
        return cls(
            documents=_ranked(chain.from_iterable(map(_documents, events))),
            actors=_ranked(chain.from_iterable(event.actors for event in events)),
            statuses={status: statuses[status] for status in Status},
            granularities={one: granularities[one] for one in Granularity if granularities[one]},
            tags=_ranked(chain.from_iterable(known.tags for known in decided.values())),
        )


def _documents(event: Event) -> Iterable[str]:
    """The documents that tell an event, each once."""
    if len(event.anchors) == 1:
        return (event.anchors[0].document,)
    return {anchor.document for anchor in event.anchors}


def _ranked(values: Iterable[str]) -> dict[str, int]:
    """How often each comes, the most frequent first, those that come as often by name."""
    return dict(sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])))
