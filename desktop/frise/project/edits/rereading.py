"""The edit that puts another reading of a document in its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from frise.project.decision import Decision
from frise.project.document import Document
from frise.project.edits.edit import OfAnyEvent
from frise.project.project import Project


@dataclass(frozen=True, slots=True)
class ReplaceDocument(OfAnyEvent):
    """Put a document, read anew, in the place of the one with its id.

    `ids` are the present ids of the events that it had and that are left; `decisions` take the place of those there
    were, UNDECIDED taking one away. `project.rereading` works them out.
    """

    document: Document
    ids: Mapping[str, str] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)

    def apply(self, project: Project) -> Project:
        """Return the project with the document read anew."""
        documents = tuple(self.document if known.id == self.document.id else known for known in project.documents)
        gone = {
            event_id
            for known in project.documents
            if known.id == self.document.id
            for event_id in known.extraction.by_id
            if event_id not in self.ids  # what has its id now is another event
        }
        pairs = (pair for pair in project.apart if not pair & gone)
        apart = frozenset(frozenset(self.ids.get(one, one) for one in pair) for pair in pairs)
        return replace(project, documents=documents, apart=apart).deciding(self.decisions)
