"""How the events are put: apart in groups of lanes, empty time folded; the same on the screen and on paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from frise.events.event import Event
from frise.project.document import Document
from frise.timeline.arrays import EventArrays
from frise.timeline.folds import NO_FOLDS, Folds, empty_stretches
from frise.timeline.grouping import Grouping
from frise.timeline.stacking import Stack
from frise.ui.timeline_options import LanesBy


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`titles` are the documents' by their ids."""

    lanes: LanesBy = LanesBy.NOTHING
    folded: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)

    def folds(self, arrays: EventArrays) -> Folds:
        """Return what is folded away between some events."""
        return empty_stretches(arrays) if self.folded else NO_FOLDS

    def stack(self, arrays: EventArrays) -> Stack | None:
        """Return some events in groups that fit whatever they are drawn in; None for no groups."""
        if self.lanes is LanesBy.NOTHING or not len(arrays):
            return None
        return Stack(grouping_of(arrays, self.lanes).groups, names=self.names, fitted=True, whole=arrays)

    @property
    def names(self) -> Mapping[str, str]:
        """The groups' names by their keys, where they are not the keys themselves."""
        return self.titles if self.lanes is LanesBy.DOCUMENT else {}


AS_THEY_ARE: Final = Arrangement()


def arrangement_of(lanes: LanesBy, documents: Iterable[Document], *, folded: bool) -> Arrangement:
    """Return an arrangement for the events of some documents."""
    return Arrangement(lanes, folded, {document.id: document.title for document in documents})


def grouping_of(arrays: EventArrays, lanes: LanesBy) -> Grouping:
    """Return the groups of some events."""
    return Grouping.of(arrays, _documents if lanes is LanesBy.DOCUMENT else _actors)


def _documents(event: Event) -> Iterable[str]:
    return (anchor.document for anchor in event.anchors)


def _actors(event: Event) -> Iterable[str]:
    return event.actors
