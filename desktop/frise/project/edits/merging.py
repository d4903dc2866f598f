"""Edits that make one event of several, and several of one again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from frise.project.decision import Decision
from frise.project.edits.edit import Touched
from frise.project.project import Project


@dataclass(frozen=True, slots=True)
class Merge:
    """Merge some events into one, which keeps its title and time and is told wherever they were.

    Every one of them stays as it is, for the day they are split; what was merged into them goes along.
    """

    into: str
    event_ids: tuple[str, ...]

    @property
    def touched(self) -> Touched:
        """All of them."""
        return frozenset({self.into, *self.event_ids})

    def apply(self, project: Project) -> Project:
        """Return the project with one event in their place."""
        kept = project.decision(self.into)
        if kept.into is not None or project.alone(self.into) is None:
            return project
        changed: dict[str, Decision] = {}
        for event_id in self.event_ids:
            known = project.decision(event_id)
            if event_id == self.into or known.into is not None or project.alone(event_id) is None:
                continue
            changed[event_id] = replace(known, into=self.into, merged=())
            for along in known.merged:
                changed[along] = replace(project.decision(along), into=self.into)
        merged = tuple(dict.fromkeys((*kept.merged, *changed)))
        return project.deciding({**changed, self.into: replace(kept, merged=merged)})


@dataclass(frozen=True, slots=True)
class Split:
    """Let events stand alone again that were merged into one."""

    event_id: str
    event_ids: tuple[str, ...]

    @property
    def touched(self) -> Touched:
        """All of them."""
        return frozenset({self.event_id, *self.event_ids})

    def apply(self, project: Project) -> Project:
        """Return the project with each of them in its own place."""
        return project.deciding(split(project.decisions, self.event_id, self.event_ids))


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Say that some events which look alike are not one: it is not suggested any more that they are."""

    event_ids: tuple[str, ...]

    @property
    def touched(self) -> Touched:
        """None of them changes."""
        return frozenset()

    def apply(self, project: Project) -> Project:
        """Return the project that knows each pair of them for two."""
        pairs = {frozenset({one, other}) for one in self.event_ids for other in self.event_ids if one != other}
        return replace(project, apart=project.apart | pairs)


def split(decisions: Mapping[str, Decision], event_id: str, event_ids: tuple[str, ...]) -> dict[str, Decision]:
    """Return the decisions that change when some events are no longer merged into one."""
    kept = decisions.get(event_id)
    if kept is None:
        return {}
    freed = [one for one in kept.merged if one in event_ids]
    changed = {one: replace(decisions[one], into=None) for one in freed}
    changed[event_id] = replace(kept, merged=tuple(one for one in kept.merged if one not in freed))
    return changed
