"""What an edit is, and several of them as one."""

from dataclasses import dataclass
from functools import reduce
from typing import Final, Protocol

from frise.project.project import Project

Touched = frozenset[str] | None
"""The ids of the events that an edit may make come, go or change; None: any."""

ANY: Final[Touched] = None


class Edit(Protocol):
    """A decision of the reader's."""

    @property
    def touched(self) -> Touched:
        """The events it may change."""
        ...

    def apply(self, project: Project) -> Project:
        """Return the project once it is decided. What it names and is not there is left alone."""
        ...


@dataclass(frozen=True, slots=True)
class OfOneEvent:
    """Touches one event."""

    event_id: str

    @property
    def touched(self) -> Touched:
        """That event."""
        return frozenset({self.event_id})


@dataclass(frozen=True, slots=True)
class OfEvents:
    """Touches some events."""

    event_ids: tuple[str, ...]

    @property
    def touched(self) -> Touched:
        """Those events."""
        return frozenset(self.event_ids)


@dataclass(frozen=True, slots=True)
class OfAnyEvent:
    """May touch any event."""

    @property
    def touched(self) -> Touched:
        """Any event."""
        return ANY


@dataclass(frozen=True, slots=True)
class OfNoEvent:
    """Touches no event."""

    @property
    def touched(self) -> Touched:
        """No event."""
        return frozenset()


@dataclass(frozen=True, slots=True)
class Several:
    """Some edits, one after the other, as one decision."""

    edits: tuple[Edit, ...]

    @property
    def touched(self) -> Touched:
        """The events that any of them may change."""
        touched: set[str] = set()
        for edit in self.edits:
            if edit.touched is None:
                return ANY
            touched |= edit.touched
        return frozenset(touched)

    def apply(self, project: Project) -> Project:
        """Return the project once all are decided."""
        return reduce(lambda known, edit: edit.apply(known), self.edits, project)
