"""How the events are put: apart in groups of lanes, empty time folded; the same on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from frise.events.event import Event
from frise.project.decision import Decision
from frise.project.project import Project
from frise.timeline.arrays import EventArrays
from frise.timeline.folds import NO_FOLDS, Folds, empty_stretches
from frise.timeline.stacking import Stack
from frise.ui.status_groups import status_groups, status_names
from frise.ui.timeline_options import LanesBy
from frise.wording.language import Language

if TYPE_CHECKING:  # most timelines begin without groups
    from frise.timeline.grouping import Grouping


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`names` are the groups' by their keys, where they are not the keys themselves."""

    lanes: LanesBy = LanesBy.NOTHING
    folded: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)

    def folds(self, arrays: EventArrays) -> Folds:
        """Return what is folded away between some events."""
        return empty_stretches(arrays) if self.folded else NO_FOLDS

    def stack(self, arrays: EventArrays) -> Stack | None:
        """Return some events in groups that fit whatever they are drawn in; None for no groups."""
        if self.lanes is LanesBy.NOTHING or not len(arrays):
            return None
        if self.lanes is LanesBy.STATUS:
            groups = status_groups(arrays, self.decisions)
        else:
            groups = grouping_of(arrays, self.lanes).groups
        return Stack(groups, names=self.names, fitted=True, whole=arrays)


AS_THEY_ARE: Final = Arrangement()


def arrangement_of(lanes: LanesBy, project: Project, language: Language, *, folded: bool) -> Arrangement:
    """Return an arrangement for the events of a project."""
    names: Mapping[str, str] = {}
    if lanes is LanesBy.DOCUMENT:
        names = {document.id: document.title for document in project.documents}
    elif lanes is LanesBy.STATUS:
        names = status_names(language)
    return Arrangement(lanes, folded, names, project.decisions)


def grouping_of(arrays: EventArrays, lanes: LanesBy) -> Grouping:
    """Return the groups of some events, by article or by actor."""
    from frise.timeline.grouping import Grouping

    return Grouping.of(arrays, _documents if lanes is LanesBy.DOCUMENT else _actors)


def _documents(event: Event) -> Iterable[str]:
    return (anchor.document for anchor in event.anchors)


def _actors(event: Event) -> Iterable[str]:
    return event.actors
