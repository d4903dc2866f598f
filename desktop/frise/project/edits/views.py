"""Edits of the saved views: which events are shown is no decision, but a filter worth a name is."""

from dataclasses import dataclass, replace

from frise.project.edits.edit import OfNoEvent
from frise.project.project import Project
from frise.project.saved_view import SavedView


@dataclass(frozen=True, slots=True)
class SaveView(OfNoEvent):
    """Keep a view; it takes the place of the one that has its name, else it comes last."""

    view: SavedView

    def apply(self, project: Project) -> Project:
        """Return the project with the view."""
        if any(known.name == self.view.name for known in project.views):
            views = (self.view if known.name == self.view.name else known for known in project.views)
            return replace(project, views=tuple(views))
        return replace(project, views=(*project.views, self.view))


@dataclass(frozen=True, slots=True)
class RemoveView(OfNoEvent):
    """Forget a view."""

    name: str

    def apply(self, project: Project) -> Project:
        """Return the project without the view."""
        return replace(project, views=tuple(known for known in project.views if known.name != self.name))


@dataclass(frozen=True, slots=True)
class RenameView(OfNoEvent):
    """Call a view another name, if none has it yet."""

    name: str
    to: str

    def apply(self, project: Project) -> Project:
        """Return the project with the view renamed."""
        if any(known.name == self.to for known in project.views):
            return project
        renamed = (replace(known, name=self.to) if known.name == self.name else known for known in project.views)
        return replace(project, views=tuple(renamed))
