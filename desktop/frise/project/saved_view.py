"""SavedView: a filter that the reader gave a name, to come back to it."""

from dataclasses import dataclass

from frise.project.filter import Filter


@dataclass(frozen=True, slots=True)
class SavedView:
    """`name` is what the reader calls it; no two views of a project have the same."""

    name: str
    filter: Filter
