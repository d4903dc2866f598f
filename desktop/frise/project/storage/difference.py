"""What one project has that another has not: how a step is told whose beginning nobody remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from frise.project.decision import Decision
from frise.project.document import Document
from frise.project.project import Project
from frise.project.saved_view import SavedView

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Difference:
    """How to make one project of another.

    `order` are the ids of all documents then; `documents`, `decisions` and `apart` are those that are new or others,
    `undecided` and `together` the decisions and the pairs that are gone, `views` all there are then.
    With a decision come those of the events it
    is merged with, so that they agree.
    """

    order: tuple[str, ...]
    documents: tuple[Document, ...]
    decisions: Mapping[str, Decision]
    undecided: tuple[str, ...]
    apart: frozenset[Pair]
    together: frozenset[Pair]
    views: tuple[SavedView, ...] = ()

    @classmethod
    def between(cls, before: Project, after: Project) -> "Difference":
        """Return what makes `after` of `before`."""
        known = {document.id: document for document in before.documents}
        documents = tuple(one for one in after.documents if known.get(one.id) is not one)
        had = before.decisions
        decided = {one: decision for one, decision in after.decisions.items() if had.get(one) is not decision}
        for one in list(decided):
            kept = decided[one].into or one
            for other in (kept, *after.decision(kept).merged):
                decided[other] = after.decision(other)
        return cls(
            order=tuple(document.id for document in after.documents),
            documents=documents,
            decisions=decided,
            undecided=tuple(one for one in had if one not in after.decisions),
            apart=after.apart - before.apart,
            together=before.apart - after.apart,
            views=after.views,
        )

    def apply(self, project: Project) -> Project:
        """Return the other project. Raises KeyError if `project` is not the one this tells from."""
        known = {document.id: document for document in (*project.documents, *self.documents)}
        documents = tuple(known[one] for one in self.order)
        apart = (project.apart - self.together) | self.apart
        with project.decisions.mutate() as changing:
            for gone in self.undecided:
                del changing[gone]
            changing.update(self.decisions)
            decisions = changing.finish()
        return replace(project, documents=documents, decisions=decisions, apart=apart, views=self.views)
