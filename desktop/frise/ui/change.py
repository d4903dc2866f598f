"""What a new project changes of the one before."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Change:
    """`events` are the ids of the shown events that came, went, or are another; None: any may be."""

    events: frozenset[str] | None = None

    def __or__(self, other: "Change") -> "Change":
        """Return both changes as one."""
        return Change(None if self.events is None or other.events is None else self.events | other.events)


EVERYTHING: Final = Change()
